import { asRevised } from './as-revised.js';
import { compareEvents } from './event.js';
import { readEventList, type EventList } from './event-list.js';
import { readRevisedEvent } from './revisions.js';

/**
 * Reads an array of records, or an object `{heading, asOf, timeZone, periods, events}`, with their revisions. Each event is
 * as the newest of them says, `withdrawn: true` where that withdraws it; its `history` holds what was known before.
 *
 * Whatever else it is given, it returns a list with a problem; it never throws and never changes its input.
 */
export function readRevisedList(input: unknown): EventList {
  const list = readEventList(input, readRevisedEvent);
  const events = list.events.map((event) => {
    const { history } = event;
    const revised = history && asRevised(event, Infinity, list.ownAsOf);
    return revised ? { ...revised, history } : event;
  });
  return { ...list, events: events.sort(compareEvents), hasRevisions: events.some(({ history }) => history) };
}
