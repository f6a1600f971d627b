import { isRecord } from '../../core/field-reader.js';
import type { Reading } from '../reading.js';
import { columnsOf } from '../columns-of.js';
import type { Column } from '../columns.js';
import { readRows } from '../rows.js';
import { languageOf } from './around.js';
import { tableGrid, type TableCell, type TableGrid } from './table-grid.js';

/** Reads a table whose first row names its columns, as that of a CSV file does. Its caption is the heading. */
export function readTable(table: HTMLTableElement): Reading {
  const { heading, rows } = tableGrid(table);
  const locale = languageOf(table);
  const reading = readRows(rowTexts(rows, locale), { locale });
  if (heading === undefined || reading.value === undefined) return reading;
  const list = isRecord(reading.value) ? reading.value : { events: reading.value };
  return { ...reading, value: { heading, ...list } };
}

const DATES: readonly Column[] = ['date', 'startDate', 'endDate', 'asOf'];

/** The texts of cells; the link of the name has a column of its own, where the table has none for links. */
function rowTexts(grid: TableGrid['rows'], locale: string): readonly string[][] {
  const { columns } = columnsOf(
    grid.map((row) => row.map((cell) => cellText(cell, undefined))),
    locale,
  );
  const [header = [], ...rows] = grid;
  const nameColumn = columns.indexOf('name');
  const linked = (row: readonly TableCell[]): string | undefined =>
    nameColumn < 0 ? row.find(({ href }) => href !== undefined)?.href : row[nameColumn]?.href;
  const addsLinks = !columns.includes('url') && rows.some((row) => linked(row) !== undefined);
  const texts = rows
    .filter((row, i) => !isSame(row, rows[i - 1], columns))
    .map((row) => {
      const cells = header.map((_, column) => cellText(row[column], columns[column]));
      return addsLinks ? [...cells, linked(row) ?? ''] : cells;
    });
  const names = header.map(({ text }) => text);
  return [addsLinks ? [...names, 'url'] : names, ...texts];
}

/** A row goes on where all that is known of it is in cells that began in the one above: it is no other event. */
function isSame(
  row: readonly TableCell[],
  above: readonly TableCell[] | undefined,
  columns: readonly (Column | undefined)[],
): boolean {
  const known = columns.flatMap((column, i) => (column === undefined || column === 'ignored' ? [] : [i]));
  return above !== undefined && known.length > 0 && known.every((i) => row[i] === above[i]);
}

function cellText(cell: TableCell | undefined, column: Column | undefined): string {
  if (!cell) return '';
  if (column === 'url') return cell.href ?? cell.text;
  if (column === 'name') return cell.text.replaceAll('\n', ' ');
  return column === undefined || DATES.includes(column) ? (cell.datetime ?? cell.text) : cell.text;
}
