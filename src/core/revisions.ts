import type { CivilMs } from './civil-time.js';
import type { DateValue } from './date-value.js';
import { parseEdtf } from './edtf.js';
import type { Change, KnownState, Source, TimelineEvent } from './event.js';
import { FieldReader, isRecord, type RawRecord } from './field-reader.js';
import { knownFrom } from './known.js';
import { canonicalFields, mergePatch } from './merge-patch.js';
import { excerpt, type Problem } from './problem.js';
import { readEvent, type EventReading } from './read-event.js';
import { readSources } from './read-sources.js';

/**
 * Reads one raw record with its `revisions`, an append-only list of `{asOf, set, note, correction, subjectOf}`: `set` is
 * a JSON merge patch (RFC 7396) on the record as it stood before, or null, which withdraws the event.
 *
 * The event that comes back is the newest state; its `history` holds all of them, oldest first. What cannot be read in a
 * revision is that revision's problem: the field keeps what it said before.
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

function withHistory(raw: RawRecord, base: EventReading, index: number): EventReading {
  const problems = [...base.problems];
  const revisions = readRevisions(raw, index, problems);
  const states: KnownState[] = [];
  if (base.event) states.push(firstState(base.event));
  let record = canonicalFields(raw);
  for (const { path, asOf, patch, ...rest } of revisions) {
    if (patch === null) {
      states.push({ asOf, event: null, ...rest });
      continue;
    }
    const revised = revise(record, patch, index);
    record = revised.record;
    problems.push(
      ...newProblems(revised.problems, problems).map((problem) => ({
        ...problem,
        field: `${path}.${problem.field ?? ''}`,
      })),
    );
    if (revised.event) states.push({ asOf, event: { ...revised.event, asOf }, ...rest });
  }
  const event = states.findLast((state) => state.event)?.event;
  return event ? { event: { ...event, history: states }, problems } : { problems };
}

function firstState(event: TimelineEvent): KnownState {
  return event.asOf ? { asOf: event.asOf, event, subjectOf: event.subjectOf } : { event, subjectOf: event.subjectOf };
}

interface Revision {
  readonly path: string;
  readonly asOf: DateValue;
  readonly patch: RawRecord | null;
  readonly note?: string;
  readonly correction?: true;
  readonly subjectOf: readonly Source[];
}

/** In order of their days; those of one day in the order in which they were written. */
function readRevisions(raw: RawRecord, index: number, problems: Problem[]): readonly Revision[] {
  const fields = new FieldReader(raw, index);
  const revisions = fields.list(['revisions'], (value, path): Revision | undefined => {
    if (!isRecord(value)) {
      fields.report('warning', path, value, 'A revision is written as {"asOf": "2025-02-11", "set": {…}}.');
      return undefined;
    }
    return fields.within(value, path, (revision) => {
      const asOf = parseEdtf(revision.text('asOf') ?? '');
      const set = value.set;
      if (!asOf.ok) {
        const message = `This revision was left out, since it does not say when it became known. ${asOf.message}`;
        revision.report('warning', 'asOf', value.asOf, message);
        return undefined;
      }
      if (set !== null && !isRecord(set)) {
        const message =
          'This revision changes nothing: "set" holds the changed fields, or null for an event that was withdrawn.';
        revision.report('warning', 'set', set, message);
        return undefined;
      }
      const note = revision.text('note');
      return {
        path: `${path}.set`,
        asOf: asOf.value,
        patch: set === null ? null : canonicalFields(set),
        ...(note === undefined ? {} : { note }),
        ...(value.correction === true ? { correction: true } : {}),
        subjectOf: readSources(revision),
      };
    });
  });
  problems.push(...fields.problems);
  return [...revisions].sort((a, b) => (a.asOf.startMin ?? 0) - (b.asOf.startMin ?? 0));
}

/** An event stays the same one through all its revisions. */
const LASTING = ['id', 'asOf', 'revisions'];

function revise(record: RawRecord, patch: RawRecord, index: number): EventReading & { readonly record: RawRecord } {
  const merged = new Map(Object.entries(record));
  const changes = new Map(Object.entries(patch).filter(([key]) => !LASTING.includes(key)));
  // A date is given in one way or the other: the new one replaces both.
  if (changes.has('date')) ['startDate', 'endDate'].forEach((key) => merged.delete(key));
  if (changes.has('startDate') || changes.has('endDate')) merged.delete('date');
  const next = mergePatch(Object.fromEntries(merged), Object.fromEntries(changes)) as RawRecord;
  const reading = readEvent(next, index);
  if (reading.event) return { ...reading, record: next };
  const kept = Object.fromEntries([...changes].filter(([key]) => !/^(?:name|date|startDate|endDate)$/u.test(key)));
  const without = mergePatch(record, kept) as RawRecord;
  const { event } = readEvent(without, index);
  return { ...(event ? { event } : {}), problems: reading.problems, record: without };
}

function newProblems(problems: readonly Problem[], known: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ message }) => !known.some((other) => other.message === message));
}

/**
 * A revised event as it was known at the end of a day (`until`, exclusive), with how that differs from before; null when
 * it was not known by then. Its first state became known with the list, unless it says otherwise.
 */
export function asRevised(event: TimelineEvent, until: CivilMs, listAsOf: DateValue | undefined): TimelineEvent | null {
  const { history = [] } = event;
  const known = history.filter(({ asOf }) => knownFrom(asOf, listAsOf) < until);
  const last = known.findLast((state) => state.event);
  if (!last?.event) return null;
  const next = history[known.length];
  const changes = known.flatMap(({ event: after, ...state }, i): readonly Change[] => {
    const before = known.slice(0, i).findLast((earlier) => earlier.event)?.event;
    return before && state.asOf ? [{ ...state, asOf: state.asOf, before, after }] : [];
  });
  const move = changes.findLast(({ before, after }) => after && before.when?.text !== after.when?.text);
  return {
    ...last.event,
    id: event.id,
    ...(known.at(-1)?.event === null ? { withdrawn: true } : {}),
    ...(move?.before.when ? { movedFrom: move.before.when } : {}),
    ...(changes.length > 0 ? { changes } : {}),
    ...(next?.correction && next.asOf ? { correctedOn: next.asOf } : {}),
  };
}
