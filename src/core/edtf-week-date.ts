import { civilDate, civilMs, DAY_MS, weekday } from './civil-time.js';
import { datePoint, failure } from './date-point.js';
import type { DatePoint, Reading } from './date-value.js';

const WEEK_DATE = /^(\d{4})-W(\d\d)(?:-([1-7]))?[?~%]?$/;

/** Reads weeks of ISO 8601-1, which EDTF leaves out: `2025-W07`, `2025-W07-3`. Undefined: another shape. */
export function weekDate(text: string): Reading<DatePoint> | undefined {
  const [, year, week, day] = WEEK_DATE.exec(text) ?? [];
  if (year === undefined) return undefined;
  const monday = mondayOf(Number(year), Number(week));
  // A week belongs to the year of its Thursday.
  if (civilDate(monday + 3 * DAY_MS).year !== Number(year)) return failure(`${year} has no week ${week ?? ''}.`);
  if (day === undefined) return datePoint(text, monday, monday + 7 * DAY_MS, 'week');
  const min = monday + (Number(day) - 1) * DAY_MS;
  return datePoint(text, min, min + DAY_MS, 'day');
}

/** The week with 4 January in it is the first of its year. */
function mondayOf(year: number, week: number): number {
  const fourth = civilMs(year, 1, 4);
  return fourth + ((week - 1) * 7 - (weekday(fourth) - 1)) * DAY_MS;
}
