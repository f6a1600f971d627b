import { isRecord } from '../core/field-reader.js';

/** The records of a list in the timeline's own form, an array or `{events}`; undefined where it is no list. */
export function recordsOf(list: unknown): readonly unknown[] | undefined {
  const records = isRecord(list) ? list.events : (list ?? []);
  return Array.isArray(records) ? records : undefined;
}
