import { DAY_MS, isoDay, type CivilMs } from '../core/civil-time.js';
import { isMoment } from '../core/compose-date.js';
import type { DatePoint, DateValue } from '../core/date-value.js';
import type { Place, Source, TimelineEvent } from '../core/event.js';
import { offsetText } from '../core/zone-offset.js';
import { hasNewDate } from './has-new-date.js';
import type { ShownList } from './json.js';

/**
 * What schema.org can say of an event's status. It has no word for plans that are not settled, and takes an event without
 * one for scheduled: what is under discussion, tentative or unlikely, or claims nothing, is therefore left out.
 */
const EVENT_STATUSES: ReadonlyMap<string | undefined, string> = new Map([
  ['took-place', 'EventScheduled'],
  ['confirmed', 'EventScheduled'],
  ['expected', 'EventScheduled'],
  ['postponed', 'EventPostponed'],
  ['cancelled', 'EventCancelled'],
]);

/**
 * The events that search engines may be told of, as JSON-LD of schema.org: those whose status and days are settled. It may
 * stand in a script element: no `<` is in it.
 */
export function toJsonLd({ events }: ShownList): string {
  const graph = events.flatMap(eventOf);
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 2).replaceAll('<', '\\u003c');
}

/** Schema.org has a word for its status. */
export function hasSettledStatus(event: TimelineEvent): boolean {
  return statusOf(event) !== undefined;
}

/** Schema.org can tell its days. */
export function hasSettledDays({ when }: TimelineEvent): boolean {
  return when !== undefined && datesOf(when) !== undefined;
}

function statusOf({ withdrawn, status }: TimelineEvent): string | undefined {
  return EVENT_STATUSES.get(withdrawn ? 'cancelled' : status);
}

function eventOf(event: TimelineEvent): readonly object[] {
  const status = statusOf(event);
  const dates = event.when && datesOf(event.when);
  if (status === undefined || !dates) return [];
  const { id, name, location, about, description, url, subjectOf, image, movedFrom, attendee, superEvent } = event;
  // Who is expected, or has declined, attends nothing yet.
  const attending = attendee
    .filter(({ participationStatus: status = 'accepted' }) => status === 'accepted')
    .map((person) => ({ '@type': 'Person', name: person.name, jobTitle: person.jobTitle }));
  const before = movedFrom && datesOf(movedFrom);
  const isElsewhen = before !== undefined && before.startDate !== dates.startDate;
  const isMoved = status === 'EventScheduled' ? isElsewhen : status === 'EventPostponed' && hasNewDate(event);
  return [
    {
      '@type': 'Event',
      identifier: id,
      name,
      ...dates,
      eventStatus: `https://schema.org/${isMoved ? 'EventRescheduled' : status}`,
      previousStartDate: isMoved && isElsewhen ? before.startDate : undefined,
      location: location && placeOf(location),
      attendee: attending.length > 0 ? attending : undefined,
      about: about.length > 0 ? about.map((topic) => ({ '@type': 'Thing', name: topic })) : undefined,
      description,
      url,
      subjectOf: subjectOf.length > 0 ? subjectOf.map(reportOf) : undefined,
      image: image?.url,
      superEvent: superEvent === undefined ? undefined : { '@type': 'Event', identifier: superEvent },
    },
  ];
}

/**
 * The first and the last day, or moment; undefined for what is not known to the day on both sides, and for years that
 * take more than four digits, about which those who exchange dates of ISO 8601 have to agree first.
 */
function datesOf(when: DateValue): { readonly startDate: string; readonly endDate?: string } | undefined {
  const { kind, start, end, startMin, endMax, approximate, uncertain } = when;
  if (kind !== 'extent' || startMin === null || endMax === null || approximate || uncertain) return undefined;
  if (typeof start !== 'object' || typeof end !== 'object') return undefined;
  const [startDate, endDate] = [dateText(start, start.min), dateText(end, end.max - DAY_MS)];
  if (startDate === undefined || endDate === undefined) return undefined;
  return startDate === endDate ? { startDate } : { startDate, endDate };
}

/** The day, or the moment by its own clock, with what that is ahead of UTC as far as it is known. */
function dateText(point: DatePoint, day: CivilMs): string | undefined {
  if (point.precision === 'day') return fourDigits(isoDay(day));
  if (!isMoment(point)) return undefined;
  const { min, instant, zone } = point;
  const offset = instant === null ? '' : zone === 'Z' ? 'Z' : offsetText(min - instant);
  return fourDigits(new Date(min).toISOString().replace(/\.\d+Z$/u, offset));
}

/** JavaScript writes the year before year 1 as -000001, and EDTF as -0001. */
function fourDigits(date: string): string | undefined {
  const written = date.replace(/^-00(?=\d{4}-)/u, '-');
  return /^-?\d{4}-/u.test(written) ? written : undefined;
}

function reportOf({ name, url, publisher, datePublished }: Source): object {
  return {
    '@type': 'CreativeWork',
    name,
    url,
    publisher: publisher === undefined ? undefined : { '@type': 'Organization', name: publisher },
    datePublished: datePublished?.text,
  };
}

function placeOf({ name, address, addressCountry, geo }: Place): object {
  return {
    '@type': 'Place',
    name,
    address:
      addressCountry === undefined ? address : { '@type': 'PostalAddress', streetAddress: address, addressCountry },
    geo: geo && { '@type': 'GeoCoordinates', ...geo },
  };
}
