import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../src/input/json.js';
import blns from '../fixtures/hostile/blns.json' with { type: 'json' };
import { fixtureText } from '../support/fixture-text.js';

const conference = '[{"name": "Conference", "date": "2025-02-14/2025-02-16"}]';
const problemOf = (text: string) => readJson(text).problems[0];

describe('readJson', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(readJson(text)).toEqual({ value: JSON.parse(text) as unknown, problems: [] });
      }),
    );
  });

  it('reads past a byte order mark', () => {
    expect(readJson(`\ufeff${conference}`)).toEqual(readJson(conference));
  });

  it.each([
    ['“ ”', conference.replace(/"([^"]*)"/gu, '“$1”')],
    ['„ “', conference.replace(/"([^"]*)"/gu, '„$1“')],
    ['« »', conference.replace(/"([^"]*)"/gu, '«$1»')],
    ['″', conference.replaceAll('"', '″')],
    ['“ ” with the spaces that come with them', conference.replace(/"([^"]*)"/gu, '“$1”').replaceAll(' ', '\u00a0')],
  ])('reads past %s, and says so', (_, text) => {
    const { value, problems } = readJson(text);
    expect(value).toEqual(JSON.parse(conference));
    expect(problems).toEqual([expect.objectContaining({ field: 'events', severity: 'warning' })]);
    expect(problems[0]?.message).toMatch(/curly quotes/u);
  });

  it('leaves the curly quotes of a title alone', () => {
    const text = '[{"name": "The “big” meeting", "date": "2025"}]';
    expect(readJson(text)).toEqual({ value: JSON.parse(text) as unknown, problems: [] });
  });

  it('knows what an element is given that was given a list as text', () => {
    for (const text of ['[object Object]', ' [object Array]\n']) {
      expect(problemOf(text)).toMatchObject({ field: 'events', severity: 'error' });
      expect(problemOf(text)?.message).toContain('element.events = list');
    }
  });

  it.each([
    ['a comma that is missing', '[\n{"name": "A"}\n{"name": "B"}\n]', 3, 1],
    ['a comma that is one too many', '[\n{"name": "A"},\n]', 3, 1],
    ['a quote that is missing', '[\n{"name: "A"}\n]', 2, 10],
    ['a name without quotes', '[\n\n{name: "A"}]', 3, 2],
    ['a list that is not closed', '[\r\n{"name": "A"}', 2, 14],
  ])('tells the place of %s', (_, text, line, column) => {
    expect(problemOf(text)).toMatchObject({ line, column, field: 'events', severity: 'error' });
    expect(problemOf(text)?.message).toContain(`Look at line ${line}, column ${column}.`);
  });

  it('shows how a list looks to whoever wrote none', () => {
    expect(problemOf('next week')?.message).toContain('[{"name": "Conference"');
    expect(problemOf('[{"name": "A"},]')?.message).not.toContain('[{"name": "Conference"');
  });

  it('never throws, and gives a value or an error', () => {
    const text = fc.oneof(
      fc.constantFrom<string>(...blns),
      fc.string({ unit: 'binary' }),
      fc.tuple(fc.nat(conference.length), fc.string()).map(([at, more]) => conference.slice(0, at) + more),
    );
    fc.assert(
      fc.property(text, (input) => {
        const { value, problems } = readJson(input);
        expect(problems.some(({ severity }) => severity === 'error')).toBe(value === undefined);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads the lists of real life', () => {
    for (const path of ['conferences/tech-general-2025.json', 'holidays/KR-2025.json']) {
      expect(readJson(fixtureText(path)).problems).toEqual([]);
    }
  });
});
