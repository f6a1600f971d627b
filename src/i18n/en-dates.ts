import type { DateMessages } from './date-messages.js';
import { pluralRules } from './intl-cache.js';

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

/** Decades, centuries, parts of a year and weeks have an article inside a phrase: `from the 2020s onwards`. */
const the = (words: string): string => words.replace(/\d+[a-z]|week/u, 'the $&');

export const datesEn: DateMessages = {
  about: (words) => `about ${words}`,
  possibly: (words) => `possibly ${words}`,

  dash: ' – ',
  lasting: ({ start, end }) => `${the(start)} to ${the(end)}`,
  fromTo: (range) => `from ${datesEn.lasting(range)}`,
  orEarlier: (words) => `${words} or earlier`,
  orLater: (words) => `${words} or later`,
  between: ({ start, end }) => `between ${the(start)} and ${the(end)}`,

  until: (last) => `until ${the(last)}`,
  untilFromUnknown: (last) => `until ${the(last)}, start not announced`,
  from: (first, brief) => `from ${the(first)}${brief ? '' : ' onwards'}`,
  fromToUnknown: (first) => `from ${the(first)}, end not announced`,

  before: (day) => `before ${day}`,
  noLaterThan: (period) => `no later than ${the(period)}`,
  onOrAfter: (day) => `on or after ${day}`,
  noEarlierThan: (period) => `no earlier than ${the(period)}`,

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
