import { type CivilMs, MINUTE_MS, startOfDay } from '../core/civil-time.js';
import type { DatePoint } from '../core/date-value.js';
import { civilToInstant, instantToCivil } from '../core/time-zone.js';
import { offsetMs } from '../core/zone-offset.js';
import { timeFields } from './date-unit-words.js';
import { extrasMessages } from './extras-words.js';
import { formatCivil } from './intl-cache.js';
import { messagesFor } from './messages.js';

/** `8 h behind Seoul`: the clocks of `zone` against those of `home`, at a civil time in `zone`. */
export function homeOffsetWords(zone: string, home: string, time: CivilMs, locale: string): string {
  const instant = civilToInstant(time, zone);
  const minutes = Math.round((offsetMs(zone, instant) - offsetMs(home, instant)) / MINUTE_MS);
  const clocks = extrasMessages(locale);
  return clocks.clockOffset(minutes, clocks.zoneName(home));
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
