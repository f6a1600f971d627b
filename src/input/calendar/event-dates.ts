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

/** The first and the last time of a VEVENT that starts at `start`, the last day inclusive, as `startDate` and `endDate`. */
export function datesOf(event: ICAL.Component, start: CalendarTime, times: CalendarTimes): RawRecord {
  const startDate = times.textOf(start);
  const end = endOf(event, start, times);
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
