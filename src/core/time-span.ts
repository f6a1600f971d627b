import { civilMs, DAY_MS, MINUTE_MS, startOfDay, type CivilMs } from './civil-time.js';
import { isToTheMinute, type DateValue } from './date-value.js';

/** The whole years that can be counted: from the start of the first to that of the last. */
export const FIRST_YEAR = -271_820;
export const LAST_YEAR = 275_760;

/**
 * A stretch of civil time, half-open: `start` belongs to it, `end` does not. Immutable. Whatever is asked for, it is at
 * least a minute long and within the years that can be counted.
 */
export class TimeSpan {
  readonly start: CivilMs;
  readonly end: CivilMs;

  constructor(start: CivilMs, end: CivilMs) {
    this.start = Math.max(civilMs(FIRST_YEAR), Math.min(start, civilMs(LAST_YEAR) - MINUTE_MS));
    this.end = Math.max(this.start + MINUTE_MS, Math.min(end, civilMs(LAST_YEAR)));
  }

  get length(): number {
    return this.end - this.start;
  }

  contains(time: CivilMs): boolean {
    return this.start <= time && time < this.end;
  }
}

/**
 * The span that shows all of these dates with a little air on both sides, in whole days where only days are known.
 * Null when none of them has a known end.
 */
export function spanOfDates(dates: readonly DateValue[]): TimeSpan | null {
  let start = Infinity;
  let end = -Infinity;
  for (const { startMin, startMax, endMin, endMax } of dates) {
    for (const bound of [startMin, startMax, endMin, endMax]) {
      if (bound === null) continue;
      start = Math.min(start, bound);
      end = Math.max(end, bound);
    }
  }
  return start > end ? null : airySpan(start, end, !dates.some(isToTheMinute));
}

/** A span with a little air on both sides, in whole days where only days are known. */
export function airySpan(start: CivilMs, end: CivilMs, inDays: boolean): TimeSpan {
  if (inDays || end - start > 3 * DAY_MS) {
    const air = Math.max(DAY_MS, 0.03 * (end - start), (7 * DAY_MS - (end - start)) / 2);
    return new TimeSpan(startOfDay(start - air), startOfDay(end + air + DAY_MS - 1));
  }
  const air = Math.max(DAY_MS / 24, 0.08 * (end - start));
  return new TimeSpan(start - air, end + air);
}
