import ICAL from 'ical.js';
import type { RawRecord } from '../../core/field-reader.js';
import { excerpt, type Problem } from '../../core/problem.js';
import { withRevisions } from '../row-revisions.js';
import type { Block } from './calendar-blocks.js';
import type { CalendarTimes } from './calendar-times.js';
import { datesOf, eventRecord, ownDatesOf, startOf, textIn, valueIn } from './event-record.js';
import { occurrencesOf } from './occurrences.js';
import { soundDates } from './sound-dates.js';

export interface CalendarEvents {
  readonly records: readonly RawRecord[];
  readonly lines: readonly number[];
  readonly problems: readonly Problem[];
}

interface ReadBlock {
  readonly event: ICAL.Component;
  readonly line: number;
}

/** Times of all recurring events that are counted, and how long they are looked for, ms. */
const MOST_TIMES = 20_000;
const MOST_MS = 3000;

interface FoundRecord {
  readonly record: RawRecord;
  readonly line: number;
}

/** The events of a calendar's VEVENTs: those that recur at each of their times, those that were changed with their history. */
export function calendarEvents(blocks: readonly Block[], times: CalendarTimes): CalendarEvents {
  const problems: Problem[] = [];
  const found: FoundRecord[] = [];
  const read = blocks.flatMap((block) => readBlock(block, problems));
  const overridden = overriddenTimes(read);
  const deadline = performance.now() + MOST_MS;
  for (const { event, line } of read) {
    try {
      const left = performance.now() < deadline ? Math.max(1, MOST_TIMES - found.length) : 1;
      const { records, isCut } = recordsOf(event, times, overridden, left);
      found.push(...records.map((record) => ({ record, line })));
      if (isCut) problems.push(cut(event, records.length, line));
    } catch (error) {
      problems.push(unreadable(error, line));
    }
  }
  const { records, places } = withRevisions(found.map(({ record }) => record));
  return { records: records.map(withoutLoneAsOf), lines: places.map((place) => found[place]?.line ?? 1), problems };
}

function recordsOf(
  event: ICAL.Component,
  times: CalendarTimes,
  overridden: ReadonlySet<string>,
  most: number,
): { readonly records: readonly RawRecord[]; readonly isCut: boolean } {
  const fields = { ...eventRecord(event), ...knownFrom(event, times) };
  const uid = textIn(event, 'uid') ?? '';
  const start = startOf(event);
  const own = ownDatesOf(event);
  if (!start || own) return { records: [{ ...fields, ...own }], isCut: false };
  if (!event.hasProperty('rrule') && !event.hasProperty('rdate')) {
    const recurrence = textIn(event, 'recurrence-id');
    const id = recurrence === undefined ? {} : { id: `${uid}/${recurrence}` };
    return { records: [{ ...fields, ...id, ...datesOf(event, start, times) }], isCut: false };
  }
  const { starts, isCut } = occurrencesOf(event, start, most);
  const records = starts
    .map((time) => ({ time, id: `${uid}/${time.toString()}` }))
    .filter(({ id }) => !overridden.has(id))
    .map(({ time, id }) => ({ ...fields, id, ...datesOf(event, time, times) }));
  return { records, isCut };
}

function readBlock({ lines }: Block, problems: Problem[]): readonly ReadBlock[] {
  const [first] = lines;
  const line = first?.line ?? 1;
  const dates = soundDates(lines);
  problems.push(...dates.problems);
  if (dates.problems.some(({ severity }) => severity === 'error')) return [];
  try {
    const end = lines.at(-1)?.text.toUpperCase().startsWith('END:VEVENT') ? [] : ['END:VEVENT'];
    const event = new ICAL.Component(ICAL.parse([...dates.texts, ...end].join('\r\n')) as unknown[]);
    return [{ event, line }];
  } catch (error) {
    problems.push(unreadable(error, line));
    return [];
  }
}

function unreadable(error: unknown, line: number): Problem {
  const message = `This event could not be read: ${excerpt(error instanceof Error ? error.message : error)}.`;
  return { line, field: 'VEVENT', message, severity: 'error' };
}

/** Single times of a recurring event that another VEVENT tells otherwise, by their ids. */
function overriddenTimes(read: readonly ReadBlock[]): ReadonlySet<string> {
  return new Set(
    read.flatMap(({ event }) => {
      const recurrence = textIn(event, 'recurrence-id');
      return recurrence === undefined ? [] : [`${textIn(event, 'uid') ?? ''}/${recurrence}`];
    }),
  );
}

/** When this state of the event was told (RFC 5545, 3.8.7); what was told first may come last in the file. */
function knownFrom(event: ICAL.Component, times: CalendarTimes): RawRecord {
  const time = valueIn(event, 'last-modified') ?? valueIn(event, 'dtstamp');
  return time instanceof ICAL.Time ? { asOf: times.textOf(time, undefined) } : {};
}

/** That a calendar was saved on some day says nothing of when an event became known; that it was changed does. */
function withoutLoneAsOf(record: RawRecord): RawRecord {
  const { asOf, ...rest } = record;
  return 'revisions' in record ? { asOf, ...rest } : rest;
}

function cut(event: ICAL.Component, count: number, line: number): Problem {
  const message = `“${textIn(event, 'summary') ?? 'An event'}” goes on recurring: its first ${count} times are shown.`;
  return { line, field: 'RRULE', message, severity: 'warning' };
}
