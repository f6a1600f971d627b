import { civilDate, type CivilMs, DAY_MS } from '../core/civil-time.js';
import type { DateValue, Precision } from '../core/date-value.js';
import { numberFormat, plainSpaces, relativeTimeFormat } from './intl-cache.js';
import { messagesFor } from './messages.js';

type Counted = 'day' | 'month' | 'year';

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

/** The unit that people think in: up to how many days (months, years) each is used, and how many it has of them. */
const UNITS: Readonly<
  Record<Counted, readonly (readonly [below: number, unit: Intl.RelativeTimeFormatUnit, size: number])[]>
> = {
  day: [
    [21, 'day', 1],
    [60, 'week', 7],
    [540, 'month', 30.4369],
    [Infinity, 'year', 365.2425],
  ],
  month: [
    [18, 'month', 1],
    [Infinity, 'year', 12],
  ],
  year: [[Infinity, 'year', 1]],
};

function ordinalOf(time: CivilMs, counted: Counted): number {
  const { year, month } = civilDate(time);
  return counted === 'day' ? Math.floor(time / DAY_MS) : counted === 'month' ? year * 12 + month : year;
}

/**
 * How far an event is from the day on which it was known: `in 10 days`, `5 days ago`, of a window `in 6–9 days`. Empty
 * where that cannot be said: within a window, beyond an open bound.
 */
export function distanceWords(value: DateValue, asOf: CivilMs, locale: string): string {
  const counted = COUNTED[value.precision];
  if (!counted) return '';
  const today = ordinalOf(asOf, counted);
  const away = (times: readonly CivilMs[]): number[] => times.map((time) => ordinalOf(time, counted) - today);
  const [startNear = NaN, startFar = startNear] = away(possibleStarts(value));
  const [endFar = NaN, endNear = endFar] = away(possibleEnds(value));
  if (startNear > 0) return relativeWords(startNear, startFar, counted, locale);
  if (endNear < 0) return relativeWords(endNear, endFar, counted, locale);
  const lasts = value.kind === 'extent' && value.start !== value.end;
  const isUnderWay = lasts && startFar <= 0 && (endFar >= 0 || value.end === 'open');
  return isUnderWay ? messagesFor(locale).underWay : '';
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
function relativeWords(near: number, far: number, counted: Counted, locale: string): string {
  const [, unit, size] = UNITS[counted].find(([below]) => Math.abs(near) < below) ?? [0, counted, 1];
  const [from, to] = [Math.round(near / size), Math.round(far / size)];
  const numbers = numberFormat(locale, {});
  const told = (count: number): string => plainSpaces(relativeTimeFormat(locale, {}).format(count, unit));
  const number = plainSpaces(numbers.format(Math.abs(to)));
  const text = told(to);
  if (from === to) return text;
  // A dual has no number in it: `خلال يومين`.
  return text.includes(number)
    ? text.replace(number, plainSpaces(numbers.formatRange(Math.abs(from), Math.abs(to))))
    : `${told(from)} – ${text}`;
}
