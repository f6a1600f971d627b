import ICAL from 'ical.js';
import { DAY_MS } from '../../core/civil-time.js';
import type { RawRecord } from '../../core/field-reader.js';
import { calendarTime, type CalendarTime } from './calendar-time.js';
import type { CalendarTimes } from './calendar-times.js';
import { valueIn } from './event-record.js';

/** When a VEVENT starts; one that says of a single time that it is called off may name that alone. */
export function startOf(event: ICAL.Component): CalendarTime | undefined {
  return timeIn(event, 'dtstart') ?? timeIn(event, 'recurrence-id');
}

/**
 * The first and the last time of a VEVENT that starts at `start`, the last day inclusive, as `startDate` and `endDate`.
 * `end` is exclusive, its own where nothing else is given.
 */
export function datesOf(
  event: ICAL.Component,
  start: CalendarTime,
  times: CalendarTimes,
  end = endOf(event, start, times),
): RawRecord {
  const startDate = times.textOf(start);
  if (!end || times.compare(end, start) <= 0) return { startDate };
  // The end of whole days is the first day that is none of them.
  const endDate = times.textOf(end.isDay ? { ...end, civil: end.civil - DAY_MS } : end);
  return endDate === startDate ? { startDate } : { startDate, endDate };
}

/** The end of a VEVENT, where that is before its start. */
export function reversedEnd(
  event: ICAL.Component,
  start: CalendarTime,
  times: CalendarTimes,
): CalendarTime | undefined {
  const end = endOf(event, start, times);
  return end && times.compare(end, start) < 0 ? end : undefined;
}

/** When those added times of a recurring event end that say so themselves, by their keys. */
export function periodEnds(
  event: ICAL.Component,
  first: CalendarTime,
  times: CalendarTimes,
): ReadonlyMap<string, CalendarTime> {
  const ends = event.getAllProperties('rdate').flatMap((property) => {
    const period: unknown = property.getFirstValue();
    if (!(period instanceof ICAL.Period)) return [];
    const start = calendarTime(period.start, zoneOf(property));
    // It has one of the two, whatever its type says.
    const end = period.end as ICAL.Time | null;
    const last = end ? calendarTime(end, zoneOf(property)) : times.after(start, period.duration);
    return [[times.keyOf(start, first), last] as const];
  });
  return new Map(ends);
}

/** By its duration or its end, exclusive; undefined where it gives neither. */
function endOf(event: ICAL.Component, start: CalendarTime, times: CalendarTimes): CalendarTime | undefined {
  const first = startOf(event);
  // Added to what is told to the minute, a whole day does not last an hour.
  if (first?.isDay !== start.isDay) return undefined;
  const duration = valueIn(event, 'duration');
  if (duration instanceof ICAL.Duration) return times.after(start, duration);
  const end = timeIn(event, 'dtend');
  return end && times.endOf(start, first, end);
}

export function timeIn(event: ICAL.Component, name: string): CalendarTime | undefined {
  const property = event.getFirstProperty(name);
  const value = valueIn(event, name);
  return property && value instanceof ICAL.Time ? calendarTime(value, zoneOf(property)) : undefined;
}

/** All times of a property that may be there more than once; of a period, when it starts. */
export function timesIn(event: ICAL.Component, name: string): readonly CalendarTime[] {
  return event.getAllProperties(name).flatMap((property) =>
    property.getValues().flatMap((value: unknown) => {
      const time = value instanceof ICAL.Period ? value.start : value;
      return time instanceof ICAL.Time ? [calendarTime(time, zoneOf(property))] : [];
    }),
  );
}

function zoneOf(property: ICAL.Property): string | undefined {
  const zone: unknown = property.getParameter('tzid');
  return typeof zone === 'string' ? zone : undefined;
}
