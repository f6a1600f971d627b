import ICAL from 'ical.js';
import type { RawRecord } from '../../core/field-reader.js';
import { placeLine } from '../../core/read-place.js';
import { withoutUndefined } from '../../core/without-undefined.js';
import { listed } from '../raw-values.js';
import { unescapedText } from './unescaped-text.js';

const STATUSES: ReadonlyMap<string, string> = new Map([
  ['TENTATIVE', 'tentative'],
  ['CONFIRMED', 'confirmed'],
  ['CANCELLED', 'cancelled'],
]);
const PARTICIPATION: ReadonlyMap<string, string> = new Map([
  ['ACCEPTED', 'accepted'],
  ['TENTATIVE', 'tentative'],
  ['DECLINED', 'declined'],
  ['X-EXPECTED', 'expected'],
]);

/**
 * The record of a VEVENT without its dates: its properties by the names of an event's fields (RFC 5545, 3.6.1). `ids` are
 * those of the events that go by another id than their UID.
 */
export function eventRecord(event: ICAL.Component, ids: ReadonlyMap<string, string>): RawRecord {
  const [uid, parent] = [textIn(event, 'uid') ?? '', parentIn(event) ?? ''];
  return withoutUndefined<RawRecord>({
    id: (ids.get(uid) ?? uid) || undefined,
    name: nameIn(event),
    status: statusIn(event),
    withdrawn: isWithdrawn(event) ? true : undefined,
    displayDate: isOurs(event) ? textIn(event, 'x-diplo-display-date') : undefined,
    location: placeIn(event),
    timeZone: textIn(event, 'x-diplo-zone'),
    attendee: listed(['organizer', 'attendee', 'x-diplo-attendee'].flatMap((name) => peopleIn(event, name))),
    about: listed(event.getAllProperties('categories').flatMap((property) => property.getValues().map(String))),
    description: textIn(event, isOurs(event) ? 'x-diplo-description' : 'description'),
    url: textIn(event, 'url'),
    image: imageIn(event),
    superEvent: (ids.get(parent) ?? parent) || undefined,
    group: textIn(event, 'x-diplo-group'),
  });
}

/** The timeline writes what else is to be said after the name; a name that was changed since is the one that holds. */
function nameIn(event: ICAL.Component): string | undefined {
  const summary = textIn(event, 'summary');
  const name = textIn(event, 'x-diplo-name');
  return name !== undefined && summary?.startsWith(name) ? name : summary;
}

/** What the timeline itself has written says more than a calendar can: that nobody gave a status, among other things. */
function statusIn(event: ICAL.Component): string | undefined {
  const status = textIn(event, 'status');
  if (isOurs(event)) {
    const isOff = status === 'CANCELLED' && !isWithdrawn(event);
    return textIn(event, 'x-diplo-status') ?? (isOff ? 'cancelled' : undefined);
  }
  return status && (STATUSES.get(status.toUpperCase()) ?? status);
}

/** The timeline has written it, and nobody has moved it, or changed its status, since. */
function isOurs(event: ICAL.Component): boolean {
  const [start, end] = ['dtstart', 'dtend'].map((name) => valueIn(event, name));
  const times = [start, end].map((time) => (time instanceof ICAL.Time ? calendarTimeText(time) : ''));
  return textIn(event, 'x-diplo-for') === [...times, textIn(event, 'status') ?? ''].join('/');
}

/** The library leaves out the zeros of the year 0800. */
function calendarTimeText(time: ICAL.Time): string {
  return time
    .toString()
    .replace(/^\d+/u, (year) => year.padStart(4, '0'))
    .replace(/[-:]/gu, '');
}

function isWithdrawn(event: ICAL.Component): boolean {
  return isOurs(event) && textIn(event, 'x-diplo-withdrawn') === 'TRUE';
}

/** The dates that the timeline itself has written; undefined where there are none, or where they hold no longer. */
export function ownDatesOf(event: ICAL.Component): RawRecord | undefined {
  if (!isOurs(event)) return undefined;
  const [date, startDate, endDate] = ['x-diplo-date', 'x-diplo-start', 'x-diplo-end'].map((name) =>
    textIn(event, name),
  );
  return (date ?? endDate) ? withoutUndefined<RawRecord>({ date, startDate, endDate }) : undefined;
}

/** When it was known, as the timeline itself has written it. */
export function ownAsOfOf(event: ICAL.Component): string | undefined {
  return isOurs(event) ? textIn(event, 'x-diplo-as-of') : undefined;
}

/** A property's value; null where there is none, or none of its type: the library looks at values when it is asked. */
export function valueIn(component: ICAL.Component, name: string): unknown {
  try {
    const property = component.getFirstProperty(name);
    return property && valueOf(property);
  } catch {
    return null;
  }
}

/** Properties of nobody's standard are text too, unless they say otherwise (3.8.8.2); the library leaves them escaped. */
function valueOf(property: ICAL.Property): unknown {
  const value: unknown = property.getFirstValue();
  return property.type === 'unknown' && typeof value === 'string' ? unescapedText(value) : value;
}

/** A property's value as text; empty text is none. */
export function textIn(component: ICAL.Component, name: string): string | undefined {
  return plainText(valueIn(component, name));
}

function plainText(value: unknown): string | undefined {
  const text = value instanceof ICAL.Time ? value.toString() : typeof value === 'string' ? value.trim() : '';
  return text === '' ? undefined : text;
}

function placeIn(event: ICAL.Component): unknown {
  const location = textIn(event, 'location');
  const geo = valueIn(event, 'geo');
  const parts = placePartsIn(event, location);
  if (location === undefined || (!parts && !Array.isArray(geo))) return location;
  const [latitude, longitude] = Array.isArray(geo) ? (geo as readonly unknown[]) : [];
  return { name: location, ...parts, ...(Array.isArray(geo) ? { geo: { latitude, longitude } } : {}) };
}

/** A place as the timeline has written it; of another one that was written over it since, they do not hold. */
function placePartsIn(event: ICAL.Component, location: string | undefined): RawRecord | undefined {
  const [name, address, addressCountry, timeZone] = ['', '-address', '-country', '-zone'].map((part) =>
    textIn(event, `x-diplo-place${part}`),
  );
  if (name === undefined || location !== placeLine(name, address)) return undefined;
  return withoutUndefined({ name, address, addressCountry, timeZone });
}

function imageIn(event: ICAL.Component): RawRecord | undefined {
  const [url, alt, credit] = ['', '-alt', '-credit'].map((part) => textIn(event, `x-diplo-image${part}`));
  return url === undefined ? undefined : withoutUndefined<RawRecord>({ url, alt, credit });
}

function peopleIn(event: ICAL.Component, name: string): readonly unknown[] {
  return event.getAllProperties(name).flatMap((property) => {
    const [called, status]: readonly unknown[] = ['cn', 'partstat'].map((parameter) =>
      property.getParameter(parameter),
    );
    const address = (plainText(valueOf(property)) ?? '').replace(/^mailto:/iu, '');
    const person = typeof called === 'string' && called.trim() !== '' ? called : address;
    if (person.trim() === '') return [];
    const participationStatus = PARTICIPATION.get(typeof status === 'string' ? status.toUpperCase() : '');
    return [participationStatus === undefined ? person : { name: person, participationStatus }];
  });
}

/** RELATED-TO is the parent where it does not say what else (RFC 5545, 3.2.15). */
function parentIn(event: ICAL.Component): string | undefined {
  const parent = event.getAllProperties('related-to').find((property) => {
    const type: unknown = property.getParameter('reltype');
    return type === undefined || type === 'PARENT';
  });
  return plainText(parent?.getFirstValue());
}
