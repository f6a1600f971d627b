import type { TimelineEvent } from './event.js';

/** Two stops of one journey, one after the other. */
export interface Leg {
  readonly from: TimelineEvent;
  readonly to: TimelineEvent;
}

/**
 * The legs of every journey in the list. A journey is the stops of one traveller (the `group`, else each attendee) in
 * time order; a stop is a dated event at a place. What happens during another stop (`superEvent`), was called off, or
 * the traveller has declined, is no stop.
 */
export function itineraryLegs(events: readonly TimelineEvent[]): readonly Leg[] {
  const ids = new Set(events.map((event) => event.id));
  const lastStops = new Map<string, TimelineEvent>();
  const legs = new Map<string, Leg>();
  for (const event of events) {
    if (!event.when || !event.location || ids.has(event.superEvent ?? '')) continue;
    if (event.status === 'cancelled' || event.withdrawn) continue;
    for (const traveller of travellers(event)) {
      const from = lastStops.get(traveller);
      lastStops.set(traveller, event);
      if (from) legs.set(`${from.index} ${event.index}`, { from, to: event });
    }
  }
  return [...legs.values()];
}

/** Each once, even of those who are listed twice. */
function travellers(event: TimelineEvent): Iterable<string> {
  if (event.group !== undefined) return [event.group];
  const going = event.attendee.filter((person) => person.participationStatus !== 'declined');
  return new Set(going.map((person) => person.name));
}
