import { readEventList, type EventList } from '../../src/core/event-list.js';
import { readRevisedEvent } from '../../src/core/revisions.js';
import type { Reading } from '../../src/input/reading.js';

/** The list that a reading gives, with the problems of both. */
export function listOf(reading: Reading): EventList {
  const list = readEventList(reading.value ?? [], readRevisedEvent);
  return { ...list, problems: [...reading.problems, ...list.problems] };
}

/** `name, date` of each event of a reading, in time order. */
export function datesOf(reading: Reading): readonly string[] {
  return listOf(reading).events.map(({ name, when, displayDate }) => `${name}, ${when?.text ?? displayDate ?? ''}`);
}
