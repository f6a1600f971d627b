import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asRevised } from '../../../src/core/as-revised.js';
import { digestOf } from '../../../src/core/digest.js';
import { readEventList } from '../../../src/core/event-list.js';
import { asKnown } from '../../../src/core/known.js';
import { readRevisedEvent } from '../../../src/core/revisions.js';
import { finished, isoDays, manyEvents, plainTrips } from '../../support/many.js';
import { revisedList } from '../../support/revised-list.js';

const record = fc.record(
  {
    name: fc.constantFrom('Talks', '회담'),
    date: isoDays,
    id: fc.constantFrom('a', 'b', ' b', 'event-2', 'event-3', 'event-3-2'),
    status: fc.constantFrom('confirmed', 'perhaps'),
    asOf: fc.constantFrom('2024-01-01', '2025-01-01', '2025'),
  },
  { requiredKeys: ['name', 'date'] },
);

describe('many events', () => {
  it('have ids of which each finds its event', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 12 }), (list) => {
        const events = manyEvents(list);
        const ids = list.map((_, position) => events.at(position)?.id);
        expect(new Set(ids).size).toBe(list.length);
        for (const [position, id] of ids.entries()) {
          expect(id).toBeDefined();
          expect(events.positionOf(id ?? '')).toBe(position);
        }
        for (const id of ['', 'c', 'event-0', 'event-13', 'event-', 'event-x', 'event-1e3']) {
          if (!ids.includes(id)) expect(events.positionOf(id)).toBeUndefined();
        }
      }),
      { numRuns: 500 },
    );
  });

  it('keep the ids that they give themselves, the first of those that share one', () => {
    const list = [{ id: 'a' }, { id: 'event-1' }, {}, { id: 'a' }].map((own) => ({ name: 'A', date: '2025', ...own }));
    const events = manyEvents(list);
    expect(list.map((_, position) => events.at(position)?.id)).toEqual(['a', 'event-1', 'event-3', 'event-4']);
  });

  it('are those that a list of a few would have, as known on any day', () => {
    const days = ['2025-01-01', '2025-02-11', '2025-02-12', '2025-02-13', '2025-02-14', '2025-03-01'];
    const asOf = (day: string) => ({ name: 'Talks', date: '2025-02-14', asOf: day });
    const lists: readonly (readonly object[])[] = [revisedList.events, days.map(asOf), plainTrips.slice(0, 50)];
    for (const list of lists) {
      const { events: all } = readEventList(list, readRevisedEvent);
      for (const until of [...days.map((day) => Date.parse(day)), Infinity]) {
        const many = manyEvents(list, until);
        const known = [...finished(many.known(undefined))];
        const expected = asKnown(all, until, undefined, asRevised).toSorted((a, b) => a.index - b.index);
        expect(known).toEqual(expected.map(({ index }) => index));
        const told = known.map((position) => ({ ...many.at(position), id: '' }));
        expect(told).toEqual(expected.map((event) => ({ ...event, id: '' })));
      }
    }
  });

  it('are known from one of them on, and only those that are asked for', () => {
    const many = manyEvents(plainTrips);
    const isMatch = (position: number): boolean => position % 7 === 0;
    const expected = [...plainTrips.keys()].filter((position) => position >= 3000 && isMatch(position));
    expect([...finished(many.known(isMatch, 3000))]).toEqual(expected);
  });

  it('are told of as a whole as a list of a few is', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 12 }), (list) => {
        const many = manyEvents(list);
        const { count, statuses } = many.digestOf(finished(many.known(undefined)));
        const expected = digestOf(readEventList(list).events);
        expect(count).toBe(expected.count);
        expect(statuses.map(({ event, count: each }) => [event.status, each])).toEqual(
          expected.statuses.map(({ event, count: each }) => [event.status, each]),
        );
      }),
    );
  });
});
