import { FieldReader, isRecord } from '../../core/field-reader.js';
import { madeId } from '../../core/made-id.js';
import type { Reading } from '../../input/reading.js';
import { recordsOf } from '../../input/records-of.js';

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

/**
 * By which id an event goes in the later reading; null where it is not there any more. An id of its own stays, and one that
 * was made of its place in the list (`event-7`), as it has none or that of another, follows it to the next.
 */
export function idAfter(id: string, before: Reading, after: Reading): string | null {
  const place = Number(/\d+/u.exec(id)?.[0]) - 1;
  const identities = identitiesOf(before);
  const identity = identities[place];
  const isOwn = identities.includes(id) || identity === textOf(recordsOf(before.value)?.[place], 'id');
  if (id !== madeId(place) || isOwn) return id;
  const next = identitiesOf(after).indexOf(identity ?? '');
  return next < 0 ? null : madeId(next);
}

/** As the reader of the list has it: what holds no text is none. */
function textOf(record: unknown, ...names: readonly string[]): string | undefined {
  return isRecord(record) ? new FieldReader(record, undefined).text(...names) : undefined;
}

function jsonOf(record: unknown): string {
  try {
    return JSON.stringify(record);
  } catch {
    return ''; // nested too deeply to be compared
  }
}

function byIdentity(reading: Reading): Map<string, string> {
  const records = recordsOf(reading.value) ?? [];
  return new Map(identitiesOf(reading).map((identity, i) => [identity, jsonOf(records[i])]));
}

/** By what each record is known again. */
function identitiesOf(reading: Reading): readonly string[] {
  const found = new Set<string>();
  const counts = new Map<string, number>();
  for (const record of recordsOf(reading.value) ?? []) {
    const identity = String(textOf(record, 'id') ?? textOf(record, 'name', 'title'));
    // Two with one name are told apart by which comes first.
    let key = identity;
    let count = counts.get(identity) ?? 1;
    while (found.has(key)) key = `${identity} ${(count += 1)}`;
    counts.set(identity, count);
    found.add(key);
  }
  return [...found];
}
