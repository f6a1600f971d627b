import { DAY_MS, type CivilMs } from './civil-time.js';
import type { TimelineEvent } from './event.js';

/** Where an event's mark starts and ends, when that is not where its dates do. Half-open. */
export interface DrawnTime {
  readonly start: CivilMs;
  readonly end: CivilMs;
}

/**
 * Stops that share their boundary day touch: they stand on one line, and the shared cell is divided between them in
 * record order, since half of all real journeys leave one place and reach the next on the same day.
 *
 * ```
 *   Feb        1         2         3         4         5
 *   San Salvador         [---------|---]
 *   San José                       |   [---]                  4 February has three stops: thirds
 *   Guatemala                      |       [---|---------]
 * ```
 *
 * Only exact whole days touch. Stops that overlap by more than one day are left alone, and so are several one-day
 * events of one day that are not one traveller's (`inSequence` false): their order is not known.
 */
export function touchingStops(
  events: readonly TimelineEvent[],
  inSequence: boolean,
): ReadonlyMap<TimelineEvent, DrawnTime> {
  const sharing = new Map<CivilMs, TimelineEvent[]>();
  for (const event of events) {
    const days = exactDays(event);
    if (!days) continue;
    for (const day of new Set([days.start, days.end - DAY_MS])) {
      const stops = sharing.get(day);
      if (stops) stops.push(event);
      else sharing.set(day, [event]);
    }
  }
  const drawn = new Map<TimelineEvent, DrawnTime>();
  for (const [day, stops] of sharing) {
    if (stops.length < 2 || !isSequence(stops, day, inSequence)) continue;
    stops.forEach((event, i) => {
      const days = drawn.get(event) ?? exactDays(event);
      if (!days) return;
      const part = DAY_MS / stops.length;
      drawn.set(event, {
        start: i === 0 ? days.start : Math.max(days.start, day + i * part),
        end: i === stops.length - 1 ? days.end : Math.min(days.end, day + (i + 1) * part),
      });
    });
  }
  return drawn;
}

/** One may arrive before the day and one may stay beyond it; what lies between must have an order. */
function isSequence(stops: readonly TimelineEvent[], day: CivilMs, inSequence: boolean): boolean {
  const end = day + DAY_MS;
  const isOneDay = ({ when }: TimelineEvent): boolean => when?.startMin === day && when.endMax === end;
  return (
    exactDays(stops[0])?.end === end &&
    exactDays(stops.at(-1))?.start === day &&
    stops.slice(1, -1).every(isOneDay) &&
    (inSequence || stops.filter(isOneDay).length < 2)
  );
}

function exactDays(event: TimelineEvent | undefined): DrawnTime | null {
  const when = event?.when;
  if (when?.kind !== 'extent' || when.precision !== 'day' || when.approximate) return null;
  const { startMin: start, endMax: end } = when;
  return start === null || end === null ? null : { start, end };
}
