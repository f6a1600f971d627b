// `3/4/2025` at the start of lines, where no reader of tables sees it.

/** @typedef {import('../../src/input/row-dates.js').SlashOrder} SlashOrder */

const DATE = String.raw`(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])`;
const START = new RegExp(String.raw`^(\s*)${DATE}(?:\s*[-–—]\s*${DATE})?`, 'gmu');
const ANYWHERE = new RegExp(String.raw`(?<![\d/])${DATE}`, 'gu');

/** Null where both numbers may be the month. */
const ownOrder = (first, second) => (Number(first) > 12 ? 'day first' : Number(second) > 12 ? 'month first' : null);

/**
 * What a date is when its numbers are read in an order.
 *
 * @param {string} date
 * @param {string} order
 * @returns {string} ISO 8601.
 */
export function isoDate(date, order) {
  const [first = '', second = '', year = ''] = date.split('/');
  const [day, month] = order === 'day first' ? [first, second] : [second, first];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/**
 * The first date in a text that may begin with the day or with the month.
 *
 * @param {string} text
 * @returns {string | undefined}
 */
export const unclearDate = (text) =>
  [...text.matchAll(ANYWHERE)].find(
    ([, first, second]) => !ownOrder(first, second) && Number(first) !== Number(second),
  )?.[0];

/**
 * Lines whose first dates are written year first, where they tell their order or all of them have the one given.
 *
 * @param {string} text
 * @param {SlashOrder | undefined} order
 * @returns {string}
 */
export function withPlainDates(text, order) {
  const starts = [...text.matchAll(START)].flatMap((match) => [match.slice(2, 4), match.slice(5, 7)]);
  const told = new Set(starts.map(([first = '', second = '']) => ownOrder(first, second)).filter(Boolean));
  const [common = order] = told.size === 1 ? told : [];
  const plain = (written, first, second) => {
    const own = ownOrder(first, second) ?? common;
    return own ? isoDate(written, own) : written;
  };
  return text.replace(START, (match, space) => {
    const ends = match.trim().split(/\s*[-–—]\s*/u);
    return space + ends.map((end) => end.replace(ANYWHERE, plain)).join('/');
  });
}
