import { isMoment } from './compose-date.js';
import type { DateValue } from './date-value.js';
import { parseEdtf } from './edtf.js';
import type { KnownState } from './event.js';
import { FieldReader, isRecord, type RawRecord } from './field-reader.js';
import { canonicalFields, spelling } from './merge-patch.js';
import { knownFrom } from './known.js';
import type { Problem } from './problem.js';
import { readFlag } from './read-flag.js';
import { readSources } from './read-sources.js';

/** One entry of an event's `revisions`, checked but for what it sets. */
export interface Revision extends Omit<KnownState, 'event'> {
  readonly asOf: DateValue;
  /** The merge patch in canonical spelling; null withdraws the event. */
  readonly patch: RawRecord | null;
  /** How the input spells a field of the patch, with the way to it: `revisions[1].set.start`. */
  readonly fieldPath: (name: string) => string;
}

/** In the order in which they became known; those of one day in the order in which they were written. */
export function readRevisions(raw: RawRecord, index: number, problems: Problem[]): readonly Revision[] {
  const fields = new FieldReader(raw, index, '', problems);
  const revisions = fields.list(['revisions'], (value, path) => {
    if (isRecord(value)) return fields.within(value, path, (revision) => readRevision(revision, value, path, raw));
    fields.report('warning', path, value, 'A revision is written as {"asOf": "2025-02-11", "set": {…}}.');
    return undefined;
  });
  return inOrder(revisions);
}

/** An event stays the same one through all its revisions. */
const LASTING = ['id', 'asOf', 'revisions'];

function readRevision(revision: FieldReader, value: RawRecord, path: string, raw: RawRecord): Revision | undefined {
  const asOf = parseEdtf(revision.text('asOf') ?? '');
  if (!asOf.ok) {
    const message = `This revision was left out, since it does not say when it became known. ${asOf.message}`;
    revision.report('warning', 'asOf', value.asOf, message);
    return undefined;
  }
  const { set } = value;
  if (set !== null && !isRecord(set)) {
    const message =
      'This revision changes nothing: "set" holds the changed fields, or null for an event that was withdrawn.';
    revision.report('warning', 'set', set, message);
    return undefined;
  }
  const lasting = LASTING.filter((name) => set && Object.hasOwn(set, name));
  for (const name of lasting.filter((field) => set?.[field] !== raw[field])) {
    const message = `An event keeps its “${name}” through all its revisions; this one was left out.`;
    revision.report('warning', `set.${name}`, set?.[name], message);
  }
  const note = revision.text('note');
  return {
    asOf: asOf.value,
    patch: set && canonicalFields(Object.fromEntries(Object.entries(set).filter(([name]) => !LASTING.includes(name)))),
    fieldPath: (field) => `${path}.set.${field.replace(/^\w+/u, (name) => spelling(name, set ?? {}))}`,
    ...(note === undefined ? {} : { note }),
    ...(readFlag(revision, 'correction') ? { correction: true } : {}),
    subjectOf: readSources(revision),
  };
}

/** Moments are in order on any clock; where some revisions give only their day, each stands at its own clock's time. */
function inOrder(revisions: readonly Revision[]): readonly Revision[] {
  const instantOf = ({ asOf: { start } }: Revision) =>
    typeof start === 'object' && isMoment(start) ? start.instant : null;
  const areInstants = revisions.every((revision) => instantOf(revision) !== null);
  const key = (revision: Revision) =>
    (areInstants ? instantOf(revision) : knownFrom(revision.asOf, undefined)) ?? -Infinity;
  return [...revisions].sort((a, b) => key(a) - key(b) || 0);
}
