import { readEventList } from '../../src/core/event-list.js';
import type { TimelineEvent } from '../../src/core/event.js';
import { readEvent } from '../../src/core/read-event.js';

/** The events of a list that is known to be good. */
export function readEvents(input: unknown): readonly TimelineEvent[] {
  const { events, problems } = readEventList(input);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return events;
}

/** What comes of a record with these fields, a name and a date; each problem as `severity field: message`. */
export function readFields(fields: Readonly<Record<string, unknown>>): {
  readonly event: Partial<TimelineEvent>;
  readonly problems: readonly string[];
} {
  const { event = {}, problems } = readEvent({ name: 'Talks', date: '2025-02-14', ...fields }, 0);
  return {
    event,
    problems: problems.map(({ severity, field, message }) => `${severity} ${field ?? ''}: ${message}`),
  };
}
