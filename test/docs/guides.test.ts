import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from './markdown.js';

const root = new URL('../../', import.meta.url);

it('guides have the snippets of the recipes', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/guides.mjs', '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

describe.each(['embedding', 'frameworks'])('the guide to %s', (name) => {
  const guide = readDocument(`docs/${name}.md`);
  const links = [...guide.matchAll(/\]\(\.\.\/([^)#]+)\)/gu)].map(([, path = '']) => path);

  it('has links', () => {
    expect(links.length).toBeGreaterThan(5);
  });

  it.each(links)('leads to %s', (path) => {
    expect(existsSync(new URL(path, root))).toBe(true);
  });
});
