import { civilMs, daysInMonth } from './civil-time.js';
import { datePoint, failure, yearPrecision } from './date-point.js';
import type { DatePoint, Reading } from './date-value.js';
import { seasonMonths } from './edtf-season.js';

/** A qualifier before a component belongs to that one, one after it to that and all to its left (ISO 8601-2, 8). */
const CALENDAR_DATE = /^[?~%]?(-?[\dX]{4})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?)?)?$/;
const DIGITS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

/**
 * Reads years, months, seasons and days, in which any digit may be an unspecified `X`: `2025-02-14`, `156X-12-25`.
 * `unknown`: nothing of the year is known. Undefined: the text has another shape.
 */
export function calendarDate(text: string): Reading<DatePoint | 'unknown'> | undefined {
  const [, year, month, day] = CALENDAR_DATE.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (year === '-0000') return failure('There is no year -0000: before 0001 comes 0000, before that -0001.');

  const noYear = year.endsWith('XXXX');
  const years = noYear ? [2000] : numbersLike(year);
  const code = Number(month);
  const season = day === undefined ? seasonMonths(code) : undefined;
  // A season is told by its first month, and a date without month or day by the first of them.
  const months = season ? [season.firstMonth] : numbersLike(month ?? '01');
  const days = numbersLike(day ?? '01');
  const first = firstDate(years, months, days);
  const last = text.includes('X') ? firstDate(years.reverse(), months.reverse(), days.reverse()) : first;
  if (!first || !last) return failure(whyNone(text, year, month ?? '', day ?? ''));
  if (noYear) return { ok: true, value: 'unknown' };

  const min = civilMs(...first);
  const [y, m, d] = last;
  if (season) return datePoint(text, min, civilMs(y, m + season.months), 'season', { season: code });
  if (day) return datePoint(text, min, civilMs(y, m, d + 1), 'day');
  if (month) return datePoint(text, min, civilMs(y, m + 1), 'month');
  return datePoint(text, min, civilMs(y + 1), yearPrecision(y + 1 - first[0]));
}

/** All numbers of the digits given, in order; `X` is any digit: `X2` gives 2, 12, 22 to 92. */
function numbersLike(mask: string): number[] {
  if (!mask.includes('X')) return [Number(mask)];
  const numbers = Array.from(mask.replace('-', '')).reduce(
    (starts, digit) =>
      starts.flatMap((start) => (digit === 'X' ? DIGITS : [Number(digit)]).map((last) => start * 10 + last)),
    [0],
  );
  return mask.startsWith('-') ? numbers.map((number) => -number).reverse() : numbers;
}

/** The first combination, in the order of the lists, that the calendar has. */
function firstDate(years: number[], months: number[], days: number[]): [number, number, number] | undefined {
  for (const year of years) {
    for (const month of months) {
      const day =
        month >= 1 && month <= 12 ? days.find((each) => each >= 1 && each <= daysInMonth(year, month)) : undefined;
      if (day) return [year, month, day];
    }
  }
  return undefined;
}

function whyNone(text: string, year: string, month: string, day: string): string {
  if (text.includes('X')) return `There is no day like ${text}.`;
  const number = Number(month);
  if (number < 1 || number > 12) return `There is no month ${month}: months are 01 to 12, seasons 21 to 41.`;
  return `${year}-${month} has ${daysInMonth(Number(year), number)} days: there is no ${year}-${month}-${day}.`;
}
