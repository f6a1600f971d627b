import type { TimelineEvent } from '../core/event.js';

/** Since it was postponed, or in the same breath, another date has become known. */
export function hasNewDate({ changes = [] }: TimelineEvent): boolean {
  return changes.some(({ before, after }) => after?.status === 'postponed' && before.when?.text !== after.when?.text);
}
