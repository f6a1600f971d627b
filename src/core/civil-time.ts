/**
 * Civil time: what a calendar and a clock on the wall show, without any zone.
 *
 * A civil date never passes through a `Date` in the reader's zone, so it is the same day in Los Angeles, Seoul and
 * Apia. Everything that is placed on the axis is counted in civil milliseconds.
 */

/**
 * Milliseconds from 1970-01-01T00:00 as the wall clock of the event's own place counts them, in the proleptic
 * Gregorian calendar (every day has 86,400,000 of them; clock changes do not exist here).
 */
export type CivilMs = number;

export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;

/** Civil milliseconds are exact, and `Intl` can print them, within 100,000,000 days of 1970 (ECMA-262, time range). */
export const MAX_CIVIL_MS = 8.64e15;

export interface CivilDate {
  /** Astronomical year: 0 is 1 BCE, -43 is 44 BCE. */
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** The first millisecond of a civil day. Months and days outside their range carry over, as in `Date.UTC`. */
export function civilMs(year: number, month = 1, day = 1): CivilMs {
  // Date.UTC is twice as fast, but takes the years 0 to 99 for 1900 to 1999.
  const isShort = year >= 0 && year <= 99;
  return isShort ? new Date(0).setUTCFullYear(year, month - 1, day) : Date.UTC(year, month - 1, day);
}

export function civilDate(time: CivilMs): CivilDate {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function yearOf(time: CivilMs): number {
  return new Date(time).getUTCFullYear();
}

/** `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** ISO 8601 weekday of a moment: 1 is Monday, 7 is Sunday. */
export function weekday(time: CivilMs): number {
  const day = Math.floor(time / DAY_MS);
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The first millisecond of the day that holds `time`. */
export function startOfDay(time: CivilMs): CivilMs {
  return Math.floor(time / DAY_MS) * DAY_MS;
}

/** `2025-02-14`; years outside 0000 to 9999 in the expanded form of ISO 8601 (`-000043-03-15`). */
export function isoDay(time: CivilMs): string {
  return new Date(time).toISOString().split('T', 1)[0] ?? '';
}
