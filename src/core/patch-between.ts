import { isRecord, type RawRecord } from './field-reader.js';

/** What is otherwise, as a merge patch (RFC 7396): what is gone is null, also within a place or a picture. */
export function patchBetween(before: RawRecord, after: RawRecord): RawRecord {
  const changed = Object.entries(after)
    .filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field]))
    .map(([field, value]) => {
      const old = before[field];
      return [field, isRecord(value) && isRecord(old) ? patchBetween(old, value) : value] as const;
    });
  const gone = Object.keys(before).filter((field) => !(field in after));
  return Object.fromEntries([...changed, ...gone.map((field) => [field, null] as const)]);
}
