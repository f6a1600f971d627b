import { DAY_MS, startOfDay, type CivilMs } from '../civil-time.js';
import { TimeSpan } from '../time-span.js';

/** The span moved by so many ms, later where they are more than 0. */
export function panned({ start, end }: TimeSpan, by: number): TimeSpan {
  return new TimeSpan(start + by, end + by);
}

/** The span `factor` times as close: what happens at `anchor` stays where it is in the view. */
export function zoomed({ start, end }: TimeSpan, factor: number, anchor: CivilMs): TimeSpan {
  return new TimeSpan(anchor - (anchor - start) / factor, anchor + (end - anchor) / factor);
}

/** The nearest span that lies in `whole` and is at least so many ms long, as far as `whole` allows. */
export function kept(span: TimeSpan, whole: TimeSpan, leastMs: number): TimeSpan {
  const length = Math.min(Math.max(span.length, leastMs), whole.length);
  const start = Math.max(whole.start, Math.min((span.start + span.end - length) / 2, whole.end - length));
  return new TimeSpan(start, start + length);
}

/** The start of its first day, and the end of its last one; less than a ms of another is none of it. */
export function wholeDays({ start, end }: TimeSpan): readonly [start: CivilMs, end: CivilMs] {
  return [startOfDay(start), startOfDay(end + DAY_MS - 1)];
}
