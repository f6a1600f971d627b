import { type Bound, dateExtent, type DateEnd, withOpenBounds } from './compose-date.js';
import { failure } from './date-point.js';
import type { DateReading, Reading } from './date-value.js';
import { readPoint } from './edtf-point.js';
import { joinEnds } from './join-ends.js';

/**
 * Reads `2025-02-14/2025-02-16`, with date-times too, which EDTF leaves out. The end `..` is open, an empty one unknown.
 * An end can be open to one side: `..2025-02-14/2025-02-16` begins on the 14th or before (ISO 8601-2, 10.6).
 */
export function readInterval(startText: string, endText: string, place?: string): DateReading {
  if (startText + endText === '') return failure('There is no date on either side of the slash.');
  const start = readEnd(startText);
  if (!start.ok) return start;
  const end = readEnd(endText);
  if (!end.ok) return end;
  const reading = joinEnds(dateExtent, [start.value, startText], [end.value, endText], place);
  const open = [...openBounds(startText, 'startMin', 'startMax'), ...openBounds(endText, 'endMin', 'endMax')];
  return reading.ok && open.length > 0 ? { ok: true, value: withOpenBounds(reading.value, open) } : reading;
}

function readEnd(text: string): Reading<DateEnd> {
  if (text === '..') return { ok: true, value: 'open' };
  if (text === '') return { ok: true, value: 'unknown' };
  return readPoint(text.startsWith('..') ? text.slice(2) : text.endsWith('..') ? text.slice(0, -2) : text);
}

function openBounds(text: string, before: Bound, after: Bound): Bound[] {
  return text.startsWith('..') ? [before] : text.endsWith('..') ? [after] : [];
}
