import ICAL from 'ical.js';
import { type CivilMs, civilMs, isoDay } from '../../core/civil-time.js';

/** A day or a time of a calendar, and whose clock tells it. */
export interface CalendarTime {
  /** What the clock shows; of a day, its first moment. */
  readonly civil: CivilMs;
  readonly isDay: boolean;
  /** `Z`, or a TZID; undefined of days, and of times that float. */
  readonly zone: string | undefined;
}

/** `zone` is the property's TZID. */
export function calendarTime(time: ICAL.Time, zone: string | undefined): CalendarTime {
  const { year, month, day, hour, minute, second, isDate } = time;
  return {
    civil: civilMs(year, month, day) + ((hour * 60 + minute) * 60 + second) * 1000,
    isDay: isDate,
    zone: isDate ? undefined : time.zone === ICAL.Timezone.utcTimezone ? 'Z' : zone,
  };
}

/** As the library has it: on its clock, of which it need not know anything. */
export function libraryTime({ civil, isDay }: Pick<CalendarTime, 'civil' | 'isDay'>): ICAL.Time {
  const date = new Date(civil);
  return ICAL.Time.fromData({
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    isDate: isDay,
  });
}

/** `2025-02-14`, `2025-02-14T09:00:00` */
export function wallClockText({ civil, isDay }: CalendarTime): string {
  return isDay ? isoDay(civil) : new Date(civil).toISOString().replace(/\.\d+Z$/u, '');
}
