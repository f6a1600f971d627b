import type { RawRecord } from '../core/field-reader.js';
import { excerpt, type Problem } from '../core/problem.js';
import { columnsOf } from './columns-of.js';
import type { Column } from './columns.js';
import type { Reading } from './reading.js';
import { isUnclear, slashOrder, type SlashOrder } from './row-dates.js';
import { rowRecord, type Row } from './row-record.js';
import { withRevisions } from './row-revisions.js';

type Cells = readonly string[];

const DATES: readonly Column[] = ['date', 'startDate', 'endDate', 'asOf', 'sourceDate'];

export interface RowOptions {
  /** The line of each row. */
  readonly lines?: readonly number[];
  /** The language of the table. */
  readonly locale?: string | undefined;
  /** In which order the numbers of `3/4/2025` are meant, where the rows do not tell. */
  readonly order?: SlashOrder | undefined;
}

/**
 * Reads rows of text, of which the first names the columns: those of our own fields, of a sheet of TimelineJS, or of what
 * a calendar or a spreadsheet exports. Rows with one id that say when they were known are revisions of one event.
 */
export function readRows([header = [], ...rows]: readonly Cells[], options: RowOptions = {}): Reading {
  const { lines = [], locale } = options;
  const { columns, guessed } = columnsOf([header, ...rows], locale);
  if (!columns.includes('name')) return { problems: [noName(header)] };
  const problems = [...guessed.map((i) => guess(header[i], columns[i])), ...unknownColumns(header, columns)];
  const order = slashOrder(cellsOf(rows, columns, DATES)) ?? options.order ?? null;
  if (order === null && cellsOf(rows, columns, DATES).some(isUnclear)) problems.push(unclearDates(rows, columns));
  const events: RawRecord[] = [];
  const eventLines: number[] = [];
  const periods: unknown[] = [];
  const lost = new Set<number>();
  let heading: string | undefined;
  for (const [i, cells] of rows.entries()) {
    const line = lines[i + 1];
    const row = rowOf(cells, columns, (column) => lost.add(column));
    if (Object.keys(row).length === 0) continue;
    if (cells.slice(header.length).some((cell) => cell.trim() !== '')) problems.push(tooMany(cells, header, line));
    const record = rowRecord(row, {
      order,
      locale,
      // Our own export has ids: so its dates come back as they were.
      isOfProgram: columns.includes('id'),
      tell: (field, value, message) => {
        problems.push({ ...placeOf(line), field, value: excerpt(value), message, severity: 'warning' });
      },
    });
    if (row.type?.toLowerCase() === 'title') heading = row.name ?? heading;
    else if (row.type?.toLowerCase() === 'era') periods.push(periodOf(record));
    else {
      events.push(record);
      if (line !== undefined) eventLines.push(line);
    }
  }
  if (lost.size > 0) problems.push(lostColumns(header.filter((_, i) => lost.has(i))));
  const { records, places } = withRevisions(events);
  const value = {
    ...(heading === undefined ? {} : { heading }),
    ...(periods.length === 0 ? {} : { periods }),
    events: records,
  };
  const recordLines = places.flatMap((place) => eventLines[place] ?? []);
  return { value, problems, ...(recordLines.length > 0 ? { lines: recordLines } : {}) };
}

/** Of two columns of these, each says something: a venue and its city, a description and notes. */
const JOINED: Readonly<Partial<Record<Column, string>>> = {
  location: ', ',
  description: '\n',
  about: '; ',
  attendee: '; ',
};

/** Of two other columns of one meaning, the first that is filled counts; `lost` is told of the second. */
function rowOf(cells: Cells, columns: readonly (Column | undefined)[], lost: (column: number) => void): Row {
  const row: Partial<Record<Column, string>> = {};
  columns.forEach((column, i) => {
    const text = cells[i]?.trim() ?? '';
    if (column === undefined || column === 'ignored' || text === '') return;
    const before = row[column];
    const sign = JOINED[column];
    if (before === undefined) row[column] = text;
    else if (before === text) return;
    else if (sign === undefined) lost(i);
    else row[column] = before + sign + text;
  });
  return row;
}

function cellsOf(rows: readonly Cells[], columns: readonly (Column | undefined)[], wanted: readonly Column[]): Cells {
  const places = columns.flatMap((column, i) => (column !== undefined && wanted.includes(column) ? [i] : []));
  return rows.flatMap((cells) => places.flatMap((place) => cells[place] ?? []));
}

function periodOf({ name, date, startDate, endDate }: RawRecord): unknown {
  const [start, end] = [startDate, endDate].map((text) => (typeof text === 'string' ? text : ''));
  return { name, date: date ?? (end === '' ? start : `${start ?? ''}/${end ?? ''}`) };
}

function noName(header: Cells): Problem {
  const message =
    'The first row names no column for the name of the events: it should be like date,name,location,status,description,url.';
  return { field: 'events', line: 1, value: excerpt(header.join(',')), message, severity: 'error' };
}

function guess(name = '', column = ''): Problem {
  const message = `“${excerpt(name)}” was taken for the ${column} of the events, by what is in that column: none is called “${column}”.`;
  return { line: 1, value: excerpt(name), message, severity: 'warning' };
}

function unknownColumns(header: Cells, columns: readonly (Column | undefined)[]): Problem[] {
  const names = header.filter((name, i) => columns[i] === undefined && name.trim() !== '');
  if (names.length === 0) return [];
  const message = `These columns are none that a timeline knows, and were left out: ${excerpt(names.join(', '))}.`;
  return [{ line: 1, value: excerpt(names.join(', ')), message, severity: 'warning' }];
}

function lostColumns(names: readonly string[]): Problem {
  const value = excerpt(names.join(', '));
  const message = `These columns were left out where another one already says the same of an event: ${value}.`;
  return { line: 1, value, message, severity: 'warning' };
}

function unclearDates(rows: readonly Cells[], columns: readonly (Column | undefined)[]): Problem {
  const value = cellsOf(rows, columns, DATES).find(isUnclear) ?? '';
  const message = `“${excerpt(value)}” may begin with the day or with the month: write such dates as 2025-02-14.`;
  return { field: 'date', value: excerpt(value), message, severity: 'warning' };
}

function tooMany(cells: Cells, header: Cells, line: number | undefined): Problem {
  const message = `A row has ${cells.length} cells where the first row names ${header.length} columns: is a quote missing?`;
  const value = excerpt(cells.slice(header.length).join(', '));
  return { ...placeOf(line), value, message, severity: 'warning' };
}

function placeOf(line: number | undefined): Pick<Problem, 'line'> {
  return line === undefined ? {} : { line };
}
