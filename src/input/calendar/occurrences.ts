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
  if (rules.length === 0) add(start);
  for (const rule of rules) {
    if (!(rule instanceof ICAL.Recur)) continue;
    try {
      const iterator = bounded(rule.iterator(start));
      for (let time = iterator.next() as ICAL.Time | null; time; time = iterator.next() as ICAL.Time | null) {
        isCut = found.size >= bound || time.year > start.year + MOST_YEARS;
        if (isCut) break;
        add(time.clone());
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

/** Ends a search that takes too long: the library goes on looking for as long as nothing fits. */
function bounded(iterator: ICAL.RecurIterator): ICAL.RecurIterator {
  const check = iterator.check_contracting_rules.bind(iterator);
  let steps = 0;
  iterator.check_contracting_rules = () => {
    steps += 1;
    if (steps > MOST_STEPS) throw new Error('Nothing fits the rule.');
    return check();
  };
  return iterator;
}

function timesOf(event: ICAL.Component, name: string): readonly ICAL.Time[] {
  return event.getAllProperties(name).flatMap((property) =>
    property.getValues().flatMap((value: unknown) => {
      const time = value instanceof ICAL.Period ? value.start : value;
      return time instanceof ICAL.Time ? [time] : [];
    }),
  );
}
