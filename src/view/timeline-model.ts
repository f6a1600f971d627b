import { DAY_MS, isoDay, MINUTE_MS, startOfDay, yearOf, type CivilMs } from '../core/civil-time.js';
import type { DateValue } from '../core/date-value.js';
import { parseEdtf } from '../core/edtf.js';
import { digestOf, type Digest } from '../core/digest.js';
import type { EventList, Period } from '../core/event-list.js';
import { compareEvents, type TimelineEvent } from '../core/event.js';
import { plainText } from '../core/field-reader.js';
import { laneKey, laneMode, LANE_MODES, type LaneMode } from '../core/lanes.js';
import { excerpt, type Problem } from '../core/problem.js';
import { asKnown, knowledgeDays, knownUntil } from '../core/known.js';
import { spanOfDates, TimeSpan } from '../core/time-span.js';
import { messagesFor, wordsLocale } from '../i18n/messages.js';
import type { History, Wording } from './wording.js';

/** The element's attributes, as the page wrote them. */
export interface TimelineSettings {
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly asOf: string | undefined;
  readonly lanes: string | undefined;
  readonly layout: string | undefined;
  readonly now: string | undefined;
}

/** Everything the views show, decided once from data and settings. */
export interface TimelineModel {
  /** As known on the day that is shown. */
  readonly events: readonly TimelineEvent[];
  /** What is said of them as a whole. */
  readonly digest: Digest;
  readonly heading: string | undefined;
  readonly span: TimeSpan;
  /** All of the events, with a little air. */
  readonly whole: TimeSpan;
  /** Where the page asks the view to start and to end. */
  readonly asked: readonly [DateValue | undefined, DateValue | undefined];
  readonly asOf: DateValue | undefined;
  /** The days on which something became known, in order. */
  readonly days: readonly CivilMs[];
  /** Today, or what the page gives for it; null where it is not to be drawn. */
  readonly now: CivilMs | null;
  readonly periods: readonly Period[];
  readonly lanes: LaneMode;
  readonly layout: 'auto' | 'horizontal' | 'vertical';
  readonly wording: Wording;
  /** What is wrong with the settings; the list's own problems stay with the list. */
  readonly problems: readonly Problem[];
}

export function timelineModel(
  list: EventList,
  settings: TimelineSettings,
  pageLocale: string,
  today: CivilMs,
  history: History | undefined,
): TimelineModel {
  const locale = wordsLocale(pageLocale);
  const problems: Problem[] = [];
  // A removed attribute is null, and a page may set a year as a number.
  const date = (field: string, value: unknown): DateValue | undefined => {
    const text = plainText(value ?? '') ?? excerpt(value);
    if (text === '') return undefined;
    const reading = parseEdtf(text);
    if (reading.ok) return reading.value;
    problems.push({ field, value: excerpt(text), message: reading.message, severity: 'warning' });
    return undefined;
  };
  const choice = <T extends string>(field: string, text: string | undefined, choices: readonly [T, ...T[]]): T => {
    const found = choices.find((known) => known === (text ?? choices[0]));
    if (found !== undefined) return found;
    const message = `“${field}” can be ${choices.join(', ')}; it was taken as ${choices[0]}.`;
    problems.push({ field, value: excerpt(text), message, severity: 'warning' });
    return choices[0];
  };
  const asOf = date('as-of', settings.asOf) ?? list.asOf;
  const known = asKnown(list.events, knownUntil(asOf), list.ownAsOf, history?.asRevised ?? ((event) => event));
  const events = [...known].sort(compareEvents);
  const whole = wholeSpan(list, today);
  const asked = [date('start', settings.start), date('end', settings.end)] as const;
  return {
    events,
    digest: digestOf(events),
    heading: list.heading,
    span: visibleSpan(whole, asked, problems),
    whole,
    asked,
    asOf,
    days: knowledgeDays(list.events, list.ownAsOf),
    now: nowOf(settings.now, asOf, today, date),
    periods: list.periods,
    lanes: choice('lanes', settings.lanes, LANE_MODES as readonly [LaneMode, ...LaneMode[]]),
    layout: choice('layout', settings.layout, ['auto', 'horizontal', 'vertical']),
    wording: {
      locale,
      messages: messagesFor(locale),
      writtenIn: locale.startsWith('en') && !pageLocale.startsWith('en') ? pageLocale : undefined,
      asOf: asOf ?? dayOf(today),
      history,
      homeZone: list.timeZone,
    },
    problems,
  };
}

/** `auto`: the reader's today, unless what is shown was known on some other day. */
function nowOf(
  text: string | undefined,
  asOf: DateValue | undefined,
  today: CivilMs,
  date: (field: string, text: unknown) => DateValue | undefined,
): CivilMs | null {
  if (text === 'none') return null;
  const now = text === 'auto' ? undefined : date('now', text);
  return now ? middleOf(now) : asOf ? null : today;
}

/** A day is a cell: its line stands in the middle. */
export function middleOf({ startMin, endMax }: DateValue): CivilMs | null {
  return startMin === null || endMax === null ? (startMin ?? endMax) : (startMin + endMax) / 2;
}

function wholeSpan(list: EventList, today: CivilMs): TimeSpan {
  // All that was ever known, so that nothing jumps while the reader steps through the days.
  const dates = list.events.flatMap((event) =>
    (event.history ?? [{ event }]).flatMap((state) => state.event?.when ?? []),
  );
  return spanOfDates(dates) ?? new TimeSpan(startOfDay(today) - 7 * DAY_MS, startOfDay(today) + 7 * DAY_MS);
}

/** What the page asks to be in view: by default all of it. */
export function visibleSpan(whole: TimeSpan, [start, end]: TimelineModel['asked'], problems: Problem[]): TimeSpan {
  const from = start?.startMin ?? whole.start;
  const to = end?.endMax ?? whole.end;
  if (from <= to) return new TimeSpan(from, to);
  if (start && end) {
    const message = '“end” must be later than “start”: all events are shown.';
    problems.push({ field: 'end', message, severity: 'warning' });
    return whole;
  }
  // Only one side was given, and it lies beyond all events.
  return start ? new TimeSpan(from, from + whole.length) : new TimeSpan(to - whole.length, to);
}

function dayOf(time: CivilMs): DateValue {
  const reading = parseEdtf(isoDay(time));
  if (!reading.ok) throw new Error(reading.message);
  return reading.value;
}

/** The reader's own day, as a civil moment: what the clock on their wall shows, to the minute. */
export function readersNow(): CivilMs {
  const now = new Date();
  return (Math.floor(now.getTime() / MINUTE_MS) - now.getTimezoneOffset()) * MINUTE_MS;
}

/** Some of the events are wholly out of view. */
export function isSomeOut({ events, span }: TimelineModel): boolean {
  return events.some(
    ({ when }) => when && ((when.endMax ?? Infinity) <= span.start || (when.startMin ?? -Infinity) >= span.end),
  );
}

/** Among lanes with names, events of no lane are drawn in the neutral tone. */
export function neutralTone({ events, lanes }: TimelineModel): (event: TimelineEvent) => boolean {
  const mode = laneMode(lanes, events);
  return (event) => mode !== 'none' && laneKey(event, mode) === '';
}

/** A moment of the one year that holds all events. */
export function sharedYear({ dates }: Digest): CivilMs | null {
  const times = dates.flatMap(({ startMin, endMax }) => [
    startMin,
    endMax === null ? null : Math.max(endMax - 1, startMin ?? -Infinity),
  ]);
  const known = times.filter((time) => time !== null);
  const years = new Set(known.map(yearOf));
  return years.size === 1 ? (known[0] ?? null) : null;
}
