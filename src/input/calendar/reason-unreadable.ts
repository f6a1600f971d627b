import { parseEdtf } from '../../core/edtf.js';
import { excerpt } from '../../core/problem.js';

const DATE = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?$/u;
const DURATION = /^[+-]?P(?=[\dT])(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/u;

/** Why nobody can read a day, a time or a period of a calendar (RFC 5545, 3.3), for people; undefined where one can. */
export function reasonUnreadable(value: string): string | undefined {
  const [start = '', end, ...more] = value.split('/');
  const reason = reasonNoDate(start);
  if (reason !== undefined || end === undefined) return reason;
  if (more.length > 0) return `“${excerpt(value)}” is more than one period: write each on its own.`;
  return /^\d/u.test(end) ? reasonNoDate(end) : reasonNoDuration(end);
}

export function reasonNoDuration(value: string): string | undefined {
  if (DURATION.test(value)) return undefined;
  return `“${excerpt(value)}” is not a duration as calendars write it: an hour and a half is PT1H30M, three days are P3D.`;
}

function reasonNoDate(value: string): string | undefined {
  const [, year = '', month = '', day = '', hour, minute = '', second = '', utc = ''] = DATE.exec(value) ?? [];
  if (year === '') {
    return `“${excerpt(value)}” is not a date as calendars write it: a day is 20250214, a time 20250214T090000, or 20250214T080000Z in UTC.`;
  }
  const date = `${year}-${month}-${day}`;
  const reading = parseEdtf(hour === undefined ? date : `${date}T${hour}:${minute}:${second}${utc}`);
  return reading.ok ? undefined : reading.message;
}
