import type ICAL from 'ical.js';
import { MINUTE_MS, type CivilMs } from '../../core/civil-time.js';
import { civilToInstant, instantToCivil } from '../../core/time-zone.js';
import { offsetText } from '../../core/zone-offset.js';
import { libraryTime } from './calendar-time.js';

/** The clocks of a zone. */
export interface CalendarClock {
  /** What says whose clock it is, after what it shows: `Z`, `[Europe/Berlin]`, `+01:00`. */
  readonly suffixAt: (civil: CivilMs) => string;
  /** In ms since 1970-01-01T00:00Z. */
  readonly instantAt: (civil: CivilMs) => number;
  readonly civilAt: (instant: number) => CivilMs;
}

/** Of an IANA zone, or `Z`. */
export function namedClock(zone: string): CalendarClock {
  // One time is asked for again and again, and Intl is slow.
  const instants = new Map<CivilMs, number>();
  return {
    suffixAt: () => (zone === 'Z' ? zone : `[${zone}]`),
    instantAt: (civil) => {
      const instant = instants.get(civil) ?? civilToInstant(civil, zone);
      instants.set(civil, instant);
      return instant;
    },
    civilAt: (instant) => instantToCivil(instant, zone),
  };
}

/** Of a zone that the calendar explains. */
export function explainedClock(zone: ICAL.Timezone): CalendarClock {
  const offsetAt = (civil: CivilMs): number => zone.utcOffset(libraryTime({ civil, isDay: false })) * 1000;
  return {
    suffixAt: (civil) => offsetText(Math.round(offsetAt(civil) / MINUTE_MS) * MINUTE_MS),
    instantAt: (civil) => civil - offsetAt(civil),
    // The library asks for what the clock shows: the first answer is good enough to find that.
    civilAt: (instant) => instant + offsetAt(instant + offsetAt(instant)),
  };
}
