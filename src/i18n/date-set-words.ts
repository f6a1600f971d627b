import type { DatePoint, DateValue } from '../core/date-value.js';
import { civilDate } from '../core/civil-time.js';
import { yearOnce } from './date-range-words.js';
import { calendarFields, type Wording } from './date-unit-words.js';
import { formatCivil, listFormat } from './intl-cache.js';
import { rangeText } from './text-range.js';
import { wholeUnits } from './whole-units.js';

/** `10 or 12 February 2025` (one of them), `10 and 12 February 2025` (all of them). */
export function setWords(
  { members, all }: DateValue,
  wording: Wording,
  memberWords: (member: DateValue, wording: Wording) => string,
): string {
  const words =
    datesSharingFields(members, wording) ?? yearOnce(members, members.flatMap(pointsOf), wording, memberWords);
  const oneOf = all ? undefined : wording.messages.oneOf?.(words);
  return oneOf ?? listFormat(wording.locale, { type: all ? 'conjunction' : 'disjunction' }).format(words);
}

export function pointsOf({ start, end, members }: DateValue): DatePoint[] {
  if (members.length > 0) return members.flatMap(pointsOf);
  return [start, end].filter((date) => typeof date === 'object');
}

/**
 * Plain dates of one precision, with the month and year that they share said once. The first and the last are told as
 * a range tells its ends, so that each language puts the shared fields where they belong; those between are bare.
 *
 * ```
 *   10, 11 or 12 February 2025      February 10, 11, or 12, 2025      2025년 2월 10일, 11일 또는 12일
 * ```
 */
function datesSharingFields(members: readonly DateValue[], wording: Wording): string[] | null {
  const points = members.map(plainPoint).filter((point) => point !== null);
  points.sort((a, b) => a.min - b.min);
  const [first, ...others] = points;
  const last = others.pop();
  if (points.length < members.length || !first || !last || wording.era) return null;
  if (others.concat(last).some(({ precision }) => precision !== first.precision)) return null;

  const fields = calendarFields(first.precision, wording);
  const bare = fields && bareFields(first, last, fields);
  const ends = bare && rangeText(first.min, last.min, wording.locale, fields);
  if (!ends || typeof ends === 'string') return null;
  return [ends.start, ...others.map(({ min }) => formatCivil(min, wording.locale, bare)), ends.end];
}

/** What tells a date apart from those that lie between the same two; null where that is its year and more. */
function bareFields(from: DatePoint, to: DatePoint, { year, month, day }: Intl.DateTimeFormatOptions) {
  const first = civilDate(from.min);
  const last = civilDate(to.min);
  if (!month) return { year };
  if (first.year !== last.year) return null;
  if (!day) return { month };
  return first.month === last.month ? { day } : { day, month };
}

/** A single date without qualifiers. */
function plainPoint({ start, end, members, approximate, uncertain }: DateValue): DatePoint | null {
  if (typeof start === 'string' || start !== end || members.length > 0 || approximate || uncertain) return null;
  const [unit, spread] = wholeUnits(start);
  return spread ? null : unit;
}
