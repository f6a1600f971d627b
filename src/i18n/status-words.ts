import type { DateValue } from '../core/date-value.js';
import type { TimelineEvent } from '../core/event.js';
import { messagesFor } from './messages.js';

/** An event's status in words: the author's own where it is not of the scale, nothing where none was given. */
export function statusWords(
  { status, statusText, when, withdrawn }: Pick<TimelineEvent, 'status' | 'statusText' | 'when' | 'withdrawn'>,
  asOf: DateValue | undefined,
  locale: string,
): string {
  if (withdrawn) return messagesFor(locale).withdrawn;
  if (status === undefined || status === 'unknown') return statusText ?? '';
  const { statuses, pastStatuses } = messagesFor(locale);
  return (isOver(when, asOf) ? pastStatuses[status] : undefined) ?? statuses[status];
}

/** The whole of it is before the day, or the moment, of `asOf`. */
function isOver(when: DateValue | undefined, asOf: DateValue | undefined): boolean {
  const end = when?.endMax ?? Infinity;
  return end <= (asOf?.startMin ?? -Infinity);
}
