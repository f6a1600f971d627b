import { dsvFormat } from 'd3-dsv';
import type { Problem } from '../core/problem.js';
import { holdsHtml } from './columns.js';
import { htmlText } from './html-text.js';
import type { Reading } from './reading.js';
import { readRows, type RowOptions } from './rows.js';
import { placeInText } from './text-place.js';

const SEPARATORS = [',', ';', '\t'];

/**
 * Reads a table of text (RFC 4180): cells are separated by commas, semicolons or tabs, whichever the first row has most
 * of, and may hold line breaks where they are quoted.
 */
export function readCsv(input: string, options: Pick<RowOptions, 'order' | 'locale'> = {}): Reading {
  const text = input.replace(/^\ufeff/u, '');
  const rows: string[][] = [];
  const lines: number[] = [];
  let line = 1;
  const separator = separatorOf(text);
  for (const row of dsvFormat(separator).parseRows(text)) {
    rows.push(row);
    lines.push(line);
    line += 1;
    for (const cell of row) if (cell.includes('\n') || cell.includes('\r')) line += cell.split(/\r\n?|\n/u).length - 1;
  }
  const reading = readRows(plainCells(rows), { ...options, lines });
  return { ...reading, problems: [...unclosedQuote(text, separator), ...reading.problems] };
}

/** Keeps a spreadsheet from taking a text, or what it parts from it, for a formula. */
const APOSTROPHE = /(^|[;\t\r\n])'(?='*"*[=+@\t\r-])/gu;

/** Without tags, and without those apostrophes. */
function plainCells([header = [], ...rows]: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const isHtml = header.map(holdsHtml);
  const plain = (cell: string, i: number): string => (isHtml[i] ? htmlText(cell) : cell);
  return [header, ...rows.map((cells) => cells.map((cell, i) => plain(cell.replace(APOSTROPHE, '$1'), i)))];
}

/** Counted outside quotes. */
function separatorOf(text: string): string {
  const [first = ''] = /^(?:[^"\r\n]|"[^"]*"?)*/u.exec(text.slice(0, 10_000)) ?? [];
  const bare = first.replace(/"[^"]*"?/gu, '');
  const counts = SEPARATORS.map((separator) => bare.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Everything after a quote that is not closed is one cell. A quote means something only where a cell begins with it. */
function unclosedQuote(text: string, separator: string): Problem[] {
  const cellEnd = new RegExp(`[${separator}\\r\\n]`, 'gu');
  for (let at = 0; at < text.length;) {
    if (text[at] === '"') {
      const end = quoteEnd(text, at);
      if (end === -1) return [unclosed(text, at)];
      // Whatever comes after the quote is taken for the end of the cell.
      at = end + 2;
    } else {
      cellEnd.lastIndex = at;
      at = cellEnd.test(text) ? cellEnd.lastIndex : text.length;
    }
  }
  return [];
}

/** Where the cell that begins with a quote at `at` has its other one: in the cell itself it is written twice. */
function quoteEnd(text: string, at: number): number {
  let end = text.indexOf('"', at + 1);
  while (end !== -1 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  return end;
}

function unclosed(text: string, at: number): Problem {
  const { line, column } = placeInText(text, at);
  const message = 'A quote (") is opened and never closed: what follows was read as one cell.';
  return { line, column, message, severity: 'warning' };
}
