import {
  utcDay,
  utcHour,
  utcMinute,
  utcMonday,
  utcMonth,
  utcSaturday,
  utcSunday,
  utcYear,
  type CountableTimeInterval,
  type TimeInterval,
} from 'd3-time';
import { DAY_MS, HOUR_MS, MINUTE_MS, type CivilMs } from './civil-time.js';
import { TimeSpan } from './time-span.js';

/** What a cell of the axis stands for; the words for it are chosen elsewhere. */
export type TickUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** A cell of the axis: from `start`, inclusive, to `end`, exclusive. */
export interface TickCell {
  readonly start: CivilMs;
  readonly end: CivilMs;
}

/** How finely the axis is divided: small cells, and the larger ones that name them. */
export interface TickLevel {
  readonly minor: TickUnit;
  readonly step: number;
  readonly major: TickUnit;
}

const LEVELS: readonly TickLevel[] = [
  { minor: 'minute', step: 1, major: 'day' },
  { minor: 'minute', step: 5, major: 'day' },
  { minor: 'minute', step: 15, major: 'day' },
  { minor: 'minute', step: 30, major: 'day' },
  { minor: 'hour', step: 1, major: 'day' },
  { minor: 'hour', step: 3, major: 'day' },
  { minor: 'hour', step: 6, major: 'day' },
  { minor: 'day', step: 1, major: 'month' },
  { minor: 'week', step: 1, major: 'month' },
  { minor: 'month', step: 1, major: 'year' },
  { minor: 'month', step: 3, major: 'year' },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000].map((step): TickLevel => ({
    minor: 'year',
    step,
    major: 'year',
  })),
];

/** The shortest that each can be, ms, so that February holds its label too. */
const UNIT_MS: Readonly<Record<TickUnit, number>> = {
  minute: MINUTE_MS,
  hour: HOUR_MS,
  day: DAY_MS,
  week: 7 * DAY_MS,
  month: 28 * DAY_MS,
  year: 365 * DAY_MS,
};

const COARSEST: TickLevel = { minor: 'year', step: 200_000, major: 'year' };

const INTERVALS: Readonly<Record<Exclude<TickUnit, 'week'>, CountableTimeInterval>> = {
  minute: utcMinute,
  hour: utcHour,
  day: utcDay,
  month: utcMonth,
  year: utcYear,
};

/** Weeks start on the locale's first day: ISO weekday 1 Monday, 6 Saturday, 7 Sunday. */
function interval(unit: TickUnit, step: number, firstWeekday: number): TimeInterval {
  if (unit === 'week') return firstWeekday === 7 ? utcSunday : firstWeekday === 6 ? utcSaturday : utcMonday;
  const every = INTERVALS[unit];
  return (step === 1 ? null : every.every(step)) ?? every;
}

/** The finest level whose cells, on average, hold their labels. `cellPx` is the room that a label of the unit needs. */
export function tickLevel(pxPerMs: number, cellPx: (unit: TickUnit) => number): TickLevel {
  return LEVELS.find(({ minor, step }) => UNIT_MS[minor] * step * pxPerMs >= cellPx(minor)) ?? COARSEST;
}

/** A few cells of a unit, enough to see how much room its labels need, however long the span is. */
export function sampleCells(span: TimeSpan, unit: TickUnit, firstWeekday: number): readonly TickCell[] {
  const end = Math.min(span.end, span.start + 12 * UNIT_MS[unit]);
  return tickCells(new TimeSpan(span.start, Math.max(end, span.start + 1)), unit, 1, firstWeekday);
}

/** The whole cells that a span touches, the cut ones at its ends included. */
export function tickCells(span: TimeSpan, unit: TickUnit, step: number, firstWeekday: number): readonly TickCell[] {
  const every = interval(unit, step, firstWeekday);
  const starts = every.range(every.floor(new Date(span.start)), new Date(span.end)).map(Number);
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? Number(every.ceil(new Date(start + 1))) }));
}
