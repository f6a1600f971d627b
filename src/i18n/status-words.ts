import type { DateValue } from '../core/date-value.js';
import type { TimelineEvent } from '../core/event.js';
import { messagesFor } from './messages.js';

type WithStatus = Pick<TimelineEvent, 'status' | 'statusText' | 'when' | 'withdrawn'>;

/** A status by its name: the author's own word where it is not of the scale, nothing where none was given. */
export function statusName({ status, statusText, withdrawn }: WithStatus, locale: string): string {
  const { statuses, withdrawn: withdrawnWord } = messagesFor(locale);
  if (withdrawn) return withdrawnWord;
  return status === undefined || status === 'unknown' ? (statusText ?? '') : statuses[status];
}

/** An event's status as it reads on a day: what was expected before it, and has not been reported, "was expected". */
export function statusWords(event: WithStatus, asOf: DateValue | undefined, locale: string): string {
  const { status, when, withdrawn } = event;
  if (withdrawn === undefined && status !== undefined && status !== 'unknown' && isOver(when, asOf)) {
    return messagesFor(locale).pastStatuses[status] ?? statusName(event, locale);
  }
  return statusName(event, locale);
}

/** The whole of it is before the day, or the moment, of `asOf`: whatever the clocks that tell them. */
function isOver(when: DateValue | undefined, asOf: DateValue | undefined): boolean {
  const [end, now] = [when?.endMax ?? Infinity, asOf?.startMin ?? -Infinity];
  const [last, moment] = [when, asOf].map((date) => (typeof date?.end === 'object' ? date.end.instant : null));
  return last && moment && end < Infinity ? last <= moment : end <= now;
}
