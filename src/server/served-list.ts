import { readEventList, type EventList } from '../core/event-list.js';
import { readRevisedEvent } from '../core/revisions.js';
import { readGiven } from '../input/read-given.js';

export interface ServedList {
  readonly list: EventList;
  /** The same for the element, which takes any value but only texts of JSON. */
  readonly data: unknown;
}

/** Reads what the element takes as its events: a list of any form, or its text, whose months are in the page's language. */
export async function servedList(given: unknown, locale: string): Promise<ServedList> {
  const { value = given ?? [] } = await readGiven(given, locale);
  return { list: readEventList(value, readRevisedEvent), data: typeof given === 'string' ? value : (given ?? []) };
}
