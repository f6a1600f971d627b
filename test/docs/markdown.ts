import { readFileSync } from 'node:fs';

/** A document of the project, by its path from the root. */
export function readDocument(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

/** What stands between the fences of a language. */
export function codeBlocks(markdown: string, language: string): string[] {
  return [...markdown.matchAll(/^```(\w*)\n([^]*?)^```$/gmu)]
    .filter(([, name]) => name === language)
    .map(([, , code = '']) => code);
}

/** The cells of the first table whose first column has this heading, row by row, without its head. */
export function tableRows(markdown: string, firstColumn: string): string[][] {
  const lines = markdown.split('\n');
  const head = lines.findIndex((line) => cells(line)[0] === firstColumn);
  if (head < 0) throw new Error(`No table starts with the column “${firstColumn}”`);
  const below = lines.slice(head + 2);
  const end = below.findIndex((line) => !line.startsWith('|'));
  return below.slice(0, end < 0 ? undefined : end).map(cells);
}

function cells(line: string): string[] {
  return line.startsWith('|')
    ? line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim())
    : [];
}

/** What stands between backticks. */
export function codeWords(markdown = ''): string[] {
  return [...markdown.matchAll(/`([^`]+)`/gu)].map(([, code = '']) => code);
}
