import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../src/command/run.js';
import { datesOf } from '../support/read-reading.js';
import { readCsv } from '../../src/input/csv.js';

const folder = mkdtempSync(join(tmpdir(), 'diplo-timeline-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const february = new URL('../../demo/data/february-2025.json', import.meta.url).pathname;

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** What a command writes, what it tells, and its exit code. */
async function called(...args: readonly string[]): Promise<{ code: number; out: string; told: string }> {
  let [out, told] = ['', ''];
  const code = await run(args, { out: (text) => (out += text), tell: (text) => (told += text), isTerminal: false });
  return { code, out, told };
}

describe('check', () => {
  it('has nothing against a list that is well', async () => {
    expect(await called('check', february)).toEqual({ code: 0, out: '', told: `${february}: 5 events, 0 problems\n` });
  });

  it('tells each problem with its line, and fails', async () => {
    const bad = file(
      'bad.json',
      '[\n{"name": "A", "date": "2025-02-30"},\n{"name": "B",\n"date": "2025", "about": [["x"]]}\n]',
    );
    const { code, out } = await called('check', bad);
    expect(code).toBe(1);
    expect(out).toContain(`${bad}:2: error: 2025-02 has 28 days: there is no 2025-02-30.`);
    expect(out).toMatch(/bad\.json:3: warning: /u);
    const broken = file('broken.json', '[\n{"name": "A"\n{"name": "B"}]');
    expect((await called('check', broken)).out).toContain(`${broken}:3:1: error: The event list is not valid JSON.`);
    const calendar = file('bad.ics', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nnothing\nSUMMARY:A\nEND:VEVENT\nEND:VCALENDAR');
    expect((await called('check', calendar)).out).toMatch(/bad\.ics:3: warning: This line is no property/u);
  });

  it('tells what only the schema knows', async () => {
    const schema = file('schema.json', '[{"name": "A", "date": "2025", "withdrawn": "perhaps"}]');
    const { code, out, told } = await called('check', schema);
    expect(code).toBe(1);
    expect(told).toBe(`${schema}: 1 event, 1 problem\n`);
    expect(out).toMatch(/schema\.json:1: warning: “withdrawn” must be boolean/u);
  });
});

it('check has nothing against a list of another vocabulary', async () => {
  const event = { '@type': 'Event', name: 'A', startDate: '2025-02-14' };
  const graph = file('good.jsonld', JSON.stringify({ '@context': 'https://schema.org', '@graph': [event] }));
  expect(await called('check', graph)).toEqual({ code: 0, out: '', told: `${graph}: 1 event, 0 problems\n` });
});

describe('oembed', () => {
  it('is the answer for sites that embed a page by its address', async () => {
    const { code, out } = await called('oembed', february, '--url', 'https://example.org/visits.html?a=1&b=2');
    expect(code).toBe(0);
    const { html, height, ...answer } = JSON.parse(out) as Record<string, unknown>;
    expect(answer).toEqual({
      ...{
        version: '1.0',
        type: 'rich',
        title: 'Foreign Minister Cho Tae-yul: February 2025 itinerary',
        width: 640,
        cache_age: 86_400,
      },
      ...{ provider_name: 'example.org', provider_url: 'https://example.org' },
    });
    expect(html).toMatch(/^<blockquote><a href="https:\/\/example\.org\/visits\.html\?a=1&amp;b=2">Foreign Minister/u);
    expect(html).toContain(`height="${String(height)}"`);
    expect(html).not.toContain('allow-same-origin');
  });

  it('does not let a heading out of its attribute', async () => {
    const args = ['--url', 'https://example.org/', '--heading', '"><script>alert(1)</script>'];
    const { out } = await called('oembed', february, ...args);
    const { html } = JSON.parse(out) as { html: string };
    expect([...html.matchAll(/<(\w+)/gu)].map(([, name]) => name)).toEqual(['blockquote', 'a', 'iframe']);
  });

  it('is named by the page, which brings the script of a frame', async () => {
    const { out } = await called('render', february, '--to', 'html', '--frame', 'frame.js', '--oembed', 'visits.json');
    expect(out).toContain('<link rel="alternate" type="application/json+oembed" href="visits.json">');
    expect(out).toContain('<script defer src="frame.js"></script>');
    expect(out).not.toContain('type="module"');
  });
});

describe('convert and render', () => {
  it('write any format, by the name of the file', async () => {
    const csv = join(folder, 'february.csv');
    expect(await called('convert', february, '-o', csv)).toEqual({ code: 0, out: '', told: '' });
    expect(readFileSync(csv, 'utf8')).toMatch(/^\ufeffid,name/u);
    expect((await called('convert', february, '--to', 'csv')).out).toMatch(/^\ufeffid,name/u);
    expect(datesOf(readCsv(readFileSync(csv, 'utf8')))).toContain('Munich Security Conference, 2025-02-14/2025-02-16');
    expect((await called('convert', csv, '--to', 'ics')).out).toContain('DTEND;VALUE=DATE:20250217');
    expect((await called('render', csv, '--to', 'html', '--lang', 'ko')).out).toContain('<html lang="ko" dir="ltr">');
    expect((await called('render', february, '--to', 'svg', '--heading', 'Mine')).out).toContain('<title>Mine</title>');
  });

  it('tell what could not be read, and fail where nothing could', async () => {
    const mixed = file('mixed.csv', 'name,date\nA,2025-02-14\nB,2025-02-30\n');
    const { code, out, told } = await called('convert', mixed, '--to', 'json');
    expect([code, told]).toEqual([0, `${mixed}:3: 2025-02 has 28 days: there is no 2025-02-30.\n`]);
    expect(JSON.parse(out)).toMatchObject({ events: [{ name: 'A' }] });
    expect((await called('convert', file('empty.csv', 'name,date\n'), '--to', 'json')).code).toBe(1);
  });

  it.each([
    [[], /Name a command/u],
    [['draw', 'x'], /no command “draw”/u],
    [['check'], /Name a file/u],
    [['convert', february, '--to', 'yaml'], /“yaml” is no format/u],
    [['convert', february, '--to', 'png'], /takes a browser/u],
    [['convert', february, '--as-of', 'someday', '--to', 'json'], /“someday” is not a date/u],
    [['render', february, '--to', 'svg', '--width', 'abc'], /“abc” is no width/u],
    [['render', february, '--to', 'svg', '--width=-5'], /“-5” is no width/u],
    [['render', february, '--to', 'svg', '--width', ''], /“” is no width/u],
    [['render', february, '--to', 'svg', '--theme', 'blue'], /“blue” is no theme: it is light or dark/u],
    [['render', february, '--to', 'html', '--time-zone', 'Nowhere/X'], /“Nowhere\/X” is no time zone.*Europe\/Berlin/u],
    [['render', february, '--to', 'svg', '--lanes', 'rows'], /“rows” is no kind of lanes: auto, location.*none\.\n/u],
    [
      ['render', february, '--to', 'svg', '--start', '2025-03', '--end', '2025-01'],
      /--end must be later than --start\.\n/u,
    ],
    [['convert', '/nowhere.json', '--to', 'json'], /no such file/u],
    [['oembed', february], /Name the page/u],
    [['oembed', february, '--url', 'javascript:alert(1)'], /Name the page/u],
    [['oembed', february, february, '--url', 'https://example.org/'], /One file at a time/u],
    [['convert', february, '--no-such-option'], /--no-such-option/u],
  ])('%j is told what is wrong', async (args, message) => {
    const { code, told } = await called(...args);
    expect(code).toBe(2);
    expect(told).toMatch(message);
  });

  it('take the settings of a page and a picture', async () => {
    const drawn = await called(
      'render',
      february,
      '--to',
      'svg',
      '--width',
      '640',
      '--theme',
      'dark',
      '--lanes',
      'none',
    );
    expect(drawn.out).toMatch(/\bwidth="6\d\d"/u);
    expect(drawn.out).toContain('color-scheme:dark');
    const told = await called('render', february, '--to', 'html', '--time-zone', 'local');
    expect(told.out).toContain('time-zone="local"');
  });

  it('helps', async () => {
    expect((await called('--help')).out).toContain('diplo-timeline check');
  });
});
