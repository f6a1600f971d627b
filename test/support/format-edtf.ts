import { civilDate, DAY_MS, isoDay, weekday } from '../../src/core/civil-time.js';
import type { DatePoint, DateValue, Unbounded } from '../../src/core/date-value.js';
import { civilToInstant } from '../../src/core/time-zone.js';

/** The canonical EDTF text of a value, for values whose dates fill whole calendar units. */
export function formatEdtf(value: DateValue): string {
  if (value.kind !== 'set')
    return value.kind === 'window' && !isSingle(value) ? `[${rangeText(value)}]` : spanText(value);
  const members = value.members.map((member) => (isSingle(member) ? spanText(member) : rangeText(member)));
  return value.all ? `{${members.join(',')}}` : `[${members.join(',')}]`;
}

const isSingle = (value: DateValue): boolean => value.start === value.end && typeof value.start !== 'string';

const rangeText = ({ start, end }: DateValue): string =>
  `${start === 'open' ? '' : endText(start)}..${end === 'open' ? '' : endText(end)}`;

function spanText(value: DateValue): string {
  const { start, end, startMin, startMax, endMin, endMax } = value;
  if (isSingle(value)) return endText(start);
  return `${openText(start, startMin, startMax)}/${openText(end, endMin, endMax)}`;
}

/** An end that is open to one side: `..2025-02-14` or `2025-02-14..`. */
function openText(end: DatePoint | Unbounded, min: number | null, max: number | null): string {
  if (typeof end === 'string') return endText(end);
  return `${min === null ? '..' : ''}${endText(end)}${max === null ? '..' : ''}`;
}

function endText(end: DatePoint | Unbounded): string {
  if (typeof end === 'string') return end === 'open' ? '..' : '';
  const qualifier = end.uncertain ? (end.approximate ? '%' : '?') : end.approximate ? '~' : '';
  return pointText(end) + qualifier;
}

function pointText(point: DatePoint): string {
  const { year } = civilDate(point.min);
  const day = `${yearText(year)}${isoDay(point.min).slice(-6)}`;
  switch (point.precision) {
    case 'century':
      return `${yearText(year).slice(0, -2)}XX`;
    case 'decade':
      return `${yearText(year).slice(0, -1)}X`;
    case 'year':
      return yearText(year);
    case 'season':
      return `${yearText(year)}-${point.season ?? 0}`;
    case 'month':
      return day.slice(0, -3);
    case 'week':
      return weekText(point.min);
    case 'day':
      return point.max - point.min === DAY_MS ? day : `${day.slice(0, -3)}-XX`;
    default:
      return `${day}${timeText(point)}`;
  }
}

function yearText(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${digits.length > 4 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`;
}

function weekText(monday: number): string {
  const { year } = civilDate(monday + 3 * DAY_MS);
  const firstThursday =
    [1, 2, 3, 4, 5, 6, 7].map((day) => Date.UTC(year, 0, day)).find((day) => weekday(day) === 4) ?? 0;
  const week = 1 + Math.round((monday + 3 * DAY_MS - firstThursday) / (7 * DAY_MS));
  return `${yearText(year)}-W${String(week).padStart(2, '0')}`;
}

function timeText({ min, precision, zone, instant }: DatePoint): string {
  const time = new Date(min).toISOString().split('T')[1] ?? '';
  const clock = precision === 'minute' ? time.slice(0, 5) : time.replace(/(\.000)?Z$/, '');
  if (zone === null || instant === null) return `T${clock}`;
  if (zone === 'Z' || /^[+-]/.test(zone)) return `T${clock}${zone}`;
  // Of a time that comes twice, the offset tells which one.
  const hours = (min - instant) / 3_600_000;
  const offset = `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`;
  return `T${clock}${civilToInstant(min, zone) === instant ? '' : offset}[${zone}]`;
}
