import { startOfDay } from '../core/civil-time.js';
import { isMoment } from '../core/compose-date.js';
import type { DatePoint } from '../core/date-value.js';
import { calendarFields, isYearOrCoarser, timeFields, unitWords, utcSuffix, type Wording } from './date-unit-words.js';
import { formatCivil } from './intl-cache.js';
import { joinRange, rangeText, type TextRange } from './text-range.js';
import { wholeUnits } from './whole-units.js';

/** One date in words, to its precision and no further. */
export function pointWords(point: DatePoint, wording: Wording): string {
  const [first, last] = wholeUnits(point);
  if (!last) return unitWords(first, wording);
  const range = rangeWords(first, last, wording);
  return typeof range === 'string' ? range : joinRange(range);
}

/** Two dates in words with what they share said once, or one text where they are told alike. */
export function rangeWords(from: DatePoint, to: DatePoint, wording: Wording): TextRange | string {
  if (from.min === to.min && from.max === to.max) return pointWords(from, wording);
  const [first, spread] = wholeUnits(from);
  const [last, spreadToo] = wholeUnits(to);
  const alike = first.precision === last.precision && !spread && !spreadToo;
  const fields = alike ? calendarFields(first.precision, wording) : null;
  if (fields) return rangeText(first.min, last.min, wording.locale, fields);
  return timesOfOneDay(from, to, wording) ?? separateDates(from, to, wording);
}

/** `14 February 2025, 09:00` `–` `17:30` */
function timesOfOneDay(from: DatePoint, to: DatePoint, wording: Wording): TextRange | string | null {
  if (!isMoment(from) || !isMoment(to) || startOfDay(from.min) !== startOfDay(to.min)) return null;
  const times = rangeText(from.min, to.min, wording.locale, timeFields(from.min, to.min));
  if (typeof times === 'string') return unitWords(from, wording);
  const day = unitWords({ ...from, precision: 'day' }, wording);
  return { ...times, start: wording.messages.dateTime(day, times.start), end: times.end + utcSuffix(to.zone) };
}

/** `January` `–` `14 February 2025`: too different to be told as one. */
function separateDates(from: DatePoint, to: DatePoint, wording: Wording): TextRange {
  const [start = '', end = ''] = yearOnce([from, to], [from, to], wording, pointWords);
  return { start, separator: wording.messages.dash, end };
}

/** Each item in words, and the year that they all share only where the language puts it: with the first or the last. */
export function yearOnce<Item>(
  items: readonly Item[],
  points: readonly DatePoint[],
  wording: Wording,
  words: (item: Item, wording: Wording) => string,
): string[] {
  const told = (item: Item, year: boolean): string => words(item, { ...wording, year });
  const shared = sharesYear(points, wording.locale);
  // `2025년 2월`, `2025 sonbaharı`: where the year comes first, words begin otherwise without it.
  const beginning = (year: boolean) => items.slice(0, 1).map((item) => told(item, year).slice(0, 3))[0];
  const carrier = beginning(true) === beginning(false) ? items.length - 1 : 0;
  return items.map((item, index) => told(item, wording.year && (!shared || index === carrier)));
}

/** They all lie in one year, of one era, and none of them is that year. */
function sharesYear(points: readonly DatePoint[], locale: string): boolean {
  const years = new Set(points.map(({ min }) => formatCivil(min, locale, { year: 'numeric', era: 'short' })));
  return years.size === 1 && !points.some((point) => wholeUnits(point).some((unit) => unit && isYearOrCoarser(unit)));
}
