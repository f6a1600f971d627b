import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codeWords, readDocument, tableRows } from './markdown.js';

const document = readDocument('SECURITY.md');
const root = new URL('../../', import.meta.url);

describe('the promises of SECURITY.md', () => {
  const rows = tableRows(document, 'promise').map(([promise = '', file, test = '']) => ({
    promise,
    file: codeWords(file)[0] ?? '',
    test,
  }));
  const numbers = [...document.matchAll(/^(\d)\. /gmu)].map(([, number = '']) => number);

  it('are each shown by a test', () => {
    expect(numbers.length).toBeGreaterThan(5);
    expect([...new Set(rows.map(({ promise }) => promise))]).toEqual(numbers);
  });

  it.each(rows)('$promise is shown by “$test”', ({ file, test }) => {
    expect(existsSync(new URL(file, root)), `${file} is gone`).toBe(true);
    const titles = [...readDocument(file).matchAll(/\b(?:describe|it)(?:\.each\([^]*?\))?\(\s*(['`])([^]*?)\1/gu)];
    expect(titles.map(([, , title]) => title)).toEqual(expect.arrayContaining([expect.stringContaining(test)]));
  });
});
