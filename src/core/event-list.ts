import type { DateValue } from './date-value.js';
import { parseEdtf } from './edtf.js';
import { compareEvents, type TimelineEvent } from './event.js';
import { FieldReader, isRecord } from './field-reader.js';
import type { Problem } from './problem.js';
import { readEvent } from './read-event.js';
import { isTimeZone } from './time-zone.js';

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
  /** The newest day on which any of this became known: the list's own `asOf`, else the newest of its events'. */
  readonly asOf?: DateValue;
  /** IANA name of the home zone, with which the places' times are compared. */
  readonly timeZone?: string;
  readonly problems: readonly Problem[];
}

export const EMPTY_LIST: EventList = { events: [], periods: [], problems: [] };

/**
 * Reads an array of raw events, or an object `{heading, asOf, timeZone, periods, events}`.
 * Whatever else it is given, it returns a list with a problem; it never throws and never changes its input.
 */
export function readEventList(input: unknown): EventList {
  if (Array.isArray(input)) return listFrom(input, new FieldReader({}, undefined));
  if (isRecord(input) && Array.isArray(input.events))
    return listFrom(input.events, new FieldReader(input, undefined));
  const fields = new FieldReader({}, undefined);
  const message =
    'This is not a list of events: write [{"name": "…", "date": "2025-02-14"}, …], or an object with such a list as its "events".';
  fields.report('error', 'events', input, message);
  return { ...EMPTY_LIST, problems: fields.problems };
}

function listFrom(records: readonly unknown[], fields: FieldReader): EventList {
  const problems: Problem[] = [];
  const ids = new Set<string>();
  const events: TimelineEvent[] = [];
  records.forEach((record, index) => {
    const reading = readEvent(record, index);
    problems.push(...reading.problems);
    if (!reading.event) return;
    const event = withUniqueId(reading.event, ids, problems);
    ids.add(event.id);
    events.push(event);
  });
  const list = {
    events: events.sort(compareEvents),
    periods: fields.list(['periods'], (value, field) => readPeriod(fields, value, field)),
    ...optional('heading', fields.text('heading')),
    ...optional('asOf', readAsOf(fields) ?? newest(events)),
    ...optional('timeZone', readHomeZone(fields)),
  };
  return { ...list, problems: [...fields.problems, ...problems] };
}

function optional<K extends string, T>(key: K, value: T | undefined): Partial<Record<K, T>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, T>);
}

function withUniqueId(event: TimelineEvent, taken: ReadonlySet<string>, problems: Problem[]): TimelineEvent {
  if (!taken.has(event.id)) return event;
  let count = 2;
  while (taken.has(`${event.id}-${count}`)) count += 1;
  const id = `${event.id}-${count}`;
  const message = `Two events have the id “${event.id}”; the later one goes by “${id}”. Give it an id of its own.`;
  problems.push({ index: event.index, field: 'id', value: event.id, message, severity: 'warning' });
  return { ...event, id };
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
  fields.report('warning', field, value, 'A period is written as {"name": "…", "date": "2025-01/2025-06"}.');
  return undefined;
}

function readAsOf(fields: FieldReader): DateValue | undefined {
  const text = fields.text('asOf');
  if (text === undefined) return undefined;
  const reading = parseEdtf(text);
  if (reading.ok) return reading.value;
  fields.report('warning', 'asOf', text, reading.message);
  return undefined;
}

function newest(events: readonly TimelineEvent[]): DateValue | undefined {
  let found: DateValue | undefined;
  for (const { asOf } of events) {
    if (asOf && (asOf.endMax ?? 0) > (found?.endMax ?? -Infinity)) found = asOf;
  }
  return found;
}

function readHomeZone(fields: FieldReader): string | undefined {
  const zone = fields.text('timeZone');
  if (zone === undefined || isTimeZone(zone)) return zone;
  fields.report('warning', 'timeZone', zone, `“${zone}” is not a time zone: use an IANA name such as "Asia/Seoul".`);
  return undefined;
}
