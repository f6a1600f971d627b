import { dsvFormat } from 'd3-dsv';
import type { Problem } from '../core/problem.js';
import { holdsHtml } from './columns.js';
import { htmlText } from './html-text.js';
import type { Reading } from './reading.js';
import { readRows } from './rows.js';
import { placeInText } from './text-place.js';

const SEPARATORS = [',', ';', '\t'];

/**
 * Reads a table of text (RFC 4180): cells are separated by commas, semicolons or tabs, whichever the first row has most
 * of, and may hold line breaks where they are quoted.
 */
export function readCsv(input: string): Reading {
  const text = input.replace(/^\ufeff/u, '');
  const rows: string[][] = [];
  const lines: number[] = [];
  let line = 1;
  for (const row of dsvFormat(separatorOf(text)).parseRows(text)) {
    rows.push(row);
    lines.push(line);
    line += 1;
    for (const cell of row) if (cell.includes('\n') || cell.includes('\r')) line += cell.split(/\r\n?|\n/u).length - 1;
  }
  const reading = readRows(withoutTags(rows), { lines });
  return { ...reading, problems: [...unclosedQuote(text), ...reading.problems] };
}

function withoutTags([header = [], ...rows]: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const isHtml = header.map(holdsHtml);
  return [header, ...rows.map((cells) => cells.map((cell, i) => (isHtml[i] ? htmlText(cell) : cell)))];
}

/** Counted outside quotes. */
function separatorOf(text: string): string {
  const [first = ''] = /^(?:[^"\r\n]|"[^"]*"?)*/u.exec(text.slice(0, 10_000)) ?? [];
  const bare = first.replace(/"[^"]*"?/gu, '');
  const counts = SEPARATORS.map((separator) => bare.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Everything after a quote that is not closed is one cell. */
function unclosedQuote(text: string): Problem[] {
  let opened = -1;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) opened = opened === -1 ? at : -1;
  if (opened === -1) return [];
  const { line, column } = placeInText(text, opened);
  const message = `A quote (") is opened on line ${line} and never closed: what follows was read as one cell.`;
  return [{ line, column, message, severity: 'warning' }];
}
