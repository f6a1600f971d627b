import type { DateValue } from './date-value.js';
import type { TimelineEvent } from './event.js';
import { FieldReader, isRecord } from './field-reader.js';
import { madeId } from './made-id.js';
import { excerpt, type Problem } from './problem.js';
import { readAttendees } from './read-attendees.js';
import { readFlag } from './read-flag.js';
import { readImage } from './read-image.js';
import { readPlace, readZone } from './read-place.js';
import { readSources } from './read-sources.js';
import { readStatus } from './read-status.js';
import { readDateField, readWhen } from './read-when.js';
import { withoutUndefined } from './without-undefined.js';

export interface EventReading {
  /** Absent when it has no name or no readable date. */
  readonly event?: TimelineEvent;
  readonly problems: readonly Problem[];
  /** The record has a history, which is read apart. */
  readonly hasRevisions?: true;
}

/**
 * Reads one raw record: takes the aliases of its fields, checks what it finds, and never changes it. What cannot be
 * read is left out and reported; only an event without a name, or without any date, is not an event.
 */
export function readEvent(raw: unknown, index: number): EventReading {
  let fields = new FieldReader({}, index);
  try {
    if (isRecord(raw)) {
      fields = new FieldReader(raw, index);
      const event = eventFrom(fields, index);
      const { problems } = fields;
      return withoutUndefined<EventReading>({
        event,
        problems,
        hasRevisions: fields.find('revisions') ? true : undefined,
      });
    }
    fields.report(
      'error',
      '',
      raw,
      `Entry ${index + 1} is not an event: write it as {"name": "…", "date": "2025-02-14"}.`,
    );
  } catch (error) {
    // A getter or a proxy in the page's own data threw; the rest of the list must not suffer for it.
    fields.report('error', '', raw, `Entry ${index + 1} could not be read: ${excerpt(error)}.`);
  }
  return { problems: fields.problems };
}

function eventFrom(fields: FieldReader, index: number): TimelineEvent | undefined {
  const name = fields.text('name', 'title');
  const location = readPlace(fields);
  const timeZone = readZone(fields);
  const read = readWhen(fields, location?.timeZone ?? timeZone);
  // `XXXX-12-25` tells no year: it has no place on the axis, and is shown as it is written.
  const when = read !== 'unreadable' && read && isBoundless(read) ? undefined : read;
  const displayDate =
    fields.text('displayDate') ?? (when === undefined && read !== 'unreadable' ? read?.text : undefined);
  if (name === undefined) {
    fields.report('error', 'name', undefined, `Entry ${index + 1} has no name: add a "name".`);
  }
  const isDateless = when === undefined && displayDate === undefined;
  if (isDateless) {
    const message = `${name ? `“${name}”` : `Entry ${index + 1}`} has no date: add a "date" such as "2025-02-14", or a "displayDate" such as "to be announced".`;
    fields.report('error', 'date', undefined, message);
  }
  if (name === undefined || when === 'unreadable' || isDateless) return undefined;
  return withoutUndefined<TimelineEvent>({
    id: fields.text('id') ?? madeId(index),
    index,
    name,
    when,
    displayDate,
    ...readStatus(fields),
    location,
    timeZone,
    attendee: readAttendees(fields),
    about: fields.list(['about', 'topics'], (value, field) => fields.textOf(value, field)),
    description: fields.text('description'),
    url: fields.link('url'),
    subjectOf: readSources(fields),
    image: readImage(fields),
    superEvent: fields.text('superEvent'),
    group: fields.text('group'),
    asOf: readDateField(fields, 'asOf'),
    withdrawn: readFlag(fields, 'withdrawn'),
  });
}

function isBoundless({ startMin, startMax, endMin, endMax }: DateValue): boolean {
  return startMin === null && startMax === null && endMin === null && endMax === null;
}
