import { singleDate } from './compose-date.js';
import { failure } from './date-point.js';
import type { DateReading } from './date-value.js';
import { readInterval } from './edtf-interval.js';
import { readPoint } from './edtf-point.js';
import { readSet } from './edtf-set.js';

/** No date needs more. A longer text is not looked at, so that none can cost time. */
const MAX_LENGTH = 64;

const SET = /^(?:\[(.*)\]|\{(.*)\})$/;
/** Between the two ends: not the slash of `[Europe/Berlin]`. */
export const SLASH = /\/(?![^[]*\])/;
const RANGE = /^(.+)\.\.(.+)$/;

/**
 * Reads one date expression of EDTF (ISO 8601-2:2019, annex A; levels 0, 1 and 2), or says what is wrong with it and how
 * to mend it. Beyond EDTF it takes ISO weeks (`2025-W07`), times without seconds, zone names as in RFC 9557
 * (`2025-02-14T09:00[Europe/Berlin]`) and date-times in intervals and sets. Where only one end of an interval has a zone,
 * the other is by the clocks of `place`.
 */
export function parseEdtf(text: string, place?: string): DateReading {
  if (text.length > MAX_LENGTH) {
    return failure(`The date has ${text.length} characters. A date has no more than ${MAX_LENGTH}.`);
  }
  const reading = readExpression(text, place);
  return reading.ok ? { ok: true, value: { ...reading.value, text } } : reading;
}

function readExpression(text: string, place: string | undefined): DateReading {
  const [, oneOf, allOf] = SET.exec(text) ?? [];
  const set = oneOf ?? allOf;
  if (set !== undefined) return readSet(set, oneOf === undefined);

  const [start = '', end, ...more] = text.includes('/') ? text.split(SLASH) : [text];
  if (more.length > 0) {
    return failure('Write a day as 2025-02-14, days in a row as 2025-02-14/2025-02-16.');
  }
  if (end !== undefined) return readInterval(start, end, place);

  const date = readPoint(text);
  if (date.ok) return { ok: true, value: singleDate(date.value) };
  const [, from, to] = RANGE.exec(text) ?? [];
  if (from === undefined || to === undefined) return date;
  return failure(`Write ${from}/${to} if it lasts all that time, [${from}..${to}] if it happens at some time in it.`);
}
