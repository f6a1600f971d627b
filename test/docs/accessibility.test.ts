import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codeWords, readDocument, tableRows } from './markdown.js';

/** Success criteria of levels A and AA: https://www.w3.org/TR/WCAG22/ */
const CRITERIA = [
  ...['1.1.1', '1.2.1', '1.2.2', '1.2.3', '1.2.4', '1.2.5', '1.3.1', '1.3.2', '1.3.3', '1.3.4', '1.3.5'],
  ...['1.4.1', '1.4.2', '1.4.3', '1.4.4', '1.4.5', '1.4.10', '1.4.11', '1.4.12', '1.4.13'],
  ...['2.1.1', '2.1.2', '2.1.4', '2.2.1', '2.2.2', '2.3.1'],
  ...['2.4.1', '2.4.2', '2.4.3', '2.4.4', '2.4.5', '2.4.6', '2.4.7', '2.4.11'],
  ...['2.5.1', '2.5.2', '2.5.3', '2.5.4', '2.5.7', '2.5.8', '3.1.1', '3.1.2'],
  ...['3.2.1', '3.2.2', '3.2.3', '3.2.4', '3.2.6', '3.3.1', '3.3.2', '3.3.3', '3.3.4', '3.3.7', '3.3.8'],
  ...['4.1.2', '4.1.3'],
];

const guide = readDocument('docs/accessibility.md');
const rows = tableRows(guide, 'criterion').map(([criterion = '', does = '', shownBy = '']) => ({
  number: criterion.split(' ', 1)[0] ?? '',
  does,
  shownBy,
}));
const excluded = [...guide.matchAll(/^- (\d[\d., ]+): (.*)$/gmu)].flatMap(([, numbers = '', reason = '']) =>
  numbers.split(', ').map((number) => ({ number, reason })),
);

/** `view/keys`: “one title”, “another one” */
const references = [...guide.replace(/\s+/gu, ' ').matchAll(/`([\w./-]+)`: ((?:“[^”]+”(?:, )?)+)/gu)].flatMap(
  ([, file = '', titles = '']) =>
    [...titles.matchAll(/“([^”]+)”/gu)].map(([, title = '']) => ({ path: `test/${file}.test.ts`, title })),
);

/** The titles of a file’s tests and groups; what a template fills in may be anything. */
function hasTitle(path: string, title: string): boolean {
  const found = readDocument(path).matchAll(/\b(?:it|describe)\(\s*(['"`])(.*?)\1,/gsu);
  return [...found].some(([, , text = '']) => {
    const parts = text.split(/\$\{[^}]*\}/u).map((part) => part.replace(/[.*+?^()|[\]\\]/gu, '\\$&'));
    return new RegExp(`^${parts.join('.+')}$`, 'u').test(title);
  });
}

describe('the page on accessibility', () => {
  it('has each criterion of A and AA once, and no other', () => {
    expect(CRITERIA).toHaveLength(55);
    expect([...rows, ...excluded].map(({ number }) => number).sort()).toEqual([...CRITERIA].sort());
  });

  it.each(rows)('says of $number what is done, and what shows it or whose it is', ({ does, shownBy }) => {
    expect(does).not.toBe('');
    expect(/`[^`]+`: “|`scripts\//u.test(shownBy) || does.startsWith('Up to the page')).toBe(true);
  });

  it.each(excluded)('gives a reason for leaving out $number', ({ reason }) => {
    expect(reason.length).toBeGreaterThan(20);
  });

  it.each(references)('names a test that is there: $path, $title', ({ path, title }) => {
    expect(existsSync(new URL(`../../${path}`, import.meta.url))).toBe(true);
    expect(hasTitle(path, title)).toBe(true);
  });

  it('names more tests than it has criteria, in files that are there', () => {
    expect(references.length).toBeGreaterThan(rows.length);
    const named = rows.flatMap(({ shownBy }) => codeWords(shownBy)).filter((word) => !word.startsWith('scripts/'));
    for (const word of named) expect(existsSync(new URL(`../${word}.test.ts`, import.meta.url)), word).toBe(true);
  });
});
