import { civilDate, DAY_MS, MINUTE_MS } from '../core/civil-time.js';
import type { DatePoint, DateValue } from '../core/date-value.js';
import { isMoment } from './date-unit-words.js';
import { listFormat } from './intl-cache.js';
import { type Messages, messagesFor, wordsLocale } from './messages.js';

/**
 * How long an event takes: `3 days`, `2 h 30 min`; `one day` on some day of a window. Empty for a single day or moment,
 * where it would only repeat the date, and where nobody has said.
 */
export function durationWords(value: DateValue, locale: string): string {
  const { kind, start, end, precision, approximate } = value;
  const messages = messagesFor(locale);
  if (kind === 'window') return precision === 'day' ? messages.days(1) : '';
  if (kind === 'set' || typeof start === 'string' || typeof end === 'string') return '';
  const words =
    isMoment(start) && isMoment(end)
      ? clockDuration(start, end, messages, wordsLocale(locale))
      : calendarDuration(start, end, messages);
  return approximate && words ? (messages.roughly ?? messages.dates.about)(words) : words;
}

function calendarDuration(start: DatePoint, end: DatePoint, messages: Messages): string {
  if (start.precision !== end.precision) return '';
  const from = civilDate(start.min);
  const to = civilDate(end.max);
  const years = to.year - from.year;
  const months = years * 12 + to.month - from.month;
  const days = (end.max - start.min) / DAY_MS;
  if (start.precision === 'day') return days > 1 ? messages.days(days) : '';
  if (start.precision === 'month') return months > 1 ? messages.months(months) : '';
  return start.precision === 'year' && years > 1 ? messages.years(years) : '';
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
