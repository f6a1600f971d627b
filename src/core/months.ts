import { civilDate, civilMs, type CivilMs } from './civil-time.js';
import { FIRST_YEAR, LAST_YEAR } from './time-span.js';

/** Counts months, from January of the year 0. */
export function monthOf(time: CivilMs): number {
  const { year, month } = civilDate(time);
  return 12 * year + month - 1;
}

/** The first moment of a month; of those that cannot be counted, the nearest. */
export function monthStart(month: number): CivilMs {
  return civilMs(0, Math.max(12 * FIRST_YEAR, Math.min(month, 12 * LAST_YEAR)) + 1);
}
