import type { LaneMode } from '../lanes.js';
import { airySpan } from '../time-span.js';
import { TIMED } from './event-columns.js';
import { EventIndex } from './event-index.js';
import { indexLanes } from './lane-index.js';
import type { ManyEvents } from './many-events.js';

export interface IndexOptions {
  readonly mode: Exclude<LaneMode, 'auto'>;
  /** Lanes come in the order of the list, rather than of their first event. */
  readonly isAsGiven: boolean;
}

/** Indexes the events at these positions; yields between its steps. */
export function* indexEvents(
  events: ManyEvents,
  positions: Uint32Array,
  { mode, isAsGiven }: IndexOptions,
): Generator<undefined, EventIndex> {
  const { columns } = events;
  const undated = positions.filter((position) => events.isUndated(position));
  const dated = undated.length === 0 ? positions : positions.filter((position) => !events.isUndated(position));
  yield;
  let isTimed = false;
  let [first, last] = [Infinity, -Infinity];
  for (const position of dated) {
    const start = columns.start[position] ?? 0;
    const end = columns.end[position] ?? 0;
    if (start < first) first = start;
    if (end > last && end < Number.MAX_VALUE) last = end;
    if (((columns.flags[position] ?? 0) & TIMED) !== 0) isTimed = true;
  }
  const whole = dated.length === 0 ? null : airySpan(first, Math.max(first, last), !isTimed);
  yield;
  const lanes = yield* indexLanes(dated, columns, mode, isAsGiven);
  return new EventIndex(events, dated, undated, mode, lanes, whole, isTimed);
}
