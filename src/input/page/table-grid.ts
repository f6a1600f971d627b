import { headingOf } from './around.js';
import { contentOf } from './content-of.js';
import { firstHref, linesOf, textOf, type Run } from './content.js';
import { isRangeSign } from '../text-date.js';
import { endOnDay, isoDateTime } from '../clock-time.js';

/** A cell of a table as text, with the address of its first link. */
export interface TableCell {
  readonly text: string;
  readonly href?: string;
  /** What the `<time>` says with which it begins; of the two of a range, `start/end`. */
  readonly datetime?: string;
}

export interface TableGrid {
  readonly heading?: string;
  /** The first row is the header. A cell that spans several rows or columns is the same in each. */
  readonly rows: readonly (readonly TableCell[])[];
}

/** Nobody needs more fields, and a span may claim up to 1000 columns and 65534 rows. */
const MAX_COLUMNS = 64;
const EMPTY: TableCell = { text: '' };

export function tableGrid(table: HTMLTableElement): TableGrid {
  const heading = headingOf(table);
  // The browser lists the rows of the head first and those of the foot last; what stands in a foot is no record.
  const elements = [...table.rows].filter((row) => !row.matches('tfoot > tr'));
  // Of several rows of names, the lowest has those of the single columns.
  const first = elements.findIndex((row) => [...row.cells].some(({ localName }) => localName !== 'th'));
  const rows = filled(elements).slice(Math.max(0, first - 1));
  return heading === undefined ? { rows } : { heading, rows };
}

function filled(rows: readonly HTMLTableRowElement[]): TableGrid['rows'] {
  /** By column: a cell from further up, and for how many rows it goes on. */
  const above: { readonly cell: TableCell; left: number }[] = [];
  return rows.map((row) => {
    const cells: TableCell[] = [];
    const fromAbove = (): void => {
      for (let span = above[cells.length]; span && span.left > 0; span = above[cells.length]) {
        span.left -= 1;
        cells.push(span.cell);
      }
    };
    for (const element of row.cells) {
      fromAbove();
      const cell = cellOf(element);
      for (let column = 0; column < element.colSpan && cells.length < MAX_COLUMNS; column++) {
        above[cells.length] = { cell, left: element.rowSpan - 1 };
        cells.push(cell);
      }
    }
    fromAbove();
    return cells;
  });
}

function cellOf(element: Element): TableCell {
  const { runs } = contentOf(element);
  const text = linesOf(textOf(runs)).join('\n');
  if (text === '') return EMPTY;
  const href = firstHref(runs);
  const datetime = datetimeOf(runs.filter((run) => run.text.trim() !== ''));
  return { text, ...(href === undefined ? {} : { href }), ...(datetime === undefined ? {} : { datetime }) };
}

function datetimeOf([first, sign, second]: readonly Run[]): string | undefined {
  if (first?.datetime === undefined) return undefined;
  const start = isoDateTime(first.datetime);
  const isRange = second?.datetime !== undefined && isRangeSign(sign?.text ?? '');
  return isRange ? `${start}/${endOnDay(start, second.datetime)}` : start;
}
