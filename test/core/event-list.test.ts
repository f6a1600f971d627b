import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEventList } from '../../src/core/event-list.js';
import conferences from '../fixtures/conferences/tech-general-2025.json' with { type: 'json' };
import { deepFreeze } from '../support/deep-freeze.js';
import { rawEvent, rawValue } from '../support/raw-values.js';
import { secretaryTrips, tripRecords } from '../support/secretary-trips.js';

const talks = (fields: object) => ({ name: 'Talks', date: '2025-02-14', ...fields });
const ids = (list: unknown) => readEventList(list).events.map(({ id }) => id);
const isoDay = (time: number | null | undefined) => new Date(time ?? NaN).toISOString().slice(0, 10);

describe('readEventList', () => {
  it('reads 3,439 trips of real life, every day of them', () => {
    const { events, problems } = readEventList(tripRecords(secretaryTrips));
    expect(problems).toEqual([]);
    expect(events).toHaveLength(3439);
    for (const { index, when } of events) {
      const trip = secretaryTrips[index];
      expect([isoDay(when?.startMin), isoDay((when?.endMax ?? 0) - 1)]).toEqual([trip?.start, trip?.end]);
    }
    const starts = events.map(({ when }) => when?.startMin ?? NaN);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  it('reads a list of conferences as it was found', () => {
    const { events, problems } = readEventList(conferences);
    expect([events.length, problems]).toEqual([86, []]);
    expect(events[0]).toMatchObject({ name: 'CodeMash', url: 'https://codemash.org' });
  });

  it('reads what else a list tells', () => {
    const list = readEventList({
      heading: 'Itinerary',
      asOf: '2025-02-04',
      timeZone: 'Asia/Seoul',
      periods: [{ name: 'Acting leadership', date: '2024-12-14/..' }],
      events: [talks({ asOf: '2025-02-11' })],
    });
    expect(list).toMatchObject({ heading: 'Itinerary', timeZone: 'Asia/Seoul', problems: [] });
    expect(list.periods).toMatchObject([{ name: 'Acting leadership', when: { text: '2024-12-14/..' } }]);
    expect([list.asOf?.text, list.ownAsOf?.text]).toEqual(['2025-02-11', '2025-02-04']);
    for (const key of ['heading', 'asOf', 'timeZone']) expect(readEventList([talks({})])).not.toHaveProperty(key);
  });

  it('says whether any of its events has a history to be read', () => {
    expect(readEventList([talks({}), talks({ revisions: null })]).hasRevisions).toBeFalsy();
    expect(readEventList([talks({}), talks({ revisions: [] })]).hasRevisions).toBe(true);
  });

  it('is as new as the newest of its events', () => {
    const list = (...days: (string | undefined)[]) => readEventList(days.map((asOf) => talks({ asOf }))).asOf?.text;
    expect(list('2025-02-11', undefined, '2025-02-04')).toBe('2025-02-11');
    expect(list('-0044-03-15', '-0043')).toBe('-0043');
    expect(list(undefined)).toBeUndefined();
  });

  it('leaves out what it cannot take of all that', () => {
    const { problems, periods, events } = readEventList({
      heading: ['Itinerary'],
      asOf: 'today',
      timeZone: 'Seoul',
      periods: ['2025', { date: '2025' }, { name: 'Summit season', date: 'spring' }],
      events: [talks({})],
    });
    expect([periods, events.length]).toEqual([[], 1]);
    expect(problems.map(({ field, severity }) => `${severity} ${field ?? ''}`).sort()).toEqual([
      'warning asOf',
      'warning heading',
      'warning periods[0]',
      'warning periods[1].name',
      'warning periods[2].date',
      'warning timeZone',
    ]);
  });

  it('has 500 entries in any field at most, and says so', () => {
    const list = (count: number) => {
      const many = <T>(entry: T): readonly T[] => Array.from({ length: count }, () => entry);
      const lists = { attendee: many('Cho Tae-yul'), about: many('Trade'), subjectOf: many('Briefing') };
      return readEventList({ periods: many({ name: 'Summit season', date: '2025' }), events: [talks(lists)] });
    };
    const lengths = { periods: { length: 500 }, events: [{ attendee: { length: 500 }, about: { length: 500 } }] };
    expect(list(500)).toMatchObject({ ...lengths, problems: [] });
    const { problems, ...shown } = list(501);
    expect(shown).toMatchObject(lengths);
    expect(problems.map(({ message }) => message).sort()).toEqual(
      ['about', 'attendee', 'periods', 'subjectOf'].map((name) => `Of “${name}” the first 500 are read.`),
    );
  });

  it('puts events in time order, and undated ones last', () => {
    const records = [
      { id: 'undated', name: 'Return visit', displayDate: 'to be announced' },
      talks({ id: 'until', date: '../2025-02-13' }),
      talks({ id: 'open', date: '2025-02-14/..' }),
      talks({ id: 'long', date: '2025-02-14/2025-02-16' }),
      talks({ id: 'short', date: '2025-02-14' }),
      talks({ id: 'morning', date: '2025-02-14T09:00' }),
      talks({ id: 'caesar', date: '-0043-03-15' }),
      talks({ id: 'month', date: '2025-02' }),
      talks({ id: 'twin of short', date: '2025-02-14' }),
    ];
    expect(ids(records)).toEqual([
      'caesar',
      'month',
      'until',
      'short',
      'twin of short',
      'long',
      'open',
      'morning',
      'undated',
    ]);
  });

  it('has the same order however the events come', () => {
    const dates = ['2025', '2025-02', '[..2025-02-14]', '2025-02-14/..', '2025-02-14', '2025-02-14T09:00Z', '/2025-03'];
    const records = dates.map((date) => talks({ id: date, date }));
    const expected = ids(records);
    fc.assert(
      fc.property(fc.shuffledSubarray(records, { minLength: records.length }), (shuffled) => {
        expect(ids(shuffled)).toEqual(expected);
      }),
    );
  });

  describe('ids', () => {
    it('are unique, and stay with the event that gives them itself, the first of several', () => {
      const list = readEventList(['a', 'b', 'a', 'a', 'a-2', undefined, 'event-6'].map((id) => talks({ id })));
      expect(list.events.map(({ id }) => id)).toEqual(['a', 'b', 'event-3', 'event-4', 'a-2', 'event-6-2', 'event-6']);
      expect(
        list.problems.map(({ index, message }) => `${index ?? ''} ${message.replace(/(?<=”\.) .*/u, '')}`),
      ).toEqual([
        '2 Two events have the id “a”; the later one goes by “event-3”.',
        '3 Two events have the id “a”; the later one goes by “event-4”.',
      ]);
    });

    it('of any length are told of in short', () => {
      const { problems } = readEventList([talks({ id: 'a'.repeat(1e6) }), talks({ id: 'a'.repeat(1e6) })]);
      expect(problems[0]?.value).toHaveLength(80);
      expect(problems[0]?.message.length).toBeLessThan(250);
    });

    it('can be the names of what every object has', () => {
      const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '__proto__'];
      expect(ids(names.map((id) => talks({ id })))).toEqual([...names.slice(0, 4), 'event-5']);
      expect(ids(JSON.parse('[{"__proto__": {"name": "Talks", "date": "2025"}}]'))).toEqual([]);
    });

    it('are unique whatever they are', () => {
      const id = fc.constantFrom('a', 'a-2', 'a-2-2', 'a-3', 'event-1', 'event-2', '', undefined);
      fc.assert(
        fc.property(fc.array(id, { maxLength: 20 }), (given) => {
          const found = ids(given.map((name) => talks({ id: name })));
          expect(new Set(found).size).toBe(given.length);
          for (const name of new Set(given)) if (name) expect(found).toContain(name);
        }),
      );
    });

    it('are given in time when 20,000 events have the same one', () => {
      expect(new Set(ids(Array.from({ length: 20_000 }, () => talks({ id: 'a' })))).size).toBe(20_000);
    });
  });

  it('reports the gaps of a list', () => {
    const sparse: unknown[] = [];
    sparse[1] = talks({});
    sparse[3] = undefined;
    const { events, problems } = readEventList({ events: sparse });
    expect(events.map(({ id }) => id)).toEqual(['event-2']);
    expect(problems.map(({ index, severity }) => `${index ?? ''} ${severity}`)).toEqual([
      '0 error',
      '2 error',
      '3 error',
    ]);
  });

  const { proxy: revoked, revoke } = Proxy.revocable<unknown[]>([], {});
  revoke();
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['text', '[]'],
    ['a number', 5],
    ['a record of something else', { name: 'Talks' }],
    ['events that are no list', { events: { name: 'Talks' } }],
    ['a map', new Map([['events', []]])],
    ['a revoked proxy', revoked],
    [
      'a getter that throws',
      {
        get events(): unknown {
          throw new Error('no access');
        },
      },
    ],
  ])('says that %s is no list of events', (_, input) => {
    expect(readEventList(input)).toMatchObject({
      events: [],
      periods: [],
      problems: [expect.objectContaining({ field: 'events', severity: 'error' })],
    });
  });

  it('shows the others where one event throws', () => {
    const hostile = ['name', 'date', 'revisions', 'location', 'about'].map((field) =>
      Object.defineProperty(talks({}), field, {
        enumerable: true,
        get: () => {
          throw new Error('no access');
        },
      }),
    );
    const { events, problems } = readEventList([...hostile, revoked, talks({ id: 'readable' })]);
    expect(events.at(-1)?.id).toBe('readable');
    const withProblems = new Set(problems.map(({ index }) => index));
    expect([...withProblems]).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('never throws; what goes in is an event or an error', () => {
    const list = fc.oneof(fc.array(rawEvent, { maxLength: 6 }), fc.sparseArray(rawEvent, { maxNumElements: 4 }));
    const object = fc.record({
      events: list,
      heading: rawValue,
      asOf: rawValue,
      timeZone: rawValue,
      periods: rawValue,
    });
    fc.assert(
      fc.property(fc.oneof(list, object), (input) => {
        const { events, problems } = readEventList(input);
        const count = Array.isArray(input) ? input.length : input.events.length;
        const failed = new Set(problems.flatMap(({ severity, index }) => (severity === 'error' ? [index] : [])));
        const read = events.map(({ index }) => index);
        const places = Array.from({ length: count }, (_, index) => index);
        expect(places.filter((index) => !read.includes(index) && !failed.has(index))).toEqual([]);
        expect(new Set(read).size).toBe(events.length);
        expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
      }),
      { numRuns: 400 },
    );
    fc.assert(fc.property(rawValue, (input) => void readEventList(input)));
  });

  it('reads a list that may not be changed just the same', () => {
    fc.assert(
      fc.property(fc.record({ events: fc.array(rawEvent, { maxLength: 4 }), periods: rawValue }), (input) => {
        const before = readEventList(input);
        expect(readEventList(deepFreeze(input))).toEqual(before);
      }),
    );
  });
});
