import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../src/command/run.js';
import { schemaProblems } from '../../src/command/schema-problems.js';
import { readEventList } from '../../src/core/event-list.js';
import { readRevisedEvent } from '../../src/core/revisions.js';
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
    const schema = file('schema.json', '[{"name": "A", "date": "2025", "description": 5}]');
    const { code, out, told } = await called('check', schema);
    expect(code).toBe(1);
    expect(told).toBe(`${schema}: 1 event, 1 problem\n`);
    expect(out).toMatch(/schema\.json:1: warning: “description” must be string/u);
  });

  it('takes what the reader takes', async () => {
    const person = { name: 'Cho', participationStatus: 'Expected' };
    const meeting = { name: 'A', date: '2025', id: 5, attendee: [person, 'Rubio'], status: null };
    const revisions = [{ asOf: '2025', set: null, correction: 'true' }];
    const list = [meeting, { name: 'B', date: '2025', superEvent: 5, group: 7, withdrawn: 'True', revisions }];
    expect((await called('check', file('taken.json', JSON.stringify(list)))).out).toBe('');
    expect(await called('check', file('null.json', 'null'))).toMatchObject({ code: 0, out: '' });
  });

  it('says once for each place why it is not as the schema has it', () => {
    const people = [{ jobTitle: 'minister', affiliation: ['x'] }, [5]];
    const list = [{ name: 'A', date: '2025', withdrawn: 'no', attendee: people, location: 5 }];
    expect(schemaProblems(list, []).map(({ message }) => message)).toEqual([
      '“location” must be string or object.',
      "“attendee/0” must have required property 'name'.",
      '“attendee/0/affiliation” must be string.',
      '“attendee/1” must be string or object.',
      '“withdrawn” must be boolean.',
    ]);
  });

  it('tells misspelled fields with what they were meant to be, one line for each record', async () => {
    const record = { name: 'A', date: '2025', staus: 'expected', place: { name: 'Munich', timezone: 'Europe/Berlin' } };
    const revisions = [{ asOf: '2025-02-04', set: { locaton: 'Bonn' } }];
    const list = { asof: '2025', timezone: 'Asia/Seoul', events: [record, { ...record, revisions }] };
    const path = file('misspelled.json', JSON.stringify(list, null, 1));
    const { code, out, told } = await called('check', path);
    expect(code).toBe(1);
    expect(out.split('\n').slice(0, 3)).toEqual([
      `${path}: warning: A timeline does not know “asof” (write “asOf”), “timezone” (write “timeZone”).`,
      `${path}:5: warning: A timeline does not know “staus” (write “status”), “place.timezone” (write “timeZone”).`,
      expect.stringMatching(/:14: .*“revisions\[0\]\.set\.locaton” \(write “location”\)\.$/u),
    ]);
    expect(told).not.toContain('passes over');
  });

  it('has nothing against what a list keeps of its own, and tells that it is passed over', async () => {
    const list = { note: 'x', events: [{ '@id': '#a', name: 'A', date: '2025', budget: 5, editor: { staus: 1 } }] };
    const path = file('own.json', JSON.stringify(list));
    expect(await called('check', path)).toEqual({
      ...{ code: 0, out: '' },
      told: `${path}: a timeline passes over note, budget, editor\n${path}: 1 event, 0 problems\n`,
    });
  });

  it('goes on after a file that cannot be read', async () => {
    const bad = file('late.csv', 'name,date\nA,2025-02-30\n');
    const { code, out, told } = await called('check', '/nowhere.json', folder, bad);
    expect(code).toBe(2);
    expect(out).toContain('late.csv:2: error');
    expect(told).toMatch(/^There is no such file: \/nowhere\.json\n.* is a folder: name a file that is in it\.\n/u);
  });

  it('writes one line for each problem, whatever is in the data', async () => {
    const name = 'A\u001b[2K\nother.json:1: error: forged\u202e';
    const path = file('forged.json', JSON.stringify([{ name, date: '2025-02-30' }, { name }]));
    const { out, told } = await called('check', path);
    expect(out.trimEnd().split('\n')).toHaveLength(2);
    expect(out + told + (await called('convert', path, '--to', 'json')).told).not.toMatch(
      /(?!\n)\p{Cc}|\u202e|^other/mu,
    );
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
    const german = file('termine.csv', 'Datum;Titel\n14. März 2025;Treffen\n');
    expect((await called('convert', german, '--to', 'json', '--lang', 'de')).out).toContain('2025-03-14');
    expect((await called('check', german, '--lang', 'de')).code).toBe(0);
    expect((await called('render', february, '--to', 'svg', '--heading', 'Mine')).out).toContain('<title>Mine</title>');
  });

  it('tell what could not be read, and fail where nothing could', async () => {
    const mixed = file('mixed.csv', 'name,date\nA,2025-02-14\nB,2025-02-30\n');
    const { code, out, told } = await called('convert', mixed, '--to', 'json');
    expect([code, told]).toEqual([0, `${mixed}:3: 2025-02 has 28 days: there is no 2025-02-30.\n`]);
    expect(JSON.parse(out)).toMatchObject({ events: [{ name: 'A' }] });
    const empty = file('empty.csv', 'name,date\n');
    for (const args of [
      ['convert', empty, '--to', 'json'],
      ['oembed', empty, '--url', 'https://example.org/'],
    ])
      expect(await called(...args)).toEqual({ code: 1, out: '', told: `There are no events in ${empty}.\n` });
  });

  it('keep the history that a table has', async () => {
    const rows = ['id,name,date,status,location,asOf', 'a,A,2025-02-14,tentative,Munich,2025-02-01'];
    const table = file('revised.csv', [...rows, 'a,A,2025-02-15,expected,,2025-02-04', 'b,B,2025-03,,,'].join('\n'));
    const { told, out } = await called('convert', table, '--to', 'json');
    expect(told).toBe('');
    expect(JSON.parse(out)).toEqual({
      events: [
        {
          ...{ id: 'a', name: 'A', date: '2025-02-14', status: 'tentative', location: { name: 'Munich' } },
          ...{ asOf: '2025-02-01' },
          revisions: [{ asOf: '2025-02-04', set: { date: '2025-02-15', status: 'expected', location: null } }],
        },
        { id: 'b', name: 'B', date: '2025-03' },
      ],
    });
    const { events } = JSON.parse((await called('convert', table, '--to', 'json', '--as-of', '2025-02-02')).out) as {
      events: readonly object[];
    };
    expect(events[0]).toMatchObject({ date: '2025-02-14', status: 'tentative' });
    expect(events[0]).not.toHaveProperty('revisions');
    expect((await called('convert', table, '--to', 'ics')).told).toBe(
      '1 event without history: ics holds what was known last.\n',
    );
  });

  it('write a history that is read again as it was', async () => {
    const place = { name: 'Munich', address: 'Hof', timeZone: 'Europe/Berlin' };
    const revisions = [
      { asOf: '2025-02-02', set: { location: { address: null } }, note: 'moved', subjectOf: ['Briefing'] },
      { asOf: '2025-02-03', set: null },
      { asOf: '2025-02-04', set: { date: null, displayDate: 'soon' }, correction: true },
      { asOf: '2025-02-05', set: { startDate: '2025-03-01T09:00', attendee: ['Cho'] } },
    ];
    const records = [{ name: 'A', date: '2025-02-14/2025-02-16', location: place, revisions }];
    const given = file('history.json', JSON.stringify({ asOf: '2025-02-01', events: records }));
    const { out } = await called('convert', given, '--to', 'json');
    const read = (text: string) => readEventList(JSON.parse(text), readRevisedEvent);
    expect(read(out)).toEqual(read(readFileSync(given, 'utf8')));
  });

  it('tell what a format has no place for, and why', async () => {
    const list = [
      { name: 'A', date: '2025-02-14', status: 'confirmed' },
      { name: 'B', displayDate: 'to be announced', status: 'expected' },
      { name: 'C', date: '-0043', status: 'took-place' },
      { name: 'D', date: '2025-02-14' },
    ];
    const path = file('lost.json', JSON.stringify(list));
    expect(await called('convert', path, '--to', 'ics')).toMatchObject({
      ...{ code: 0, told: '2 events left out: a calendar holds what has a day, in the years from 0 to 9999.\n' },
    });
    const { code, told } = await called('convert', path, '--to', 'jsonld');
    expect(code).toBe(0);
    expect(told).toMatch(/^1 event left out: schema\.org holds what is expected.*\n2 events left out: .* to the day/u);
    expect((await called('convert', path, '--to', 'csv')).told).toBe('');
  });

  it('give the events of two lists UIDs of their own, by the page or the file', async () => {
    const text = JSON.stringify([
      { name: 'A', date: '2025' },
      { id: 'b', name: 'B', date: '2025' },
    ]);
    const uids = async (name: string, ...args: readonly string[]) =>
      (await called('convert', file(name, text), '--to', 'ics', ...args)).out.match(/^UID:.*$/gmu) ?? [];
    expect(new Set([...(await uids('one.json')), ...(await uids('two.json'))]).size).toBe(4);
    const page = ['--url', 'https://example.org/visits.html'];
    expect(await uids('one.json', ...page)).toEqual(await uids('two.json', ...page));
    expect((await uids('one.json', ...page))[1]).toMatch(/^UID:b\.\w+@example\.org/u);
  });

  it('write a picture that is XML, whatever is in a name', async () => {
    const name = 'A\uffff\ufffe\ud800B';
    const { out } = await called('render', file('xml.json', JSON.stringify([{ name, date: '2025' }])), '--to', 'svg');
    expect(out).toContain('A\ufffd\ufffd\ufffdB');
    expect(out).not.toMatch(/[\ufffe\uffff]|\p{Cs}/u);
  });

  it('know a format in capitals', async () => {
    const path = join(folder, 'CAPITALS.CSV');
    expect((await called('convert', february, '-o', path)).code).toBe(0);
    expect(readFileSync(path, 'utf8')).toContain('Munich Security Conference');
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
    [['oembed', february, '--url', 'javascript:alert(1)'], /is no address of a page/u],
    [['oembed', february, '--url', 'https://['], /is no address of a page/u],
    [['convert', february, '--to', 'ics', '--url', 'example.org/visits.html'], /is no address of a page/u],
    [['oembed', february, '--url', 'https://example.org/', '--as-of', 'zzz'], /“zzz” is not a date/u],
    [['oembed', february, '--url', 'https://example.org/', '--lanes', 'foo'], /“foo” is no kind of lanes/u],
    [['oembed', february, '--url', 'https://example.org/', '--width', 'abc'], /“abc” is no width/u],
    [['convert', folder, '--to', 'json'], /is a folder/u],
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
