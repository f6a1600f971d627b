import { laneCodes, type IndexedLane } from './lane-index.js';
import { EventIndex } from './event-index.js';
import type { ManyEvents } from './many-events.js';
import { firstRank } from './search-sorted.js';

/** More than this are worth a new index. */
const MOST_ADDED = 1000;

/**
 * The index with a few more events, which come last in the list: only their lanes are made anew, and only where they
 * stand. Null where a whole new index is needed: they are too many, undated, the
 * first of their lane, or of a lane that is not there.
 */
export function appendEvents(index: EventIndex, events: ManyEvents, added: Uint32Array): EventIndex | null {
  if (added.length > MOST_ADDED || added.some((position) => events.isUndated(position))) return null;
  const { codes, texts } = laneCodes(events.columns, index.mode);
  const keyOf = (position: number): string => texts[codes?.[position] ?? 0] ?? '';
  const lanes = [...index.lanes];
  for (const position of added) {
    const number = lanes.findIndex(({ key, shared }) => shared === 0 && key === keyOf(position));
    const lane = lanes[number];
    if (!lane) return null;
    lanes[number] = withEvent(lane, position, events);
    if (lanes[number].positions[0] === position) return null; // its lane may now come before others
  }
  return index.grown(events, added, lanes);
}

/** It comes after all that start when it does and end no later. */
function withEvent(lane: IndexedLane, position: number, { columns }: ManyEvents): IndexedLane {
  const [start, end] = [columns.startOf(position), columns.endOf(position)];
  const { starts, ends, positions } = lane;
  const isLater = (rank: number): boolean => {
    const by = (starts[rank] ?? 0) - start;
    return by > 0 || (by === 0 && (ends[rank] ?? 0) > end);
  };
  const rank = firstRank(0, starts.length, isLater);
  return {
    ...lane,
    positions: inserted(positions, new Uint32Array(positions.length + 1), rank, position),
    starts: inserted(starts, new Float64Array(starts.length + 1), rank, start),
    ends: inserted(ends, new Float64Array(ends.length + 1), rank, end),
  };
}

function inserted<T extends Float64Array | Uint32Array>(from: T, into: T, place: number, value: number): T {
  into.set(from.subarray(0, place));
  into[place] = value;
  into.set(from.subarray(place), place + 1);
  return into;
}
