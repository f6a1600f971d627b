import type { DateMessages } from './date-messages.js';
import { pluralRules } from './intl-cache.js';
import { joinRange } from './text-range.js';

const ORDINAL_ENDINGS: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: 'st', two: 'nd', few: 'rd' };

const ordinal = (count: number): string =>
  `${count}${ORDINAL_ENDINGS[pluralRules('en', { type: 'ordinal' }).select(count)] ?? 'th'}`;

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

function season(code: number): string {
  const name = SEASONS[(code - 21) % 4] ?? '';
  if (code <= 24) return name;
  if (code <= 28) return `northern ${name}`;
  if (code <= 32) return `southern ${name}`;
  if (code <= 36) return `${ordinal(code - 32)} quarter`;
  if (code <= 39) return `${ordinal(code - 36)} third`;
  return `${ordinal(code - 39)} half`;
}

export const datesEn: DateMessages = {
  about: (words) => `about ${words}`,
  possibly: (words) => `possibly ${words}`,

  dash: ' – ',
  lasting: (range) => joinRange(range, ' to '),
  fromTo: (range) => `from ${joinRange(range, ' to ')}`,
  orEarlier: (words) => `${words} or earlier`,
  orLater: (words) => `${words} or later`,
  between: (range) => `between ${joinRange(range, ' and ')}`,

  until: (last) => `until ${last}`,
  untilFromUnknown: (last) => `until ${last}, start not announced`,
  from: (first, brief) => (brief ? `from ${first}` : `from ${first} onwards`),
  fromToUnknown: (first) => `from ${first}, end not announced`,

  before: (day) => `before ${day}`,
  noLaterThan: (period) => `no later than ${period}`,
  onOrAfter: (day) => `on or after ${day}`,
  noEarlierThan: (period) => `no earlier than ${period}`,

  noDate: 'date not given',
  toBeAnnounced: 'to be announced',

  dayNotGiven: (month) => `${month}, day not given`,
  noDay: 'day not given',
  dateTime: (date, time) => `${date}, ${time}`,
  season: (code, year) => (year === null ? season(code) : `${season(code)}${code > 32 ? ' of' : ''} ${year}`),
  week: (firstDay) => `week of ${firstDay}`,
  decade: (year) => `${year}s`,
  century: (count, beforeCommonEra) => `${ordinal(count)} century${beforeCommonEra ? ' BC' : ''}`,
};
