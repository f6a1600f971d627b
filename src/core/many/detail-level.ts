import { DAY_MS, type CivilMs } from '../civil-time.js';
import { cellAt, isDayOrFiner, type CellUnit } from './cells.js';
import { OPEN_START, WHOLE_DAYS, type EventColumns } from './event-columns.js';
import type { IndexedLane } from './lane-index.js';
import { firstRank, rankOfTime } from './search-sorted.js';

/**
 * One lane at one level of detail: which of its events have a mark of their own, on which row, and which are merged. It
 * depends on the lane and the level alone, so that nothing changes its place while the reader pans, and is made once.
 */
export interface LaneLevel {
  readonly lane: IndexedLane;
  /** The ranks that stand on each row, in time order; those of one row never overlap. */
  readonly rows: readonly Uint32Array[];
  /** So many rows, the first ones, begin with an event whose start is open: it is in view wherever its end is to come. */
  readonly open: number;
  readonly clusters: Clusters;
  /** Events of the fullest cluster. */
  readonly most: number;
}

/** Clusters in time order: columns again, since there may be many. */
interface Clusters {
  /** Where their cells start. */
  readonly starts: Float64Array;
  /** How many events each merges. */
  readonly counts: Uint32Array;
}

export interface LevelOptions {
  readonly unit: CellUnit;
  readonly columns: EventColumns;
  /** Rows that a lane may have. */
  readonly mostRows: number;
  /** Rows beside these, for events whose start is open. */
  readonly mostOpen: number;
  /** A lane is one traveller's journey: stops of one day may touch. */
  readonly inSequence: boolean;
  /** Every event is merged. */
  readonly isCollapsed: boolean;
}

/** Among merged events, one that is as long as this many cells keeps a mark of its own. */
const LONG_CELLS = 6;
const MERGED = 255;

/**
 * Walks a lane once, cell by cell. What zooming in can part is merged as soon as two share a cell; what it cannot (events
 * of one day) is stacked while there are rows.
 *
 * ```
 *   cells     |  Jan  |  Feb  |  Mar  |  Apr  |
 *   row 0     <======A====)   (=====B=====)
 *   row 1     (=C=)                (=D=)
 *   clusters          [12 events]
 * ```
 *
 * What has an open start (A) has a row to itself up to its end.
 */
export function levelOf(lane: IndexedLane, options: LevelOptions): LaneLevel {
  const { unit, mostRows, isCollapsed } = options;
  const { starts, ends, positions } = lane;
  const count = starts.length;
  const capacity = isCollapsed ? 0 : isDayOrFiner(unit) ? mostRows : 1;
  const rowOf = new Uint8Array(count).fill(MERGED);
  const open = isCollapsed ? [] : openRanks(lane, options);
  const rows = new RowEnds(isCollapsed ? 0 : mostRows + open.length, options);
  for (const rank of open) rowOf[rank] = rows.take(-Infinity, ends[rank] ?? 0, positions[rank] ?? 0);
  const hasLong = !isCollapsed && longestOf(lane) >= LONG_CELLS * unit.leastMs;
  const clusterStarts: CivilMs[] = [];
  const clusterCounts: number[] = [];
  let most = 0;
  for (let first = 0; first < count;) {
    const cell = cellAt(unit, starts[first] ?? 0);
    const last = Math.max(first + 1, rankOfTime(starts, cell.end, first, count));
    const own = open.filter((rank) => rank >= first && rank < last).length;
    const isCrowded = last - first - own > capacity;
    // Each one of a crowded cell is looked at only where a long one may find a row: a million are merged by their number.
    const isFull = isCrowded && !(hasLong && rows.mayTakeBefore(cell.end));
    let merged = isFull ? last - first - own : 0;
    for (let rank = isFull ? last : first; rank < last; rank += 1) {
      if (rowOf[rank] !== MERGED) continue;
      const [start, end, position] = [starts[rank] ?? 0, ends[rank] ?? 0, positions[rank] ?? 0];
      const isLong = hasLong && end - start >= LONG_CELLS * unit.leastMs;
      const mayStand = (!isCrowded || isLong) && !options.columns.has(position, OPEN_START);
      const row = mayStand ? rows.take(start, end, position) : MERGED;
      if (row === MERGED) merged += 1;
      rowOf[rank] = row;
    }
    if (merged > 0) {
      clusterStarts.push(cell.start);
      clusterCounts.push(merged);
      most = Math.max(most, merged);
    }
    first = last;
  }
  return {
    lane,
    rows: rows.counts.map((size, row) => ranksOf(rowOf, row, size)),
    open: open.length,
    clusters: { starts: Float64Array.from(clusterStarts), counts: Uint32Array.from(clusterCounts) },
    most,
  };
}

function longestOf({ starts, ends }: IndexedLane): number {
  let most = 0;
  for (let rank = 0; rank < starts.length; rank += 1) most = Math.max(most, (ends[rank] ?? 0) - (starts[rank] ?? 0));
  return most;
}

/** The first of those whose start is open, as many as have room. */
function openRanks({ positions }: IndexedLane, { columns, mostOpen }: LevelOptions): readonly number[] {
  const ranks: number[] = [];
  for (let rank = 0; rank < positions.length && ranks.length < mostOpen; rank += 1) {
    if (columns.has(positions[rank] ?? 0, OPEN_START)) ranks.push(rank);
  }
  return ranks;
}

function ranksOf(rowOf: Uint8Array, row: number, size: number): Uint32Array {
  const ranks = new Uint32Array(size);
  let i = 0;
  for (let rank = rowOf.indexOf(row); rank !== -1; rank = rowOf.indexOf(row, rank + 1)) {
    ranks[i] = rank;
    i += 1;
  }
  return ranks;
}

/** Where each row ends so far. */
class RowEnds {
  /** How many stand on each row. */
  readonly counts: number[] = [];
  readonly #ends: CivilMs[] = [];
  readonly #lasts: number[] = [];

  constructor(
    private readonly most: number,
    private readonly options: LevelOptions,
  ) {}

  /** The first row that is free at `start`; MERGED where none is. */
  take(start: CivilMs, end: CivilMs, position: number): number {
    const { counts } = this;
    let row = 0;
    while (row < counts.length && !this.#isFree(row, start, position)) row += 1;
    if (row === this.most) return MERGED;
    // A mark is at least as wide as a cell, which is at least as wide as a finger needs.
    this.#ends[row] = Math.max(end, start + this.options.unit.leastMs);
    this.#lasts[row] = position;
    counts[row] = (counts[row] ?? 0) + 1;
    return row;
  }

  /** Something that starts before `time` may find a row that is free. */
  mayTakeBefore(time: CivilMs): boolean {
    return this.counts.length < this.most || this.#ends.some((end) => end - DAY_MS < time);
  }

  #isFree(row: number, start: CivilMs, position: number): boolean {
    const rowEnd = this.#ends[row] ?? -Infinity;
    if (rowEnd <= start) return true;
    if (!isDayOrFiner(this.options.unit)) return false; // a part of a day could not be seen
    const { columns, inSequence } = this.options;
    const last = this.#lasts[row] ?? 0;
    if (rowEnd - DAY_MS !== start || !columns.has(position, WHOLE_DAYS) || !columns.has(last, WHOLE_DAYS)) return false;
    // The order of several in one day is known of one traveller's stops alone.
    return inSequence || columns.endOf(last) - columns.startOf(last) > DAY_MS;
  }
}

/** The ranks of a row, by its number, that reach into a span. */
export function ranksInSpan(
  { lane: { starts, ends }, rows, open }: LaneLevel,
  number: number,
  span: { readonly start: CivilMs; readonly end: CivilMs },
): Uint32Array {
  const row = rows[number] ?? new Uint32Array();
  const startOf = (place: number) => (place === 0 && number < open ? -Infinity : (starts[row[place] ?? 0] ?? 0));
  const endOf = (place: number) => ends[row[place] ?? 0] ?? 0;
  const from = firstRank(0, row.length, (place) => endOf(place) > span.start || startOf(place) >= span.start);
  const to = firstRank(from, row.length, (place) => startOf(place) >= span.end);
  return row.subarray(from, to);
}
