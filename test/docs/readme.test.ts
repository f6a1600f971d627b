import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../src/core/event.js';
import { readEventList } from '../../src/core/event-list.js';
import { readDate } from '../../src/core/read-date.js';
import { readRevisedEvent } from '../../src/core/revisions.js';
import { codeBlocks, codeWords, readDocument, tableRows } from './markdown.js';

const readme = readDocument('README.md');

/** The names of an interface's fields, from its source. */
function fieldsOf(source: string, name: string): string[] {
  const body = new RegExp(`interface ${name} \\{\\n([^]*?)\\n\\}`, 'u').exec(source)?.[1] ?? '';
  return [...body.matchAll(/^ {2}readonly (\w+)\??:/gmu)].map(([, field = '']) => field);
}

/** What the timeline works out for itself: no field of the input. */
const workedOut = ['index', 'when', 'statusText', 'history', 'withdrawn', 'movedFrom', 'changes', 'correctedOn'];

describe('the README', () => {
  it('has examples that are read without a problem', () => {
    const lists = [
      ...codeBlocks(readme, 'json'),
      ...codeBlocks(readme, 'html').flatMap((html) =>
        [...html.matchAll(/<script type="application\/json">([^]*?)<\/script>/gu)].map(([, text = '']) => text),
      ),
    ];
    expect(lists.length).toBeGreaterThan(1);
    for (const text of lists) {
      const value: unknown = JSON.parse(text);
      const list = readEventList(Array.isArray(value) ? value : [value], readRevisedEvent);
      expect(list.problems).toEqual([]);
      expect(list.events.length).toBeGreaterThan(0);
    }
  });

  it.each(['README.md', 'docs/frameworks.md'])('names in %s the file that npm makes', (document) => {
    const { version } = JSON.parse(readDocument('package.json')) as { version: string };
    const files = readDocument(document).match(/diplo-timeline-[\d.]+\.tgz/gu) ?? [];
    expect([...new Set(files)]).toEqual([`diplo-timeline-${version}.tgz`]);
  });

  const rows = tableRows(readme, 'field');

  it('tells of every field that an event can have', () => {
    const told = rows.flatMap(([field]) => codeWords(field));
    const known = fieldsOf(readDocument('src/core/event.ts'), 'TimelineEvent');
    expect(known).toContain('name');
    for (const field of known.filter((name) => !workedOut.includes(name))) expect(told).toContain(field);
  });

  it.each(rows)('shows an example of %s that is read without a problem', (field, example = '') => {
    const [code = ''] = codeWords(example);
    const value: unknown = JSON.parse(code);
    const [name = ''] = codeWords(field);
    const list = readEventList(
      [{ id: 'washington', name: 'A', ...(name.endsWith('Date') ? {} : { date: '2025-02-14' }), [name]: value }],
      readRevisedEvent,
    );
    expect(list.problems).toEqual([]);
    expect(JSON.stringify(list.events)).toContain(JSON.stringify(leaf(value)).slice(1, -1));
  });

  it('shows dates that are read', () => {
    const dates = tableRows(readme, 'written').flatMap((row) => row.flatMap(codeWords));
    expect(dates.length).toBeGreaterThan(8);
    for (const date of dates) expect(readDate(date), date).toHaveProperty('ok', true);
  });

  it('names the states of a plan, and no others', () => {
    const [, section = ''] = readme.split('### Its status\n');
    expect(codeWords(section.split('\n###')[0])).toEqual(STATUSES);
  });

  it('tells of every attribute of the element', () => {
    const told = tableRows(readme, 'attribute').map(([names]) => codeWords(names)[0]);
    const source = readDocument('src/view/timeline-properties.ts');
    const [, block = ''] = /static override properties = \{\n([^]*?)\n {2}\};/u.exec(source) ?? [];
    const known = [...block.matchAll(/^ {4}(\w+): \{(.*)\},$/gmu)].flatMap(([, name = '', options = '']) =>
      options.includes('attribute: false') ? [] : (/attribute: '([\w-]+)'/u.exec(options)?.[1] ?? name),
    );
    expect(known).toContain('as-of');
    expect(told).toEqual([...known, 'lang', 'max-bytes', 'refresh']);
  });

  it('tells the size that the build allows', () => {
    const [, kilobytes] = /at most (\d+) kB/u.exec(readme) ?? [];
    expect(readDocument('scripts/check-size.mjs')).toContain(`budgetBytes = ${String(kilobytes)}_000`);
  });

  it('has the tables that "npm run docs" would write', () => {
    const script = new URL('../../scripts/readme-api.mjs', import.meta.url).pathname;
    const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

/** Some text that is deep within a value. */
function leaf(value: unknown): string {
  return typeof value === 'object' && value !== null ? leaf(Object.values(value)[0]) : String(value);
}

describe.each(['README.md', 'CONTRIBUTING.md', 'src/README.md'])('%s', (path) => {
  const text = readDocument(path);

  it('leads to files that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)|(?:src|srcset)="(docs\/[^"]+)"/gu)];
    for (const [, link, picture] of links) {
      const file = new URL(`../../${link ?? picture ?? ''}`, import.meta.url);
      expect(existsSync(file), file.pathname).toBe(true);
    }
  });

  it('names scripts that package.json has', () => {
    const { scripts } = JSON.parse(readDocument('package.json')) as { scripts: object };
    for (const [, script = ''] of text.matchAll(/npm run ([\w:]+)/gu)) expect(scripts).toHaveProperty([script]);
  });
});
