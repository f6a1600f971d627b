import ICAL from 'ical.js';
import type { RawRecord } from '../../core/field-reader.js';
import { excerpt, type Problem } from '../../core/problem.js';
import { withRevisions } from '../row-revisions.js';
import { bareIds } from './bare-ids.js';
import type { Block } from './calendar-blocks.js';
import type { CalendarTimes } from './calendar-times.js';
import { datesOf, periodEnds, reversedEnd, startOf, timeIn } from './event-dates.js';
import { eventRecord, ownAsOfOf, ownDatesOf, textIn, valueIn } from './event-record.js';
import { occurrencesOf } from './occurrences.js';
import { Overrides } from './overrides.js';
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
  /** How often it had been changed. */
  readonly sequence: number;
  /** It says itself when it was known, not only when it was saved. */
  readonly isKnown: boolean;
}

/** The events of a calendar's VEVENTs: those that recur at each of their times, those that were changed with their history. */
export function calendarEvents(blocks: readonly Block[], times: CalendarTimes): CalendarEvents {
  const problems: Problem[] = [];
  const found: FoundRecord[] = [];
  const read = blocks.flatMap((block) => readBlock(block, problems));
  const all = read.map(({ event }) => event);
  const overrides = new Overrides(all, times);
  const ids = bareIds(all);
  const deadline = performance.now() + MOST_MS;
  for (const { event, line } of read) {
    try {
      const reversed = reversal(event, times, line);
      if (reversed) {
        problems.push(reversed);
        continue;
      }
      const left = performance.now() < deadline ? Math.max(1, MOST_TIMES - found.length) : 1;
      const { records, isCut } = recordsOf(event, times, { overrides, ids }, left);
      const sequence = Number(valueIn(event, 'sequence')) || 0;
      const isKnown = ownAsOfOf(event) !== undefined;
      for (const record of records) found.push({ record, line, sequence, isKnown });
      if (isCut) problems.push(cut(event, records.length, line));
    } catch (error) {
      problems.push(unreadable(error, line));
    }
  }
  // Of two states of one moment, the later one has the higher number (RFC 5545, 3.8.7.4).
  const states = found.toSorted((a, b) => a.sequence - b.sequence);
  const { records, places } = withRevisions(states.map(({ record }) => record));
  const merged = records.map((record, i) => {
    const { line = 1, isKnown = false } = states[places[i] ?? 0] ?? {};
    return { record: isKnown ? record : withoutLoneAsOf(record), line };
  });
  const inFile = merged.toSorted((a, b) => a.line - b.line);
  return {
    records: inFile.map(({ record }) => record),
    lines: inFile.map(({ line }) => line),
    problems,
  };
}

function recordsOf(
  event: ICAL.Component,
  times: CalendarTimes,
  { overrides, ids }: { readonly overrides: Overrides; readonly ids: ReadonlyMap<string, string> },
  most: number,
): { readonly records: readonly RawRecord[]; readonly isCut: boolean } {
  const fields = fieldsOf(event, times, ids);
  const uid = textIn(event, 'uid') ?? '';
  const start = startOf(event);
  const own = ownDatesOf(event);
  if (!start || own) return { records: [{ ...fields, ...own }], isCut: false };
  const recurrence = overrides.keyOf(event);
  if (recurrence !== undefined || !(event.hasProperty('rrule') || event.hasProperty('rdate'))) {
    const id = recurrence === undefined ? {} : { id: `${uid}/${recurrence}` };
    return { records: [{ ...fields, ...id, ...datesOf(event, start, times) }], isCut: false };
  }
  const { starts, isCut } = occurrencesOf(event, start, times, most);
  const ends = periodEnds(event, start, times);
  const records = starts.flatMap((time) => {
    const key = times.keyOf(time, start);
    if (overrides.isReplaced(uid, key)) return [];
    const id = `${uid}/${key}`;
    const future = overrides.futureAt(uid, key);
    if (!future) return [{ ...fields, id, ...datesOf(event, time, times, ends.get(key)) }];
    const moved = times.moved(time, future.recurrence, future.start);
    return [{ ...fieldsOf(future.event, times, ids), id, ...datesOf(future.event, moved, times) }];
  });
  return { records, isCut };
}

function fieldsOf(event: ICAL.Component, times: CalendarTimes, ids: ReadonlyMap<string, string>): RawRecord {
  return { ...eventRecord(event, ids), ...knownFrom(event, times) };
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

/** When this state of the event was told (RFC 5545, 3.8.7); what was told first may come last in the file. */
function knownFrom(event: ICAL.Component, times: CalendarTimes): RawRecord {
  const own = ownAsOfOf(event);
  if (own !== undefined) return { asOf: own };
  const time = timeIn(event, 'last-modified') ?? timeIn(event, 'dtstamp');
  return time ? { asOf: times.textOf(time) } : {};
}

/** That a calendar was saved on some day says nothing of when an event became known; that it was changed does. */
function withoutLoneAsOf(record: RawRecord): RawRecord {
  const { asOf, ...rest } = record;
  return 'revisions' in record ? { asOf, ...rest } : rest;
}

function reversal(event: ICAL.Component, times: CalendarTimes, line: number): Problem | undefined {
  const start = startOf(event);
  const end = start && reversedEnd(event, start, times);
  if (!end) return undefined;
  const field = event.hasProperty('duration') ? 'DURATION' : 'DTEND';
  const [from, to] = [start, end].map((time) => times.textOf(time));
  const message = `${nameOf(event)} ends (${to ?? ''}) before it starts (${from ?? ''}): correct its ${field}.`;
  return { line, field, value: excerpt(to), message, severity: 'error' };
}

function nameOf(event: ICAL.Component): string {
  const name = textIn(event, 'summary');
  return name === undefined ? 'An event' : `“${name}”`;
}

function cut(event: ICAL.Component, count: number, line: number): Problem {
  const message = `${nameOf(event)} goes on recurring: its first ${count} times are shown.`;
  return { line, field: 'RRULE', message, severity: 'warning' };
}
