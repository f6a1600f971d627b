import { type CivilMs, MINUTE_MS, yearOf } from '../core/civil-time.js';
import type { DatePoint } from '../core/date-value.js';
import { offsetMs } from '../core/zone-offset.js';
import type { DateMessages } from './date-messages.js';
import { formatCivil } from './intl-cache.js';
import { joinRange, rangeText } from './text-range.js';

/** How the dates of one phrase are told. */
export interface Wording {
  readonly locale: string;
  readonly messages: DateMessages;
  readonly month: 'long' | 'short';
  /** False where the year is told beside it; what is a year or coarser keeps it. */
  readonly year: boolean;
  /** The phrase reaches back before the year 1. */
  readonly era: boolean;
}

const year = ({ era }: Wording): Intl.DateTimeFormatOptions => ({ year: 'numeric', ...(era && { era: 'short' }) });

/** What a calendar shows of a date of this precision; null where it takes more than a calendar's fields to say it. */
export function calendarFields(precision: DatePoint['precision'], wording: Wording): Intl.DateTimeFormatOptions | null {
  if (precision === 'year') return year(wording);
  if (precision !== 'month' && precision !== 'day') return null;
  return {
    ...(precision === 'day' && { day: 'numeric' }),
    month: wording.month,
    ...(wording.year && year(wording)),
  };
}

export const isYearOrCoarser = ({ precision }: DatePoint): boolean => ['year', 'decade', 'century'].includes(precision);

export function timeFields(...times: CivilMs[]): Intl.DateTimeFormatOptions {
  return { timeStyle: times.every((time) => time % MINUTE_MS === 0) ? 'short' : 'medium' };
}

/** One unit of the calendar, or one moment, in words. */
export function unitWords(point: DatePoint, wording: Wording): string {
  const { locale, messages } = wording;
  const { min, precision } = point;
  function words(fields: Intl.DateTimeFormatOptions): string {
    return formatCivil(min, locale, fields);
  }
  const fields = calendarFields(precision, wording);
  if (fields) return words(fields);

  const day = words({ day: 'numeric', month: wording.month, ...(wording.year && year(wording)) });
  const first = yearOf(min);
  switch (precision) {
    case 'century':
      // No century begins with the year 0, which is 1 BC.
      return first === 0
        ? yearRange(point, wording)
        : messages.century(Math.floor((first > 0 ? first : -first) / 100) + 1, first < 0);
    case 'decade':
      return first > 0 && !locale.includes('-ca-')
        ? messages.decade(words({ year: 'numeric' }))
        : yearRange(point, wording);
    case 'season':
      return messages.season(point.season ?? 0, wording.year ? words(year(wording)) : null);
    case 'week':
      return messages.week(day);
    default:
      return messages.dateTime(day, words(timeFields(min)) + utcSuffix(point.zone));
  }
}

/** Before the year 1, or in another calendar, a decade has no short name: years count down in it, `50–41 BC`. */
function yearRange({ min, max }: DatePoint, wording: Wording): string {
  const range = rangeText(min, max - 1, wording.locale, year(wording));
  return typeof range === 'string' ? range : joinRange(range);
}

/** `UTC+1` of `+01:00`: a time told by its distance from UTC names no place whose clocks the reader could think of. */
export function utcSuffix(zone: string | null): string {
  return /^[Z+-]/u.test(zone ?? '') ? ` ${utcWords(offsetMs(zone ?? '', 0) / MINUTE_MS)}` : '';
}

/** `UTC−3:30` */
export function utcWords(minutes: number): string {
  const size = Math.abs(minutes);
  const rest = size % 60 && `:${String(size % 60).padStart(2, '0')}`;
  return size === 0 ? 'UTC' : `UTC${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${rest || ''}`;
}
