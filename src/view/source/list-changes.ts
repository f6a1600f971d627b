import { isRecord } from '../../core/field-reader.js';
import type { Reading } from '../../input/reading.js';

export interface ListChanges {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** What differs between two readings of one source, by the ids of the records; by their names where they have none. */
export function listChanges(before: Reading, after: Reading): ListChanges {
  const left = byIdentity(before);
  let [added, changed] = [0, 0];
  for (const [identity, record] of byIdentity(after)) {
    const old = left.get(identity);
    if (old === undefined) added += 1;
    else if (old !== record) changed += 1;
    left.delete(identity);
  }
  return { added, changed, removed: left.size };
}

function byIdentity({ value }: Reading): Map<string, string> {
  const records = isRecord(value) ? value.events : value;
  const found = new Map<string, string>();
  for (const record of Array.isArray(records) ? (records as readonly unknown[]) : []) {
    const { id, name, title } = isRecord(record) ? record : {};
    const identity = String(id ?? name ?? title);
    // Two with one name are told apart by which comes first.
    let [key, count] = [identity, 1];
    while (found.has(key)) key = `${identity} ${(count += 1)}`;
    found.set(key, JSON.stringify(record));
  }
  return found;
}
