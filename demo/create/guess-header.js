// Cells are copied out of a spreadsheet without the row that names them, or with names that no timeline knows. What is in
// a column tells what it holds.
import { STATUSES } from './fields.js';

/** A day of a month alone (`1.`) is a number of rows. */
const DATE = /^\p{Ps}?(?:-?\d{4}\b|\d{1,2}[./ -] ?[\p{L}\d]|\p{L}+ \d{1,2}, \d{4}\b)/u;
const LINK = /^https?:\/\//iu;
const NUMBER = /^#?\d{1,3}[.)]?$/u;
/** Names, places and sentences begin with a capital where a script has these; “bestätigt” and “annulé” do not. */
const SMALL_WORDS = /^\p{Ll}[\p{L}\p{M}’' -]{2,24}$/u;
const statuses = new Set(STATUSES.flat());
const isStatus = (text) => statuses.has(text.toLowerCase());

/** Of how many cells out of ten a column must be sure. */
const SURE = 6;

const filled = (cells) => cells.filter((cell) => cell !== '');
const mostly = (cells, test) =>
  cells.some(Boolean) && filled(cells).filter(test).length * 10 >= filled(cells).length * SURE;
const areDates = (cells) => mostly(cells, (cell) => DATE.test(cell));
/** Rows are counted: 1, 2, 3. */
const isCount = (cells) =>
  cells.length > 1 && cells.every((cell, i) => NUMBER.test(cell) && numberOf(cell) === numberOf(cells[0]) + i);
const numberOf = (cell) => Number(/\d+/u.exec(cell)?.[0]);
const areSmallWords = (cells) => filled(cells).length > 0 && filled(cells).every((cell) => SMALL_WORDS.test(cell));

/** The columns of text, in the order in which people put them. */
const TEXTS = ['name', 'location', 'description'];
const DATES = ['date', 'startDate', 'endDate'];

/**
 * @typedef {object} GuessedHeader
 * @property {string} header A row of names.
 * @property {boolean} isFirstRow The first row has names of its own, in whose place this stands.
 * @property {readonly string[]} told What was guessed from names that nobody knows, and which columns were left out.
 */

/**
 * A row of names for rows of cells; undefined where no column holds dates, or none holds names.
 *
 * @param {string} text
 * @param {(name: string) => Promise<string | undefined>} fieldNamed The field of a column that goes by this name; empty for
 *   one that is passed over, undefined for a name that nobody knows.
 * @returns {Promise<GuessedHeader | undefined>}
 */
export async function guessHeader(text, fieldNamed) {
  const [first = ''] = text.split(/\r\n?|\n/u);
  const separator = ['\t', ';', ','].find((sign) => first.includes(sign));
  if (separator === undefined) return undefined;
  const rows = text
    .split(/\r\n?|\n/u)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(separator).map((cell) => cell.replace(/^"|"$/gu, '').trim()));
  const width = Math.max(...rows.map((row) => row.length));
  const columnsOf = (some) => Array.from({ length: width }, (_, i) => some.map((row) => row[i] ?? ''));
  const [named = [], ...others] = rows;
  const namesKnown = await Promise.all(columnsOf(rows).map((_, i) => fieldNamed(named[i] ?? '')));
  const isFirstRow =
    namesKnown.some((field) => DATES.includes(field)) ||
    columnsOf(others).some((cells, i) => areDates(cells) && !DATE.test(named[i] ?? ''));
  const columns = columnsOf(isFirstRow ? others : rows);
  const known = isFirstRow ? namesKnown : [];
  const fields = guessFields(columns, known);
  if (!fields.includes('name') || !fields.some((field) => DATES.includes(field))) return undefined;
  return {
    header: fields.map((field, i) => (known[i] === undefined ? field : `"${named[i]}"`)).join(separator),
    isFirstRow,
    told: toldOf({ columns, fields, known, named }),
  };
}

/** What each column holds, beside those that are known by their names. */
function guessFields(columns, known) {
  const isOpen = columns.map((cells, i) => known[i] === undefined && cells.some(Boolean) && !isCount(cells));
  const isDates = columns.map((cells, i) => isOpen[i] && areDates(cells));
  const hasDates = known.some((field) => DATES.includes(field));
  const dates = hasDates ? [] : isDates.filter(Boolean).length > 1 ? ['startDate', 'endDate'] : ['date'];
  const texts = TEXTS.filter((field) => !known.includes(field));
  let hasSmallName = false;
  return columns.map((cells, i) => {
    if (known[i] !== undefined) return known[i];
    if (!isOpen[i]) return '';
    if (isDates[i]) return dates.shift() ?? '';
    if (mostly(cells, (cell) => LINK.test(cell))) return 'url';
    const isSmall = areSmallWords(cells);
    if (texts[0] === 'name') hasSmallName = isSmall;
    if (mostly(cells, isStatus) || (isSmall && texts[0] !== 'name' && !hasSmallName && !known.includes('status')))
      return 'status';
    return texts.shift() ?? '';
  });
}

const LABELS = {
  name: 'the name',
  location: 'the place',
  description: 'the description',
  date: 'the date',
  startDate: 'the first day',
  endDate: 'the last day',
  status: 'the status',
  url: 'the link',
};

function toldOf({ columns, fields, known, named }) {
  const guessed = fields.flatMap((field, i) =>
    named[i] && known[i] === undefined && LABELS[field] ? `“${named[i]}” for ${LABELS[field]}` : [],
  );
  const labels = columns.flatMap((cells, i) => {
    const isLeft = known[i] === undefined && fields[i] === '' && cells.some(Boolean) && !isCount(cells);
    return isLeft ? `column ${i + 1} (“${filled(cells)[0].slice(0, 40)}”)` : [];
  });
  const left = `Nothing tells what ${labels.join(' and ')} ${labels.length > 1 ? 'hold: they were' : 'holds: it was'} left out. Name the columns in a first row, like date, name, place, status.`;
  return [
    ...(known.length > 0 && guessed.length > 0
      ? [`What is in the columns told what they hold: ${guessed.join(', ')}.`]
      : []),
    ...(labels.length > 0 ? [left] : []),
  ];
}
