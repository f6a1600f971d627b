import type { DateValue } from './date-value.js';
import { parseEdtf } from './edtf.js';
import { compareEvents, type TimelineEvent } from './event.js';
import { FieldReader, isRecord } from './field-reader.js';
import { doubledId, idAmong, madeId } from './made-id.js';
import { excerpt, type Problem } from './problem.js';
import { readZone } from './read-place.js';
import { readDateField } from './read-when.js';
import { readEvent, type EventReading } from './read-event.js';
import { withoutUndefined } from './without-undefined.js';

/** A named stretch of time behind the events: a presidency, a summit season. */
export interface Period {
  readonly name: string;
  readonly when: DateValue;
}

/** A list of events as read, with what could not be. */
export interface EventList {
  /** In time order, undated ones last. */
  readonly events: readonly TimelineEvent[];
  readonly periods: readonly Period[];
  readonly heading?: string;
  /** The newest day on which any of this became known. */
  readonly asOf?: DateValue;
  /** The list's own `asOf`: when those of its events that do not say so themselves became known. */
  readonly ownAsOf?: DateValue;
  /** IANA name of the home zone, with which the places' times are compared. */
  readonly timeZone?: string;
  /** Its raw records, where they are too many to be read at once; `events` is empty then. */
  readonly unread?: readonly unknown[];
  /** Some of its entries have revisions. */
  readonly hasRevisions: boolean;
  readonly problems: readonly Problem[];
}

export const EMPTY_LIST: EventList = { events: [], periods: [], hasRevisions: false, problems: [] };

/** Reads one entry of a list. */
export type RecordReader = (raw: unknown, index: number) => EventReading;

/**
 * Reads an array of raw events, or an object `{heading, asOf, timeZone, periods, events}`.
 * Whatever else it is given, it returns a list with a problem; it never throws and never changes its input. More records
 * than `most` are left unread.
 */
export function readEventList(input: unknown, readRecord: RecordReader = readEvent, most = Infinity): EventList {
  let fields = new FieldReader({}, undefined);
  try {
    fields = new FieldReader(isRecord(input) ? input : { events: input }, undefined);
    const records = fields.find('events')?.value;
    if (Array.isArray(records)) return listFrom(records, fields, readRecord, most);
    const message = 'This is not a list of events: write [{"name": "…", "date": "2025-02-14"}, …], or {"events": […]}.';
    fields.report('error', 'events', input, message);
  } catch (error) {
    // A getter or a proxy in the page's own data threw.
    fields.report('error', 'events', input, `The list could not be read: ${excerpt(error)}.`);
  }
  return { ...EMPTY_LIST, problems: fields.problems };
}

function listFrom(records: readonly unknown[], fields: FieldReader, readRecord: RecordReader, most: number): EventList {
  const problems: Problem[] = [];
  const read: TimelineEvent[] = [];
  const isMany = records.length > most;
  let hasRevisions = false;
  // The gaps of a sparse array, which forEach would pass over, are entries that cannot be read.
  for (const [index, record] of isMany ? [] : records.entries()) {
    const reading = readRecord(record, index);
    for (const problem of reading.problems) problems.push(problem);
    hasRevisions ||= reading.hasRevisions === true;
    if (reading.event) read.push(reading.event);
  }
  const events = withUniqueIds(read, problems);
  const ownAsOf = readDateField(fields, 'asOf');
  const list = withoutUndefined<Omit<EventList, 'problems'>>({
    events: events.sort(compareEvents),
    unread: isMany ? records : undefined,
    periods: fields.list(['periods'], (value, field) => readPeriod(fields, value, field)),
    heading: fields.text('heading'),
    asOf: newest(ownAsOf, events),
    ownAsOf,
    timeZone: readZone(fields),
    hasRevisions,
  });
  return { ...list, problems: [...fields.problems, ...problems] };
}

/** An id is that of the first event that gives it itself. Any other goes by its position, as what has no id does. */
function withUniqueIds(events: readonly TimelineEvent[], problems: Problem[]): TimelineEvent[] {
  const owners = new Map<string, number>();
  for (const { id, index } of events) if (id !== madeId(index) && !owners.has(id)) owners.set(id, index);
  return events.map((event) => {
    const { id: own, index } = event;
    const id = idAmong(owners, own, index);
    if (id === own) return event;
    if (own !== madeId(index)) problems.push(doubledId(own, index));
    return { ...event, id };
  });
}

function readPeriod(fields: FieldReader, value: unknown, field: string): Period | undefined {
  if (isRecord(value)) {
    return fields.within(value, field, (period) => {
      const name = period.text('name');
      const date = period.text('date');
      const reading = parseEdtf(date ?? '');
      if (name !== undefined && reading.ok) return { name, when: reading.value };
      const reason = reading.ok ? 'It has no name.' : reading.message;
      period.report('warning', reading.ok ? 'name' : 'date', date, `This period was left out. ${reason}`);
      return undefined;
    });
  }
  fields.report('warning', field, value, 'Write a period as {"name": "…", "date": "2025"}.');
  return undefined;
}

function newest(ownAsOf: DateValue | undefined, events: readonly TimelineEvent[]): DateValue | undefined {
  let found = ownAsOf;
  for (const event of events) {
    for (const { asOf } of event.history ?? [event]) {
      if (asOf && (asOf.endMax ?? 0) > (found?.endMax ?? -Infinity)) found = asOf;
    }
  }
  return found;
}
