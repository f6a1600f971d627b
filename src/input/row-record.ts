import { SLASH } from '../core/edtf.js';
import type { RawRecord } from '../core/field-reader.js';
import { excerpt } from '../core/problem.js';
import { withoutUndefined } from '../core/without-undefined.js';
import { timeRange } from './clock-time.js';
import type { Column } from './columns.js';
import { dayBefore } from './day-before.js';
import { cellDate, dateOfNumbers, dayOf, isOngoing, withTime, type DateOrigin, type Tell } from './row-dates.js';
import { statusOf } from './status-words.js';

/** The cells of a row that hold something, by what their columns hold. */
export type Row = Readonly<Partial<Record<Column, string>>>;

/** How the cells of a table are read. */
export interface CellReading extends DateOrigin {
  readonly tell: Tell;
}

/** The record of a row, with the fields of an event. */
export function rowRecord(row: Row, reading: CellReading): RawRecord {
  const { id, displayDate, status, timeZone, url, superEvent, group, asOf, withdrawn } = row;
  const when = row.year === undefined ? cellDates(row, reading) : numberDates(row, reading);
  return withoutUndefined<RawRecord>({
    id,
    name: row.name,
    ...when,
    displayDate: displayDate ?? when.displayDate,
    status: status === undefined ? undefined : statusOf(status),
    location: placeOf(row),
    timeZone,
    attendee: attendeesOf(row),
    about: listOf(row.about),
    description: row.description,
    url,
    subjectOf: sourceOf(row, reading),
    image: imageOf(row),
    superEvent,
    group,
    asOf: asOf === undefined ? undefined : cellDate(asOf, reading).date,
    withdrawn: isTrue(withdrawn) ? true : undefined,
  });
}

type Dates = Readonly<Partial<Record<'date' | 'startDate' | 'endDate' | 'displayDate', string | undefined>>>;

function numberDates(row: Row, { tell }: CellReading): Dates {
  const start = dateOfNumbers(row, 'day', tell);
  const end = dateOfNumbers({ year: row.endYear, month: row.endMonth, day: row.endDay }, 'endDay', tell);
  return timed(row, start, end, tell);
}

function cellDates(row: Row, reading: CellReading): Dates {
  const { tell } = reading;
  const dateOf = (text: string | undefined) => (text === undefined ? undefined : cellDate(text, reading));
  const first = row.date ?? row.startDate;
  const start = dateOf(first);
  const isWhole = row.date !== undefined && (row.startDate !== undefined || isSeveral(start?.date));
  if (isWhole && row.endDate !== undefined)
    tell('endDate', row.endDate, `This end was left out: the date “${excerpt(row.date)}” has its own.`);
  const last = isWhole ? undefined : row.endDate;
  const end = isOngoing(last) && start ? { date: '..', displayDate: undefined } : dateOf(last);
  const isVague = start?.displayDate !== undefined || end?.displayDate !== undefined;
  const displayDate = isVague ? [first, last].filter(Boolean).join(' – ') : undefined;
  if (row.date === undefined && isTrue(row.allDay))
    return { startDate: start?.date, endDate: lastDay(start?.date, end?.date, row.endTime), displayDate };
  const { startDate, endDate } = timed(row, start?.date, end?.date, tell);
  const isOne = row.date !== undefined && endDate === undefined;
  return isOne ? { date: startDate, displayDate } : { startDate, endDate, displayDate };
}

/** An end time alone is on the day of the start; whether one before the start is on the next day, nobody says. */
function timed(row: Row, start: string | undefined, end: string | undefined, tell: Tell): Dates {
  const [field, cell] =
    row.time === undefined ? (['startTime', row.startTime] as const) : (['time', row.time] as const);
  const day = dayOf(start);
  const isAlone = row.endTime === undefined && end === undefined && day !== undefined;
  const [time, endTime] = (isAlone ? timeRange(cell ?? '') : null) ?? [cell, row.endTime];
  const startDate = withTime(start, time, field, tell);
  if (end !== undefined || endTime === undefined)
    return { startDate, endDate: withTime(end, endTime, 'endTime', tell) };
  const endDate = withTime(day, endTime, 'endTime', tell);
  if (endDate === undefined || endDate === day) return { startDate };
  if (endDate >= (startDate ?? '')) return { startDate, endDate };
  tell(
    'endTime',
    endTime,
    `The end “${excerpt(endTime)}” was left out: it is before the start, and has no day of its own.`,
  );
  return { startDate };
}

/** A set, or an interval. */
function isSeveral(date = ''): boolean {
  return /^[[{]/u.test(date) || SLASH.test(date);
}

function isTrue(text = ''): boolean {
  return /^(?:true|yes|1)$/iu.test(text);
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

function sourceOf({ source, sourceUrl, sourceDate, publisher }: Row, reading: CellReading): unknown {
  const name = source ?? publisher ?? sourceUrl;
  if (name === undefined) return undefined;
  const datePublished = sourceDate === undefined ? undefined : cellDate(sourceDate, reading).date;
  return [withoutUndefined<object>({ name, url: sourceUrl, publisher, datePublished })];
}

/** Statuses are listed as the people are, some of them empty; where they are not as many, nobody knows whose they are. */
function attendeesOf({ attendee, participationStatus = '' }: Row): readonly unknown[] | undefined {
  const names = listOf(attendee);
  const statuses = participationStatus.split(';').map((status) => status.trim());
  if (names?.length !== statuses.length) return names;
  return names.map((name, i) => (statuses[i] ? { name, participationStatus: statuses[i] } : name));
}

/** TimelineJS has films, maps and posts among its media: what is no picture is not for a timeline. */
function imageOf({ image, media, imageAlt, imageCredit }: Row): unknown {
  const url = image ?? (media !== undefined && isImage(media) ? media : undefined);
  return url === undefined ? undefined : withoutUndefined<object>({ url, alt: imageAlt, credit: imageCredit });
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
