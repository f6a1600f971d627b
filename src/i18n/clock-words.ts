import { type CivilMs, MINUTE_MS, startOfDay } from '../core/civil-time.js';
import { isMoment } from '../core/compose-date.js';
import type { DatePoint } from '../core/date-value.js';
import type { TimelineEvent } from '../core/event.js';
import { civilToInstant, inZone, instantToCivil } from '../core/time-zone.js';
import { offsetMs } from '../core/zone-offset.js';
import { timeFields } from './date-unit-words.js';
import { extrasMessages } from './extras-words.js';
import { formatCivil } from './intl-cache.js';
import { messagesFor } from './messages.js';
import { utcOffsetWords } from './zone-words.js';

/** `8 h behind Seoul`: the clocks of `zone` against those of `home` at an instant. */
export function homeOffsetWords(zone: string, home: string, instant: number, locale: string): string {
  const minutes = Math.round((offsetMs(zone, instant) - offsetMs(home, instant)) / MINUTE_MS);
  const clocks = extrasMessages(locale);
  return clocks.clockOffset(minutes, clocks.zoneName(home));
}

export interface ClockOffsets {
  /** `UTC+1` */
  readonly utc: string;
  /** `, 8 h behind Seoul`; empty where that is home. */
  readonly home: string;
}

/** The clocks of an event's place when it happens, against those of home; undefined where either is not known. */
export function clockOffsets(
  { location, when }: TimelineEvent,
  home: string | undefined,
  locale: string,
): ClockOffsets | undefined {
  const zone = location?.timeZone;
  if (zone === undefined || !when) return undefined;
  // The page may tell moments by the clocks of another zone.
  const { start, startMin, endMax } = inZone(when, zone);
  const time = startMin ?? endMax;
  if (time === null) return undefined;
  // In the hour that a clock shows twice, only the moment itself tells which of the two it is.
  const instant = (typeof start === 'object' ? start.instant : null) ?? civilToInstant(time, zone);
  const isAway = home !== undefined && home !== zone;
  return {
    utc: utcOffsetWords(zone, instant),
    home: isAway ? messagesFor(locale).comma + homeOffsetWords(zone, home, instant, locale) : '',
  };
}

/** The moment at which an event starts, on the clocks of its place and of home; undefined where it starts at none. */
export function localTimeWords(
  { when, location, timeZone }: TimelineEvent,
  home: string | undefined,
  locale: string,
): string | undefined {
  const start = when?.start;
  const zone = location?.timeZone ?? timeZone;
  if (typeof start !== 'object' || !isMoment(start) || zone === undefined) return undefined;
  return clockWords(start, { place: location?.name, zone, home }, locale);
}

export interface Clocks {
  /** Where `zone` is followed; the city that names the zone, where the place has no name. */
  readonly place?: string | undefined;
  readonly zone: string;
  readonly home?: string | undefined;
}

/** A moment on the clocks of its place and of home: `20:00 in Washington, 10:00 in Seoul on 11 February`. */
export function clockWords({ min, instant }: DatePoint, { place, zone, home = zone }: Clocks, locale: string): string {
  const messages = messagesFor(locale);
  const clocks = extrasMessages(locale);
  const format = (time: CivilMs, fields: Intl.DateTimeFormatOptions) => formatCivil(time, locale, fields);
  const moment = instant ?? civilToInstant(min, zone);
  const [there, here] = [instantToCivil(moment, zone), instantToCivil(moment, home)];
  const words = clocks.timeIn(format(there, timeFields(there)), place ?? clocks.zoneName(zone));
  if (there === here) return words;
  const isSameDay = startOfDay(there) === startOfDay(here);
  const day = isSameDay ? undefined : format(here, { day: 'numeric', month: 'long' });
  const homeWords = clocks.timeIn(format(here, timeFields(here)), clocks.zoneName(home), day);
  return words + messages.comma + homeWords;
}
