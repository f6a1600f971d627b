import type { RawRecord } from '../core/field-reader.js';
import { withoutUndefined } from '../core/without-undefined.js';
import type { Column } from './columns.js';
import { dayBefore } from './day-before.js';
import { cellDate, dateOfNumbers, withTime, type SlashOrder } from './row-dates.js';

/** The cells of a row that hold something, by what their columns hold. */
export type Row = Readonly<Partial<Record<Column, string>>>;

/** The record of a row, with the fields of an event. */
export function rowRecord(row: Row, order: SlashOrder): RawRecord {
  const { id, displayDate, status, timeZone, url, superEvent, group, asOf, withdrawn } = row;
  return withoutUndefined<RawRecord>({
    id,
    name: row.name,
    ...dates(row, order),
    displayDate,
    status,
    location: placeOf(row),
    timeZone,
    attendee: attendeesOf(row),
    about: listOf(row.about),
    description: row.description,
    url,
    subjectOf: sourceOf(row, order),
    image: imageOf(row),
    superEvent,
    group,
    asOf: asOf === undefined ? undefined : cellDate(asOf, order),
    withdrawn: /^(?:true|yes|1)$/iu.test(withdrawn ?? '') ? true : undefined,
  });
}

function dates(row: Row, order: SlashOrder): Record<string, string | undefined> {
  if (row.year !== undefined) {
    return {
      startDate: withTime(dateOfNumbers(row.year, row.month, row.day), row.time),
      endDate: withTime(dateOfNumbers(row.endYear, row.endMonth, row.endDay), row.endTime),
    };
  }
  if (row.date !== undefined) return { date: withTime(cellDate(row.date, order), row.time ?? row.startTime) };
  const [start, end] = [row.startDate, row.endDate].map((text) => (text === undefined ? text : cellDate(text, order)));
  if (/^(?:true|yes|1)$/iu.test(row.allDay ?? ''))
    return { startDate: start, endDate: lastDay(start, end, row.endTime) };
  return { startDate: withTime(start, row.startTime), endDate: withTime(end, row.endTime) };
}

/** Outlook ends what lasts all day at midnight, on the day after the last one. */
function lastDay(start: string | undefined, end: string | undefined, time = ''): string | undefined {
  const isMidnight = /^(?:12:00(?::00)? ?am|0?0:00(?::00)?)$/iu.test(time.trim());
  return (isMidnight && end !== start ? dayBefore(end ?? '') : null) ?? end;
}

function placeOf({ location, address, addressCountry, latitude, longitude }: Row): unknown {
  const geo = latitude !== undefined && longitude !== undefined ? { latitude, longitude } : undefined;
  if (address === undefined && addressCountry === undefined && geo === undefined) return location;
  return withoutUndefined<object>({ name: location, address, addressCountry, geo });
}

function sourceOf({ source, sourceUrl, sourceDate, publisher }: Row, order: SlashOrder): unknown {
  const name = source ?? publisher ?? sourceUrl;
  if (name === undefined) return undefined;
  const datePublished = sourceDate === undefined ? undefined : cellDate(sourceDate, order);
  return [withoutUndefined<object>({ name, url: sourceUrl, publisher, datePublished })];
}

/** Statuses are listed as the people are, some of them empty; where they are not as many, nobody knows whose they are. */
function attendeesOf({ attendee, participationStatus = '' }: Row): readonly unknown[] | undefined {
  const names = listOf(attendee);
  const statuses = participationStatus.split(';').map((status) => status.trim());
  if (names?.length !== statuses.length) return names;
  return names.map((name, i) => (statuses[i] ? { name, participationStatus: statuses[i] } : name));
}

/** Media that is no picture is not for a timeline. */
function imageOf({ image, imageAlt, imageCredit }: Row): unknown {
  if (image === undefined || !isImage(image)) return undefined;
  return withoutUndefined<object>({ url: image, alt: imageAlt, credit: imageCredit });
}

export function isImage(url: string): boolean {
  return /^https?:\/\/[^\s?#]+\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]|$)/iu.test(url.slice(0, 2000));
}

/** Items of one cell stand between semicolons, or on lines of their own. */
function listOf(text: string | undefined): readonly string[] | undefined {
  return text
    ?.split(/[;\n]/u)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
