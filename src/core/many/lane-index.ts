import type { LaneMode } from '../lanes.js';
import type { EventColumns } from './event-columns.js';

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
 * Deals events out to their lanes, each in time order: two passes over typed arrays. Lanes come in order of their first
 * event, or of the list; events without a value share an unlabelled lane, which comes first. Beyond 24 lanes the least
 * full share the last one.
 */
export function indexLanes(
  order: Uint32Array,
  columns: EventColumns,
  mode: Exclude<LaneMode, 'auto'>,
  isAsGiven: boolean,
): readonly IndexedLane[] {
  const { codes, texts } = laneCodes(columns, mode);
  const counts = new Uint32Array(texts.length);
  const firsts = new Float64Array(texts.length).fill(Infinity);
  for (let i = 0; i < order.length; i += 1) {
    const position = order[i] ?? 0;
    const code = codes ? (codes[position] ?? 0) : 0;
    counts[code] = (counts[code] ?? 0) + 1;
    const place = isAsGiven ? position : i;
    if (place < (firsts[code] ?? 0)) firsts[code] = place;
  }
  const used = [...counts.keys()].filter((code) => (counts[code] ?? 0) > 0);
  const byCount = used.toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  const own = used.length > MOST_LANES ? byCount.slice(0, MOST_LANES - 1) : used;
  const shown = own.toSorted((a, b) => Number(a !== 0) - Number(b !== 0) || (firsts[a] ?? 0) - (firsts[b] ?? 0));
  const shared = used.length - own.length;
  const laneOf = new Uint32Array(texts.length).fill(shown.length);
  shown.forEach((code, lane) => (laneOf[code] = lane));
  const sizes = shown.map((code) => counts[code] ?? 0);
  if (shared > 0) sizes.push(order.length - sizes.reduce((sum, size) => sum + size, 0));
  const lanes = sizes.map((size, lane) => ({
    key: texts[shown[lane] ?? 0] ?? '',
    positions: new Uint32Array(size),
    starts: new Float64Array(size),
    ends: new Float64Array(size),
    shared: lane < shown.length ? 0 : shared,
  }));
  const ranks = new Uint32Array(lanes.length);
  const { start, end } = columns;
  for (const position of order) {
    const number = laneOf[codes ? (codes[position] ?? 0) : 0] ?? 0;
    const lane = lanes[number];
    if (!lane) continue;
    const rank = ranks[number] ?? 0;
    lane.positions[rank] = position;
    lane.starts[rank] = start[position] ?? 0;
    lane.ends[rank] = end[position] ?? 0;
    ranks[number] = rank + 1;
  }
  return lanes;
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
