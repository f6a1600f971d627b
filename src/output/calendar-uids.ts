import type { TimelineEvent } from '../core/event.js';
import { madeId } from '../core/made-id.js';
import { textDigest } from './text-digest.js';

/** What the UIDs of a list are made among all others (RFC 5545, 3.8.4.7). */
export interface CalendarOrigin {
  readonly host: string;
  /** The page, or the file, that the list is of: two of one host may have events of one id. */
  readonly page?: string | undefined;
}

/** The UID of an event, by its id. What came from a calendar, or is made like that, keeps its own. */
export function calendarUids(events: readonly TimelineEvent[], { host, page }: CalendarOrigin): (id: string) => string {
  const origin = `${page ? `.${textDigest(page)}` : ''}@${host || 'diplo-timeline'}`;
  const digests = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const event of events.filter(hasMadeId)) {
    const told = firstTold(event);
    const count = counts.get(told) ?? 0;
    counts.set(told, count + 1);
    digests.set(event.id, textDigest(count === 0 ? told : `${told}\n${count}`));
  }
  return (id) => (id.includes('@') ? id : `${digests.get(id) ?? id}${origin}`);
}

/** Its id was made from its position. */
export function hasMadeId({ id, index }: TimelineEvent): boolean {
  return id === madeId(index);
}

/** Name and date as they were told first: they stay what they were when plans change. */
function firstTold(event: TimelineEvent): string {
  const { changes = [], history = [] } = event;
  const first = changes[0]?.before ?? history.find((state) => state.event)?.event ?? event;
  return `${first.name}\n${first.when?.text ?? ''}`;
}
