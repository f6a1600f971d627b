import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEventList } from '../../../src/core/event-list.js';
import { knowledgeDays } from '../../../src/core/known.js';
import { EventColumns, READABLE, REVISED } from '../../../src/core/many/event-columns.js';
import { setEvent } from '../../../src/core/many/set-event.js';
import type { Problem } from '../../../src/core/problem.js';
import { readEvent } from '../../../src/core/read-event.js';
import { readHistory } from '../../support/known-on.js';
import { isoDays, manyReading, plainTrips, readColumns } from '../../support/many.js';
import { rawEvent, rawValue } from '../../support/raw-values.js';
import { revisedList } from '../../support/revised-list.js';
import { secretaryTrips, tripRecords } from '../../support/secretary-trips.js';
import conferences from '../../fixtures/conferences/tech-general-2025.json' with { type: 'json' };
import hostile from '../../fixtures/hostile/naughty-strings.json' with { type: 'json' };

/** Everything in the columns, with texts in place of their numbers. */
function tableOf(columns: EventColumns): readonly object[] {
  return Array.from({ length: columns.length }, (_, i) => ({
    start: columns.start[i],
    end: columns.end[i],
    knownFrom: columns.knownFrom[i],
    flags: columns.flags[i],
    status: columns.statuses.texts[columns.status[i] ?? NaN],
    place: columns.places.texts[columns.place[i] ?? NaN],
    group: columns.groups.texts[columns.group[i] ?? NaN],
    person: columns.persons.texts[columns.person[i] ?? NaN],
  }));
}

/** The columns of records that are all read in full. */
function tableInFull(records: readonly unknown[]): readonly object[] {
  const columns = new EventColumns(records.length);
  for (const [position, record] of records.entries()) {
    const { event, hasRevisions } = readEvent(record, position);
    if (!event) continue;
    setEvent(columns, position, event, undefined);
    if (hasRevisions) columns.flags[position] = READABLE | REVISED;
  }
  return tableOf(columns);
}

const isDoubled = ({ message }: Problem): boolean => message.startsWith('Two events have the id');
const problemsOf = (problems: readonly Problem[]) => problems.filter((problem) => !isDoubled(problem));
const doubledIn = (problems: readonly Problem[]) =>
  problems.filter(isDoubled).map(({ index, field, value, severity }) => ({ index, field, value, severity }));

const plain = fc.record(
  {
    name: fc.constantFrom('Talks', '회담'),
    date: isoDays,
    id: fc.constantFrom('a', ' a', 'b', 'c\u0000', '가'),
    group: fc.constantFrom('x', ' x ', 'y', '\u0000'),
    location: fc.constantFrom('Munich', { name: ' Munich', timeZone: 'Europe/Berlin' }),
  },
  { requiredKeys: ['name', 'date'] },
);
const records = fc.array(fc.oneof({ weight: 3, arbitrary: plain }, rawEvent, rawValue), { maxLength: 12 });

describe('columns of many events', () => {
  it('say what the events say, and have the problems of a list that is read in full', () => {
    fc.assert(
      fc.property(records, (list) => {
        const { columns, problems } = readColumns(list);
        expect(tableOf(columns)).toEqual(tableInFull(list));
        expect(problemsOf(problems)).toEqual(problemsOf(readEventList(list).problems));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['trips', tripRecords(secretaryTrips)],
    ['plainly written trips', plainTrips],
    ['conferences', conferences],
    ['hostile texts', hostile.map((name) => ({ name, date: '2025-02-14', group: name, location: name, id: name }))],
    ['hostile dates', hostile.map((date, id) => ({ name: 'Talks', date, id }))],
  ])('are those of the events of %s', (_, list: readonly object[]) => {
    const { columns, problems } = readColumns(list);
    expect(tableOf(columns)).toEqual(tableInFull(list));
    expect(problemsOf(problems)).toEqual(problemsOf(readEventList(list).problems));
  });

  it('tell of ids that are taken as a list that is read in full does', () => {
    fc.assert(
      fc.property(fc.array(plain, { maxLength: 12 }), (list) => {
        const { problems, ids } = readColumns(list);
        expect(doubledIn(problems)).toEqual(doubledIn(readEventList(list).problems));
        for (const id of ['a', 'b', 'c', '가']) {
          const first = list.findIndex((record) => readEvent(record, 0).event?.id === id);
          expect(ids.get(id)).toBe(first === -1 ? undefined : first);
        }
      }),
    );
  });

  it('are those of a list that is read anew when events are added at its end', () => {
    fc.assert(
      fc.property(records, fc.nat({ max: 12 }), fc.nat({ max: 12 }), (list, one, other) => {
        const [first = 0, second = 0] = [one, other].sort((a, b) => a - b);
        const before = readColumns(list.slice(0, second), { before: readColumns(list.slice(0, first)) });
        const grown = readColumns(list, { before });
        const anew = readColumns(list);
        expect(tableOf(grown.columns)).toEqual(tableOf(anew.columns));
        expect(grown.problems).toEqual(anew.problems);
        expect(grown.newestAsOf).toEqual(anew.newestAsOf);
        expect(grown.days).toEqual(anew.days);
        expect(grown.hasRevisions).toBe(anew.hasRevisions);
        for (const id of ['a', 'b', 'c', '가', 'event-2', ' ']) expect(grown.ids.get(id)).toBe(anew.ids.get(id));
      }),
      { numRuns: 200 },
    );
  });

  it('leave alone the records that a reading before has read', () => {
    const before = readColumns(plainTrips.slice(0, 3000));
    let asked = 0;
    const list = plainTrips.map((record, i) => {
      const get = (target: object, key: string | symbol): unknown => {
        asked += i < 3000 ? 1 : 0;
        return Reflect.get(target, key);
      };
      return new Proxy(record, { get });
    });
    expect(tableOf(readColumns(list, { before }).columns)).toEqual(tableInFull(plainTrips));
    expect(asked).toBe(0);
  });

  it('know the newest day on which anything became known', () => {
    const list = ['2025-01-03', '2025-01-05', '2025', '2025-01-04', 'soon'].map((asOf) => ({
      name: 'Talks',
      date: '2025-02-14',
      asOf,
    }));
    for (let length = 0; length <= list.length; length += 1) {
      const some = list.slice(0, length);
      expect(readColumns(some).newestAsOf).toEqual(readEventList(some).asOf);
    }
  });

  it('know the days on which something became known', () => {
    const talks = { name: 'Talks', date: '2025-02-14' };
    const asOf = ['2025-01-05', '2025-01', undefined, '2025-01-05T09:00', '2025-01-03', 'soon'];
    const lists: readonly (readonly unknown[])[] = [
      asOf.map((day) => ({ ...talks, asOf: day })),
      asOf.map((day) => ({ date: '2025-02-14', asOf: day })),
      revisedList.events,
      [talks],
      [],
    ];
    for (const events of lists) {
      for (const day of [undefined, '2025-01-04', '2025-01-04T09:00', '2025', '../2025']) {
        const list = readHistory({ asOf: day, events });
        const { days } = manyReading(events, list.ownAsOf);
        expect(days, day).toEqual(knowledgeDays(list.events, list.ownAsOf));
      }
    }
  });

  it('hold the other events where one cannot be looked at', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const thrower = (name: string) => ({
      get: (target: object, key: string | symbol): unknown => {
        if (key === name) throw new TypeError('not yours');
        return Reflect.get(target, key);
      },
    });
    const own = { name: 'Talks', date: '2025-02-14', id: 'a' };
    const list: unknown[] = [
      own,
      proxy,
      ...['name', 'date', 'id'].map((name) => new Proxy(own, thrower(name))),
      new Proxy(own, {
        getPrototypeOf: () => {
          throw new TypeError('not yours');
        },
      }),
      new Proxy(own, {
        ownKeys: () => {
          throw new TypeError('not yours');
        },
      }),
      Object.defineProperty({ ...own }, 'group', {
        enumerable: true,
        get: () => {
          throw new TypeError('not yours');
        },
      }),
      Object.create(null),
      { ...own, id: 'z' },
    ];
    list.length += 1;
    const { columns, problems, ids } = readColumns(list);
    expect(tableOf(columns)).toEqual(tableInFull(list));
    expect(problemsOf(problems)).toEqual(problemsOf(readEventList(list).problems));
    expect(ids.get('z')).toBe(list.length - 2);
    expect(columns.has(0, READABLE)).toBe(true);
  });

  it('are read in slices', () => {
    const slices = [...readColumnsInSlices()];
    expect(slices.length).toBeGreaterThan(1);
    expect(slices).toEqual(slices.toSorted((a, b) => a - b));
  });
});

function readColumnsInSlices(): Generator<number, void> {
  const reading = readColumns([]);
  return Object.assign(reading, { records: plainTrips }).read();
}
