import { STATUSES, type Status, type TimelineEvent } from './event.js';
import type { FieldReader } from './field-reader.js';

/** Spellings that mean a status of ours and differ in more than case, spaces and underscores. */
const ALIASES: Readonly<Record<string, Status>> = { canceled: 'cancelled', likely: 'expected' };

/** The status that a text names, however it is spelt. */
export function statusNamed(text: string): Status | undefined {
  const word = text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/gu, '-');
  return STATUSES.find((known) => known === word) ?? (Object.hasOwn(ALIASES, word) ? ALIASES[word] : undefined);
}

/** Will it happen? What is not of the scale is kept as the author wrote it. */
export function readStatus(fields: FieldReader): Pick<TimelineEvent, 'status' | 'statusText'> {
  const text = fields.text('status');
  if (text === undefined) return {};
  const status = statusNamed(text);
  if (status) return { status };
  const message = `“${text}” is no known status, and shown as written. Known are ${STATUSES.join(', ')}.`;
  fields.report('warning', 'status', text, message);
  return { status: 'unknown', statusText: text };
}
