import { isToTheMinute, type DateValue } from '../date-value.js';
import { earliest, latest, statusKey, type TimelineEvent } from '../event.js';
import { knownSince } from '../known.js';
import { CHANGED, OPEN_START, READABLE, TIMED, UNDATED, WHOLE_DAYS, type EventColumns } from './event-columns.js';

/** Takes an event that was read in full, or how it stood on a day, into its place in the columns. */
export function setEvent(
  columns: EventColumns,
  position: number,
  event: TimelineEvent,
  listAsOf: DateValue | undefined,
): void {
  const { when, changes } = event;
  columns.start[position] = when ? earliest(when) : NaN;
  columns.end[position] = when ? latest(when) : NaN;
  columns.flags[position] = READABLE | (when ? dateFlags(when) : UNDATED) | (changes ? CHANGED : 0);
  columns.status[position] = columns.statuses.codeOf(statusKey(event));
  columns.place[position] = columns.places.codeOf(event.location?.name ?? '');
  columns.group[position] = columns.groups.codeOf(event.group ?? '');
  columns.person[position] = columns.persons.codeOf(event.attendee[0]?.name ?? '');
  columns.knownFrom[position] = knownSince(event, listAsOf);
}

function dateFlags(when: DateValue): number {
  const { kind, precision, approximate, startMin, endMax } = when;
  const open = startMin === null ? OPEN_START : 0;
  if (isToTheMinute(when)) return TIMED | open;
  const isWholeDays = kind === 'extent' && precision === 'day' && !approximate && startMin !== null && endMax !== null;
  return isWholeDays ? WHOLE_DAYS : open;
}
