import type { Period } from './event-list.js';
import type { TimelineEvent } from './event.js';

/** The periods in which an event starts, in the list's order. */
export function periodsOf({ when }: TimelineEvent, periods: readonly Period[]): readonly Period[] {
  const start = when?.startMin ?? when?.startMax;
  if (start === undefined || start === null) return [];
  return periods.filter(
    (period) => start >= (period.when.startMin ?? -Infinity) && start < (period.when.endMax ?? Infinity),
  );
}
