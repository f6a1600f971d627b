import { SLASH } from './edtf.js';
import type { KnownState, TimelineEvent } from './event.js';
import { isRecord, type RawRecord } from './field-reader.js';
import { canonicalFields, mergePatch } from './merge-patch.js';
import { excerpt, type Problem } from './problem.js';
import { readEvent, type EventReading } from './read-event.js';
import { readRevisions } from './read-revisions.js';
import { withoutUndefined } from './without-undefined.js';

/**
 * Reads one raw record with its `revisions`, an append-only list of `{asOf, set, note, correction, subjectOf}`: `set` is
 * a JSON merge patch (RFC 7396) on the record as it stood before, or null, which withdraws the event.
 *
 * The event that comes back is the newest state; its `history` holds all of them, oldest first. What cannot be read in a
 * revision is that revision's problem: a date or a name that cannot be read stays what it was before.
 */
export function readRevisedEvent(raw: unknown, index: number): EventReading {
  const base = readEvent(raw, index);
  try {
    const isRevised = isRecord(raw) && raw.revisions !== undefined && raw.revisions !== null;
    return isRevised ? withHistory(raw, base, index) : base;
  } catch (error) {
    // As in readEvent: a getter or a proxy in the page's own data threw.
    const message = `The revisions could not be read: ${excerpt(error)}.`;
    return { ...base, problems: [...base.problems, { index, field: 'revisions', message, severity: 'warning' }] };
  }
}

/**
 * Each revision makes a whole state of the event, so that a small file could fill the memory: of events with long texts
 * and lists as many are read as have so many letters (UTF-16) altogether, though always a few.
 */
const [MOST_LETTERS, ALWAYS] = [1_000_000, 10];

function withHistory(raw: RawRecord, base: EventReading, index: number): EventReading {
  const problems = [...base.problems];
  const revisions = readRevisions(raw, index, problems);
  const states: KnownState[] = [];
  if (base.event) states.push(firstState(base.event));
  let record = canonicalFields(raw);
  let letters = 0;
  for (const [i, { asOf, patch, fieldPath, ...rest }] of revisions.entries()) {
    if (i >= ALWAYS && letters > MOST_LETTERS) {
      problems.push(leftOut(revisions.length - i, i, index));
      break;
    }
    if (patch === null) {
      states.push({ asOf, event: null, ...rest });
      continue;
    }
    const revised = revise(record, patch, index);
    record = revised.record;
    for (const problem of revised.problems) {
      const field = fieldInPatch(problem.field ?? '', patch);
      const isTold = problems.some(({ message }) => message === problem.message);
      if (isOfPatch({ ...problem, field }, patch, isTold) || (!base.event && !isTold)) {
        problems.push({ ...problem, field: fieldPath(field) });
      }
    }
    if (revised.event) states.push({ asOf, event: { ...revised.event, asOf }, ...rest });
    letters += JSON.stringify(revised.event ?? record).length;
  }
  const event = states.findLast((state) => state.event)?.event;
  return event ? { event: { ...event, history: states }, problems } : { problems };
}

function leftOut(count: number, read: number, index: number): Problem {
  const message = `This event has more revisions than can be shown: the first ${read} were read, and the ${count} newest left out.`;
  return { index, field: 'revisions', message, severity: 'warning' };
}

function firstState(event: TimelineEvent): KnownState {
  return event.asOf ? { asOf: event.asOf, event, subjectOf: event.subjectOf } : { event, subjectOf: event.subjectOf };
}

const DATES = ['date', 'startDate', 'endDate'];

/** A wrong end is told of the whole date, whose other end the patch may not set. */
function fieldInPatch(field: string, patch: RawRecord): string {
  if (!DATES.includes(field) || Object.hasOwn(patch, field)) return field;
  return DATES.find((name) => Object.hasOwn(patch, name)) ?? field;
}

/** A field that the patch does not set, or sets in part, may have had its problem before. */
function isOfPatch({ field = '', severity }: Problem, patch: RawRecord, isTold: boolean): boolean {
  const [name = ''] = field.split(/\W/u);
  return Object.hasOwn(patch, name) ? !isTold || !isRecord(patch[name]) : !isTold && severity === 'error';
}

/** What a patch has to do without, if the event cannot be read with it: as little as will do. */
const GIVEN_UP = [DATES, ['name'], [...DATES, 'name'], [...DATES, 'name', 'displayDate']];

function revise(record: RawRecord, patch: RawRecord, index: number): EventReading & { readonly record: RawRecord } {
  const whole = patched(record, patch);
  const { event: revised, problems } = readEvent(whole, index);
  if (revised) return { event: revised, problems, record: whole };
  for (const fields of GIVEN_UP) {
    const kept = Object.entries(patch).filter(([name]) => !fields.includes(name));
    const next = patched(record, Object.fromEntries(kept));
    const { event } = readEvent(next, index);
    if (event) return { event, problems, record: next };
  }
  return { problems, record: whole };
}

/** A date is given in one way or the other: the new one replaces the old, and a new end of it that end. */
function patched(record: RawRecord, patch: RawRecord): RawRecord {
  return mergePatch(record, { ...replacedDates(record, patch), ...patch }) as RawRecord;
}

function replacedDates({ date }: RawRecord, patch: RawRecord): RawRecord {
  const isNew = (name: string) => patch[name] !== undefined && patch[name] !== null;
  const isOfEnds = isNew('startDate') || isNew('endDate');
  // Without a date there are no ends either.
  if (isNew('date') || (patch.date === null && !isOfEnds)) return { startDate: null, endDate: null };
  if (!isOfEnds) return {};
  const text = typeof date === 'number' ? String(date) : date;
  // A date that the patch removes leaves neither end behind.
  const [startDate, endDate] = typeof text === 'string' && patch.date !== null ? text.split(SLASH) : [];
  return withoutUndefined<RawRecord>({ date: null, startDate, endDate });
}
