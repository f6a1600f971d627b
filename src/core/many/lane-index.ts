import type { LaneMode } from '../lanes.js';
import type { EventColumns } from './event-columns.js';
import { timeOrder } from './time-order.js';

/** One lane's dated events in time order. Ranks count them from 0; positions are those of the list. */
export interface IndexedLane {
  readonly key: string;
  readonly positions: Uint32Array;
  readonly starts: Float64Array;
  /** Exclusive; Infinity is `Number.MAX_VALUE` here. */
  readonly ends: Float64Array;
  /** How many lanes share this one, as there are too many for one each; 0 for a lane of its own. */
  readonly shared: number;
}

/** The fullest lanes have one each; this many are drawn. */
const MOST_LANES = 24;

/**
 * Deals events out to their lanes, and puts each lane in time order. Lanes come in order of their first event, or of the
 * list; events without a value share an unlabelled lane, which comes first. Beyond 24 lanes the least full share the
 * last one. `positions` are those of dated events, as listed; yields between its steps.
 */
export function* indexLanes(
  positions: Uint32Array,
  columns: EventColumns,
  mode: Exclude<LaneMode, 'auto'>,
  isAsGiven: boolean,
): Generator<undefined, readonly IndexedLane[]> {
  const { codes, texts } = laneCodes(columns, mode);
  const { counts, firsts } = laneFacts(positions, columns, isAsGiven, codes, texts.length);
  yield;
  const used = [...counts.keys()].filter((code) => (counts[code] ?? 0) > 0);
  const byCount = used.toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  const own = used.length > MOST_LANES ? byCount.slice(0, MOST_LANES - 1) : used;
  const shown = own.toSorted((a, b) => Number(a !== 0) - Number(b !== 0) || (firsts[a] ?? 0) - (firsts[b] ?? 0));
  const sizes = shown.map((code) => counts[code] ?? 0);
  const shared = used.length - own.length;
  if (shared > 0) sizes.push(positions.length - sizes.reduce((sum, size) => sum + size, 0));
  const laneOf = new Uint32Array(texts.length).fill(shown.length);
  shown.forEach((code, lane) => (laneOf[code] = lane));
  const dealt = deal(positions, columns, sizes, codes, laneOf);
  const lanes: IndexedLane[] = [];
  for (const [i, lane] of dealt.entries()) {
    yield;
    const key = texts[shown[i] ?? 0] ?? '';
    lanes.push({ key, shared: i < shown.length ? 0 : shared, ...(yield* inTimeOrder(lane)) });
  }
  return lanes;
}

type LaneEvents = Pick<IndexedLane, 'positions' | 'starts' | 'ends'>;

/** How many events each lane has, and which place its first event takes. */
function laneFacts(
  positions: Uint32Array,
  { start }: EventColumns,
  isAsGiven: boolean,
  codes: Uint32Array | undefined,
  size: number,
) {
  const counts = new Uint32Array(size);
  const firsts = new Float64Array(size).fill(Infinity);
  for (const position of positions) {
    const code = codes ? (codes[position] ?? 0) : 0;
    counts[code] = (counts[code] ?? 0) + 1;
    const place = isAsGiven ? position : (start[position] ?? 0);
    if (place < (firsts[code] ?? 0)) firsts[code] = place;
  }
  return { counts, firsts };
}

function deal(
  positions: Uint32Array,
  { start, end }: EventColumns,
  sizes: readonly number[],
  codes: Uint32Array | undefined,
  laneOf: Uint32Array,
): readonly LaneEvents[] {
  const lanes = sizes.map((size) => ({
    positions: new Uint32Array(size),
    starts: new Float64Array(size),
    ends: new Float64Array(size),
  }));
  const filled = new Uint32Array(lanes.length);
  for (const position of positions) {
    const number = laneOf[codes ? (codes[position] ?? 0) : 0] ?? 0;
    const lane = lanes[number];
    if (!lane) continue;
    const place = filled[number] ?? 0;
    lane.positions[place] = position;
    lane.starts[place] = start[position] ?? 0;
    lane.ends[place] = end[position] ?? 0;
    filled[number] = place + 1;
  }
  return lanes;
}

function* inTimeOrder(lane: LaneEvents): Generator<undefined, LaneEvents> {
  const places = yield* timeOrder(lane.starts, lane.ends);
  if (!places) return lane;
  const sorted = {
    positions: new Uint32Array(places.length),
    starts: new Float64Array(places.length),
    ends: new Float64Array(places.length),
  };
  for (let rank = 0; rank < places.length; rank += 1) {
    const place = places[rank] ?? 0;
    sorted.positions[rank] = lane.positions[place] ?? 0;
    sorted.starts[rank] = lane.starts[place] ?? 0;
    sorted.ends[rank] = lane.ends[place] ?? 0;
  }
  return sorted;
}

/** Which lane each event belongs to, as numbers of texts; no numbers where all share one. */
export function laneCodes(
  columns: EventColumns,
  mode: Exclude<LaneMode, 'auto'>,
): { readonly codes?: Uint32Array; readonly texts: readonly string[] } {
  switch (mode) {
    case 'location':
      return { codes: columns.place, texts: columns.places.texts };
    case 'group':
      return { codes: columns.group, texts: columns.groups.texts };
    case 'status':
      return { codes: columns.status, texts: columns.statuses.texts };
    case 'attendee':
      return { codes: columns.person, texts: columns.persons.texts };
    case 'none':
      return { texts: [''] };
  }
}
