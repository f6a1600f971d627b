import { dateExtent, type DateEnd, dateSet, dateWindow, singleDate } from './compose-date.js';
import type { DateReading, DateValue, Reading } from './date-value.js';
import { readPoint } from './edtf-point.js';
import { joinEnds } from './join-ends.js';

/**
 * Reads what stands in the brackets of a set: dates and ranges. A set of one is what it holds, so that
 *
 * ```
 *   [2025-02-10..2025-02-13]   is a window: it happens on some day of the four
 *   {2025-02-10..2025-02-13}   is an extent: it happens on all four
 * ```
 */
export function readSet(inner: string, all: boolean): DateReading {
  const members: DateValue[] = [];
  for (const text of inner.split(',')) {
    const member = readMember(text, all);
    if (!member.ok) return member;
    members.push(member.value);
  }
  const [first, second, ...others] = members;
  if (first && second) return { ok: true, value: dateSet([first, second, ...others], all) };
  return first ? { ok: true, value: first } : readMember(inner, all);
}

function readMember(text: string, all: boolean): DateReading {
  const [startText = '', endText, ...more] = text.split('..');
  if (endText === undefined || more.length > 0 || text === '..') {
    const date = readPoint(text);
    return date.ok ? { ok: true, value: singleDate(date.value) } : date;
  }
  const start = readRangeEnd(startText);
  if (!start.ok) return start;
  const end = readRangeEnd(endText);
  return end.ok ? joinEnds(all ? dateExtent : dateWindow, [start.value, startText], [end.value, endText]) : end;
}

function readRangeEnd(text: string): Reading<DateEnd> {
  return text === '' ? { ok: true, value: 'open' } : readPoint(text);
}
