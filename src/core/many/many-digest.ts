import type { Digest } from '../digest.js';
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

/** What is said of the events at these positions as a whole; only few of them are read for it. */
export function manyDigest(
  columns: EventColumns,
  positions: Uint32Array,
  at: (position: number) => TimelineEvent | undefined,
): Digest {
  const { status, statuses } = columns;
  const order = orderOf(columns);
  const counts = new Uint32Array(statuses.texts.length);
  const firsts = Array.from(counts, () => new First(order));
  for (const position of positions) {
    const code = status[position] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
    firsts[code]?.see(position, startAt(columns, position));
  }
  return {
    count: positions.length,
    dates: endsOf(columns, positions, order).flatMap((position) => at(position)?.when ?? []),
    statuses: firsts
      .flatMap(({ position = -1 }, code) => (position === -1 ? [] : [{ position, count: counts[code] ?? 0 }]))
      .sort((a, b) => order(a.position, b.position))
      .flatMap(({ position, count }) => {
        const event = at(position);
        return event ? [{ event, count }] : [];
      }),
  };
}

function startAt(columns: EventColumns, position: number): number {
  return columns.has(position, UNDATED) ? Infinity : (columns.start[position] ?? 0);
}

/** As `compareEvents` has it: what is alike, or undated as well, comes as listed. */
function orderOf(columns: EventColumns): Order {
  const { end } = columns;
  return (a, b) => startAt(columns, a) - startAt(columns, b) || (end[a] ?? 0) - (end[b] ?? 0) || a - b;
}

/** Those whose dates tell how far all of them reach, and whether they go on, or may have begun before. */
function endsOf(columns: EventColumns, positions: Uint32Array, order: Order): readonly number[] {
  const { start, end, flags } = columns;
  const earliest = new First(order);
  const openStart = new First(order);
  const latest = new First(order);
  const openEnd = new First(order);
  for (const position of positions) {
    const bits = flags[position] ?? 0;
    if (bits & UNDATED) continue;
    const from = start[position] ?? 0;
    const to = end[position] ?? 0;
    earliest.see(position, from);
    if (bits & OPEN_START) openStart.see(position, from);
    // An open end is no time: of those that have one, what starts last tells how far they are known to reach.
    if (to === Number.MAX_VALUE) openEnd.see(position, -from);
    else latest.see(position, -to);
  }
  return [earliest, openStart, latest, openEnd].flatMap(({ position = -1 }) => (position === -1 ? [] : [position]));
}
