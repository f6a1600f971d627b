import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCalendar } from '../../src/input/calendar.js';
import { readCsv } from '../../src/input/csv.js';
import { decodeText } from '../../src/input/decode-text.js';
import { htmlText } from '../../src/input/html-text.js';
import { readJsonText, readValue } from '../../src/input/json-text.js';
import { readLines } from '../../src/input/lines.js';
import { readText } from '../../src/input/read-text.js';
import type { Reading } from '../../src/input/reading.js';
import { readEventList } from '../../src/core/event-list.js';
import { toCalendar } from '../../src/output/calendar.js';
import { toCsv } from '../../src/output/csv.js';
import { toHtml } from '../../src/output/html.js';
import { toJson } from '../../src/output/json.js';
import { toJsonLd } from '../../src/output/json-ld.js';
import february from '../../demo/data/february-2025.json' with { type: 'json' };
import blns from '../fixtures/hostile/blns.json' with { type: 'json' };
import attacks from '../fixtures/hostile/dompurify.json' with { type: 'json' };
import { fixtureText } from '../support/fixture-text.js';
import { FUZZ_LIMIT_MS, fuzzing } from '../support/fuzzing.js';
import { mutated, mutatedValue } from '../support/mutations.js';
import { listOf } from '../support/read-reading.js';

const telling = { locale: 'en' };
const calendarOf = (list: Parameters<typeof toCalendar>[0]): string =>
  toCalendar(list, { telling, host: 'example.org', now: Date.UTC(2025, 1, 4) });

const source = readEventList(february);
const calendars = [
  'minimal',
  'duration_instead_of_dtend',
  'google_birthday',
  'timezone_from_file',
  'utc_negative_zero',
];
const tsv = fixtureText('hsg/secretary-travels.tsv').split('\n').slice(0, 30).join('\n');

/** Real texts of each format; no longer than a few thousand characters, so that many are tried. */
const texts = {
  calendar: [...calendars.map((name) => fixtureText(`ical/${name}.ics`)), calendarOf(source)],
  csv: [fixtureText('timelinejs/women_in_computing.csv'), tsv, toCsv(source)],
  json: [JSON.stringify(february, null, 1), fixtureText('timelinejs/eras.json'), toJsonLd(source)],
  lines: source.events.map(({ when, name, location }) => `${when?.text ?? ''} | ${name} | ${location?.name ?? ''}`),
};
const list = texts.lines.join('\n');
const hostile = [...blns, ...attacks].filter((text) => text !== '');
const donors = [...texts.calendar, ...texts.csv, ...texts.json, list, ...hostile];

/** More than anything takes that costs in proportion, ms of this process, whatever else the machine does. */
const TOO_MUCH_MS = 5000;
const spentMs = (since?: NodeJS.CpuUsage): number => process.cpuUsage(since).user / 1000;

/** What holds of whatever was read of anything. */
function expectSound(read: () => Reading): void {
  const start = process.cpuUsage();
  const reading = read();
  const list = listOf(reading);
  expect(spentMs(start)).toBeLessThan(TOO_MUCH_MS);
  if (reading.value === undefined) expect(reading.problems.map(({ severity }) => severity)).toContain('error');
  for (const { message, severity, value = '', line = 1, column = 1 } of list.problems) {
    expect(message).toMatch(/\S.*[.:!?]/su);
    expect(['error', 'warning']).toContain(severity);
    expect(value.length).toBeLessThanOrEqual(80);
    expect(Number.isInteger(line) && line > 0 && Number.isInteger(column) && column > 0).toBe(true);
  }
  for (const line of reading.lines ?? []) expect(Number.isInteger(line) && line > 0).toBe(true);
  for (const event of list.events) {
    expect(Object.getPrototypeOf(event)).toBe(Object.prototype);
    expect([typeof event.id, typeof event.name]).toEqual(['string', 'string']);
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(Object.keys(Array.prototype)).toEqual([]);
  expectWritable(list);
}

/** Whatever could be read can be written, and JSON is read as the same again. */
function expectWritable(list: ReturnType<typeof listOf>): void {
  const again = readEventList(JSON.parse(toJson(list)));
  expect(again.events.map(({ id, name, when }) => [id, name, when?.text])).toEqual(
    list.events.map(({ id, name, when }) => [id, name, when?.text]),
  );
  readCsv(toCsv(list));
  readCalendar(calendarOf(list));
  JSON.parse(toJsonLd(list));
  expect(toHtml(list, '', telling).match(/<script/gu)).toHaveLength(1);
}

const readers: Readonly<Record<string, [samples: readonly string[], read: (text: string) => Reading]>> = {
  readCalendar: [texts.calendar, readCalendar],
  readCsv: [texts.csv, readCsv],
  readJsonText: [texts.json, readJsonText],
  readLines: [[list], (text) => readLines(text)],
};

it.each(Object.entries(readers))(
  '%s takes every hostile text for text, wherever it stands',
  (_, [samples, read]) => {
    const sample = samples.at(-1) ?? '';
    for (const text of hostile) {
      for (const said of ['Munich Security Conference', 'Munich', 'expected', '2025-02-14']) {
        const list = listOf(read(sample.replaceAll(said, () => text)));
        for (const { url = 'https:' } of list.events) expect(url).toMatch(/^https?:/u);
      }
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  },
  30_000,
);

describe('any text', () => {
  it.each(Object.entries(readers))(
    'is read by %s without harm, and in time',
    (_, [samples, read]) => {
      const text = fc.oneof(
        { arbitrary: mutated(samples, donors), weight: 8 },
        { arbitrary: mutated(donors), weight: 1 },
        { arbitrary: fc.string({ unit: 'binary', maxLength: 200 }), weight: 1 },
      );
      fc.assert(
        fc.property(text, (input) => {
          expectSound(() => read(input));
        }),
        fuzzing,
      );
    },
    FUZZ_LIMIT_MS,
  );

  it(
    'is taken for one format or another, whatever it is said to be',
    async () => {
      const type = fc.constantFrom(
        '',
        'text/calendar',
        'application/json',
        'text/csv',
        'text/markdown',
        'image/png',
        'x',
      );
      const path = fc.constantFrom('', '/a.ics', '/a.json', '/a.CSV', '/a.md', '/__proto__');
      await fc.assert(
        fc.asyncProperty(mutated(donors), type, path, async (input, mediaType, name) => {
          const reading = await readText(input, { mediaType, path: name });
          expectSound(() => reading);
        }),
        fuzzing,
      );
    },
    FUZZ_LIMIT_MS,
  );
});

it(
  'any value is read as a list of one vocabulary or another',
  () => {
    const values: unknown[] = [february, ...texts.json.map((text) => JSON.parse(text) as unknown)];
    const vis = february.events.map(({ id, name, date }) => ({ id, content: name, start: date, group: 1 }));
    const value = mutatedValue([...values, vis, { items: vis, groups: [{ id: 1, content: 'Talks' }] }]);
    fc.assert(
      fc.property(value, (input) => {
        expectSound(() => readValue(input));
      }),
      fuzzing,
    );
  },
  FUZZ_LIMIT_MS,
);

it(
  'any bytes are text, of any encoding',
  () => {
    const charset = fc.oneof(
      fc.constantFrom(undefined, 'utf-8', 'utf-16le', 'euc-kr', 'windows-1252', 'x'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), charset, (bytes, label) => {
        const { text } = decodeText(bytes, { charset: label });
        expectSound(() => readCsv(text));
        expect(htmlText(text).length).toBeLessThanOrEqual(text.length);
      }),
      fuzzing,
    );
  },
  FUZZ_LIMIT_MS,
);
