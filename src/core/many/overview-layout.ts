import type { TimeSpan } from '../time-span.js';
import type { IndexedLane } from './lane-index.js';

/** How full each of so many equal parts of a span is, by the root: 1 where most events last. One pass over all of them. */
export function densityOf(
  lanes: readonly Pick<IndexedLane, 'starts' | 'ends'>[],
  { start, end, length }: TimeSpan,
  parts: number,
): readonly number[] {
  // By how many more events each part has than the one before it.
  const steps = new Float64Array(parts + 1);
  const scale = parts / length;
  for (const { starts, ends } of lanes) {
    for (let rank = 0; rank < starts.length; rank += 1) {
      const from = starts[rank] ?? 0;
      const to = ends[rank] ?? 0;
      if (from >= end) break;
      if (to <= start) continue;
      const first = Math.max(0, Math.floor((from - start) * scale));
      const last = Math.min(parts, Math.max(first + 1, Math.ceil((to - start) * scale)));
      steps[first] = (steps[first] ?? 0) + 1;
      steps[last] = (steps[last] ?? 0) - 1;
    }
  }
  let count = 0;
  const counts = Array.from(steps.subarray(0, parts), (step) => (count += step));
  const most = Math.max(1, ...counts);
  return counts.map((part) => Math.sqrt(part / most));
}
