import { isRecord, type RawRecord } from '../core/field-reader.js';
import { withoutUndefined } from '../core/without-undefined.js';
import { isoDateTime } from './clock-time.js';
import { listed, listOf, textOf } from './raw-values.js';
import type { ValueReading } from './reading.js';

/** schema.org's eventStatus; "scheduled" is what it takes for granted, and claims nothing, wherever and whenever. */
const STATUSES: ReadonlyMap<string, string | undefined> = new Map([
  ['EventCancelled', 'cancelled'],
  ['EventPostponed', 'postponed'],
  ['EventScheduled', undefined],
  ['EventRescheduled', undefined],
  ['EventMovedOnline', undefined],
]);

/** The members of graphs, lists and their items that may hold events. */
const WITHIN = ['@graph', 'itemListElement', 'item'];
/** Items within items, deeper than anyone means. */
const MOST_DEPTH = 20;

/** Reads events of schema.org (JSON-LD): one, several, in a `@graph`, as the items of an `ItemList`, or as `subEvent`. */
export function readJsonLd(value: unknown): ValueReading {
  const member = listMember(value);
  const items: unknown = isRecord(value) && member !== undefined ? value[member] : value;
  const found = Array.isArray(items) ? items.map((item) => eventsIn(item, 1)) : [eventsIn(items, 0)];
  return {
    value: { events: found.flat().map(recordOf) },
    problems: [],
    places: {
      ...(member === undefined ? {} : { member }),
      positions: Array.isArray(items) ? found.flatMap((events, position) => events.map(() => position)) : [],
    },
  };
}

/** The member that holds all events there are, where the value is not one itself. */
function listMember(value: unknown): string | undefined {
  if (!isRecord(value) || isEvent(value)) return undefined;
  const [member, ...others] = WITHIN.filter((name) => name in value);
  return others.length === 0 ? member : undefined;
}

/** It says that it is JSON-LD, or has a type. */
export function isJsonLd(value: unknown): boolean {
  const [first] = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  return isRecord(first) && ('@context' in first || '@type' in first || '@graph' in first);
}

interface Found {
  readonly event: RawRecord;
  /** The id of the event that it is a part of. */
  readonly superEvent?: string | undefined;
}

function eventsIn(value: unknown, depth: number, superEvent?: string): readonly Found[] {
  if (depth > MOST_DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((item) => eventsIn(item, depth + 1, superEvent));
  if (!isRecord(value)) return [];
  const within = WITHIN.flatMap((field) => eventsIn(value[field], depth + 1, superEvent));
  if (!isEvent(value)) return within;
  return [{ event: value, superEvent }, ...within, ...eventsIn(value.subEvent, depth + 1, idOf(value))];
}

/** Its subtypes are many, and end in "Event" but for a few. */
function isEvent(value: RawRecord): boolean {
  const types = listOf(value['@type']).filter((type) => typeof type === 'string');
  return (
    types.some((type) => /(?:Event|Festival|CourseInstance|Hackathon|EventSeries)$/u.test(type)) || 'startDate' in value
  );
}

function recordOf({ event, superEvent }: Found): unknown {
  const {
    startDate,
    endDate,
    doorTime,
    eventStatus,
    location,
    organizer,
    performer,
    attendee,
    image,
    about,
    keywords,
  } = event;
  return withoutUndefined<object>({
    id: idOf(event),
    name: textOf(event.name),
    startDate: dateOf(startDate ?? doorTime),
    endDate: dateOf(endDate),
    status: listOf(eventStatus).map(statusOf).find(Boolean),
    location: placeOf(location),
    attendee: listed([organizer, performer, attendee].flatMap(listOf).map(personOf)),
    about: listed([...listOf(about).map(nameOf), ...wordsOf(keywords)]),
    description: textOf(event.description),
    url: textOf(event.url),
    subjectOf: listed(listOf(event.subjectOf).map(sourceOf)),
    image: imageOf(listOf(image)[0]),
    superEvent: superEvent ?? refOf(event.superEvent),
  });
}

/** Offsets without a colon, `+0100`, are ISO 8601 too. */
function dateOf(value: unknown): unknown {
  return typeof value === 'string' ? isoDateTime(value) : value;
}

/** Its name with or without that of the vocabulary: `https://schema.org/EventCancelled`, `schema:EventCancelled`. */
function statusOf(value: unknown): string | undefined {
  const status = (isRecord(value) ? idOf(value) : textOf(value))?.replace(/^.*[/:#]/su, '');
  return status !== undefined && STATUSES.has(status) ? STATUSES.get(status) : status;
}

function idOf({ '@id': id, identifier }: RawRecord): string | undefined {
  return textOf(id) ?? (isRecord(identifier) ? textOf(identifier.value) : textOf(identifier));
}

function refOf(value: unknown): string | undefined {
  return isRecord(value) ? (idOf(value) ?? textOf(value.name)) : textOf(value);
}

/** Where an event takes place; what takes place online has no other place than its address. */
function placeOf(location: unknown): unknown {
  const place =
    listOf(location).find((each) => !isRecord(each) || each['@type'] !== 'VirtualLocation') ?? listOf(location)[0];
  if (!isRecord(place)) return textOf(place);
  const { address, geo } = place;
  const parts = isRecord(address) ? address : {};
  const street = [parts.streetAddress, parts.postalCode, parts.addressLocality].map(textOf).filter(Boolean).join(', ');
  return withoutUndefined<object>({
    name: textOf(place.name) ?? textOf(parts.addressLocality) ?? textOf(place.url),
    address: isRecord(address) ? street || undefined : textOf(address),
    addressCountry: nameOf(parts.addressCountry),
    geo: isRecord(geo) && 'latitude' in geo ? { latitude: geo.latitude, longitude: geo.longitude } : undefined,
  });
}

function personOf(person: unknown): unknown {
  if (!isRecord(person)) return textOf(person);
  const name = textOf(person.name);
  const affiliation = nameOf(listOf(person.affiliation ?? person.worksFor)[0]);
  return name === undefined
    ? undefined
    : withoutUndefined<object>({ name, jobTitle: textOf(person.jobTitle), affiliation });
}

function sourceOf(source: unknown): unknown {
  if (!isRecord(source)) return textOf(source);
  const { url, publisher, datePublished } = source;
  return withoutUndefined<object>({
    name: textOf(source.headline ?? source.name) ?? textOf(url),
    url,
    publisher: nameOf(publisher),
    datePublished,
  });
}

function imageOf(image: unknown): unknown {
  if (!isRecord(image)) return textOf(image);
  const { url, contentUrl, caption, description, creditText } = image;
  return withoutUndefined<object>({
    url: url ?? contentUrl,
    alt: textOf(caption ?? description),
    credit: textOf(creditText),
  });
}

function nameOf(value: unknown): string | undefined {
  return isRecord(value) ? textOf(value.name) : textOf(value);
}

/** Keywords come as a list, or as one text with commas. */
function wordsOf(keywords: unknown): readonly (string | undefined)[] {
  return typeof keywords === 'string' ? keywords.split(',').map(textOf) : listOf(keywords).map(nameOf);
}
