/** What one thing takes up on its line, px. */
export interface Occupied {
  readonly x0: number;
  readonly x1: number;
}

/**
 * Stacks things that would overlap: gives each the first row that is free at its left end. They come in time order, and
 * the earlier one keeps the higher row, so that rows stay put when something is added later.
 *
 * ```
 *   row 0   |--A--|   |---C---|
 *   row 1      |---B---|    |--D--|
 * ```
 */
export function packRows(things: readonly Occupied[]): readonly number[] {
  const rowEnds: number[] = [];
  return things.map(({ x0, x1 }) => {
    const free = rowEnds.findIndex((end) => end <= x0 + 0.5);
    const row = free === -1 ? rowEnds.length : free;
    rowEnds[row] = x1;
    return row;
  });
}
