import { datesEn } from './en-dates.js';
import { numberFormat, pluralRules } from './intl-cache.js';
import type { Messages } from './messages.js';

const number = (count: number): string => numberFormat('en', {}).format(count);

export const counted = (count: number, one: string, other: string): string =>
  `${number(count)} ${pluralRules('en', {}).select(count) === 'one' ? one : other}`;

export const en: Messages = {
  dates: datesEn,
  comma: ', ',
  colon: ': ',
  semicolon: '; ',

  statuses: {
    'under-discussion': 'under discussion',
    unlikely: 'unlikely',
    tentative: 'tentative',
    expected: 'expected',
    confirmed: 'confirmed',
    'took-place': 'took place',
    postponed: 'postponed',
    cancelled: 'cancelled',
  },
  pastStatuses: {
    'under-discussion': 'was under discussion',
    unlikely: 'was unlikely',
    tentative: 'was tentative',
    expected: 'was expected',
    confirmed: 'was confirmed',
  },
  noStatus: 'no status given',
  participation: {
    accepted: 'confirmed',
    tentative: 'tentative, not confirmed',
    expected: 'expected, not confirmed',
    declined: 'not attending',
  },

  event: ({ name, when, where, status, change }) => [name, when, where, status, change].filter(Boolean).join(', '),
  summary: ({ count, span, asOf }) =>
    `${[counted(count, 'event', 'events'), span, asOf && `as known on ${asOf}`].filter(Boolean).join(', ')}.`,
  statusCounts: (counts) => `${counts.map(({ count, status }) => `${number(count)} ${status}`).join(', ')}.`,
  asKnown: (date) => `As known ${date}`,
  withdrawn: 'withdrawn',
  nothingToShow: 'There are no events to show.',
  nothingKnownYet: (date, first) => `Nothing was known yet on ${date}; the first report is of ${first}.`,
  today: (date) => `Today, ${date}`,
  undated: 'No date yet',

  where: 'Where',
  who: 'Who',
  agenda: 'Agenda',
  sources: (count) => (count === 1 ? 'Source' : 'Sources'),
  localTime: 'Local time',
  website: 'Website',
  during: 'During',
  inTheirWords: 'In their words',

  allEventsAsTable: 'All events as a table',
  when: 'When',
  eventColumn: 'Event',
  status: 'Status',
  closeDetails: 'Close details',
  timeline: 'Timeline',
  years: (count) => counted(count, 'year', 'years'),
  months: (count) => counted(count, 'month', 'months'),
  days: (count) => (count === 1 ? 'one day' : counted(count, 'day', 'days')),
  hoursAndMinutes: (hours, minutes) => [hours && `${hours} h`, minutes && `${minutes} min`].filter(Boolean).join(' '),
};
