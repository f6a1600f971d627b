import type { RawRecord } from '../core/field-reader.js';
import { setBetween } from '../core/set-between.js';

export interface RevisedRecords {
  readonly records: readonly RawRecord[];
  /** The position of each among the records as they came. */
  readonly places: readonly number[];
}

/**
 * Records with one id, each of which says when it was known, are states of one event: the earliest is its record, and what
 * the later ones say otherwise are its revisions.
 */
export function withRevisions(given: readonly RawRecord[]): RevisedRecords {
  const states = new Map<unknown, { readonly record: RawRecord; readonly place: number }[]>();
  given.forEach((record, place) => {
    const isState = record.id !== undefined && record.asOf !== undefined;
    const key = isState ? record.id : place;
    const others = states.get(key);
    if (others) others.push({ record, place });
    else states.set(key, [{ record, place }]);
  });
  const merged = [...states.values()].map((all) => {
    const sorted = all.toSorted((a, b) => compare(a.record.asOf, b.record.asOf));
    const [first = { record: {}, place: 0 }, ...later] = sorted;
    const revisions = later.map(({ record }, i) => revisionOf(sorted[i]?.record ?? {}, record));
    return { record: { ...first.record, ...(revisions.length === 0 ? {} : { revisions }) }, place: first.place };
  });
  return { records: merged.map(({ record }) => record), places: merged.map(({ place }) => place) };
}

function compare(a: unknown, b: unknown): number {
  return String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0;
}

function revisionOf(before: RawRecord, after: RawRecord): RawRecord {
  return { asOf: after.asOf, set: setBetween(before, after) };
}
