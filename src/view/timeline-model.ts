import { civilMs, DAY_MS, isoDay, startOfDay, type CivilMs } from '../core/civil-time.js';
import type { DateValue } from '../core/date-value.js';
import { parseEdtf } from '../core/edtf.js';
import type { EventList } from '../core/event-list.js';
import type { TimelineEvent } from '../core/event.js';
import { LANE_MODES, type LaneMode } from '../core/lanes.js';
import { excerpt, type Problem } from '../core/problem.js';
import { spanOfDates, TimeSpan } from '../core/time-span.js';
import { messagesFor } from '../i18n/messages.js';
import type { Wording } from './wording.js';

/** The element's attributes, as the page wrote them. */
export interface TimelineSettings {
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly asOf: string | undefined;
  readonly lanes: string | undefined;
  readonly layout: string | undefined;
}

/** Everything the views show, decided once from data and settings. */
export interface TimelineModel {
  readonly events: readonly TimelineEvent[];
  readonly heading: string | undefined;
  readonly span: TimeSpan;
  readonly asOf: DateValue | undefined;
  readonly lanes: LaneMode;
  readonly layout: 'auto' | 'horizontal' | 'vertical';
  readonly wording: Wording;
  /** What is wrong with the settings; the list's own problems stay with the list. */
  readonly problems: readonly Problem[];
}

export function timelineModel(
  list: EventList,
  settings: TimelineSettings,
  locale: string,
  today: CivilMs,
): TimelineModel {
  const problems: Problem[] = [];
  const date = (field: string, text: string | undefined): DateValue | undefined => {
    if (text === undefined || text.trim() === '') return undefined;
    const reading = parseEdtf(text.trim());
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
  const span = visibleSpan(list, date('start', settings.start), date('end', settings.end), today, problems);
  return {
    events: list.events,
    heading: list.heading,
    span,
    asOf,
    lanes: choice('lanes', settings.lanes, LANE_MODES as readonly [LaneMode, ...LaneMode[]]),
    layout: choice('layout', settings.layout, ['auto', 'horizontal', 'vertical']),
    wording: {
      locale,
      messages: messagesFor(locale),
      asOf: asOf ?? dayOf(today),
      homeZone: list.timeZone,
    },
    problems,
  };
}

function visibleSpan(
  list: EventList,
  start: DateValue | undefined,
  end: DateValue | undefined,
  today: CivilMs,
  problems: Problem[],
): TimeSpan {
  const dates = list.events.flatMap((event) => event.when ?? []);
  const whole = spanOfDates(dates) ?? new TimeSpan(startOfDay(today) - 7 * DAY_MS, startOfDay(today) + 7 * DAY_MS);
  const from = start?.startMin ?? whole.start;
  const to = end?.endMax ?? whole.end;
  if (from < to) return new TimeSpan(from, to);
  if (start && end) {
    const message = 'The view ends before it starts: “end” must be later than “start”. All events are shown instead.';
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

/** The reader's own day, as a civil moment: what the clock on their wall shows. */
export function readersNow(): CivilMs {
  const now = new Date();
  return (
    civilMs(now.getFullYear(), now.getMonth() + 1, now.getDate()) +
    now.getHours() * 3_600_000 +
    now.getMinutes() * 60_000
  );
}
