import { isRecord, type RawRecord } from './field-reader.js';

/** What a revision sets to lead from one record to the next: not its day, which stands beside that. */
export function setBetween(before: RawRecord, after: RawRecord): RawRecord {
  return Object.fromEntries(Object.entries(patchBetween(before, after)).filter(([field]) => field !== 'asOf'));
}

/** What is otherwise, as a merge patch (RFC 7396): what is gone is null, also within a place or a picture. */
function patchBetween(before: RawRecord, after: RawRecord): RawRecord {
  const changed = Object.entries(after)
    .filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field]))
    .map(([field, value]) => {
      const old = before[field];
      return [field, isRecord(value) && isRecord(old) ? patchBetween(old, value) : value] as const;
    });
  const gone = Object.keys(before).filter((field) => !(field in after));
  return Object.fromEntries([...changed, ...gone.map((field) => [field, null] as const)]);
}
