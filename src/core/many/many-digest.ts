import type { Digest } from '../digest.js';
import type { TimelineEvent } from '../event.js';
import { OPEN_START, UNDATED, type EventColumns } from './event-columns.js';

/** Tells which of two positions comes first: below 0, the former. */
type Order = (a: number, b: number) => number;

/** The first of the positions it has seen. */
class First {
  position: number | undefined;

  constructor(private readonly order: Order) {}

  see(position: number): void {
    if (this.position === undefined || this.order(position, this.position) < 0) this.position = position;
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
    firsts[code]?.see(position);
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

/** As `compareEvents` has it: what is alike, or undated as well, comes as listed. */
function orderOf(columns: EventColumns): Order {
  const { start, end } = columns;
  const startAt = (position: number): number => (columns.has(position, UNDATED) ? Infinity : (start[position] ?? 0));
  return (a, b) => startAt(a) - startAt(b) || (end[a] ?? 0) - (end[b] ?? 0) || a - b;
}

/** Those whose dates tell how far all of them reach, and whether they go on, or may have begun before. */
function endsOf(columns: EventColumns, positions: Uint32Array, order: Order): readonly number[] {
  const { start, end } = columns;
  const earliest = new First(order);
  const openStart = new First(order);
  const latest = new First((a, b) => (end[b] ?? 0) - (end[a] ?? 0) || order(a, b));
  // An open end is no time: of those that have one, what starts last tells how far they are known to reach.
  const openEnd = new First((a, b) => (start[b] ?? 0) - (start[a] ?? 0) || order(a, b));
  for (const position of positions) {
    if (columns.has(position, UNDATED)) continue;
    earliest.see(position);
    if (columns.has(position, OPEN_START)) openStart.see(position);
    (end[position] === Number.MAX_VALUE ? openEnd : latest).see(position);
  }
  return [earliest, openStart, latest, openEnd].flatMap(({ position = -1 }) => (position === -1 ? [] : [position]));
}
