import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asRevised } from '../../../src/core/as-revised.js';
import { civilMs, DAY_MS, isoDay } from '../../../src/core/civil-time.js';
import { digestOf, type Digest } from '../../../src/core/digest.js';
import { compareEvents } from '../../../src/core/event.js';
import { readEventList } from '../../../src/core/event-list.js';
import { asKnown } from '../../../src/core/known.js';
import { readRevisedEvent } from '../../../src/core/revisions.js';
import type { Problem } from '../../../src/core/problem.js';
import { summaryWords } from '../../../src/i18n/summary-words.js';
import { finished, isoDays, manyEvents, plainTrips, readColumns } from '../../support/many.js';
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

  it('have the ids, and the problems with them, that they have in a list of a few', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 12 }), (list) => {
        const few = readEventList(list);
        const ids = few.events.toSorted((a, b) => a.index - b.index).map(({ id }) => id);
        const events = manyEvents(list);
        expect(list.map((_, position) => events.at(position)?.id)).toEqual(ids);
        const isDoubled = ({ field }: Problem): boolean => field === 'id';
        expect(readColumns(list).problems.filter(isDoubled)).toEqual(few.problems.filter(isDoubled));
      }),
      { numRuns: 500 },
    );
  });

  it('are those that a list of a few would have, as known on any day', () => {
    const days = ['2025-01-01', '2025-02-11', '2025-02-12', '2025-02-13', '2025-02-14', '2025-03-01'];
    const asOf = (day: string) => ({ name: 'Talks', date: '2025-02-14', asOf: day });
    const lists: readonly (readonly object[])[] = [revisedList.events, days.map(asOf), plainTrips.slice(0, 50)];
    const own = [undefined, '2025-02-12', '2025-02-12T09:00', '2025-02', '../2025-02-12', '2025-02-12/..'];
    for (const events of lists) {
      for (const day of own) {
        const list = readEventList({ asOf: day, events }, readRevisedEvent);
        for (const until of [...days.map((day) => Date.parse(day)), Infinity]) {
          const many = manyEvents(events, until, list.ownAsOf);
          const known = [...finished(many.known(undefined))];
          const expected = asKnown(list.events, until, list.ownAsOf, asRevised).toSorted((a, b) => a.index - b.index);
          expect(known, day).toEqual(expected.map(({ index }) => index));
          const told = known.map((position) => ({ ...many.at(position), id: '' }));
          expect(told).toEqual(expected.map((event) => ({ ...event, id: '' })));
        }
      }
    }
  });

  it('are known from one of them on, and only those that are asked for', () => {
    const many = manyEvents(plainTrips);
    const isMatch = (position: number): boolean => position % 7 === 0;
    const expected = [...plainTrips.keys()].filter((position) => position >= 3000 && isMatch(position));
    expect([...finished(many.known(isMatch, 3000))]).toEqual(expected);
  });

  const day = fc.integer({ min: 1, max: 400 }).map((days) => isoDay(civilMs(2024) + days * DAY_MS));
  const days = fc.tuple(day, day).map((both) => both.sort());
  const date = fc.oneof(
    { weight: 3, arbitrary: day },
    ...[`/..`, `/`, '~', '?', '~/..'].map((after) => day.map((text) => text + after)),
    ...['../', '/'].map((before) => day.map((text) => before + text)),
    day.map((text) => `[..${text}]`),
    day.map((text) => `[${text}..]`),
    days.map((both) => both.join('/')),
    days.map((both) => both.join('~/')),
    days.map((both) => `{${both.join()}}`),
    fc.constantFrom('2024', '2024-02', '2025-01'),
    fc.constant(undefined),
  );
  const told = fc.record({
    name: fc.constant('Talks'),
    date,
    displayDate: fc.constant('soon'),
    status: fc.constantFrom('confirmed', 'expected', 'tentative', 'perhaps'),
  });

  const said = (digest: Digest) => ({
    ...summaryWords(digest, undefined, 'en'),
    statuses: digest.statuses.map(({ event, count }) => [event.status, count]),
  });

  it('are told of as a whole as a list of a few is, also where some are added to the others', () => {
    fc.assert(
      fc.property(fc.array(told, { maxLength: 12 }), fc.nat({ max: 12 }), (list, cut) => {
        const many = manyEvents(list);
        const known = finished(many.known(undefined));
        const { events, problems } = readEventList(list);
        expect(problems.filter(({ field }) => field !== 'status')).toEqual([]);
        const expected = said(digestOf(events.toSorted(compareEvents)));
        expect(said(finished(many.digesting(known)))).toEqual(expected);
        const before = finished(many.digesting(known.subarray(0, cut)));
        expect(said(finished(many.digesting(known.subarray(cut), before)))).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('reach to the last that is known of them, where one of them goes on', () => {
    const many = manyEvents([
      { name: 'Talks', date: '2024-06-01/..' },
      { name: 'Dinner', date: '2025-09-10' },
      { name: 'Lunch', date: '2025-04-02' },
    ]);
    const { sentence } = summaryWords(finished(many.digesting(Uint32Array.of(0, 1, 2))), undefined, 'en');
    expect(sentence).toBe('3 events, from 1 June 2024 to 10 September 2025 or later.');
  });
});
