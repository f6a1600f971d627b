import type { TimeSpan } from '../time-span.js';
import { rankOfTime } from './search-sorted.js';

/** How full each of so many equal parts of a span is, by the root: 1 where most events start. */
export function densityOf(
  starts: readonly Float64Array[],
  { start, length }: TimeSpan,
  parts: number,
): readonly number[] {
  const counts = new Array<number>(parts).fill(0);
  for (const times of starts) {
    let from = rankOfTime(times, start);
    for (let part = 0; part < parts; part += 1) {
      const to = rankOfTime(times, start + (length * (part + 1)) / parts, from);
      counts[part] = (counts[part] ?? 0) + to - from;
      from = to;
    }
  }
  const most = Math.max(1, ...counts);
  return counts.map((count) => Math.sqrt(count / most));
}
