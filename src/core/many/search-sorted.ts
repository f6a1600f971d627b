/** The first of the ranks from `low` to `high`, exclusive, for which `isPast` holds; `high` where it holds for none. */
export function firstRank(low: number, high: number, isPast: (rank: number) => boolean): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (isPast(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** The first rank whose time is not before `time`, in times that never go down. */
export function rankOfTime(times: Float64Array, time: number, low = 0, high = times.length): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((times[middle] ?? Infinity) >= time) to = middle;
    else from = middle + 1;
  }
  return from;
}
