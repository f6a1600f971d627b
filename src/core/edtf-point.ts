import { failure } from './date-point.js';
import type { DatePoint, Reading } from './date-value.js';
import { calendarDate } from './edtf-calendar-date.js';
import { longYear } from './edtf-long-year.js';
import { dateTime } from './edtf-date-time.js';
import { weekDate } from './edtf-week-date.js';

/** Reads one date or date-time. `unknown` is one of which not even the year is known, such as `XXXX-12-25`. */
export function readPoint(text: string): Reading<DatePoint | 'unknown'> {
  return calendarDate(text) ?? dateTime(text) ?? weekDate(text) ?? longYear(text) ?? failure(noDate(text));
}

function noDate(text: string): string {
  const reason = text === '' ? 'A date is missing.' : `“${text}” is not a date that can be read.`;
  return `${reason} Write a day as 2025-02-14, a month as 2025-02, days in a row as 2025-02-14/2025-02-16.`;
}
