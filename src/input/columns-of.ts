import { columnOf, type Column } from './columns.js';
import { isDateText } from './row-dates.js';

type Cells = readonly string[];

export interface Columns {
  /** What each column holds; undefined where nobody knows. */
  readonly columns: readonly (Column | undefined)[];
  /** The places of those that are known by what is in them alone. */
  readonly guessed: readonly number[];
}

/** Nobody has more columns that mean something. */
const MOST_COLUMNS = 200;
/** So many rows tell what a column holds. */
const MOST_ROWS = 100;
/** Of how many of its cells out of ten one must be sure. */
const SURE = 6;
const TELLING_WHEN: readonly (Column | undefined)[] = ['date', 'startDate', 'endDate', 'year', 'displayDate'];

/**
 * What the columns of a table hold, by the names in its first row. Where none is called so, those of the dates and of the
 * names are known by what is in them: the first row names them all the same, unless there is a date in it too.
 */
export function columnsOf([header = [], ...rows]: readonly Cells[], locale?: string): Columns {
  const columns = header.slice(0, MOST_COLUMNS).map(named);
  const guessed: number[] = [];
  const unnamed = columns.flatMap((column, i) => (column === undefined && header[i]?.trim() ? [i] : []));
  const isDate = (text: string): boolean => isDateText(text, locale);
  const isData = unnamed.some((i) => isDate(header[i] ?? ''));
  const cellsAt = (i: number): Cells =>
    rows
      .slice(0, MOST_ROWS)
      .map((cells) => cells[i]?.trim() ?? '')
      .filter((text) => text !== '');
  const take = (column: Column, places: readonly number[]): void => {
    const [place] = places;
    if (place === undefined) return;
    columns[place] = column;
    guessed.push(place);
  };
  if (!isData && !columns.some((column) => TELLING_WHEN.includes(column))) {
    const dates = unnamed.filter((i) => isMostly(cellsAt(i), isDate));
    // Years may as well be numbers of something else.
    take(
      'date',
      dates.toSorted((a, b) => Number(areNumbers(cellsAt(a))) - Number(areNumbers(cellsAt(b)))),
    );
  }
  if (!isData && !columns.includes('name') && columns.some((column) => TELLING_WHEN.includes(column))) {
    const isName = (text: string): boolean => /\p{L}/u.test(text) && !isDate(text);
    take(
      'name',
      unnamed.filter((i) => columns[i] === undefined && isMostly(cellsAt(i), isName)),
    );
  }
  return { columns, guessed };
}

/** What is in brackets after a name says more about it: `Name (born–died)`. */
function named(text: string): Column | undefined {
  return columnOf(text) ?? columnOf(text.slice(0, 80).replace(/[([（][^]*$/u, ''));
}

function isMostly(cells: Cells, test: (text: string) => boolean): boolean {
  return cells.length > 0 && cells.filter(test).length * 10 >= cells.length * SURE;
}

function areNumbers(cells: Cells): boolean {
  return cells.every((cell) => /^\d+$/u.test(cell));
}
