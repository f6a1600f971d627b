import { yearBefore, yearText, type DateParts } from './date-parts.js';

type Unit = 'year' | 'month' | 'day' | 'time';
const UNITS: readonly Unit[] = ['time', 'day', 'month', 'year'];

/** Down to what the parts tell: `14 February` is a day. */
function unitOf(parts: DateParts): Unit | undefined {
  return UNITS.find((unit) => parts[unit] !== undefined);
}

/** The date as EDTF, or null where the parts are no whole date. That there is such a day is not looked at. */
export function dateOfParts({ year, month, day, time, bare }: DateParts): string | null {
  const isWhole = year !== undefined && bare === undefined && (day === undefined || month !== undefined);
  if (!isWhole || (time !== undefined && day === undefined)) return null;
  const date = [year, ...[month, day].filter((each) => each !== undefined).map(twoDigits)].join('-');
  return time === undefined ? date : `${date}T${time}`;
}

/**
 * The range between two dates of one unit as EDTF, each of which may leave to the other what they share: `14` and
 * `16 February 2025`. Null where they do not go together.
 */
export function rangeOfParts(start: DateParts, end: DateParts): string | null {
  const from = withEraOf(end, withUnit(start, end));
  const to = withUnit(end, start);
  if (unitOf(from) !== unitOf(to)) return null;
  const first = dateOfParts(filled(from, to, -1));
  const last = dateOfParts(filled(to, from, 1));
  return first === null || last === null ? null : `${first}/${last}`;
}

/** A number alone counts what the other side ends with: in `1914–18` years, in `14–16 February` days. */
function withUnit(parts: DateParts, other: DateParts): DateParts {
  const { bare, ...rest } = parts;
  const unit = unitOf(other);
  if (bare === undefined) return parts;
  if (unit === 'month' || unit === 'day') return { ...rest, [unit]: bare };
  if (unit === 'year' && other.year?.startsWith('-')) return { ...rest, year: yearBefore(String(bare)) };
  const isLater = unit === 'year' && bare > Number(other.year?.slice(-2));
  return isLater ? { ...rest, year: (other.year?.slice(0, -2) ?? '') + twoDigits(bare) } : parts;
}

/** In `1500–1200 BC` both are. */
function withEraOf({ year: end }: DateParts, parts: DateParts): DateParts {
  const isBefore = end?.startsWith('-') && parts.year !== undefined && /^\d/u.test(parts.year);
  return isBefore ? { ...parts, year: yearBefore(parts.year) } : parts;
}

/** With what the other side has; from 30 December to 2 January another year begins, which lies `step` years away. */
function filled(parts: DateParts, other: DateParts, step: -1 | 1): DateParts {
  const whole = { ...other, ...parts };
  if (parts.year !== undefined || parts.month === undefined || other.month === undefined) return whole;
  const isAcross = step * (parts.month - other.month) < 0;
  return isAcross && other.year ? { ...whole, year: yearText(Number(other.year) + step) } : whole;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
