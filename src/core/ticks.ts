import { DAY_MS, HOUR_MS, MINUTE_MS, type CivilMs } from './civil-time.js';
import { monthOf, monthStart } from './months.js';
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

const LEVELS: readonly { readonly minor: TickUnit; readonly steps: readonly number[]; readonly major: TickUnit }[] = [
  { minor: 'minute', steps: [1, 5, 15, 30], major: 'day' },
  { minor: 'hour', steps: [1, 3, 6], major: 'day' },
  { minor: 'day', steps: [1], major: 'month' },
  { minor: 'week', steps: [1], major: 'month' },
  { minor: 'month', steps: [1, 3], major: 'year' },
  {
    minor: 'year',
    steps: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 200_000],
    major: 'year',
  },
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

/** Narrower cells, px, hold no label in any language. */
const LEAST_CELL_PX = 8;

const COARSEST: TickLevel = { minor: 'year', step: 200_000, major: 'year' };

/** The finest level whose cells, on average, hold their labels. `cellPx` is the room that a label of the unit needs. */
export function tickLevel(pxPerMs: number, cellPx: (unit: TickUnit) => number): TickLevel {
  for (const { minor, steps, major } of LEVELS) {
    let room: number | undefined;
    const step = steps.find((candidate) => {
      const px = UNIT_MS[minor] * candidate * pxPerMs;
      return px >= LEAST_CELL_PX && px >= (room ??= cellPx(minor));
    });
    if (step !== undefined) return { minor, step, major };
  }
  return COARSEST;
}

/** A few cells of a unit from both ends of a span, enough to see how much room its labels need. */
export function sampleCells(span: TimeSpan, unit: TickUnit, firstWeekday: number): readonly TickCell[] {
  const { start, end } = span;
  const length = 12 * UNIT_MS[unit];
  const samples = [
    new TimeSpan(start, Math.min(start + length, end)),
    new TimeSpan(Math.max(end - length, start), end),
  ];
  return samples.flatMap((sample) => tickCells(sample, unit, 1, firstWeekday));
}

/** The whole cells that a span touches, the cut ones at its ends included. */
export function tickCells(span: TimeSpan, unit: TickUnit, step: number, firstWeekday: number): readonly TickCell[] {
  const months = unit === 'year' ? 12 * step : unit === 'month' ? step : 0;
  if (months > 0) {
    // Centuries begin in round years before Christ, too: 200 BC is the year -199, and 1 BC the year 0.
    const shift = step > 2 && unit === 'year' ? 12 : 0;
    const counted = (month: number): number => (month < 0 ? month - shift : month);
    return cellsFrom(counted(monthOf(span.start)), counted(monthOf(span.end - 1)), months, (month) =>
      monthStart(month < 0 ? month + shift : month),
    );
  }
  // Civil days have no clock changes: what is shorter than a month has one length. 1 January 1970 was a Thursday.
  const length = step * UNIT_MS[unit];
  const origin = unit === 'week' ? (firstWeekday - 4) * DAY_MS : 0;
  return cellsFrom(span.start - origin, span.end - origin - 1, length, (time) => time + origin);
}

/** The cells of so many units each that hold everything from `first` to `last`, inclusive. */
function cellsFrom(first: number, last: number, length: number, timeOf: (start: number) => CivilMs): TickCell[] {
  const cells: TickCell[] = [];
  for (let start = Math.floor(first / length) * length; start <= last; start += length)
    cells.push({ start: timeOf(start), end: timeOf(start + length) });
  return cells;
}
