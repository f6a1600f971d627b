import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codeWords, readDocument, tableRows } from './markdown.js';

const root = new URL('../../', import.meta.url);

const foldersIn = (path: string) =>
  readdirSync(new URL(path, root), { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** The folders that the files of src/`folder` import from. */
function importedBy(folder: string): string[] {
  const files = readdirSync(new URL(`src/${folder}/`, root), { recursive: true, encoding: 'utf8' });
  const sources = files.filter((file) => file.endsWith('.ts')).map((file) => readDocument(`src/${folder}/${file}`));
  const folders = sources.flatMap((source) =>
    [...source.matchAll(/from '(?:\.\.\/)+(\w+)\//gu)].map(([, name = '']) => name),
  );
  return [...new Set(folders)].sort();
}

describe('the map in src/README.md', () => {
  const map = tableRows(readDocument('src/README.md'), 'folder').map(([folder, , imports]) => ({
    folder: codeWords(folder)[0]?.replace('/', '') ?? '',
    imports: codeWords(imports),
  }));

  it('has all the folders, and no others', () => {
    expect(map.map(({ folder }) => folder).sort()).toEqual(
      foldersIn('src/')
        .map(({ name }) => name)
        .sort(),
    );
  });

  it.each(map)('knows what $folder imports', ({ folder, imports }) => {
    expect(imports.filter((name) => !name.endsWith('.ts')).sort()).toEqual(importedBy(folder));
  });
});

it('CONTRIBUTING.md names folders that are there', () => {
  const named = tableRows(readDocument('CONTRIBUTING.md'), 'folder').map(([folder]) => codeWords(folder)[0]);
  const there = foldersIn('').map(({ name }) => `${name}/`);
  expect(named.length).toBeGreaterThan(3);
  expect(there).toEqual(expect.arrayContaining(named));
});
