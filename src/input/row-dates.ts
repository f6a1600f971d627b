import { clockTime } from './clock-time.js';
import { wholeDate } from './text-date.js';

/** In which order the numbers of `2/14/2025` are meant; null where a column does not tell. */
export type SlashOrder = 'month first' | 'day first' | null;

const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?=$|[ T,])/u;

/** Told by the dates in which one of the two is over 12; null where none is, or where they contradict each other. */
export function slashOrder(texts: readonly string[]): SlashOrder {
  let [monthFirst, dayFirst] = [false, false];
  for (const text of texts) {
    const [, first, second] = SLASHED.exec(text.trim()) ?? [];
    if (Number(first) > 12) dayFirst = true;
    if (Number(second) > 12) monthFirst = true;
  }
  if (monthFirst === dayFirst) return null;
  return monthFirst ? 'month first' : 'day first';
}

export function isSlashed(text: string): boolean {
  return SLASHED.test(text.trim());
}

/** A cell's date as EDTF, where it is one that people write; any other text as it is, for the reader of dates. */
export function cellDate(text: string, order: SlashOrder): string {
  const trimmed = text.trim();
  const [slashed, first = '', second = '', year = ''] = SLASHED.exec(trimmed) ?? [];
  if (slashed === undefined) return wholeDate(trimmed)?.date ?? trimmed;
  if (order === null) return trimmed;
  const [month, day] = order === 'month first' ? [first, second] : [second, first];
  const time = clockTime(trimmed.slice(slashed.length).replace(/^[\s,T]+/u, ''));
  return `${year}-${twoDigits(month)}-${twoDigits(day)}${time === null ? '' : `T${time}`}`;
}

/** A day with a time of day that stands in a cell of its own. */
export function withTime(date: string | undefined, time: string | undefined): string | undefined {
  const clock = time === undefined ? null : clockTime(time);
  return date === undefined || clock === null || !/^-?\d{4}-\d\d-\d\d$/u.test(date) ? date : `${date}T${clock}`;
}

/** Numbers of a year, a month and a day as EDTF, as far as they are given; years before year 1 are negative. */
export function dateOfNumbers(year = '', month = '', day = ''): string | undefined {
  if (!/^[-−–]?\d{1,15}$/u.test(year.trim())) return year.trim() || undefined;
  const number = Number(year.trim().replace(/[−–]/u, '-'));
  // TimelineJS counts -44 for 44 BC, for which EDTF writes -0043.
  const astronomical = number < 0 ? number + 1 : number;
  const digits = String(Math.abs(astronomical)).padStart(4, '0');
  const written = `${astronomical < 0 ? '-' : ''}${digits}`;
  return [
    digits.length > 4 ? `Y${written}` : written,
    ...[month, day].filter((part) => part.trim() !== '').map(twoDigits),
  ].join('-');
}

function twoDigits(number: string): string {
  return number.trim().padStart(2, '0');
}
