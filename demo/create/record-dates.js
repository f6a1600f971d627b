// When an event is, as two cells: its date, and its last day where it lasts. A record keeps the way in which it says so.
import { usedName, withField } from './record-fields.js';

/** @typedef {import('./record-fields.js').EventRecord} EventRecord */
/** @typedef {import('./record-fields.js').Field} Field */

const STARTS = ['startDate', 'start'];
const ENDS = ['endDate', 'end'];
const PLAIN = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/u;
const EXTENT = /^(\d{4}(?:-\d\d(?:-\d\d)?)?)\/(\d{4}(?:-\d\d(?:-\d\d)?)?)$/u;

const asText = (value) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/**
 * @param {EventRecord} record
 * @returns {{first: string, last: string}}
 */
export function datesOf(record) {
  const date = asText(record.date);
  if (date === '') {
    return { first: asText(record[usedName(record, STARTS)]), last: asText(record[usedName(record, ENDS)]) };
  }
  const [, first = date, last = ''] = EXTENT.exec(date) ?? [];
  return { first, last };
}

/**
 * One expression where it can be, two fields where the record has them, or where its dates are more than days.
 *
 * @param {EventRecord} record
 * @param {{first: string, last: string}} dates
 * @returns {EventRecord}
 */
export function withDates(record, { first, last }) {
  const [start, end] = [usedName(record, STARTS), usedName(record, ENDS)];
  const hasTwo = asText(record.date) === '' && (record[start] !== undefined || record[end] !== undefined);
  const isOne = last === '' || (PLAIN.test(first) && PLAIN.test(last));
  const texts = hasTwo || !isOne ? { [start]: first, [end]: last } : { date: last === '' ? first : `${first}/${last}` };
  const others = ['date', ...STARTS, ...ENDS].filter((name) => texts[name] === undefined);
  const bare = others.reduce((rest, name) => withField(rest, name, undefined), record);
  return Object.entries(texts).reduce((rest, [name, text]) => withField(rest, name, text || undefined), bare);
}

/** @type {Field} */
export const firstDate = {
  names: ['date', ...STARTS],
  read: (record) => datesOf(record).first,
  write: (record, first) => withDates(record, { ...datesOf(record), first }),
};

/** @type {Field} */
export const lastDay = {
  names: ENDS,
  read: (record) => datesOf(record).last,
  write: (record, last) => withDates(record, { ...datesOf(record), last }),
};
