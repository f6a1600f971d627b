import type ICAL from 'ical.js';
import { textIn } from './event-record.js';

/**
 * The ids that the timeline itself has written beside the UIDs it made of them, by UID. One that is also another event's,
 * since lists were put together or an event was copied, is nobody's: its events go by their UIDs.
 */
export function bareIds(events: readonly ICAL.Component[]): ReadonlyMap<string, string> {
  const owners = new Map<string, Set<string>>();
  for (const event of events) {
    const uid = textIn(event, 'uid') ?? '';
    const id = textIn(event, 'x-diplo-id') ?? uid;
    const others = owners.get(id);
    if (others) others.add(uid);
    else owners.set(id, new Set([uid]));
  }
  const single = [...owners].filter(([, uids]) => uids.size === 1);
  return new Map(single.flatMap(([id, uids]) => [...uids].map((uid) => [uid, id] as const)));
}
