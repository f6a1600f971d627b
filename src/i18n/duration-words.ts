import { civilDate, DAY_MS, MINUTE_MS } from '../core/civil-time.js';
import { isMoment } from '../core/compose-date.js';
import type { DatePoint, DateValue } from '../core/date-value.js';
import { listFormat } from './intl-cache.js';
import { type Messages, messagesFor, wordsLocale } from './messages.js';

/**
 * How long an event takes: `3 days`, `2 h 30 min`; `one day` on some day of a window. Empty for a single day or moment,
 * where it would only repeat the date, and where it is not known on which day it starts or ends.
 */
export function durationWords(value: DateValue, locale: string): string {
  const { kind, start, end, startMin, endMax, precision, approximate } = value;
  const messages = messagesFor(locale);
  if (kind === 'window') return precision === 'day' ? messages.days(1) : '';
  if (kind === 'set' || typeof start === 'string' || typeof end === 'string') return '';
  if (startMin === null || endMax === null) return '';
  const words =
    isMoment(start) && isMoment(end)
      ? clockDuration(start, end, messages, wordsLocale(locale))
      : calendarDuration(start, end, messages);
  return approximate && words ? (messages.roughly ?? messages.dates.about)(words) : words;
}

/** Whole years or months where the days are those of the calendar: `2 months` from 14 January to 13 March. */
function calendarDuration(start: DatePoint, end: DatePoint, messages: Messages): string {
  if ([start, end].some(({ precision, min, max }) => precision !== 'day' || max - min > DAY_MS)) return '';
  const from = civilDate(start.min);
  const to = civilDate(end.max);
  const months = from.day === to.day ? 12 * (to.year - from.year) + to.month - from.month : 0;
  const days = (end.max - start.min) / DAY_MS;
  if (months > 1) return months % 12 === 0 ? messages.years(months / 12) : messages.months(months);
  return days > 1 ? messages.days(days) : '';
}

function clockDuration(start: DatePoint, end: DatePoint, messages: Messages, locale: string): string {
  // By instants where they are known: a night in which clocks change is shorter or longer than the clocks show.
  const known = start.instant !== null && end.instant !== null;
  const minutes = Math.round((known ? end.instant - start.instant : end.min - start.min) / MINUTE_MS);
  const days = Math.floor(minutes / 1440);
  const rest = messages.hoursAndMinutes(Math.floor((minutes % 1440) / 60), minutes % 60);
  const words = [days > 0 ? messages.days(days) : '', rest].filter((part) => part !== '');
  return listFormat(locale, { type: 'unit', style: 'narrow' }).format(words);
}
