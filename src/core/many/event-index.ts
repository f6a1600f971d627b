import { DAY_MS, type CivilMs } from '../civil-time.js';
import type { LaneMode } from '../lanes.js';
import { airySpan, type TimeSpan } from '../time-span.js';
import { cellAt, CELL_UNITS, type Cell, type CellUnit } from './cells.js';
import { levelOf, ranksInSpan, type LaneLevel } from './detail-level.js';
import { TIMED } from './event-columns.js';
import type { IndexedLane } from './lane-index.js';
import type { ManyEvents } from './many-events.js';
import { firstRank, rankOfTime } from './search-sorted.js';
import { timeOrder } from './time-order.js';

/** Several events in one mark. */
export interface Cluster extends Cell {
  readonly lane: IndexedLane;
  readonly count: number;
  /** The ranks that start in its cell; those with a mark of their own are among them. */
  readonly first: number;
  readonly last: number;
}

/** What a lane shows in a span. */
export interface LaneView {
  readonly lane: IndexedLane;
  readonly level: LaneLevel;
  /** Positions of the events with a mark of their own, in time order, and the row of each. */
  readonly positions: readonly number[];
  readonly rows: readonly number[];
  readonly clusters: readonly Cluster[];
}

export interface View {
  readonly unit: CellUnit;
  readonly lanes: readonly LaneView[];
}

export interface ViewOptions {
  readonly start: CivilMs;
  readonly end: CivilMs;
  readonly pxPerMs: number;
  /** Keys of the lanes in which every event is merged. */
  readonly collapsed: ReadonlySet<string>;
  /** The level that was shown last at this scale: it is kept while the reader pans, as long as there is room. */
  readonly before: CellUnit | undefined;
}

/** A cluster's least width, px: what a finger can hit (WCAG 2.5.8). */
const LEAST_CELL_PX = 24;
/** What is drawn at once, in elements: some ten for an event with its label and button, three for a cluster. */
const MOST_ELEMENTS = 600;
const EVENT_ELEMENTS = 10;
const CLUSTER_ELEMENTS = 3;

/**
 * The events that are shown, indexed once: lanes of sorted times, and levels of detail that are made when first needed.
 * What a span shows is then found in O(log n + marks shown).
 */
export class EventIndex {
  readonly #levels = new Map<string, LaneLevel>();
  #order: Uint32Array | undefined;

  constructor(
    private readonly events: ManyEvents,
    /** Positions of the dated ones, and of the others, as listed. */
    private readonly dated: Uint32Array,
    readonly undated: Uint32Array,
    readonly mode: Exclude<LaneMode, 'auto'>,
    readonly lanes: readonly IndexedLane[],
    /** All of the dated ones, with a little air; null where there is none. */
    readonly whole: TimeSpan | null,
    /** Something happens at a time of day: there is more to see within a day. */
    readonly isTimed: boolean,
  ) {}

  get count(): number {
    return this.dated.length + this.undated.length;
  }

  /** Of all of them, in no order. */
  *positions(): Generator<number, void> {
    yield* this.dated;
    yield* this.undated;
  }

  /** The same with a few more events, and with lanes in which they are: levels of the others are kept. */
  grown(events: ManyEvents, added: Uint32Array, lanes: readonly IndexedLane[]): EventIndex {
    const { start, end } = events.columns;
    const dated = new Uint32Array(this.dated.length + added.length);
    dated.set(this.dated);
    dated.set(added, this.dated.length);
    const from = Math.min(...Array.from(added, (position) => start[position] ?? 0));
    // An open end reaches no further than its start.
    const lastOf = (position: number): number => {
      const last = end[position] ?? 0;
      return last < Number.MAX_VALUE ? last : (start[position] ?? 0);
    };
    const to = Math.max(...Array.from(added, lastOf));
    const isTimed = this.isTimed || added.some((position) => events.columns.has(position, TIMED));
    const isWithin = added.length === 0 || (this.whole && from >= this.whole.start && to <= this.whole.end);
    const whole = isWithin
      ? this.whole
      : airySpan(Math.min(from, this.whole?.start ?? from), Math.max(to, this.whole?.end ?? to), !isTimed);
    const index = new EventIndex(events, dated, this.undated, this.mode, lanes, whole, isTimed);
    for (const [key, level] of this.#levels) if (lanes.includes(level.lane)) index.#levels.set(key, level);
    return index;
  }

  /** Positions of the dated ones in time order: made when it is first asked for, which the picture never does. */
  get order(): Uint32Array {
    this.#order ??= finished(this.sorting());
    return this.#order;
  }

  /** Makes that order ahead of time, in slices. */
  *sorting(): Generator<undefined, Uint32Array> {
    const { start, end } = this.events.columns;
    const { dated } = this;
    const [starts, ends] = [dated, dated].map((all, i) =>
      Float64Array.from(all, (position) => (i ? end : start)[position] ?? 0),
    );
    const places = starts && ends ? yield* timeOrder(starts, ends) : undefined;
    this.#order ??= places ? places.map((place) => dated[place] ?? 0) : dated;
    return this.#order;
  }

  /** The position of the event at a place in the list of all, undated ones last. */
  positionAt(place: number): number | undefined {
    return place < this.order.length ? this.order[place] : this.undated[place - this.order.length];
  }

  /** When the event at a place in the list of all begins; undefined where it has no date, or there is none. */
  startAt(place: number): CivilMs | undefined {
    const position = this.order[place];
    return position === undefined ? undefined : this.events.columns.startOf(position);
  }

  /** The place in the list of all of the last one that has begun by a time; that of the first where none has. */
  placeAt(time: CivilMs): number {
    return Math.max(0, firstRank(0, this.order.length, (place) => (this.startAt(place) ?? time) > time) - 1);
  }

  /** The place of an event among all, undated ones last; -1 where it is not shown. */
  placeOf(position: number): number {
    const { order, undated } = this;
    if (this.events.isUndated(position)) {
      const place = undated.indexOf(position);
      return place === -1 ? -1 : order.length + place;
    }
    const { start, end } = this.events.columns;
    const after = (other: number): number =>
      (start[other] ?? 0) - (start[position] ?? 0) || (end[other] ?? 0) - (end[position] ?? 0) || other - position;
    const place = firstRank(0, order.length, (i) => after(order[i] ?? 0) >= 0);
    return order[place] === position ? place : -1;
  }

  /** The lane of an event, and its rank there. */
  rankOf(position: number): { readonly lane: IndexedLane; readonly rank: number } | undefined {
    const start = this.events.columns.startOf(position);
    for (const lane of this.lanes) {
      const { starts, positions } = lane;
      for (let rank = rankOfTime(starts, start); starts[rank] === start; rank += 1) {
        if (positions[rank] === position) return { lane, rank };
      }
    }
    return undefined;
  }

  view(options: ViewOptions): View {
    const { pxPerMs, before } = options;
    // Where nobody has given a time of day, no cell is told with one.
    const leastMs = Math.max(LEAST_CELL_PX / pxPerMs, this.isTimed ? 0 : DAY_MS);
    const finest = CELL_UNITS.findIndex((unit) => unit.leastMs >= leastMs);
    const units = CELL_UNITS.slice(Math.max(finest, 0));
    const isKept = before && units.includes(before);
    let coarsest: View | undefined;
    for (const unit of isKept ? units.slice(units.indexOf(before)) : units) {
      const room = unit === before ? 1.3 * MOST_ELEMENTS : MOST_ELEMENTS;
      if (unit !== units.at(-1) && this.#leastElements(unit, options, room) > room) continue;
      coarsest = this.#viewAt(unit, options);
      if (elementsOf(coarsest) <= room) break;
    }
    return coarsest ?? { unit: CELL_UNITS[0] as CellUnit, lanes: [] };
  }

  /** One for each cell that is not empty: found without making the level. */
  #leastElements(unit: CellUnit, { start, end }: ViewOptions, room: number): number {
    let elements = 0;
    for (const { starts } of this.lanes) {
      let rank = rankOfTime(starts, cellAt(unit, start).start);
      while (rank < starts.length && (starts[rank] ?? end) < end && elements <= room) {
        elements += CLUSTER_ELEMENTS;
        rank = Math.max(rank + 1, rankOfTime(starts, cellAt(unit, starts[rank] ?? 0).end, rank));
      }
    }
    return elements;
  }

  #viewAt(unit: CellUnit, options: ViewOptions): View {
    const lanes = this.lanes.map((lane) => {
      const level = this.#level(unit, lane, options.collapsed.has(lane.key));
      const found = level.rows.flatMap((_, row) =>
        [...ranksInSpan(level, row, options)].map((rank) => ({ rank, row })),
      );
      found.sort((a, b) => a.rank - b.rank);
      return {
        lane,
        level,
        positions: found.map(({ rank }) => lane.positions[rank] ?? 0),
        rows: found.map(({ row }) => row),
        clusters: clustersIn(unit, level, options),
      };
    });
    return { unit, lanes };
  }

  #level(unit: CellUnit, lane: IndexedLane, isCollapsed: boolean): LaneLevel {
    const key = `${CELL_UNITS.indexOf(unit)} ${this.lanes.indexOf(lane)} ${isCollapsed ? 'collapsed' : ''}`;
    let level = this.#levels.get(key);
    if (!level) {
      const share = Math.min(10, Math.floor(20 / this.lanes.length));
      level = levelOf(lane, {
        unit,
        columns: this.events.columns,
        mostRows: Math.max(3, share),
        mostOpen: Math.max(1, share),
        inSequence: this.mode === 'group' || this.mode === 'attendee',
        isCollapsed,
      });
      // A few levels are enough to go to and fro; each holds four bytes for an event with a mark of its own.
      if (this.#levels.size > 4 * this.lanes.length) this.#levels.clear();
      this.#levels.set(key, level);
    }
    return level;
  }
}

function clustersIn(unit: CellUnit, { lane, clusters }: LaneLevel, { start, end }: ViewOptions): readonly Cluster[] {
  const { starts, counts } = clusters;
  const found: Cluster[] = [];
  const from = rankOfTime(starts, cellAt(unit, start).start);
  for (let i = from; i < starts.length && (starts[i] ?? end) < end; i += 1) {
    const cell = cellAt(unit, starts[i] ?? 0);
    const first = rankOfTime(lane.starts, cell.start);
    found.push({ ...cell, lane, count: counts[i] ?? 0, first, last: rankOfTime(lane.starts, cell.end, first) });
  }
  return found;
}

function elementsOf({ lanes }: View): number {
  return lanes.reduce(
    (sum, { positions, clusters }) => sum + EVENT_ELEMENTS * positions.length + CLUSTER_ELEMENTS * clusters.length,
    0,
  );
}

/** The ranks that a cluster merges, in time order. */
export function* mergedRanks({ first, last }: Cluster, { rows }: LaneLevel): Generator<number> {
  const own = new Set<number>();
  for (const row of rows) {
    for (let i = firstRank(0, row.length, (place) => (row[place] ?? 0) >= first); i < row.length; i += 1) {
      const rank = row[i] ?? last;
      if (rank >= last) break;
      own.add(rank);
    }
  }
  for (let rank = first; rank < last; rank += 1) if (!own.has(rank)) yield rank;
}

/** Runs to its end at once. */
function finished<Result>(work: Generator<undefined, Result>): Result {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
