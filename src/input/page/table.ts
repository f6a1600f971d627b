import { isRecord } from '../../core/field-reader.js';
import type { Reading } from '../reading.js';
import { columnOf, type Column } from '../columns.js';
import { readRows } from '../rows.js';
import { languageOf } from './around.js';
import { tableGrid, type TableCell } from './table-grid.js';

/** Reads a table whose first row names its columns, as that of a CSV file does. Its caption is the heading. */
export function readTable(table: HTMLTableElement): Reading {
  const { heading, rows } = tableGrid(table);
  const reading = readRows(rowTexts(rows), { locale: languageOf(table) });
  if (heading === undefined || reading.value === undefined) return reading;
  const list = isRecord(reading.value) ? reading.value : { events: reading.value };
  return { ...reading, value: { heading, ...list } };
}

const DATES: readonly Column[] = ['date', 'startDate', 'endDate', 'asOf'];

/** The texts of cells; the link of the name has a column of its own, where the table has none for links. */
function rowTexts([header = [], ...rows]: readonly (readonly TableCell[])[]): readonly string[][] {
  const columns = header.map(({ text }) => columnOf(text));
  const nameColumn = columns.indexOf('name');
  const linked = (row: readonly TableCell[]): string | undefined =>
    nameColumn < 0 ? row.find(({ href }) => href !== undefined)?.href : row[nameColumn]?.href;
  const addsLinks = !columns.includes('url') && rows.some((row) => linked(row) !== undefined);
  const texts = rows.map((row) => {
    const cells = header.map((_, column) => cellText(row[column], columns[column]));
    return addsLinks ? [...cells, linked(row) ?? ''] : cells;
  });
  const names = header.map(({ text }) => text);
  return [addsLinks ? [...names, 'url'] : names, ...texts];
}

function cellText(cell: TableCell | undefined, column: Column | undefined): string {
  if (!cell) return '';
  if (column === 'url') return cell.href ?? cell.text;
  return column === undefined || DATES.includes(column) ? (cell.datetime ?? cell.text) : cell.text;
}
