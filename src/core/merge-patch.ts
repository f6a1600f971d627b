import { isRecord, type RawRecord } from './field-reader.js';

/**
 * RFC 7396, JSON Merge Patch: the members of `patch` replace those of `target`, null removes one, objects are merged,
 * lists are replaced whole. Neither is changed. Built from entries, so that a `__proto__` in the data stays data.
 */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isRecord(patch)) return patch;
  const merged = new Map<string, unknown>(isRecord(target) ? Object.entries(target) : []);
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) merged.delete(key);
    else merged.set(key, mergePatch(merged.get(key), value));
  }
  return Object.fromEntries<unknown>(merged);
}

/** One spelling for each field, so that a patch meets what it is to replace. */
const CANONICAL = {
  title: 'name',
  start: 'startDate',
  end: 'endDate',
  place: 'location',
  people: 'attendee',
  topics: 'about',
  sources: 'subjectOf',
} as const;

/** The record with its aliases spelled out; as in reading, an alias counts only where its field holds nothing. */
export function canonicalFields(record: RawRecord): RawRecord {
  const fields = new Map(Object.entries(record));
  for (const [alias, name] of Object.entries(CANONICAL)) {
    if (!fields.has(alias)) continue;
    const value = fields.get(name) ?? '';
    if (typeof value === 'string' && value.trim() === '') fields.set(name, fields.get(alias));
    fields.delete(alias);
  }
  return Object.fromEntries(fields);
}

/** How a record spells a field: by an alias, or by its name. */
export function spelling(field: string, record: RawRecord): string {
  const alias = Object.entries(CANONICAL).find(([other, name]) => name === field && Object.hasOwn(record, other))?.[0];
  return alias !== undefined && !Object.hasOwn(record, field) ? alias : field;
}
