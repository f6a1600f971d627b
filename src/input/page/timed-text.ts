import { endOnDay, isoDateTime } from '../clock-time.js';
import { isRangeSign, leadingDate, machineDate, SEPARATORS } from '../text-date.js';
import { textOf, type Run } from './content.js';

/** Fields of a date, as a record has them. */
export interface DateFields {
  readonly date?: string;
  readonly startDate?: string;
  readonly endDate?: string;
  readonly displayDate?: string;
}

export interface TimedText {
  readonly fields: DateFields;
  /** The text without the date, where that stands before or behind all of the first line. */
  readonly text: string;
}

/**
 * The date of a text: that of its first `<time>`, or of the two of a range, or else the one that it begins with. Null: it
 * has none.
 */
export function timedText(runs: readonly Run[], locale: string): TimedText | null {
  const first = runs.findIndex(({ datetime }) => datetime !== undefined);
  if (first >= 0) return timeElements(runs, first, locale);
  const found = leadingDate(textOf(runs), locale);
  if (!found) return null;
  const { rest, ...fields } = found;
  return { fields, text: rest };
}

function timeElements(runs: readonly Run[], first: number, locale: string): TimedText {
  const isRange = runs[first + 2]?.datetime !== undefined && isRangeSign(runs[first + 1]?.text ?? '');
  const last = isRange ? first + 2 : first;
  const start = runs[first]?.datetime ?? '';
  const fields = isRange ? rangeFields(start, runs[last]?.datetime ?? '', locale) : dateFields(start, locale);
  const before = textOf(runs.slice(0, first));
  const after = textOf(runs.slice(last + 1));
  const [, restOfLine = '', lines = ''] = /^([^\n]*)([^]*)$/u.exec(after) ?? [];
  if (/^[\s(]*$/u.test(before)) return { fields, text: after.replace(/^\s*\)/u, '').replace(SEPARATORS, '') };
  if (/^[\s).]*$/u.test(restOfLine)) return { fields, text: withoutEnd(before) + lines };
  return { fields, text: textOf(runs) };
}

/** What stands between a name and the date behind it. */
const BEFORE_DATE = /[\s:;,.|·•=(\u2010-\u2015\u2212-]/u;

function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && BEFORE_DATE.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** A date as machines or as people write it. */
export function dateFields(text: string, locale: string): DateFields {
  const { date = isoDateTime(text), displayDate } = machineDate(text, locale) ?? {};
  return displayDate === undefined ? { date } : { date, displayDate };
}

function rangeFields(start: string, end: string, locale: string): DateFields {
  const startDate = dateFields(start, locale).date ?? '';
  return { startDate, endDate: machineDate(end, locale)?.date ?? endOnDay(startDate, end) };
}
