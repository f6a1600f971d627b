import { DAY_MS, weekday, yearOf, type CivilMs } from './civil-time.js';
import type { MeasureText } from './text-measure.js';
import { sampleCells, tickCells, tickLevel, type TickCell, type TickLevel, type TickUnit } from './ticks.js';
import type { TimeScale } from './time-scale.js';

/** One cell of an axis row. */
export interface AxisCell {
  readonly start: CivilMs;
  /** Empty where it has no room. */
  readonly text: string;
  /** Where the text stands, px: its middle in the small cells of days, months and years, else its start. */
  readonly textX: number;
  readonly anchor: 'start' | 'middle';
  /** A day off, or a cell that begins outside the view: said more quietly. */
  readonly isQuiet: boolean;
}

export interface AxisLayout {
  readonly minor: readonly AxisCell[];
  readonly major: readonly AxisCell[];
  /** Days off, washed over the whole height, px. */
  readonly washes: readonly { readonly x0: number; readonly x1: number }[];
  /** Where the small cells start, px; among days, the weeks. */
  readonly fine: readonly number[];
  /** Where the larger cells start, px: none of these is fine as well. */
  readonly strong: readonly number[];
}

export interface AxisWords {
  /** The names of a cell, longest first; the first that fits is taken. `row` says which of the two rows it is in. */
  readonly tickTexts: (
    cell: TickCell,
    unit: TickUnit,
    row: 'minor' | 'major',
    isRepeatedYear: boolean,
  ) => readonly string[];
  /** Something is told to the minute: only then are there cells of hours. */
  readonly isTimed: boolean;
  readonly week: Week;
}

/** In weekdays of ISO 8601: 1 is Monday, 7 is Sunday. */
export interface Week {
  readonly firstDay: number;
  readonly weekend: readonly number[];
}

/** Cells this narrow, px, are no longer worth a wash. */
const LEAST_WASHED_PX = 4;

/** Between the names of two small cells, em. */
const AIR = 0.35;

export function layoutAxis(scale: TimeScale, words: AxisWords, em: number, measure: MeasureText): AxisLayout {
  const room = (text: string): number => measure(text, 'minor') + AIR * em;
  const level = tickLevel(scale.pxPerMs, (unit) => cellRoom(unit, scale, words, room));
  const { fine, strong } = lines(level, scale, words);
  return {
    minor: minorCells(level, scale, words, room, strong),
    major: majorCells(level, scale, words, em, measure),
    washes: washes(level, scale, words),
    fine,
    strong,
  };
}

/** How much room a name needs, with air, px. */
type Room = (text: string) => number;

/** What the longest of a few labels of a unit needs, px. */
function cellRoom(unit: TickUnit, scale: TimeScale, words: AxisWords, room: Room): number {
  if (isShort(unit) && !words.isTimed) return Infinity;
  const texts = sampleCells(scale.span, unit, words.week.firstDay).map(
    (cell) => words.tickTexts(cell, unit, 'minor', false).at(-1) ?? '',
  );
  return Math.max(...texts.map(room));
}

function isShort(unit: TickUnit): boolean {
  return unit === 'hour' || unit === 'minute';
}

/** The small cells, all with the same form of their names: the longest that has room in each (`Jan Apr Jul Oct`). */
function minorCells(
  { minor, step }: TickLevel,
  scale: TimeScale,
  words: AxisWords,
  room: Room,
  strong: readonly number[],
): readonly AxisCell[] {
  const cells = tickCells(scale.span, minor, step, words.week.firstDay).map((cell) => ({
    ...{ cell, x0: scale.x(cell.start), x1: scale.x(cell.end) },
    texts: words.tickTexts(cell, minor, 'minor', false),
  }));
  const form = Math.max(...cells.map(({ texts, x0, x1 }) => texts.findIndex((text) => room(text) <= x1 - x0)));
  const isSpan = step === 1 && !isShort(minor) && minor !== 'week';
  const anchor = isSpan ? 'middle' : 'start';
  return cells.map(({ cell, x0, x1, texts }): AxisCell => {
    const text = texts[form] ?? '';
    const width = room(text);
    // A day, a month or a year is named in the middle of what is in view of it; an hour and a week at their start.
    const [seenX0, seenX1] = [Math.max(x0, scale.x0), Math.min(x1, scale.x1)];
    const textX = isSpan ? (seenX0 + seenX1) / 2 : x0 + 3;
    const right = textX + (isSpan ? width / 2 : width);
    const isCut = isSpan ? width > seenX1 - seenX0 : width > x1 - x0 || textX < scale.x0 || right > scale.x1;
    // Beyond the line of the next month the number of a week would be read as a day of that month.
    const isCrossed = strong.some((x) => x > x0 && x < Math.min(x1, right));
    const isQuiet = minor === 'day' && words.week.weekend.includes(weekday(cell.start));
    return { start: cell.start, text: isCut || isCrossed ? '' : text, textX, anchor, isQuiet };
  });
}

/** The larger cells' names stand at their start, or at the view's edge where that is out of view. */
function majorCells(level: TickLevel, scale: TimeScale, words: AxisWords, em: number, measure: MeasureText) {
  if (level.minor === 'year') return [];
  const cells = tickCells(scale.span, level.major, 1, words.week.firstDay);
  return cells.map((cell, i): AxisCell => {
    const [x0, x1] = [scale.x(cell.start), scale.x(cell.end)];
    const isQuiet = isCut(cell, scale) && cells.length > 1;
    const textX = Math.max(x0 + (i > 0 ? 0.4 * em : 0), scale.x0);
    const room = Math.min(x1, scale.x1) - textX - (i < cells.length - 1 ? 0.4 * em : 0);
    // A year is told once, by the first cell of it that is wholly in view.
    const other = isQuiet ? cells[i + 1] : cells[i - 1];
    const isRepeatedYear =
      other !== undefined && yearOf(other.start) === yearOf(cell.start) && (isQuiet || !isCut(other, scale));
    const texts = words.tickTexts(cell, level.major, 'major', isRepeatedYear);
    const text = texts.find((candidate) => measure(candidate, 'major') <= room) ?? '';
    return { start: cell.start, text, textX, anchor: 'start', isQuiet };
  });
}

function isCut({ start }: TickCell, scale: TimeScale): boolean {
  return scale.x(start) < scale.x0 - 0.5;
}

function washes(level: TickLevel, scale: TimeScale, words: AxisWords) {
  if (DAY_MS * scale.pxPerMs < LEAST_WASHED_PX || level.minor === 'minute') return [];
  return tickCells(scale.span, 'day', 1, words.week.firstDay)
    .filter((day) => words.week.weekend.includes(weekday(day.start)))
    .map((day) => ({ x0: Math.max(scale.x(day.start), scale.x0), x1: Math.min(scale.x(day.end), scale.x1) }));
}

/** A strong line where a larger cell starts, a fine one where a week (among days) or any other small cell does. */
function lines({ minor, step, major }: TickLevel, scale: TimeScale, { week }: AxisWords) {
  const placesOf = (unit: TickUnit, count: number): number[] =>
    tickCells(scale.span, unit, count, week.firstDay)
      .filter(({ start }) => start > scale.span.start)
      .map(({ start }) => scale.x(start));
  const strong = minor === 'year' ? [] : placesOf(major, 1);
  const fine = placesOf(minor === 'day' ? 'week' : minor, step).filter((x) => !strong.includes(x));
  return { fine, strong };
}
