import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, isEmptyFilter, matcherOf, parseFilter, readFilter } from '../../../src/core/many/event-filter.js';
import { STATUSES } from '../../../src/core/event.js';
import { de } from '../../../src/i18n/de.js';
import type { Messages } from '../../../src/i18n/messages.js';
import { readEvent } from '../../../src/core/read-event.js';
import { languages } from '../../support/languages.js';
import { plainTrips } from '../../support/many.js';
import { rawEvent } from '../../support/raw-values.js';
import { readEvents } from '../../support/read-events.js';
import { secretaryTrips, tripRecords } from '../../support/secretary-trips.js';
import conferences from '../../fixtures/conferences/tech-general-2025.json' with { type: 'json' };
import hostile from '../../fixtures/hostile/naughty-strings.json' with { type: 'json' };

const finds = (filter: string, record: object): boolean => matcherOf(parseFilter(filter))(record);

const talks = {
  name: 'Gespräche in Zürich',
  date: '2025-02-14',
  status: 'under-discussion',
  group: 'Marco Rubio',
  location: { name: 'München', address: 'Marienplatz 8', addressCountry: 'DE' },
  attendee: ['Marco Rubio', { name: '조태열', jobTitle: '외교부 장관', affiliation: 'MOFA' }],
  about: ['Ukraine', 'NATO'],
  description: 'On the sidelines.',
};

describe('what stands in a search field', () => {
  it.each([
    ['munich', { text: 'munich' }],
    ['  munich  talks ', { text: 'munich  talks' }],
    ['munich status:expected', { text: 'munich', status: 'expected' }],
    ['person:"Marco Rubio" munich lane:Asia', { text: 'munich', person: 'Marco Rubio', lane: 'Asia' }],
    ['STATUS:Expected', { text: '', status: 'Expected' }],
    ['status:"under discussion"', { text: '', status: 'under discussion' }],
    ['status:a status:b', { text: '', status: 'b' }],
    ['status:', { text: 'status:' }],
    ['person:""', { text: '', person: '' }],
    ['person:"Marco', { text: '', person: '"Marco' }],
    ['title:x __proto__:y', { text: 'title:x __proto__:y' }],
    ['', { text: '' }],
  ])('is read: %s', (text, filter) => {
    expect(parseFilter(text)).toEqual(filter);
  });

  it('may come as an object, and finds everything where it is neither', () => {
    expect(readFilter('lane:Seoul x')).toEqual({ lane: 'Seoul', text: 'x' });
    expect(readFilter({ text: 'x', status: 'expected', lane: 1, other: 'y' })).toEqual({
      text: 'x',
      status: 'expected',
    });
    for (const value of [undefined, null, 7, true, [], () => 'x']) expect(isEmptyFilter(readFilter(value))).toBe(true);
    expect(isEmptyFilter({ text: ' ', person: '' })).toBe(true);
    expect(isEmptyFilter({ text: '', lane: 'x' })).toBe(false);
  });
});

describe('an event that is looked for', () => {
  it.each([
    'zurich',
    'ZÜRICH',
    'gespra',
    'munchen',
    'München zurich',
    '조태열',
    '조태열'.normalize('NFD'),
    '외교부',
    'marienplatz',
    'nato ukraine',
    'sidelines',
    'status:under-discussion',
    'status:"Under Discussion"',
    'status:UNDER_DISCUSSION',
    'lane:rubio',
    'lane:munchen',
    'person:조태',
    'person:"marco rubio" nato',
    '',
    '   ',
  ])('is found by “%s”', (filter) => {
    expect(finds(filter, talks)).toBe(true);
    const { event = {} } = readEvent(talks, 0);
    expect(finds(filter, event)).toBe(true);
  });

  it.each(['zurich paris', 'status:under', 'status:discussion', 'lane:Seoul', 'person:Lavrov', '2025-02-14', '조태욜'])(
    'is not found by “%s”',
    (filter) => {
      expect(finds(filter, talks)).toBe(false);
      const { event = {} } = readEvent(talks, 0);
      expect(finds(filter, event)).toBe(false);
    },
  );

  it('is found among the withdrawn ones where it was withdrawn', () => {
    const withdrawn = { ...talks, withdrawn: true };
    const { event = {} } = readEvent(withdrawn, 0);
    expect([withdrawn, event, talks].map((one) => finds('status:withdrawn', one))).toEqual([true, true, false]);
  });

  it('is found in its record as in the event that is read from it', () => {
    const lists = [
      plainTrips,
      tripRecords(secretaryTrips),
      conferences.map(({ name, startDate, country }) => ({ name, startDate, place: country })),
    ];
    const asked = [
      'paris',
      'status:confirmed',
      'lane:"Hillary"',
      'kerry',
      'são',
      'sao',
      'ş',
      'person:a',
      'conf 2025',
      'de',
    ];
    for (const records of lists) {
      const events = readEvents(records);
      for (const filter of asked) {
        const isMatch = matcherOf(parseFilter(filter));
        const inRecords = records.flatMap((record, i) => (isMatch(record) ? i : []));
        const inEvents = events.flatMap((event) => (isMatch(event) ? event.index : []));
        expect(inRecords).toEqual(inEvents.sort((a, b) => a - b));
      }
    }
    expect(plainTrips.filter(matcherOf({ text: 'paris' })).length).toBeGreaterThan(100);
  });

  it.each([
    ['status:cancelled', { status: 'canceled' }],
    ['status:cancelled', { status: 'Cancelled' }],
    ['status:expected', { status: 'likely' }],
    ['status:perhaps', { status: 'perhaps' }],
    ['person:rubio', { people: [{ name: 'Marco Rubio' }] }],
    ['lane:seoul', { place: { name: 'Seoul' } }],
    ['nato', { topics: 'NATO' }],
    ['2025', { name: 2025 }],
  ])('is found by “%s” in a record with %o as in its event', (filter, fields) => {
    const record = { name: 'Talks', date: '2025-02-14', ...fields };
    const { event } = readEvent(record, 0);
    if (!event) throw new Error('It is an event');
    expect(finds(filter, event)).toBe(true);
    expect(finds(filter, record)).toBe(true);
  });

  it('is found by any piece of its texts, whatever they hold', () => {
    fc.assert(
      fc.property(fc.constantFrom(...hostile), fc.nat(), fc.nat(), (name, at, length) => {
        const start = at % (name.length + 1);
        const piece = name.slice(start, start + 1 + (length % 12));
        expect(matcherOf({ text: piece })({ name })).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('is looked for in any record, whatever is looked for', () => {
    const text = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(rawEvent, text, text, (record, some, other) => {
        const isMatch = matcherOf({ ...parseFilter(`${some} status:"${other}"`), lane: other, person: some });
        expect(typeof isMatch(record as object)).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });

  it('is looked for in a list that holds itself', () => {
    const about: unknown[] = ['NATO'];
    about.push(about);
    const record = { name: 'Talks', date: '2025-02-14', about };
    expect(readEvent(record, 0).event?.about).toContain('NATO');
    expect(finds('talks', record)).toBe(true);
  });

  it('is looked for where a field that is not ours cannot be looked at', () => {
    const record = Object.defineProperty({ name: 'Talks', date: '2025-02-14' }, 'statusText', {
      enumerable: true,
      get: () => {
        throw new TypeError('not yours');
      },
    });
    expect(readEvent(record, 0).problems).toEqual([]);
    expect(finds('talks', record)).toBe(true);
  });

  it.each([
    ['a long text', 'a'.repeat(1_000_000)],
    ['an open quote', `person:"${'"a '.repeat(300_000)}`],
    ['many quotes', 'person:"'.repeat(100_000)],
    ['many qualifiers', 'status:a '.repeat(100_000)],
    ['a regular expression', '(a+)+$'.repeat(100_000)],
    ['many words', 'a '.repeat(300_000)],
    ['many accents', 'e\u0301'.repeat(300_000)],
  ])('is looked for without delay by %s', (_, text) => {
    const started = performance.now();
    const isMatch = matcherOf(parseFilter(text));
    for (let i = 0; i < 100; i += 1) isMatch(talks);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('the status that is looked for', () => {
  const found = (filter: string, words: Messages, status: string): boolean =>
    matcherOf(parseFilter(filter), words.statuses)({ ...talks, status });

  it.each(Object.entries(languages))('may be called as readers see it called in %s', (_, words) => {
    for (const status of STATUSES) {
      const word = words.statuses[status];
      for (const filter of [word, `gesprache ${word.toUpperCase()}`, `status:"${word}"`, `status:${status}`]) {
        expect(found(filter, words, status), filter).toBe(true);
        expect(found(filter, words, status === 'confirmed' ? 'cancelled' : 'confirmed'), filter).toBe(false);
      }
    }
  });

  it('is in other words no other one', () => {
    expect(found('status:abgesagt', de, 'postponed')).toBe(false);
    expect(finds('abgesagt', { ...talks, status: 'cancelled' })).toBe(false);
  });
});

describe('letters as they are compared', () => {
  it('are the same when they are folded again, and in any case', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'grapheme' })), (text) => {
        const folded = foldText(text);
        expect(foldText(folded)).toBe(folded);
        expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['Ångström', 'angstrom'],
    ['ＡＢＣ', 'abc'],
    ['Łódź', 'łodz'],
    ['서울', '서울'.normalize('NFKD')],
    ['İstanbul', 'istanbul'],
    ['Iğdır', 'igdir'],
    ['25 ℃', '25 °c'],
    ['キロ ㎒', 'キロ mhz'],
  ])('of %s are %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});
