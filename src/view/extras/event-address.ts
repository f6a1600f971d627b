import type { LitElement } from 'lit';

/** The page with `#timeline-id=event-id`, which opens the event; undefined where the timeline has no id. */
export function eventAddress({ id, ownerDocument }: LitElement, eventId: string): string | undefined {
  if (id === '') return undefined;
  const address = new URL(ownerDocument.location.href);
  address.hash = new URLSearchParams([[id, eventId]]).toString();
  return address.href;
}

/** The event of this timeline that the page's address asks for. */
export function askedEvent({ id, ownerDocument }: LitElement): string | null {
  return id === '' ? null : new URLSearchParams(ownerDocument.location.hash.slice(1)).get(id);
}
