// Cells are copied out of a spreadsheet without the row that names them. What is in a column tells what it holds.
import { STATUSES } from './fields.js';

const DATE = /^\p{Ps}?(?:-?\d{4}\b|\d{1,2}[./ -]|\p{L}+ \d{1,2}, \d{4}\b)/u;
const LINK = /^https?:\/\//iu;
const statuses = new Set(STATUSES.flat());
const isStatus = (text) => statuses.has(text.toLowerCase());

/** Of how many cells out of ten a column must be sure. */
const SURE = 6;

const mostly = (cells, test) => {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length > 0 && filled.filter(test).length * 10 >= filled.length * SURE;
};

/** The columns of text, in the order in which people put them. */
const TEXTS = ['name', 'location', 'description'];

/**
 * A row of names for rows of cells; undefined where no column holds dates, or none holds names.
 *
 * @param {string} text
 * @returns {string | undefined}
 */
export function guessHeader(text) {
  const [first = ''] = text.split(/\r\n?|\n/u);
  const separator = ['\t', ';', ','].find((sign) => first.includes(sign));
  if (separator === undefined) return undefined;
  const rows = text
    .split(/\r\n?|\n/u)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(separator).map((cell) => cell.replace(/^"|"$/gu, '').trim()));
  const width = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, i) => rows.map((row) => row[i] ?? ''));
  const isDates = columns.map((cells) => mostly(cells, (cell) => DATE.test(cell)));
  const dates = isDates.filter(Boolean).length > 1 ? ['startDate', 'endDate'] : ['date'];
  const texts = [...TEXTS];
  const names = columns.map((cells, i) => {
    if (isDates[i]) return dates.shift() ?? '';
    if (mostly(cells, (cell) => LINK.test(cell))) return 'url';
    if (mostly(cells, isStatus)) return 'status';
    return cells.some((cell) => cell !== '') ? (texts.shift() ?? '') : '';
  });
  return isDates.includes(true) && names.includes('name') ? names.join(separator) : undefined;
}
