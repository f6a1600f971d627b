import { DAY_MS, isoDay } from '../core/civil-time.js';
import { isMoment } from '../core/compose-date.js';
import type { DatePoint, DateValue } from '../core/date-value.js';
import type { Place, TimelineEvent } from '../core/event.js';
import { placeLine } from '../core/read-place.js';
import { dateWords } from '../i18n/date-words.js';
import type { Telling } from '../i18n/event-words.js';
import { statusWords } from '../i18n/status-words.js';
import { calendarText, foldedLine } from './calendar-line.js';
import { calendarUids, hasMadeId, type CalendarOrigin } from './calendar-uids.js';
import { hasNewDate } from './has-new-date.js';
import { dateFields, type ShownList } from './json.js';

export interface CalendarOptions extends CalendarOrigin {
  /** The words in the descriptions are in this language. */
  readonly telling: Telling;
  /** When the file is made, ms since 1970. */
  readonly now: number;
}

const PARTICIPATION = {
  accepted: 'ACCEPTED',
  tentative: 'TENTATIVE',
  expected: 'X-EXPECTED',
  declined: 'DECLINED',
} as const;

type Property = readonly [name: string, value: string];

/**
 * The dated events as a calendar (iCalendar, RFC 5545). Calendars know neither windows nor plans that are not settled: a
 * window stands from its first to its last day, and all that is not confirmed is TENTATIVE. Since few of them show that,
 * the name says it too, and when it is where that is not settled. What else they cannot say is kept in properties of our
 * own, `X-DIPLO-…`, which the timeline reads back; what the event rests on, and who the people are, only in words.
 */
export function toCalendar({ heading, asOf, timeZone, events }: ShownList, options: CalendarOptions): string {
  const uidOf = calendarUids(events, options);
  const properties: readonly Property[] = [
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//diplo-timeline//EN'],
    ...optional('NAME', heading),
    ...optional('X-WR-CALNAME', heading),
    ...optional('X-WR-TIMEZONE', timeZone),
    ...optional('X-DIPLO-AS-OF', asOf?.text),
    ...events.flatMap((event) => eventProperties(event, uidOf, options)),
    ['END', 'VCALENDAR'],
  ];
  return properties.map(([name, value]) => foldedLine(`${name}:${value}`)).join('');
}

function eventProperties(
  event: TimelineEvent,
  uidOf: (id: string) => string,
  { telling, now }: CalendarOptions,
): readonly Property[] {
  const { when, name, location, about, url, image, superEvent, attendee, asOf, changes, history = [] } = event;
  const dates = when && dateProperties(when);
  if (!dates) return [];
  const known = asOf?.start;
  const { date, startDate, endDate } = dateFields(when.text);
  const summary = summaryOf(event, telling);
  const uid = uidOf(event.id);
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', calendarText(uid)],
    ['DTSTAMP', utc(now)],
    ...(typeof known === 'object' && isInYears(toldTime(known))
      ? [['LAST-MODIFIED', utc(toldTime(known))] as const]
      : []),
    ['SEQUENCE', String(changes?.length ?? Math.max(0, history.length - 1))],
    ['SUMMARY', calendarText(summary)],
    ...dates,
    ['STATUS', statusOf(event)],
    ['TRANSP', 'TRANSPARENT'],
    ...(location ? placeProperties(location) : []),
    ...(about.length > 0 ? [['CATEGORIES', about.map(calendarText).join(',')] as const] : []),
    ...optional('DESCRIPTION', descriptionOf(event, telling)),
    ...(url === undefined ? [] : [['URL', url] as const]),
    ...(superEvent === undefined ? [] : [['RELATED-TO', calendarText(uidOf(superEvent))] as const]),
    ...optional('X-DIPLO-ID', uid === event.id || hasMadeId(event) ? undefined : event.id),
    // While these are what they were, what follows says more than they do.
    ['X-DIPLO-FOR', [valueOf(dates, 'DTSTART'), valueOf(dates, 'DTEND'), statusOf(event)].join('/')],
    ...optional('X-DIPLO-DATE', date),
    ...optional('X-DIPLO-START', startDate),
    ...optional('X-DIPLO-END', endDate),
    ...optional('X-DIPLO-DISPLAY-DATE', event.displayDate),
    ...optional('X-DIPLO-ZONE', event.timeZone),
    ...optional('X-DIPLO-DESCRIPTION', event.description),
    ...optional('X-DIPLO-STATUS', event.statusText ?? event.status),
    ...(event.withdrawn ? [['X-DIPLO-WITHDRAWN', 'TRUE'] as const] : []),
    ...optional('X-DIPLO-GROUP', event.group),
    ...optional('X-DIPLO-AS-OF', asOf?.text),
    ...optional('X-DIPLO-NAME', summary === name ? undefined : name),
    ...optional('X-DIPLO-IMAGE', image?.url),
    ...optional('X-DIPLO-IMAGE-ALT', image?.alt),
    ...optional('X-DIPLO-IMAGE-CREDIT', image?.credit),
    ...attendee.map((person): Property => {
      const status = person.participationStatus;
      return [`X-DIPLO-ATTENDEE${status ? `;PARTSTAT=${PARTICIPATION[status]}` : ''}`, calendarText(person.name)];
    }),
    ['END', 'VEVENT'],
  ];
}

/** The one text that a calendar has for a place; its parts, and its clock, hold as long as that text does. */
function placeProperties({ name, address, addressCountry, timeZone, geo }: Place): readonly Property[] {
  const hasParts = address !== undefined || addressCountry !== undefined || timeZone !== undefined;
  return [
    ...optional('LOCATION', placeLine(name, address)),
    ...(geo ? [['GEO', `${geo.latitude};${geo.longitude}`] as const] : []),
    ...optional('X-DIPLO-PLACE', hasParts ? name : undefined),
    ...optional('X-DIPLO-PLACE-ADDRESS', address),
    ...optional('X-DIPLO-PLACE-COUNTRY', addressCountry),
    ...optional('X-DIPLO-PLACE-ZONE', timeZone),
  ];
}

function valueOf(properties: readonly Property[], name: string): string {
  return properties.find(([each]) => each.startsWith(name))?.[1] ?? '';
}

/** `Foreign ministers’ meeting (under discussion; between 10 and 13 February 2025)` */
function summaryOf(event: TimelineEvent, { locale, asOf }: Telling): string {
  const { name, when } = event;
  const qualified = [
    statusOf(event) === 'CONFIRMED' ? '' : statusWords(event, asOf, locale),
    when && !isSettled(when) ? dateWords(when, { locale, style: 'long' }) : '',
  ].filter(Boolean);
  return qualified.length > 0 ? `${name} (${qualified.join('; ')})` : name;
}

/** Calendars can say it: it is known when it starts and when it ends, and nobody doubts it. */
function isSettled({ kind, startMin, startMax, endMin, endMax, uncertain, approximate }: DateValue): boolean {
  const isKnown = startMin !== null && startMin === startMax && endMax !== null && endMin === endMax;
  return kind === 'extent' && isKnown && !uncertain && !approximate;
}

/** Only what is certain to happen, or did, is confirmed; on the day from which it was postponed it is called off. */
function statusOf(event: TimelineEvent): string {
  const { status, withdrawn } = event;
  if (withdrawn || status === 'cancelled' || (status === 'postponed' && !hasNewDate(event))) return 'CANCELLED';
  return status === 'confirmed' || status === 'took-place' ? 'CONFIRMED' : 'TENTATIVE';
}

/** It has a day that a calendar can name. */
export function isInCalendar({ when }: TimelineEvent): boolean {
  return when !== undefined && dateProperties(when) !== undefined;
}

/** Undefined where no day is known, or none that a calendar can name. */
function dateProperties(when: DateValue): readonly Property[] | undefined {
  const { start, end, startMin, endMax } = when;
  if (when.kind === 'extent' && isKnownMoment(start) && isKnownMoment(end)) {
    if (!isInYears(toldTime(start)) || !isInYears(toldTime(end))) return undefined;
    return start.min === end.max
      ? [momentProperty('DTSTART', start)]
      : [momentProperty('DTSTART', start), momentProperty('DTEND', end)];
  }
  const first = startMin ?? (endMax === null ? null : endMax - 1);
  const last = endMax ?? startMin;
  if (first === null || last === null) return undefined;
  const from = Math.floor(first / DAY_MS) * DAY_MS;
  // The end is the first day that is not part of it; of what has no known end, the first day stands.
  const to = endMax === null ? from + DAY_MS : Math.max(Math.ceil(last / DAY_MS) * DAY_MS, from + DAY_MS);
  if (!isInYears(from) || !isInYears(to)) return undefined;
  return [
    ['DTSTART;VALUE=DATE', compact(isoDay(from))],
    ['DTEND;VALUE=DATE', compact(isoDay(to))],
  ];
}

/** A date of iCalendar has a year of four digits. */
function isInYears(time: number): boolean {
  return /^\d{4}-/u.test(isoDay(time));
}

function isKnownMoment(point: DateValue['start']): point is DatePoint {
  return typeof point === 'object' && isMoment(point);
}

/** Of a known moment in UTC; of one without a zone by whatever clock the reader has. */
function toldTime({ instant, min }: DatePoint): number {
  return instant ?? min;
}

function momentProperty(name: string, moment: DatePoint): Property {
  const text = utc(toldTime(moment));
  return [name, moment.instant === null ? text.slice(0, -1) : text];
}

function utc(ms: number): string {
  return compact(new Date(ms).toISOString().replace(/\.\d+/u, ''));
}

function compact(iso: string): string {
  return iso.replace(/[-:]/gu, '');
}

/** What a calendar cannot say stands in words before the event's own. */
function descriptionOf(event: TimelineEvent, { locale, asOf }: Telling): string {
  const { when, displayDate, description, attendee, subjectOf } = event;
  return [
    when && dateWords(when, { locale, style: 'long' }),
    displayDate,
    statusWords(event, asOf, locale),
    attendee.map(({ name }) => name).join(', '),
    description,
    ...subjectOf.map(({ name, url }) => [name, url].filter(Boolean).join(' ')),
  ]
    .filter(Boolean)
    .join('\n');
}

function optional(name: string, value: string | undefined): readonly Property[] {
  return value === undefined || value === '' ? [] : [[name, calendarText(value)]];
}
