import { civilDate, DAY_MS, yearOf, type CivilMs } from '../core/civil-time.js';
import { exploreEn } from './en-explore.js';
import type { ExploreMessages } from './explore-messages.js';
import { messagesFor, wordsLocale } from './messages.js';
import { rangeText } from './text-range.js';

/** The words for finding one's way, in the locale's language. */
export function exploreMessages(locale: string): ExploreMessages {
  return { ...exploreEn, ...messagesFor(locale).explore };
}

const FIELDS = {
  minute: { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' },
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
  const era = yearOf(start) < 1 ? { era: 'short' as const } : {};
  const fields = { ...FIELDS[precision], ...era };
  const language = wordsLocale(locale);
  const last = precision === 'minute' ? end : end - 1;
  const range = rangeText(start, last, language, fields);
  return typeof range === 'string' ? range : messagesFor(locale).dates.lasting(range);
}

/** Both ends are starts of such a unit. */
function coarsestOf(start: CivilMs, end: CivilMs): keyof typeof FIELDS {
  if (start % DAY_MS !== 0 || end % DAY_MS !== 0) return 'minute';
  const [from, to] = [civilDate(start), civilDate(end)];
  if (from.day > 1 || to.day > 1) return 'day';
  return from.month > 1 || to.month > 1 ? 'month' : 'year';
}
