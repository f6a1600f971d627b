import { dateExtent, type DateEnd } from './compose-date.js';
import { failure } from './date-point.js';
import type { DateReading, DateValue, Reading } from './date-value.js';
import { parseEdtf } from './edtf.js';
import { joinEnds } from './join-ends.js';

/**
 * The date of an event that gives its `startDate` and `endDate` apart. A start alone is that date; an end alone leaves
 * the start unknown. A date-only end is inclusive, as people write it. `place` is the zone of what is told without one.
 */
export function joinDates(start: string | undefined, end: string | undefined, place?: string): DateReading {
  if (end === undefined) return parseEdtf(start ?? '');
  const from = start === undefined ? UNKNOWN : parseEnd(start);
  if (!from.ok) return from;
  const to = parseEnd(end);
  if (!to.ok) return to;
  const reading = joinEnds(dateExtent, [from.value, start ?? ''], [to.value, end], place);
  return reading.ok ? { ok: true, value: { ...reading.value, text: `${start ?? ''}/${end}` } } : reading;
}

const UNKNOWN: Reading<DateEnd> = { ok: true, value: 'unknown' };

function parseEnd(text: string): Reading<DateEnd> {
  if (text === '..') return { ok: true, value: 'open' };
  const reading = parseEdtf(text);
  if (!reading.ok) return reading;
  if (isSingle(reading.value)) return { ok: true, value: reading.value.start };
  return failure(`“${text}” is more than one date. Give one start and one end, or write the whole as the "date".`);
}

function isSingle(value: DateValue): boolean {
  return value.kind !== 'set' && value.start === value.end;
}
