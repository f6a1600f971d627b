import type { TimelineEvent } from '../../core/event.js';
import type { Shown } from './many-source.js';

/** The events that are shown, in time order, undated ones last, however many they are. */
export interface EventSequence {
  readonly count: number;
  /** The event at a place, from 0; undefined where there is none. */
  readonly at: (place: number) => TimelineEvent | undefined;
  /** -1 where no event that is shown has this id. */
  readonly placeOf: (id: string) => number;
  /** By its id. Of many, also one that the filter hides. */
  readonly find: (id: string) => TimelineEvent | undefined;
}

export function sequenceOf(events: readonly TimelineEvent[]): EventSequence {
  return {
    count: events.length,
    at: (place) => events[place],
    placeOf: (id) => events.findIndex((event) => event.id === id),
    find: (id) => events.find((event) => event.id === id),
  };
}

/** Each is read from its record when it is asked for. */
export function sequenceOfMany({ index, events }: Shown): EventSequence {
  const find = (id: string): TimelineEvent | undefined => events.at(events.positionOf(id) ?? -1);
  return {
    count: index.count,
    at: (place) => events.at(index.positionAt(place) ?? -1),
    placeOf: (id) => index.placeOf(events.positionOf(id) ?? -1),
    find,
  };
}

/** So many of them from a place on. */
export function slice(sequence: EventSequence, from: number, count: number): readonly TimelineEvent[] {
  const last = Math.min(from + count, sequence.count);
  return Array.from({ length: Math.max(last - from, 0) }, (_, i) => sequence.at(from + i)).filter(
    (event) => event !== undefined,
  );
}
