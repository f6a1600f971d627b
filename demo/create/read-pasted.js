import { guessHeader } from './guess-header.js';
import { unclearDate, withPlainDates } from './slashed-lines.js';

/**
 * @typedef {object} Pasted
 * @property {readonly Readonly<Record<string, unknown>>[]} records As they were written.
 * @property {readonly (readonly string[])[]} notes What was wrong with each.
 * @property {Readonly<Record<string, unknown>>} list What the list says besides.
 * @property {readonly string[]} problems What was wrong with all of it, the worst first.
 * @property {string} [unclear] A date of which nobody knows whether it begins with the day: nothing is read before that is
 *   said.
 */
/** @typedef {import('../../src/input/read-text.js').readText} ReadText */
/** @typedef {import('../../src/input/reading.js').Reading} Reading */
/** @typedef {import('../../src/input/row-dates.js').SlashOrder} SlashOrder */

/** More rows are none that a person goes through. */
export const MOST_ROWS = 500;

const NONE = { records: [], notes: [], list: {} };
const ORDERS = ['day first', 'month first'];
/** As src/input/json-start.ts has it: a bracket or a brace that is no date. */
const JSON_START = /^\s*(?:"(?:\s|\\[nrt])*)?[[{](?!\s*(?:\.\.|-?\d|X))/u;
/** Cells come before lines: without a row of names, what is in them tells what they are. */
const CELLS_START = /^[^\n|]*[,;\t][^\n|]*(?:\n|$)/u;
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads what was pasted, dropped or opened: JSON, a calendar, a table with or without the row of names, or lines.
 *
 * @param {string} text
 * @param {{path?: string, order?: SlashOrder, readText: ReadText}} origin
 * @returns {Promise<Pasted>}
 */
export async function readPasted(text, { path = '', order, readText }) {
  const unclear = order ? undefined : unclearDate(text);
  if (unclear === undefined) return readInOrder(text, { path, order, readText });
  const [one, other] = await Promise.all(ORDERS.map((each) => readInOrder(text, { path, order: each, readText })));
  return JSON.stringify(one) === JSON.stringify(other) ? one : { ...NONE, problems: [], unclear };
}

async function readInOrder(text, origin) {
  const tries = /^\s*(?:BEGIN:V|<)/iu.test(text) || JSON_START.test(text) ? [asItIs] : [asItIs, asCells, asLines];
  let failure;
  for (const attempt of tries) {
    const reading = await attempt(text, origin);
    if (reading && recordsOf(reading.value).some(isDated)) return pastedFrom(reading);
    if (reading?.value !== undefined || reading?.problems.length) failure ??= reading;
  }
  const pasted = failure ? pastedFrom(failure) : { ...NONE, problems: [] };
  if (pasted.records.length > 0 && tries.length === 1) return pasted;
  const dayless = pasted.records.length > 0 && CELLS_START.test(text) ? daylessRows(pasted) : [];
  const advice =
    'Nothing here could be read as events. Paste cells of a spreadsheet with dates and names, a calendar, JSON, or lines such as “14–16 February 2025: Conference”.';
  const problems = [...dayless, ...pasted.problems];
  return { ...NONE, problems: problems.length > 0 ? problems : [advice] };
}

/** Why rows with names are no events: none of them has a date, and what the first of them says of that. */
function daylessRows({ records, notes }) {
  const which = records.length === 1 ? 'The row has' : `None of the ${records.length} rows has`;
  const first = notes.find((told) => told.length > 0)?.[0];
  return [
    `${which} a day on which it is: a column “date” is missing, or empty. Write days there as 2025-02-14.`,
    ...(first === undefined ? [] : [first]),
  ];
}

/** Lines may begin with a date in brackets, which is no JSON. */
function asItIs(text, { path, order, readText }) {
  if (/^\s*[[{]/u.test(text)) return JSON_START.test(text) ? readText(text, { path }) : undefined;
  if (path !== '' && !/\.txt$/iu.test(path)) return readText(text, { path, order });
  if (CELLS_START.test(text)) return readText(text, { mediaType: 'text/csv', order });
  return readText(withPlainDates(text, order));
}

async function asCells(text, { order, readText }) {
  const guess = await guessHeader(text, (name) => fieldNamed(name, readText));
  if (guess === undefined) return undefined;
  const rows = guess.isFirstRow ? text.replace(/^.*?(?:\r\n?|\n)/u, '') : text;
  const { lines, problems, ...reading } = await readText(`${guess.header}\n${rows}`, { mediaType: 'text/csv', order });
  const added = guess.isFirstRow ? 0 : 1;
  const own = problems.map(({ line, ...problem }) =>
    line === undefined ? problem : { ...problem, line: line - added },
  );
  return {
    ...reading,
    problems: [...guess.told.map((message) => ({ message, severity: 'warning' })), ...own],
    ...(lines ? { lines: lines.map((line) => line - added) } : {}),
  };
}

/** The field of a column with this name, as the reader of tables has it; empty for one that it passes over. */
async function fieldNamed(name, readText) {
  if (name === '') return undefined;
  const cell = `"${name}"`;
  const read = (text) => readText(text, { mediaType: 'text/csv' });
  if ((await read(`${cell},\ny,`)).value !== undefined) return 'name';
  const { value, problems } = await read(`name,${cell}\nx,y`);
  if (problems.some(({ line }) => line === 1)) return undefined;
  return Object.keys(recordsOf(value)[0] ?? {}).find((field) => field !== 'name') ?? '';
}

const asLines = (text, { order, readText }) => readText(withPlainDates(text, order), { mediaType: 'text/markdown' });

/** @returns {readonly unknown[]} */
const recordsOf = (value) => {
  const records = isObject(value) ? value.events : value;
  return Array.isArray(records) ? records : [];
};

const isDated = (record) =>
  isObject(record) && ['date', 'startDate', 'start', 'displayDate'].some((name) => record[name] !== undefined);

/** @param {Reading} reading */
function pastedFrom({ value, problems, lines = [] }) {
  const raw = recordsOf(value);
  if (raw.length > MOST_ROWS) return { ...NONE, problems: [tooMany(raw.length)] };
  const worstFirst = problems.toSorted((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
  const placed = worstFirst.map((problem) => ({ place: placeOf(problem, lines), told: toldOf(problem) }));
  const others = isObject(value) ? Object.entries(value).filter(([name]) => name !== 'events') : [];
  return {
    records: raw.map(recordOf),
    notes: raw.map((_, i) => placed.filter(({ place }) => place === i).map(({ told }) => told)),
    list: Object.fromEntries(others),
    problems: placed.filter(({ place }) => place === undefined || place >= raw.length).map(({ told }) => told),
  };
}

/** An entry that is no record is at least a text. */
const recordOf = (record) =>
  isObject(record) ? record : { name: typeof record === 'string' ? record : JSON.stringify(record) };

/** A problem of a line belongs to the record that begins there or before. */
function placeOf({ index, line }, lines) {
  if (index !== undefined || line === undefined) return index;
  const place = lines.findLastIndex((start) => start <= line);
  return place < 0 ? undefined : place;
}

const toldOf = ({ line, message }) => (line === undefined ? message : `Line ${line}: ${message}`);

const tooMany = (count) =>
  `The list has ${count} events, and this table is good for ${MOST_ROWS}. Keep it as a file, and name it in the “src” of the timeline.`;

/** EDTF, or on the way to it. */
const EDTF_START = /^\s*(?:$|[[{.]|-?\d{4}(?!\d)|Y-?\d)/u;

/**
 * A date that was typed as people write it, as EDTF; undefined where it is that already, or is none.
 *
 * @param {string} text
 * @param {() => Promise<ReadText>} readText
 * @returns {Promise<string | undefined>}
 */
export async function dateAsWritten(text, readText) {
  if (EDTF_START.test(text)) return undefined;
  const read = await readText();
  const { value } = await read(`date,name\n"${text.replaceAll('"', '""')}",-`, { mediaType: 'text/csv' });
  const date = recordsOf(value)[0]?.date;
  return date === text.trim() ? undefined : date;
}
