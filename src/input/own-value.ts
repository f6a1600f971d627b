import { isRecord } from '../core/field-reader.js';

/**
 * A list in the timeline's own form, as JSON or as it is; an empty one for nothing at all. Undefined for whatever takes a
 * reader of another format, or an explanation.
 */
export function ownValue(input: unknown): unknown {
  try {
    const value: unknown = typeof input !== 'string' ? (input ?? []) : input.trim() === '' ? [] : JSON.parse(input);
    return value !== null && isOwn(value) ? value : undefined;
  } catch {
    return undefined; // no JSON, or a getter or a proxy in the page's own data threw
  }
}

/** Told by its first record, since all of a list are alike: those of other formats have a type, or markup as `content`. */
function isOwn(value: unknown): boolean {
  const records = isRecord(value) ? value.events : (value ?? []);
  if (!Array.isArray(records)) return false;
  const [first] = records as readonly unknown[];
  if (records.length === 0) return true;
  return isRecord(first) && ('name' in first || 'title' in first) && !('@type' in first || 'content' in first);
}
