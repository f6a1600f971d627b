import { excerpt, type Problem } from '../core/problem.js';
import type { RawRecord } from '../core/field-reader.js';
import { withoutUndefined } from '../core/without-undefined.js';
import type { Reading } from './reading.js';
import { statusOf } from './status-words.js';
import { leadingDate, wholeDate } from './text-date.js';

const FIELDS = ['date', 'name', 'place', 'status', 'url'] as const;

/** Marks of the items of a list, which are copied along with it: `-2001` is a year. */
const BULLET = /^[-*+•◦‣▪·–—]\s+/u;
const NUMBER = /^\d{1,3}[.)]\s+/u;

/**
 * Reads lines of `date | name | place | status | url`; `date | name` is enough, and so is a date with a colon after it.
 * Blank lines, and those that begin with `#`, are passed over, and so are bullets and numbers before a line. The date is
 * EDTF, or is written as `leadingDate` reads it.
 */
export function readLines(text: string, locale?: string): Reading {
  const events: RawRecord[] = [];
  const lines: number[] = [];
  const problems: Problem[] = [];
  for (const [position, written] of text
    .replace(/^\ufeff/u, '')
    .split(/\r\n?|\n/u)
    .entries()) {
    const line = written.trim().replace(BULLET, '');
    if (line === '' || line.startsWith('#')) continue;
    const parts = line.split('|');
    if (parts.length > FIELDS.length) problems.push(tooMany(parts, events.length, position + 1));
    events.push(parts.length > 1 ? fieldsOf(parts, locale) : fieldsOfText(line, locale));
    lines.push(position + 1);
  }
  return { value: events, problems, lines };
}

function fieldsOf(parts: readonly string[], locale: string | undefined): RawRecord {
  const texts = FIELDS.map((field, i) => [field, parts[i]?.trim() ?? ''] as const);
  const record = Object.fromEntries(texts.filter(([, text]) => text !== ''));
  const { date, displayDate } = wholeDate(record.date ?? '', locale) ?? {};
  return withoutUndefined<RawRecord>({
    ...record,
    date: date ?? record.date,
    displayDate,
    status: record.status && statusOf(record.status),
  });
}

/** A line without a bar. In `14. Februar 2025` the number is the day. */
function fieldsOfText(line: string, locale: string | undefined): RawRecord {
  const { rest = line, ...date } = leadingDate(line, locale) ?? leadingDate(line.replace(NUMBER, ''), locale) ?? {};
  return { ...date, name: rest };
}

function tooMany(parts: readonly string[], index: number, line: number): Problem {
  const value = parts.slice(FIELDS.length).join('|');
  const message = `A line has ${FIELDS.length} parts at most, ${FIELDS.join(' | ')}; what comes after them was left out.`;
  return { index, line, value: excerpt(value), message, severity: 'warning' };
}
