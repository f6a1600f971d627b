import { DAY_MS } from './civil-time.js';
import { PRECISIONS, type DatePoint, type DateValue, type Unbounded } from './date-value.js';

/** One end of an interval or of a range in a set. */
export type DateEnd = DatePoint | Unbounded;

const pointOf = (end: DateEnd): DatePoint | null => (typeof end === 'string' ? null : end);

export const isMoment = (point: DatePoint): boolean => point.min === point.max;

/** A day or a moment stands for itself; what is longer only says within what it lies. */
const isExact = (point: DatePoint): boolean => point.max - point.min <= DAY_MS;

/** Like `Math.min` and `Math.max`, where one unknown bound makes the result unknown. */
const outermost = (pick: typeof Math.min, bounds: readonly (number | null)[]): number | null =>
  bounds.includes(null) ? null : pick(...bounds.map(Number));

const within = (pick: typeof Math.min, bound: number | null, limit: number | null): number | null =>
  bound === null || limit === null ? bound : pick(bound, limit);

type Qualities = Pick<DateValue, 'precision' | 'uncertain' | 'approximate'>;

/** What is said of the whole: as coarse as its coarsest part, as uncertain as any. */
function qualitiesOf(parts: readonly Qualities[]): Qualities {
  return {
    precision: PRECISIONS.find((precision) => parts.some((part) => part.precision === precision)) ?? 'century',
    uncertain: parts.some((part) => part.uncertain),
    approximate: parts.some((part) => part.approximate),
  };
}

/** A single date. `unknown` is one whose year is not known at all, such as `XXXX-12-25`. */
export function singleDate(date: DateEnd): DateValue {
  const point = pointOf(date);
  return point && isExact(point) ? dateExtent(date, date) : dateWindow(date, date);
}

/**
 * It happens somewhere from the first moment of `start` to the last of `end`: it may start as late as `endMax` and end
 * as early as `startMin`, so nothing in between is sure.
 */
export function dateWindow(start: DateEnd, end: DateEnd): DateValue {
  const min = pointOf(start)?.min ?? null;
  const max = pointOf(end)?.max ?? null;
  return spanOf('window', start, end, { startMin: min, startMax: max, endMin: min, endMax: max });
}

/**
 * It lasts from `start` to `end`. Days and moments are exact ends; a coarser end lies somewhere within its month,
 * season or year, yet never on the wrong side of the other end.
 */
export function dateExtent(start: DateEnd, end: DateEnd): DateValue {
  const from = pointOf(start);
  const to = pointOf(end);
  const startMin = from?.min ?? null;
  // While a clock is being set back, wall-clock times can run backwards.
  const endMax = within(Math.max, to?.max ?? null, startMin);
  const startMax = within(Math.min, from && (isExact(from) ? from.min : from.max), endMax);
  const endMin = within(Math.max, to && (isExact(to) ? to.max : to.min), startMin);
  return spanOf('extent', start, end, { startMin, startMax, endMin, endMax });
}

/** In the order of time. */
export const BOUNDS = ['startMin', 'startMax', 'endMin', 'endMax'] as const;
export type Bound = (typeof BOUNDS)[number];
type Bounds = Pick<DateValue, Bound>;

function spanOf(kind: 'extent' | 'window', start: DateEnd, end: DateEnd, bounds: Bounds): DateValue {
  return {
    kind,
    ...bounds,
    start,
    end,
    members: [],
    all: false,
    ...qualitiesOf((start === end ? [start] : [start, end]).filter((date) => typeof date !== 'string')),
  };
}

/** One of the members, or all of them. With all of them it starts with the earliest and ends with the latest. */
export function dateSet(members: readonly [DateValue, ...DateValue[]], all: boolean): DateValue {
  const bound = (name: Bound, pick: typeof Math.min) =>
    outermost(
      pick,
      members.map((member) => member[name]),
    );
  const startMin = bound('startMin', Math.min);
  const endMax = bound('endMax', Math.max);
  return {
    kind: 'set',
    startMin,
    startMax: bound('startMax', all ? Math.min : Math.max),
    endMin: bound('endMin', all ? Math.max : Math.min),
    endMax,
    start: (members.find((member) => member.startMin === startMin) ?? members[0]).start,
    end: (members.find((member) => member.endMax === endMax) ?? members[0]).end,
    members,
    all,
    ...qualitiesOf(members),
  };
}

/** The same date with other points, and the same value where none changes; bounds that were open stay so. */
export function mapPoints(value: DateValue, change: (point: DatePoint) => DatePoint): DateValue {
  if (value.kind === 'set') {
    const [first, ...others] = value.members.map((member) => mapPoints(member, change));
    const isSame = [first, ...others].every((member, index) => member === value.members[index]);
    return first && !isSame ? { ...value, ...dateSet([first, ...others], value.all) } : value;
  }
  const start = typeof value.start === 'string' ? value.start : change(value.start);
  const end = value.end === value.start ? start : typeof value.end === 'string' ? value.end : change(value.end);
  if (start === value.start && end === value.end) return value;
  const changed = value.kind === 'window' ? dateWindow(start, end) : dateExtent(start, end);
  const open = BOUNDS.filter((bound) => value[bound] === null);
  return { ...value, ...withOpenBounds(changed, open) };
}

/** A date of which some bounds are not known after all: `..2025-02-14/2025-02-16` may have started before the 14th. */
export function withOpenBounds(value: DateValue, bounds: readonly Bound[]): DateValue {
  return { ...value, ...Object.fromEntries(bounds.map((bound) => [bound, null])) };
}
