import { startOfDay, type CivilMs } from './civil-time.js';
import type { DateValue } from './date-value.js';
import type { TimelineEvent } from './event.js';

const ALWAYS = { startMin: null, startMax: null, endMax: null };

/**
 * The start of the day, or the moment, from which something was known: its own, else its list's; else always. Of what
 * became known some time in a month, only its last moment is sure.
 */
export function knownFrom(asOf: DateValue | undefined, listAsOf: DateValue | undefined): CivilMs {
  const { startMin, startMax, endMax } = asOf ?? listAsOf ?? ALWAYS;
  return Math.max(startMin ?? -Infinity, Math.min(startMax ?? -Infinity, (endMax ?? Infinity) - 1));
}

/** The moment from which an event has stood as it is known: that of its last change, where there is one. */
export function knownSince({ changes, asOf }: TimelineEvent, listAsOf: DateValue | undefined): CivilMs {
  return knownFrom(changes?.at(-1)?.asOf ?? asOf, listAsOf);
}

/** The end of what was known on a day, or at a moment, which still belongs to it: exclusive. */
export function knownUntil(asOf: DateValue | undefined): CivilMs {
  return Math.max(asOf?.endMax ?? Infinity, (asOf?.startMin ?? -Infinity) + 1);
}

/**
 * The events as they were known at the end of a day (`until`, exclusive): those not known by then are absent. `revised`
 * tells how an event with a history stood.
 */
export function asKnown(
  events: readonly TimelineEvent[],
  until: CivilMs,
  listAsOf: DateValue | undefined,
  revised: (event: TimelineEvent, until: CivilMs, listAsOf: DateValue | undefined) => TimelineEvent | null,
): readonly TimelineEvent[] {
  return events.flatMap((event) => {
    if (event.history) return revised(event, until, listAsOf) ?? [];
    return knownSince(event, listAsOf) < until ? event : [];
  });
}

/** The distinct days on which something became known, in order, as the first moment of each. */
export function knowledgeDays(events: readonly TimelineEvent[], listAsOf: DateValue | undefined): readonly CivilMs[] {
  const days = new Set<CivilMs>();
  for (const event of events) {
    for (const { asOf } of event.history ?? [event]) days.add(startOfDay(knownFrom(asOf, listAsOf)));
  }
  return [...days].filter(Number.isFinite).sort((a, b) => a - b);
}
