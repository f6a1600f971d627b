import { civilMs } from './civil-time.js';
import { datePoint, yearPrecision } from './date-point.js';
import type { DatePoint, Reading } from './date-value.js';

/** `Y` year, exponent, significant digits (ISO 8601-2, 4.4). Years of up to four digits are written without Y. */
const LONG_YEAR = /^(?:(-?\d{4})|Y(-?[1-9](?:\d{4,}|\d*(?=E)))(?:E(\d+))?)(?:S([1-9]\d*))?[?~%]?$/;

/**
 * Reads years of more than four digits and years of which only the first digits count.
 *
 * ```
 *   Y12345      12345              1950S2    1900 to 1999, thought to be 1950
 *   Y-17E3      -17 x 1000         Y17E3S1   10000 to 19999
 * ```
 *
 * Undefined: the text has another shape.
 */
export function longYear(text: string): Reading<DatePoint> | undefined {
  const match = LONG_YEAR.exec(text);
  if (!match) return undefined;
  const [, four, digits = four ?? '', exponent, significant] = match;
  const year = Number(digits) * 10 ** Number(exponent ?? 0);
  const unknownDigits =
    significant === undefined ? 0 : String(Math.abs(year)).padStart(4, '0').length - Number(significant);
  const years = 10 ** Math.max(0, unknownDigits);
  // -1859S2 is -1899 to -1800: the digits count away from the year 0, in both directions.
  const least = Math.floor(Math.abs(year) / years) * years;
  const first = year < 0 ? -(least + years - 1) : least;
  return datePoint(text, civilMs(first), civilMs(first + years), yearPrecision(years));
}
