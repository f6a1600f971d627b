import { guessHeader } from './guess-header.js';
import { guessLanguage } from './guess-language.js';
import { withoutDashes, withoutPipes, withoutTitle, withWholeYears } from './plain-cells.js';
import { readSnippet } from './read-snippet.js';
import { unclearDate, withPlainDates } from './slashed-lines.js';

/**
 * @typedef {object} Pasted
 * @property {readonly Readonly<Record<string, unknown>>[]} records As they were written.
 * @property {readonly (readonly string[])[]} notes What was wrong with each.
 * @property {Readonly<Record<string, unknown>>} list What the list says besides.
 * @property {Readonly<Record<string, string>>} [settings] How the timeline looked, of which this is a snippet.
 * @property {readonly string[]} problems What was wrong with all of it, the worst first.
 * @property {string} [unclear] A date of which nobody knows whether it begins with the day: nothing is read before that is
 *   said.
 */
/** @typedef {import('../../src/input/read-text.js').readText} ReadText */
/** @typedef {import('../../src/input/reading.js').Reading} Reading */
/** @typedef {import('../../src/input/row-dates.js').SlashOrder} SlashOrder */

/** More rows are none that a person goes through. */
export const MOST_ROWS = 500;

const NONE = { records: [], notes: [], list: {}, settings: {} };
const MARKUP =
  'This is the source of a page. Copy the list or the table as the page shows it, and paste that; or the snippet of a timeline as this page makes it.';
const EVENTLESS = 'There are no events in this JSON: it takes a list of them, each with a “name” and a “date”.';
const YEARLESS =
  'No year stands in it, and without one nobody knows the days. Write it with each of them, as in “14–16 February 2025: Conference”.';
const UNREAD =
  'Nothing here could be read as events. Paste cells of a spreadsheet with dates and names, a calendar, JSON, or lines such as “14–16 February 2025: Conference”.';
const ORDERS = ['day first', 'month first'];
/** As src/input/json-start.ts has it: a bracket or a brace that is no date. */
const JSON_START = /^\s*(?:"(?:\s|\\[nrt])*)?[[{](?!\s*(?:\.\.|-?\d|X))/u;
const SHORTCODE = /^\s*\[diplo_timeline\b/u;
/** Cells come before lines: without a row of names, what is in them tells what they are. */
const CELLS_START = /^[^\n|]*[,;\t][^\n|]*(?:\n|$)/u;
/** Sentences have commas, but no tabs. */
const CELLS_ALONE = /^[^\n]*[;\t]/u;
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads what was pasted, dropped or opened: JSON, a calendar, a table with or without the row of names, lines, or a snippet.
 *
 * @param {string} pasted
 * @param {{path?: string, order?: SlashOrder, readText: ReadText}} origin
 * @returns {Promise<Pasted>}
 */
export async function readPasted(pasted, { path = '', order, readText }) {
  const mayBeSnippet = SHORTCODE.test(pasted) || !isOfProgram(pasted);
  const { text: list, settings } = mayBeSnippet ? readSnippet(pasted) : { text: pasted, settings: {} };
  if (/^\s*</u.test(list)) return { ...NONE, problems: [MARKUP] };
  const isTyped = !isOfProgram(list);
  const { text, told } = isTyped ? withWholeYears(withoutPipes(list)) : { text: list, told: [] };
  const { title, text: rows, skipped } = isTyped ? withoutTitle(withoutDashes(text)) : { text, skipped: 0 };
  const locale = guessLanguage(rows);
  const origin = { path, order, skipped, readText: (each, more) => readText(each, { locale, ...more }) };
  const read = await readInAnyOrder(rows, origin);
  return {
    ...read,
    settings,
    list: { ...(title === undefined || read.records.length === 0 ? {} : { heading: title }), ...read.list },
    problems: read.unclear === undefined ? [...read.problems, ...told] : [],
  };
}

async function readInAnyOrder(text, origin) {
  const unclear = origin.order ? undefined : unclearDate(text);
  if (unclear === undefined) return readInOrder(text, origin);
  const [one, other] = await Promise.all(ORDERS.map((each) => readInOrder(text, { ...origin, order: each })));
  return JSON.stringify(one) === JSON.stringify(other) ? one : { ...NONE, problems: [], unclear };
}

const isOfProgram = (text) => /^\s*BEGIN:V/iu.test(text) || JSON_START.test(text);

async function readInOrder(text, origin) {
  const tries = isOfProgram(text) ? [asItIs] : [asItIs, asCells, asLines, asNamesFirst];
  let [failure, best, most] = [undefined, undefined, -1];
  for (const attempt of tries) {
    if (best && attempt === asLines && CELLS_ALONE.test(text)) break;
    const reading = await attempt(text, origin);
    if (reading?.value !== undefined || reading?.problems.length) failure ??= reading;
    const records = recordsOf(reading?.value);
    const count = records.filter(hasReadableDate).length;
    if (records.some(isDated) && count > most) [best, most] = [reading, count];
    if (most === records.length) break;
  }
  if (best) return pastedFrom(best, origin.skipped);
  const pasted = failure ? pastedFrom(failure, origin.skipped) : { ...NONE, problems: [] };
  if (pasted.records.length > 0 && tries.length === 1) return pasted;
  const dayless = pasted.records.length > 0 && CELLS_START.test(text) ? daylessRows(pasted) : [];
  const problems = [...dayless, ...pasted.problems];
  return { ...NONE, problems: problems.length > 0 ? problems : [adviceFor(text)] };
}

function adviceFor(text) {
  if (isOfProgram(text)) return /^\s*B/iu.test(text) ? 'There are no events in this calendar.' : EVENTLESS;
  return /\d/u.test(text) && !/\d{4}/u.test(text) ? YEARLESS : UNREAD;
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
  if (!guess.isFirstRow) return underHeader(guess.header, text, guess.told, { order, readText });
  const named = text.replace(/^.*?(?=\r|\n|$)/u, guess.header);
  const { problems, ...reading } = await readText(named, { mediaType: 'text/csv', order });
  return { ...reading, problems: [...warnings(guess.told), ...problems] };
}

const warnings = (texts) => texts.map((message) => ({ message, severity: 'warning' }));

/** Cells with a row of names above them that is none of the text's lines. */
async function underHeader(header, rows, told, { order, readText }) {
  const { lines, problems, ...reading } = await readText(`${header}\n${rows}`, { mediaType: 'text/csv', order });
  const own = problems.map(({ line, ...problem }) => (line === undefined ? problem : { ...problem, line: line - 1 }));
  return {
    ...reading,
    problems: [...warnings(told), ...own],
    ...(lines ? { lines: lines.map((line) => line - 1) } : {}),
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

/** `Conference (14–16 February 2025)`: a name, and the date behind it. */
const NAME_FIRST = /^(?:[-*+•–]\s+)?(.*?\S)\s*(?:\((.*\d{4}.*)\)|\s[–—-]\s(.*\d{4}.*)|:\s(.*\d{4}.*))$/u;

function asNamesFirst(text, origin) {
  const cell = (words) => `"${words.replaceAll('"', '""')}"`;
  const rows = text.split(/\r\n?|\n/u).map((line) => {
    const [, name = line, ...dates] = (line.length < 300 && NAME_FIRST.exec(line.trim())) || [];
    return line.trim() === '' ? '' : [name, dates.find(Boolean) ?? ''].map(cell).join('\t');
  });
  return underHeader('name\tdate', rows.join('\n'), [], origin);
}

/** @returns {readonly unknown[]} */
const recordsOf = (value) => {
  const records = isObject(value) ? value.events : value;
  return Array.isArray(records) ? records : [];
};

const isDated = (record) =>
  isObject(record) && ['date', 'startDate', 'start', 'displayDate'].some((name) => record[name] !== undefined);

/** As the reader of dates takes them, or nearly; an event may also be without one, in words. */
const hasReadableDate = (record) =>
  isObject(record) &&
  [record.date, record.startDate ?? record.start].some((date) => /^\S+$/u.test(date ?? '') && EDTF_START.test(date));

/**
 * @param {Reading} reading
 * @param {number} skipped The lines before those that were read.
 */
function pastedFrom({ value, problems, lines = [] }, skipped) {
  const raw = recordsOf(value);
  if (raw.length > MOST_ROWS) return { ...NONE, problems: [tooMany(raw.length)] };
  const worstFirst = problems.toSorted((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
  const placed = worstFirst.map((problem) => ({ place: placeOf(problem, lines), told: toldOf(problem, skipped) }));
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

const toldOf = ({ line, message }, skipped) => (line === undefined ? message : `Line ${line + skipped}: ${message}`);

const tooMany = (count) =>
  `The list has ${count} events, and this table is good for ${MOST_ROWS}. Keep it as a file, and name it in the “src” of the timeline.`;

/** EDTF, or on the way to it. */
const EDTF_START = /^\s*(?:$|[[{.]|-?\d{4}(?!\d)|Y-?\d)/u;

/** `2025.2.14`, `2025年2月14日`, `2025, 14 February`: the year stands first, and yet it is none. */
const YEAR_FIRST = /^\s*\d{4}(?:\s*[년年,]|\.|\/\d{1,2}\/|\s\p{L})/u;

/**
 * A date that was typed as people write it, as EDTF; undefined where it is that already, or is none.
 *
 * @param {string} text
 * @param {() => Promise<ReadText>} readText
 * @returns {Promise<string | undefined>}
 */
export async function dateAsWritten(text, readText) {
  if (EDTF_START.test(text) && !YEAR_FIRST.test(text)) return undefined;
  const read = await readText();
  const whole = withWholeYears(withoutDashes(text)).text;
  const { value } = await read(`date,name\n"${whole.replaceAll('"', '""')}",-`, {
    mediaType: 'text/csv',
    locale: guessLanguage(text),
  });
  const date = recordsOf(value)[0]?.date;
  return date === whole.trim() ? undefined : date;
}
