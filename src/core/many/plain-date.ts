import { DAY_MS, daysInMonth, MINUTE_MS, type CivilMs } from '../civil-time.js';

const ZERO = 48;
const DASH = 45;

/** The two digits at a place in a text as a number; NaN where there are none. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : NaN;
}

/**
 * Days from 1970-01-01 in the proleptic Gregorian calendar, for the years 0 to 9999. Years are counted from March, so
 * that the leap day is the last: 30.6 days a month, rounded, gives their lengths.
 */
function daysFromCivil(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const m = month > 2 ? month - 3 : month + 9;
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return 365 * y + leapDays + Math.floor((153 * m + 2) / 5) + day - 719_469;
}

/** `2025-02-14` at a place in a text, as its first moment; NaN where no day stands there. */
export function plainDay(text: string, at = 0): CivilMs {
  if (text.charCodeAt(at + 4) !== DASH || text.charCodeAt(at + 7) !== DASH) return NaN;
  const year = 100 * twoDigits(text, at) + twoDigits(text, at + 2);
  const month = twoDigits(text, at + 5);
  const day = twoDigits(text, at + 8);
  if (!(year >= 0 && month >= 1 && month <= 12 && day >= 1 && (day <= 28 || day <= daysInMonth(year, month))))
    return NaN;
  return daysFromCivil(year, month, day) * DAY_MS;
}

/** `2025-02-14T09:00` or `2025-02-14T09:00:30`, without a zone: on the clocks of its place. NaN for any other text. */
export function plainMoment(text: string): CivilMs {
  if (text.charCodeAt(10) !== 84 || text.charCodeAt(13) !== 58) return NaN;
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  const hasSeconds = text.length === 19 && text.charCodeAt(16) === 58;
  const second = hasSeconds ? twoDigits(text, 17) : 0;
  if (!(hour <= 23 && minute <= 59 && second <= 59) || !(hasSeconds || text.length === 16)) return NaN;
  return plainDay(text) + (60 * hour + minute) * MINUTE_MS + second * 1000;
}
