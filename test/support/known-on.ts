import { asRevised } from '../../src/core/as-revised.js';
import { DAY_MS } from '../../src/core/civil-time.js';
import { readEventList, type EventList } from '../../src/core/event-list.js';
import { compareEvents, type TimelineEvent } from '../../src/core/event.js';
import { asKnown } from '../../src/core/known.js';
import { readRevisedEvent } from '../../src/core/revisions.js';

/** A list read with its history. */
export function readHistory(input: unknown): EventList {
  return readEventList(input, readRevisedEvent);
}

/** The events of a list as they were known at the end of a day, in time order. */
export function knownOn({ events, ownAsOf }: EventList, day: string): readonly TimelineEvent[] {
  return asKnown(events, Date.parse(day) + DAY_MS, ownAsOf, asRevised).toSorted(compareEvents);
}
