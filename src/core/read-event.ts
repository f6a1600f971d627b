import type { DateValue } from './date-value.js';
import { parseEdtf } from './edtf.js';
import {
  PARTICIPATION_STATUSES,
  STATUSES,
  type Attendee,
  type Image,
  type Place,
  type Source,
  type TimelineEvent,
} from './event.js';
import { FieldReader, isRecord, plainText, type RawRecord } from './field-reader.js';
import { joinDates } from './join-dates.js';
import type { Problem } from './problem.js';
import { inZone, isTimeZone } from './time-zone.js';

export interface EventReading {
  /** Absent when it has no name or no readable date. */
  readonly event?: TimelineEvent;
  readonly problems: readonly Problem[];
}

/**
 * Reads one raw record: takes the aliases of its fields, checks what it finds, and never changes it. What cannot be
 * read is left out and reported; only an event without a name, or without any date, is not an event.
 */
export function readEvent(raw: unknown, index: number): EventReading {
  if (!isRecord(raw)) {
    const message = `Entry ${index + 1} is not an event: write it as {"name": "…", "date": "2025-02-14"}.`;
    const problem = new FieldReader({ entry: raw }, index);
    problem.report('error', '', raw, message);
    return { problems: problem.problems };
  }
  const fields = new FieldReader(raw, index);
  try {
    const event = eventFrom(fields, index);
    return event ? { event, problems: fields.problems } : { problems: fields.problems };
  } catch (error) {
    // A getter or a proxy in the page's own data threw; the rest of the list must not suffer for it.
    fields.report('error', '', raw, `Entry ${index + 1} could not be read: ${String(error)}.`);
    return { problems: fields.problems };
  }
}

function eventFrom(fields: FieldReader, index: number): TimelineEvent | undefined {
  const name = fields.text('name', 'title');
  const displayDate = fields.text('displayDate');
  const location = readPlace(fields);
  const timeZone = readZone(fields);
  const when = readWhen(fields, location?.timeZone ?? timeZone);
  if (name === undefined) {
    fields.report('error', 'name', undefined, `Entry ${index + 1} has no name: add a "name".`);
  }
  if (when === undefined && displayDate === undefined) {
    const message = `${name ? `“${name}”` : `Entry ${index + 1}`} has no date: add a "date" such as "2025-02-14", or a "displayDate" such as "to be announced".`;
    fields.report('error', 'date', undefined, message);
  }
  if (name === undefined || when === 'unreadable' || (when === undefined && displayDate === undefined))
    return undefined;
  return withoutUndefined<TimelineEvent>({
    id: fields.text('id') ?? `event-${index + 1}`,
    index,
    name,
    when,
    displayDate,
    ...readStatus(fields),
    location,
    timeZone,
    attendee: fields.list(['attendee', 'people'], (value, field) => readAttendee(fields, value, field)),
    about: fields.list(['about', 'topics'], (value, field) => readListText(fields, value, field)),
    description: fields.text('description'),
    url: fields.link('url'),
    subjectOf: fields.list(['subjectOf', 'sources'], (value, field) => readSource(fields, value, field)),
    image: readImage(fields),
    superEvent: fields.text('superEvent'),
    group: fields.text('group'),
    asOf: readOneDate(fields, 'asOf'),
  });
}

/** Drops the keys that hold undefined, so that "absent" has one form. */
function withoutUndefined<T extends object>(record: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}

function readWhen(fields: FieldReader, placeZone: string | undefined): DateValue | 'unreadable' | undefined {
  const date = fields.find('date');
  const start = fields.find('startDate', 'start');
  const end = fields.find('endDate', 'end');
  if (!date && !start && !end) return undefined;
  const field = date ?? start ?? end;
  if (!field) return undefined;
  const reading = date
    ? parseEdtf(dateText(date.value))
    : joinDates(start ? dateText(start.value) : undefined, end ? dateText(end.value) : undefined);
  if (!reading.ok) {
    const value = date || !end || !start ? field.value : `${dateText(start.value)}/${dateText(end.value)}`;
    fields.report('error', field.name, value, reading.message);
    return 'unreadable';
  }
  return placeZone === undefined ? reading.value : inZone(reading.value, placeZone);
}

/** A `Date` is an instant, not a civil day: told apart here so that the message can say what to write. */
function dateText(value: unknown): string {
  return value instanceof Date ? 'a JavaScript Date' : (plainText(value) ?? JSON.stringify(value));
}

function readOneDate(fields: FieldReader, name: string): DateValue | undefined {
  const found = fields.find(name);
  if (!found) return undefined;
  const reading = parseEdtf(dateText(found.value));
  if (reading.ok) return reading.value;
  fields.report('warning', name, found.value, reading.message);
  return undefined;
}

/** Spellings that mean a status of ours and differ in more than case, spaces and underscores. */
const STATUS_ALIASES: Readonly<Record<string, TimelineEvent['status']>> = { canceled: 'cancelled', likely: 'expected' };

function readStatus(fields: FieldReader): Pick<TimelineEvent, 'status' | 'statusText'> {
  const text = fields.text('status');
  if (text === undefined) return {};
  const word = text.toLowerCase().replace(/[\s_-]+/gu, '-');
  const status =
    STATUSES.find((known) => known === word) ?? (Object.hasOwn(STATUS_ALIASES, word) && STATUS_ALIASES[word]);
  if (status) return { status };
  const message = `“${text}” is not a status this timeline knows, so it is shown as written. Known are: ${STATUSES.join(', ')}.`;
  fields.report('warning', 'status', text, message);
  return { status: 'unknown', statusText: text };
}

function readZone(fields: FieldReader): string | undefined {
  const zone = fields.text('timeZone');
  if (zone === undefined || isTimeZone(zone)) return zone;
  const message = `“${zone}” is not a time zone: use an IANA name such as "Europe/Berlin".`;
  fields.report('warning', 'timeZone', zone, message);
  return undefined;
}

function readPlace(fields: FieldReader): Place | undefined {
  const found = fields.find('location', 'place');
  if (!found || !isRecord(found.value)) {
    const name = fields.text('location', 'place');
    return name === undefined ? undefined : { name };
  }
  return fields.within(found.value, found.name, (place) => {
    const name = place.text('name') ?? place.text('address') ?? place.text('addressCountry');
    if (name === undefined) {
      place.report('warning', 'name', found.value, 'The place has no name; it was left out.');
      return undefined;
    }
    return withoutUndefined<Place>({
      name,
      address: place.text('address'),
      addressCountry: place.text('addressCountry'),
      timeZone: readZone(place),
      geo: readGeo(place),
    });
  });
}

function readGeo(place: FieldReader): Place['geo'] {
  const found = place.find('geo');
  if (!found) return undefined;
  const { latitude, longitude } = isRecord(found.value) ? found.value : ({} as RawRecord);
  const position = { latitude: Number(latitude ?? NaN), longitude: Number(longitude ?? NaN) };
  if (Math.abs(position.latitude) <= 90 && Math.abs(position.longitude) <= 180) return position;
  place.report('warning', 'geo', found.value, '"geo" should be {"latitude": −90 to 90, "longitude": −180 to 180}.');
  return undefined;
}

function readListText(fields: FieldReader, value: unknown, field: string): string | undefined {
  const text = plainText(value);
  if (text === undefined) fields.report('warning', field, value, `“${field}” should be text; it was left out.`);
  return text === '' ? undefined : text;
}

function readAttendee(fields: FieldReader, value: unknown, field: string): Attendee | undefined {
  if (!isRecord(value)) {
    const name = readListText(fields, value, field);
    return name === undefined ? undefined : { name };
  }
  return fields.within(value, field, (person) => {
    const name = person.text('name');
    const given = person.text('participationStatus');
    const participationStatus = PARTICIPATION_STATUSES.find((status) => status === given?.toLowerCase());
    if (name === undefined) person.report('warning', 'name', value, 'This person has no name and was left out.');
    if (given !== undefined && !participationStatus) {
      const message = `“${given}” is not one of ${PARTICIPATION_STATUSES.join(', ')}; it was left out.`;
      person.report('warning', 'participationStatus', given, message);
    }
    return name === undefined
      ? undefined
      : withoutUndefined<Attendee>({
          name,
          jobTitle: person.text('jobTitle'),
          affiliation: person.text('affiliation'),
          participationStatus,
        });
  });
}

function readSource(fields: FieldReader, value: unknown, field: string): Source | undefined {
  if (!isRecord(value)) {
    const name = readListText(fields, value, field);
    return name === undefined ? undefined : { name };
  }
  return fields.within(value, field, (source) => {
    const publisher = source.text('publisher');
    const url = source.link('url');
    const name = source.text('name') ?? publisher ?? url;
    if (name === undefined) source.report('warning', 'name', value, 'This source has no name and was left out.');
    return name === undefined
      ? undefined
      : withoutUndefined<Source>({ name, url, publisher, datePublished: readOneDate(source, 'datePublished') });
  });
}

function readImage(fields: FieldReader): Image | undefined {
  const found = fields.find('image');
  if (!found) return undefined;
  const record = isRecord(found.value) ? found.value : { url: found.value };
  return fields.within(record, found.name, (image) => {
    const url = image.link('url');
    return url === undefined
      ? undefined
      : withoutUndefined<Image>({ url, alt: image.text('alt'), credit: image.text('credit') });
  });
}
