import { civilDate, type CivilMs, DAY_MS, startOfDay } from '../core/civil-time.js';
import type { DateValue, Precision } from '../core/date-value.js';
import type { TimelineEvent } from '../core/event.js';
import { monthOf, monthStart } from '../core/months.js';
import { extrasMessages } from './extras-words.js';
import { numberFormat, perLocale, plainSpaces } from './intl-cache.js';

const relativeTimeFormat = perLocale(
  (locale, options: Intl.RelativeTimeFormatOptions) => new Intl.RelativeTimeFormat(locale, options),
);

type Unit = 'day' | 'week' | 'month' | 'year';
type Counted = Exclude<Unit, 'week'>;

/** Dates are counted as finely as they are given; those of a decade and more are not. */
const COUNTED: Readonly<Partial<Record<Precision, Counted>>> = {
  year: 'year',
  season: 'month',
  month: 'month',
  week: 'day',
  day: 'day',
  minute: 'day',
  second: 'day',
};

/** The first day of the calendar's unit: between two of these, completed units are what the calendar itself counts. */
const FLOOR: Readonly<Record<Counted, (time: CivilMs) => CivilMs>> = {
  day: startOfDay,
  month: (time) => monthStart(monthOf(time)),
  year: (time) => monthStart(12 * civilDate(time).year),
};

/** How many units are completed between two days: rounded up, a distance would be longer than it is. */
const COMPLETED: Readonly<Record<Unit, (from: CivilMs, to: CivilMs) => number>> = {
  day: (from, to) => (to - from) / DAY_MS,
  week: (from, to) => Math.floor((to - from) / DAY_MS / 7),
  month: completedMonths,
  year: (from, to) => Math.floor(completedMonths(from, to) / 12),
};

function completedMonths(from: CivilMs, to: CivilMs): number {
  return monthOf(to) - monthOf(from) - (civilDate(to).day < civilDate(from).day ? 1 : 0);
}

/** The units that people think in, each used for fewer than so many of it. Nine weeks are two months at the least. */
const UNITS: Readonly<Record<Counted, readonly (readonly [below: number, unit: Unit])[]>> = {
  day: [
    [21, 'day'],
    [9, 'week'],
    [24, 'month'],
  ],
  month: [[24, 'month']],
  year: [],
};

/** Of what happens, and of what nobody calls a plan, can be said that it is under way. */
const HAPPENING: readonly TimelineEvent['status'][] = ['confirmed', 'took-place', undefined];
/** What does not happen on its dates is no way off. */
const OFF: readonly TimelineEvent['status'][] = ['cancelled', 'postponed'];

/** How far an event is from the day on which it was known, as far as its status lets that be said. */
export function eventDistanceWords(
  { when, status, withdrawn }: Pick<TimelineEvent, 'when' | 'status' | 'withdrawn'>,
  asOf: CivilMs,
  locale: string,
): string {
  if (!when || withdrawn || OFF.includes(status)) return '';
  return distanceWords(when, asOf, locale, HAPPENING.includes(status) ? extrasMessages(locale).underWay : '');
}

/**
 * How far a date is from another: `in 10 days`, `5 days ago`, of a window `in 6–9 days`. Empty where that cannot be
 * said: within a window, beyond an open bound.
 */
export function distanceWords(
  value: DateValue,
  asOf: CivilMs,
  locale: string,
  underWay = extrasMessages(locale).underWay,
): string {
  const counted = COUNTED[value.precision];
  if (!counted) return '';
  const floor = FLOOR[counted];
  const today = floor(asOf);
  const [startNear = NaN, startFar = startNear] = possibleStarts(value).map(floor);
  const [endFar = NaN, endNear = endFar] = possibleEnds(value).map(floor);
  if (startNear > today) return relativeWords(today, startNear, startFar, counted, locale);
  if (endNear < today) return relativeWords(today, endNear, endFar, counted, locale);
  const lasts = value.kind === 'extent' && value.start !== value.end;
  const isUnderWay = lasts && startFar <= today && (endFar >= today || value.end === 'open');
  return isUnderWay ? underWay : '';
}

/** The earliest and the latest moment at which it may start; none where that is open. */
function possibleStarts({ startMin, startMax, members }: DateValue): readonly CivilMs[] {
  if (members.length > 0) return outermost(members.map(possibleStarts));
  if (startMin === null || startMax === null) return [];
  return [startMin, Math.max(startMin, startMax - 1)];
}

/** The earliest and the latest moment of which it may be the last; none where that is open. */
function possibleEnds({ startMin, endMin, endMax, members }: DateValue): readonly CivilMs[] {
  if (members.length > 0) return outermost(members.map(possibleEnds));
  if (endMin === null || endMax === null) return [];
  const last = Math.max(endMax - 1, startMin ?? -Infinity);
  return [Math.min(endMin, last), last];
}

function outermost(ranges: readonly (readonly CivilMs[])[]): readonly CivilMs[] {
  if (ranges.some((range) => range.length === 0)) return [];
  return [Math.min(...ranges.flat()), Math.max(...ranges.flat())];
}

/** `near` and `far` are on the same side of today; alike where the distance is exact. */
function relativeWords(today: CivilMs, near: CivilMs, far: CivilMs, counted: Counted, locale: string): string {
  const isPast = near < today;
  const count = (unit: Unit, time: CivilMs): number =>
    isPast ? -COMPLETED[unit](time, today) : COMPLETED[unit](today, time);
  const [, unit] = UNITS[counted].find(([below, each]) => Math.abs(count(each, near)) < below) ?? [0, 'year' as const];
  const [from, to] = [count(unit, near), count(unit, far)];
  const { distance = (words: string) => words } = extrasMessages(locale);
  const told = (number: number, numeric: 'always' | 'auto' = 'always'): string =>
    distance(plainSpaces(relativeTimeFormat(locale, { numeric }).format(number, unit)));
  // The month before is “last month” whatever the day: “1 month ago” might be a few days.
  if (from === to) return told(to, counted !== 'day' && Math.abs(to) === 1 ? 'auto' : 'always');
  const numbers = numberFormat(locale, {});
  const number = plainSpaces(numbers.format(Math.abs(to)));
  const text = told(to);
  // A dual has no number in it: `خلال يومين`.
  return text.includes(number)
    ? text.replace(number, plainSpaces(numbers.formatRange(Math.abs(from), Math.abs(to))))
    : `${told(from)} – ${text}`;
}
