import { DAY_MS, MINUTE_MS, type CivilMs } from '../civil-time.js';
import { monthOf, monthStart } from '../months.js';

/** A piece of the calendar that holds a cluster: so many minutes, days or months. */
export interface CellUnit {
  readonly unit: 'minute' | 'day' | 'month';
  readonly count: number;
  /** The shortest that one can be, ms. */
  readonly leastMs: number;
}

/** A piece of the calendar, half-open. */
export interface Cell {
  readonly start: CivilMs;
  readonly end: CivilMs;
}

const minutes = (count: number): CellUnit => ({ unit: 'minute', count, leastMs: count * MINUTE_MS });
const days = (count: number): CellUnit => ({ unit: 'day', count, leastMs: count * DAY_MS });
const months = (count: number): CellUnit => ({
  unit: 'month',
  count,
  leastMs: count === 1 ? 28 * DAY_MS : 30 * count * DAY_MS,
});

/** From the finest to the coarsest. */
export const CELL_UNITS: readonly CellUnit[] = [
  ...[1, 5, 15, 60, 360].map(minutes),
  ...[1, 7].map(days),
  ...[1, 3].map(months),
  ...[1, 5, 10, 50, 100, 500, 1000, 5000, 10_000, 50_000, 100_000, 600_000].map((years) => months(12 * years)),
];

/** Zooming in cannot part what happens on one day and is known to the day only. */
export function isDayOrFiner({ leastMs }: CellUnit): boolean {
  return leastMs <= DAY_MS;
}

/** Monday, 5 January 1970. */
const FIRST_MONDAY = 4 * DAY_MS;

/** The cell that a moment lies in. Weeks start on Monday, as ISO 8601 has them. */
export function cellAt({ unit, count, leastMs }: CellUnit, time: CivilMs): Cell {
  if (unit === 'month') {
    const first = Math.floor(monthOf(time) / count) * count;
    return { start: monthStart(first), end: monthStart(first + count) };
  }
  const origin = leastMs === 7 * DAY_MS ? FIRST_MONDAY : 0;
  const start = Math.floor((time - origin) / leastMs) * leastMs + origin;
  return { start, end: start + leastMs };
}
