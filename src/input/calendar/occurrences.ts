import ICAL from 'ical.js';
import { DAY_MS } from '../../core/civil-time.js';
import { calendarTime, libraryTime, type CalendarTime } from './calendar-time.js';
import type { CalendarTimes } from './calendar-times.js';
import { timesIn } from './event-dates.js';

/** How often an event happens, and whether there are more times than were counted. */
export interface Occurrences {
  /** By the clock of the first. */
  readonly starts: readonly CalendarTime[];
  readonly isCut: boolean;
}

/** Times of one event that are counted, and years, from its first or from now, in which those of a rule without an end are. */
const MOST_TIMES = 1000;
const MOST_YEARS = 10;
/** Candidates that a rule may look at, so that one that nothing fulfils comes to an end. */
const MOST_STEPS = 20_000;

/**
 * When a recurring event happens (RFC 5545, 3.8.5): its rules and its dates, without what is excepted. Endless rules are
 * cut. `most` is what is left of the bound of the whole file.
 */
export function occurrencesOf(
  event: ICAL.Component,
  first: CalendarTime,
  times: CalendarTimes,
  most: number,
): Occurrences {
  const excepted = new Set(timesIn(event, 'exdate').map((time) => times.keyOf(time, first)));
  const found = new Map<string, CalendarTime>();
  const bound = Math.min(MOST_TIMES, most);
  let isCut = false;
  const add = (time: CalendarTime): void => {
    const key = times.keyOf(time, first);
    // An exception may name the day alone.
    if (!excepted.has(key) && !excepted.has(key.slice(0, 10))) found.set(key, time);
  };
  const rules = event.getAllProperties('rrule').map((property) => property.getFirstValue());
  const start = libraryTime(first);
  // DTSTART is the first time of all (RFC 5545, 3.8.5.3), whatever the rule says.
  add(first);
  for (const rule of rules) {
    if (!(rule instanceof ICAL.Recur)) continue;
    try {
      const lastYear = lastYearOf(rule, start);
      const iterator = boundedIterator(ruleOnClock(rule, first, times), start, lastYear);
      const next = () => iterator?.next() as ICAL.Time | null | undefined;
      let left = rule.count ?? Infinity;
      for (let time = next(); time && left > 0; time = next()) {
        isCut = found.size >= bound || time.year > lastYear;
        if (isCut) break;
        if (!isOfRule(time, rule, start)) continue;
        add({ ...first, civil: calendarTime(time, undefined).civil });
        left -= 1;
      }
    } catch {
      // The rule looks for what hardly ever, or never, comes.
      isCut = true;
    }
  }
  for (const time of timesIn(event, 'rdate')) add(times.onClock(time, first.zone));
  const starts = [...found.values()].sort((a, b) => a.civil - b.civil);
  return { starts: starts.slice(0, bound), isCut: isCut || starts.length > bound };
}

function lastYearOf({ until, count }: ICAL.Recur, start: ICAL.Time): number {
  return until || count ? Infinity : Math.max(start.year, new Date().getFullYear()) + MOST_YEARS;
}

/**
 * The rule with its UNTIL by the clock of the first time, as the library counts; it is written in UTC (3.3.10). Without its
 * COUNT: the library counts dates that there are not as well (`isOfRule`), and the caller the others.
 */
function ruleOnClock(rule: ICAL.Recur, first: CalendarTime, times: CalendarTimes): ICAL.Recur {
  const own = rule.clone();
  own.count = null;
  if (!rule.until) return own;
  const until = times.onClock(calendarTime(rule.until, first.zone), first.zone);
  // A day is inclusive.
  own.until = libraryTime(until.isDay && !first.isDay ? { civil: until.civil + DAY_MS - 1000, isDay: false } : until);
  return own;
}

/** At the least, days. */
const UNIT_DAYS: Readonly<Record<string, number>> = {
  SECONDLY: 1 / 86_400,
  MINUTELY: 1 / 1440,
  HOURLY: 1 / 24,
  DAILY: 1,
  WEEKLY: 7,
  MONTHLY: 28,
  YEARLY: 365,
};

/**
 * The library goes on looking for as long as nothing fits, in its constructor as well, and counts the days of a long
 * interval one by one. The methods in which it goes from date to date are made to count here. Null: the next time of
 * the rule comes after all that are counted.
 */
function boundedIterator(rule: ICAL.Recur, dtstart: ICAL.Time, lastYear: number): ICAL.RecurIterator | null {
  const mostYears = Math.min(lastYear - dtstart.year, MOST_TIMES * MOST_YEARS) + 1;
  if (rule.interval * (UNIT_DAYS[rule.freq] ?? 1) > 366 * mostYears) return null;
  let steps = 0;
  const spend = (count: number): void => {
    steps += count;
    if (steps > MOST_STEPS) throw new Error('Nothing fits the rule.');
  };
  const { BYDAY, BYMONTHDAY } = rule.parts;
  const days = Math.max(1, BYDAY?.length ?? 0, BYMONTHDAY?.length ?? 0);
  class BoundedIterator extends ICAL.RecurIterator {
    override check_contracting_rules(): boolean {
      spend(1);
      return super.check_contracting_rules();
    }
    override increment_monthday(count: number): void {
      spend(count / 10);
      super.increment_monthday(count);
    }
    override increment_month(): void {
      spend(1);
      super.increment_month();
    }
    override expand_year_days(year: number): number {
      spend(BYDAY ? 10 * days : days);
      return super.expand_year_days(year);
    }
  }
  return new BoundedIterator({ rule, dtstart });
}

/** Dates that there are not, a 30 February, are passed over (RFC 5545, 3.3.10); the library takes the 2 March for it. */
function isOfRule({ year, month, day }: ICAL.Time, { freq, parts }: ICAL.Recur, start: ICAL.Time): boolean {
  const { BYMONTH, BYMONTHDAY, BYDAY, BYYEARDAY, BYWEEKNO } = parts;
  if (BYMONTH && !BYMONTH.includes(month)) return false;
  if (BYMONTHDAY) {
    return BYMONTHDAY.includes(day) || BYMONTHDAY.includes(day - ICAL.Time.daysInMonth(month, year) - 1);
  }
  if (freq !== 'YEARLY' || BYDAY || BYYEARDAY || BYWEEKNO) return true;
  return day === start.day && (BYMONTH !== undefined || month === start.month);
}
