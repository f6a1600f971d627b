import { MOST_STATUSES, type Digest } from '../digest.js';
import type { TimelineEvent } from '../event.js';
import { OPEN_START, UNDATED, type EventColumns } from './event-columns.js';

/** Tells which of two positions comes first: below 0, the former. */
type Order = (a: number, b: number) => number;

/** The position with the least key that it has seen; of several, the first by an order, which takes longer to tell. */
class First {
  position: number | undefined;
  #key = Infinity;

  constructor(private readonly order: Order) {}

  see(position: number, key: number): void {
    if (key > this.#key) return;
    if (this.position === undefined || key < this.#key || this.order(position, this.position) < 0) {
      this.position = position;
      this.#key = key;
    }
  }
}

/** What is said of many events, and what it takes to say it of a few more. */
export interface ManyDigest extends Digest {
  /** How many have each status, by its code. */
  readonly counts: Uint32Array;
  /** Where those stand that decide the rest: the first of each status, and those whose dates reach furthest. */
  readonly deciding: readonly number[];
}

/**
 * What is said of the events at these positions as a whole, and of those of a digest of others; only few of them are
 * read for it. Yields between its steps.
 */
export function* manyDigest(
  columns: EventColumns,
  positions: Uint32Array,
  at: (position: number) => TimelineEvent | undefined,
  before?: ManyDigest,
): Generator<undefined, ManyDigest> {
  const { status, statuses } = columns;
  const order = orderOf(columns);
  const counts = new Uint32Array(statuses.texts.length);
  if (before) counts.set(before.counts);
  for (const position of positions) {
    const code = status[position] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  yield;
  const candidates = before ? Uint32Array.from([...before.deciding, ...positions]) : positions;
  const firsts = firstOfEach(columns, candidates, order);
  yield;
  const deciding = [...firsts, ...endsOf(columns, candidates, order)];
  return {
    count: positions.length + (before?.count ?? 0),
    counts,
    deciding,
    dates: deciding.flatMap((position) => at(position)?.when ?? []),
    statuses: firsts
      .toSorted(order)
      .slice(0, MOST_STATUSES)
      .flatMap((position) => {
        const event = at(position);
        return event ? [{ event, count: counts[status[position] ?? 0] ?? 0 }] : [];
      }),
  };
}

/** The first event of each status. */
function firstOfEach(columns: EventColumns, positions: Uint32Array, order: Order): readonly number[] {
  const { status, statuses } = columns;
  const firsts = statuses.texts.map(() => new First(order));
  for (const position of positions) firsts[status[position] ?? 0]?.see(position, startAt(columns, position));
  return seenBy(firsts);
}

function startAt(columns: EventColumns, position: number): number {
  return columns.has(position, UNDATED) ? Infinity : (columns.start[position] ?? 0);
}

/** As `compareEvents` has it: what is alike, or undated as well, comes as listed. */
function orderOf(columns: EventColumns): Order {
  const { end } = columns;
  return (a, b) => startAt(columns, a) - startAt(columns, b) || (end[a] ?? 0) - (end[b] ?? 0) || a - b;
}

/**
 * Those whose dates tell how far all of them reach, and whether they go on, or may have begun before. The earliest is not
 * looked for: it is the first of its status.
 */
function endsOf(columns: EventColumns, positions: Uint32Array, order: Order): readonly number[] {
  const { start, end, flags } = columns;
  const openStart = new First(order);
  const latest = new First(order);
  const openEnd = new First(order);
  for (const position of positions) {
    const bits = flags[position] ?? 0;
    if (bits & UNDATED) continue;
    const from = start[position] ?? 0;
    const to = end[position] ?? 0;
    if (bits & OPEN_START) openStart.see(position, from);
    // An open end is no time: of those that have one, what starts last tells how far they are known to reach.
    if (to === Number.MAX_VALUE) openEnd.see(position, -from);
    else latest.see(position, -to);
  }
  return seenBy([openStart, latest, openEnd]);
}

function seenBy(firsts: readonly First[]): readonly number[] {
  return firsts.flatMap(({ position }) => position ?? []);
}
