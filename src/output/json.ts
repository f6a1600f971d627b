import type { DateValue } from '../core/date-value.js';
import { parseEdtf, SLASH } from '../core/edtf.js';
import type { Period } from '../core/event-list.js';
import type { Source, TimelineEvent } from '../core/event.js';

/** A list as it is written out. */
export interface ShownList {
  readonly heading?: string | undefined;
  readonly asOf?: DateValue | undefined;
  readonly timeZone?: string | undefined;
  readonly periods: readonly Period[];
  readonly events: readonly TimelineEvent[];
}

/**
 * The list as JSON that the timeline reads again: what is shown, as it was known; withdrawn events are marked
 * `withdrawn: true`. The history that led there is part of it only where `toRecord` says so.
 */
export function toJson(
  { heading, asOf, timeZone, periods, events }: ShownList,
  toRecord: (event: TimelineEvent) => object = recordOf,
): string {
  const bands = periods.map(({ name, when }) => ({ name, date: when.text }));
  return JSON.stringify(
    { heading, asOf: asOf?.text, timeZone, periods: listed(bands), events: events.map((event) => toRecord(event)) },
    null,
    2,
  );
}

/** Members that are undefined are not written. */
export function recordOf(event: TimelineEvent): object {
  return {
    id: event.id,
    name: event.name,
    ...dateFields(event.when?.text),
    displayDate: event.displayDate,
    status: event.statusText ?? event.status,
    location: event.location,
    timeZone: event.timeZone,
    attendee: listed(event.attendee),
    about: listed(event.about),
    description: event.description,
    url: event.url,
    subjectOf: reportsOf(event.subjectOf),
    image: event.image,
    superEvent: event.superEvent,
    group: event.group,
    asOf: event.asOf?.text,
    withdrawn: event.withdrawn,
  };
}

export function reportsOf(reports: readonly Source[]): readonly object[] | undefined {
  return listed(reports.map((source) => ({ ...source, datePublished: source.datePublished?.text })));
}

type DateFields = Readonly<Partial<Record<'date' | 'startDate' | 'endDate', string | undefined>>>;

/** What was given apart may be no date as one: two moments with their zones are too long, `[2025-02-14]` begins no interval. */
export function dateFields(text: string | undefined): DateFields {
  if (text === undefined || parseEdtf(text).ok) return { date: text };
  const [startDate, endDate] = text.split(SLASH);
  return { startDate, endDate };
}

function listed<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length > 0 ? items : undefined;
}
