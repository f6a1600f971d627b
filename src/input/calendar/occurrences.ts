import ICAL from 'ical.js';

/** How often an event happens, and whether there are more times than were counted. */
export interface Occurrences {
  readonly starts: readonly ICAL.Time[];
  readonly isCut: boolean;
}

/** Times of one event, and years after its first, that are counted. */
const MOST_TIMES = 1000;
const MOST_YEARS = 10;
/** Candidates that a rule may look at, so that one that nothing fulfils comes to an end. */
const MOST_STEPS = 20_000;

/**
 * When a recurring event happens (RFC 5545, 3.8.5): its rules and its dates, without what is excepted. Endless rules are
 * cut. `most` is what is left of the bound of the whole file.
 */
export function occurrencesOf(event: ICAL.Component, start: ICAL.Time, most: number): Occurrences {
  const excepted = new Set(timesOf(event, 'exdate').map((time) => time.toString()));
  const found = new Map<string, ICAL.Time>();
  const bound = Math.min(MOST_TIMES, most);
  let isCut = false;
  const add = (time: ICAL.Time): void => {
    // An exception may name the day alone.
    const text = time.toString();
    if (!excepted.has(text) && !excepted.has(text.slice(0, 10))) found.set(text, time);
  };
  const rules = event.getAllProperties('rrule').map((property) => property.getFirstValue());
  // DTSTART is the first time of all (RFC 5545, 3.8.5.3), whatever the rule says.
  add(start);
  for (const rule of rules) {
    if (!(rule instanceof ICAL.Recur)) continue;
    try {
      const iterator = boundedIterator(rule, start);
      const next = () => iterator?.next() as ICAL.Time | null | undefined;
      for (let time = next(); time; time = next()) {
        isCut = found.size >= bound || time.year > start.year + MOST_YEARS;
        if (isCut) break;
        if (isOfRule(time, rule, start)) add(time.clone());
      }
    } catch {
      // The rule looks for what hardly ever, or never, comes.
      isCut = true;
    }
  }
  for (const time of timesOf(event, 'rdate')) add(time);
  const starts = [...found.values()].sort((a, b) => a.compare(b));
  return { starts: starts.slice(0, bound), isCut: isCut || starts.length > bound };
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
function boundedIterator(rule: ICAL.Recur, dtstart: ICAL.Time): ICAL.RecurIterator | null {
  if (rule.interval * (UNIT_DAYS[rule.freq] ?? 1) > 366 * (MOST_YEARS + 1)) return null;
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

function timesOf(event: ICAL.Component, name: string): readonly ICAL.Time[] {
  return event.getAllProperties(name).flatMap((property) =>
    property.getValues().flatMap((value: unknown) => {
      const time = value instanceof ICAL.Period ? value.start : value;
      return time instanceof ICAL.Time ? [time] : [];
    }),
  );
}
