import { civilDate, DAY_MS, yearOf, type CivilMs } from '../core/civil-time.js';
import type { DatePoint } from '../core/date-value.js';
import { rangeWords } from './date-range-words.js';
import { exploreEn } from './en-explore.js';
import type { ExploreMessages } from './explore-messages.js';
import { messagesFor, wordsLocale } from './messages.js';
import { rangeText, type TextRange } from './text-range.js';

/** The words for finding one's way, in the locale's language. */
export function exploreMessages(locale: string): ExploreMessages {
  return { ...exploreEn, ...messagesFor(locale).explore };
}

const FIELDS = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

const known = new Map<string, string>();
/** So many are kept: the cells of a few views. */
const MOST_KNOWN = 5000;

/**
 * A stretch of time, half-open, to the precision of its ends: `March 2019`, `2010 to 2014`, `3 to 9 March 2025`. Each is
 * put into words once, since a view that is panned asks for the same ones again and again.
 */
export function stretchWords(start: CivilMs, end: CivilMs, locale: string): string {
  const key = `${locale} ${start} ${end}`;
  let words = known.get(key);
  if (words === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    words = wordsOf(start, end, locale);
    known.set(key, words);
  }
  return words;
}

function wordsOf(start: CivilMs, end: CivilMs, locale: string): string {
  const precision = coarsestOf(start, end);
  const range = precision === 'minute' ? hoursOf(start, end, locale) : datesOf(start, end, locale, FIELDS[precision]);
  return typeof range === 'string' ? range : messagesFor(locale).dates.lasting(range);
}

const isBeforeYearOne = (time: CivilMs): boolean => yearOf(time) < 1;

function datesOf(start: CivilMs, end: CivilMs, locale: string, fields: Intl.DateTimeFormatOptions): TextRange | string {
  return rangeText(start, end - 1, wordsLocale(locale), isBeforeYearOne(start) ? { ...fields, era: 'short' } : fields);
}

/** As the hours of events are told: CLDR's pattern of a day with hours has words of its own between them. */
function hoursOf(start: CivilMs, end: CivilMs, locale: string): TextRange | string {
  const moment = (time: CivilMs): DatePoint => ({
    min: time,
    max: time,
    precision: 'minute',
    season: null,
    uncertain: false,
    approximate: false,
    zone: null,
    instant: null,
  });
  return rangeWords(moment(start), moment(end), {
    locale: wordsLocale(locale),
    messages: messagesFor(locale).dates,
    month: 'long',
    year: true,
    era: isBeforeYearOne(start),
  });
}

/** Both ends are starts of such a unit. */
function coarsestOf(start: CivilMs, end: CivilMs): keyof typeof FIELDS | 'minute' {
  if (start % DAY_MS !== 0 || end % DAY_MS !== 0) return 'minute';
  const [from, to] = [civilDate(start), civilDate(end)];
  if (from.day > 1 || to.day > 1) return 'day';
  return from.month > 1 || to.month > 1 ? 'month' : 'year';
}
