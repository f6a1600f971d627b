import type ICAL from 'ical.js';
import { DAY_MS, startOfDay } from '../../core/civil-time.js';
import { isTimeZone } from '../../core/time-zone.js';
import { explainedClock, namedClock, type CalendarClock } from './calendar-clock.js';
import { wallClockText, type CalendarTime } from './calendar-time.js';
import { WINDOWS_ZONES } from './windows-zones.js';

/** Tells and compares the times of a calendar, by its own VTIMEZONEs where a zone is not known otherwise. */
export class CalendarTimes {
  /** Zones that nobody knows, as they are called: their times are told as they are written. */
  readonly unknownZones = new Set<string>();
  private readonly clocks = new Map<string, CalendarClock | undefined>();

  constructor(private readonly zones: ReadonlyMap<string, ICAL.Timezone>) {}

  /**
   * A day, a local time with its zone, a time with its offset, or a floating one, in the timeline's texts.
   *
   * ```
   *   20250214                          2025-02-14
   *   20250214T080000Z                  2025-02-14T08:00:00Z
   *   TZID=Europe/Berlin:…T090000       2025-02-14T09:00:00[Europe/Berlin]
   *   TZID=of the file:…T090000         2025-02-14T09:00:00+01:00
   * ```
   */
  textOf(time: CalendarTime): string {
    return wallClockText(time) + (this.clockOf(time.zone)?.suffixAt(time.civil) ?? '');
  }

  /**
   * Names one time of what recurs from `first` on, whoever tells it: by the clock of `first`, or by its day where one of
   * the two is a day.
   */
  keyOf(time: CalendarTime, first: CalendarTime): string {
    const own = this.onClock(time, first.zone);
    return wallClockText({ ...own, isDay: own.isDay || first.isDay }) + (own.zone === 'Z' ? 'Z' : '');
  }

  /** The same moment by another clock. What floats is told by it; where nobody knows one of the two, all is left as it is. */
  onClock(time: CalendarTime, zone: string | undefined): CalendarTime {
    if (time.isDay || time.zone === zone) return time;
    if (time.zone === undefined) return { ...time, zone };
    const clock = this.clockOf(zone);
    const instant = this.instantOf(time);
    return clock && instant !== undefined ? shownAt(instant, clock, { ...time, zone }) : time;
  }

  /** Below 0: `a` is before `b`. */
  compare(a: CalendarTime, b: CalendarTime): number {
    return this.between(b, a) ?? a.civil - b.civil;
  }

  /** When what starts at `time` ends, if `first` ends at `end`: exactly as long after it (RFC 5545, 3.8.5.3). */
  endOf(time: CalendarTime, first: CalendarTime, end: CalendarTime): CalendarTime {
    const [instant, length, clock] = [this.instantOf(time), this.between(first, end), this.clockOf(end.zone)];
    return instant !== undefined && length !== undefined && clock
      ? shownAt(instant + length, clock, end)
      : { ...end, civil: end.civil + time.civil - first.civil };
  }

  /** Days go by the calendar, hours are exact (3.3.6): from noon to noon there may be 23, 24 or 25 of them. */
  after(time: CalendarTime, duration: ICAL.Duration): CalendarTime {
    const { weeks, days, hours, minutes, seconds, isNegative } = duration;
    const sign = isNegative ? -1 : 1;
    const civil = time.civil + sign * (7 * weeks + days) * DAY_MS;
    const exact = sign * ((hours * 60 + minutes) * 60 + seconds) * 1000;
    if (time.isDay) return { ...time, civil: startOfDay(civil + exact) };
    const clock = this.clockOf(time.zone);
    return clock ? shownAt(clock.instantAt(civil) + exact, clock, time) : { ...time, civil: civil + exact };
  }

  /** Moved as `to` is from `from`, by the clock of `to`. */
  moved(time: CalendarTime, from: CalendarTime, to: CalendarTime): CalendarTime {
    const [{ civil }, old] = [this.onClock(time, to.zone), this.onClock(from, to.zone)];
    return { ...to, civil: to.civil + (old.isDay ? startOfDay(civil) : civil) - old.civil };
  }

  /** In exact ms; undefined where nobody knows. */
  private between(a: CalendarTime, b: CalendarTime): number | undefined {
    const [from, to] = [this.instantOf(a), this.instantOf(b)];
    return from === undefined || to === undefined ? undefined : to - from;
  }

  private instantOf({ civil, zone }: CalendarTime): number | undefined {
    return this.clockOf(zone)?.instantAt(civil);
  }

  private clockOf(zone: string | undefined): CalendarClock | undefined {
    if (zone === undefined) return undefined;
    if (!this.clocks.has(zone)) this.clocks.set(zone, this.findClock(zone));
    return this.clocks.get(zone);
  }

  private findClock(zone: string): CalendarClock | undefined {
    const name = ianaName(zone);
    if (name !== undefined) return namedClock(name);
    const explained = this.zones.get(zone);
    if (explained) return explainedClock(explained);
    this.unknownZones.add(zone);
    return undefined;
  }
}

/**
 * An instant by the clock of `time`. Of an hour that comes twice, as clocks are set back, such a clock means the first
 * (3.3.5): the second is told in UTC.
 */
function shownAt(instant: number, clock: CalendarClock, time: CalendarTime): CalendarTime {
  const civil = clock.civilAt(instant);
  return clock.instantAt(civil) === instant ? { ...time, civil } : { civil: instant, isDay: false, zone: 'Z' };
}

/** The zone of a TZID: an IANA name of up to three parts, one with a prefix of its maker's, or one of Windows. */
function ianaName(zone: string): string | undefined {
  const parts = zone.split('/');
  const endings = [3, 2].map((count) => parts.slice(-count).join('/'));
  const candidates = [zone, ...endings, WINDOWS_ZONES.get(zone) ?? ''];
  return candidates.find((name) => name !== '' && name.length < 64 && isTimeZone(name));
}
