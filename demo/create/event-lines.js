// Lines of `date | name | place | status | link`, and whether an event fits into one.
import { datesOf } from './record-dates.js';
import { COLUMNS } from './fields.js';

const NAMES = COLUMNS.flatMap(({ names }) => names);
const [, , name, place, status, link] = COLUMNS;

/**
 * The parts of an event that a line has; what it does not have is left out.
 *
 * @param {import('./record-fields.js').EventRecord} record
 * @returns {string[]}
 */
export function partsOf(record) {
  const { first, last } = datesOf(record);
  const date = last === '' ? first : `${first}/${last}`;
  return [date, ...[name, place, status, link].map((field) => field.read(record))];
}

/**
 * Parts as a line, without those at the end that are empty.
 *
 * @param {readonly string[]} parts
 * @returns {string}
 */
export const lineOf = (parts) =>
  parts
    .slice(0, parts.findLastIndex(Boolean) + 1)
    .join(' | ')
    .replace(/ {2}(?=\|)/gu, ' ');

/** Days, months and years; windows and open ends; one of several. No times of day, whose two zones would need two fields. */
const DATE = /^[[{]?[-\dX.~?%,/]+[\]}]?$/u;

/**
 * The fields of a record that a line has no room for.
 *
 * @param {import('./record-fields.js').EventRecord} record
 * @returns {string[]}
 */
export function leftOut(record) {
  const texts = Object.entries(record).filter(([key]) => NAMES.includes(key));
  const odd = texts.filter(([, value]) => typeof value !== 'string').map(([key]) => key);
  return [...Object.keys(record).filter((key) => !NAMES.includes(key)), ...odd];
}

/**
 * Whether a line says all of the event, and is read as it was meant.
 *
 * @param {import('./record-fields.js').EventRecord} record
 * @returns {boolean}
 */
export function fitsLine(record) {
  const [date = '', ...texts] = partsOf(record);
  return (
    leftOut(record).length === 0 &&
    DATE.test(date) &&
    name.read(record) !== '' &&
    texts.every((text) => !/[|\n\r<>&`]|\{\{|\{%|^\s|\s$/u.test(text))
  );
}
