import type { DateValue } from './date-value.js';
import { statusKey, type TimelineEvent } from './event.js';

/** What is said of a list as a whole. */
export interface Digest {
  readonly count: number;
  /** The dates among which are the earliest and the latest. */
  readonly dates: readonly DateValue[];
  /** Each status that occurs, in order of appearance: how often, and an event that has it. */
  readonly statuses: readonly { readonly event: TimelineEvent; readonly count: number }[];
}

/** Of texts that nobody has agreed on there may be one an event: so many are told of, the first that appear. */
export const MOST_STATUSES = 50;

export function digestOf(events: readonly TimelineEvent[]): Digest {
  const statuses = new Map<string, { event: TimelineEvent; count: number }>();
  for (const event of events) {
    const key = statusKey(event);
    const status = statuses.get(key);
    if (status) status.count += 1;
    else statuses.set(key, { event, count: 1 });
  }
  return {
    count: events.length,
    dates: events.flatMap(({ when }) => when ?? []),
    statuses: [...statuses.values()].slice(0, MOST_STATUSES),
  };
}
