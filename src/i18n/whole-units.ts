import { civilDate, civilMs, type CivilMs } from '../core/civil-time.js';
import type { DatePoint, Precision } from '../core/date-value.js';
import { seasonMonths } from '../core/edtf-season.js';

const YEARS: Readonly<Partial<Record<Precision, number>>> = { year: 1, decade: 10, century: 100 };
const COARSER: readonly Precision[] = ['month', 'year', 'decade', 'century'];

/** Counts on, or back, from the start of one unit to that of another; a moment stays where it is. */
function unitsAway(time: CivilMs, { precision, season }: DatePoint, count: number): CivilMs {
  const { year, month, day } = civilDate(time);
  const years = YEARS[precision];
  if (years !== undefined) return civilMs(year + count * years);
  if (precision === 'season') return civilMs(year, month + count * (seasonMonths(season ?? 0)?.months ?? 3));
  if (precision === 'month') return civilMs(year, month + count);
  if (precision === 'week') return civilMs(year, month, day + count * 7);
  return precision === 'day' ? civilMs(year, month, day + count) : time;
}

function isWholeUnit(point: DatePoint): boolean {
  const { min, max } = point;
  return unitsAway(min, point, 1) === max && unitsAway(max, point, -1) === min;
}

/**
 * A date as one unit of the calendar or, where an unspecified digit spreads it over several, the first and the last.
 *
 * ```
 *   2025-02-14  a day       2025-02-XX  a month      2025-02-1X  the days 10 and 19 February
 * ```
 */
export function wholeUnits(point: DatePoint): readonly [DatePoint, DatePoint?] {
  if (isWholeUnit(point)) return [point];
  const { year } = civilDate(point.min);
  for (const precision of COARSER) {
    const coarser = { ...point, precision };
    if (isWholeUnit(coarser) && year % (YEARS[precision] ?? 1) === 0) return [coarser];
  }
  const unit: DatePoint = YEARS[point.precision] ? { ...point, precision: 'year' } : point;
  return [
    { ...unit, max: unitsAway(unit.min, unit, 1) },
    { ...unit, min: unitsAway(unit.max, unit, -1) },
  ];
}
