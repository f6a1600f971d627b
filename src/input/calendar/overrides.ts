import type ICAL from 'ical.js';
import type { CalendarTime } from './calendar-time.js';
import type { CalendarTimes } from './calendar-times.js';
import { startOf, timeIn } from './event-dates.js';
import { textIn } from './event-record.js';

/** A VEVENT that tells one time of a recurring event otherwise, and perhaps those after it. */
export interface Override {
  readonly event: ICAL.Component;
  /** The time that it tells otherwise, and when that is now. */
  readonly recurrence: CalendarTime;
  readonly start: CalendarTime;
  readonly key: string;
}

/** What is told otherwise (RFC 5545, 3.8.4.4) of all the recurring events of a calendar. */
export class Overrides {
  private readonly firsts = new Map<string, CalendarTime>();
  private readonly replaced = new Set<string>();
  /** By UID, in order of their keys. */
  private readonly futures = new Map<string, Override[]>();

  constructor(
    events: readonly ICAL.Component[],
    private readonly times: CalendarTimes,
  ) {
    for (const event of events) {
      const start = startOf(event);
      if (start && !event.hasProperty('recurrence-id')) this.firsts.set(uidOf(event), start);
    }
    for (const event of events) {
      try {
        this.add(event);
      } catch {
        // No clock can tell its times; that is said where it is read.
      }
    }
    for (const futures of this.futures.values()) futures.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
  }

  private add(event: ICAL.Component): void {
    const [recurrence, start, key] = [timeIn(event, 'recurrence-id'), startOf(event), this.keyOf(event)];
    if (!recurrence || !start || key === undefined) return;
    this.replaced.add(`${uidOf(event)}/${key}`);
    if (!isForFuture(event)) return;
    const override = { event, recurrence, start, key };
    const others = this.futures.get(uidOf(event));
    if (others) others.push(override);
    else this.futures.set(uidOf(event), [override]);
  }

  /** Which time a VEVENT tells otherwise; undefined where it tells none. */
  keyOf(event: ICAL.Component): string | undefined {
    const recurrence = timeIn(event, 'recurrence-id');
    return recurrence && this.times.keyOf(recurrence, this.firsts.get(uidOf(event)) ?? recurrence);
  }

  /** Does a VEVENT of its own tell this time? It may name its day alone. */
  isReplaced(uid: string, key: string): boolean {
    return this.replaced.has(`${uid}/${key}`) || this.replaced.has(`${uid}/${key.slice(0, 10)}`);
  }

  /** The latest that tells all times from some one before on. */
  futureAt(uid: string, key: string): Override | undefined {
    return this.futures.get(uid)?.findLast((future) => future.key <= key);
  }
}

function isForFuture(event: ICAL.Component): boolean {
  const range: unknown = event.getFirstProperty('recurrence-id')?.getParameter('range');
  return typeof range === 'string' && range.toUpperCase() === 'THISANDFUTURE';
}

function uidOf(event: ICAL.Component): string {
  return textIn(event, 'uid') ?? '';
}
