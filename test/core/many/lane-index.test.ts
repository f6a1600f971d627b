import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laneKey, lanesOf, type LaneMode } from '../../../src/core/lanes.js';
import { indexLanes, type IndexedLane } from '../../../src/core/many/lane-index.js';
import { finished, isoDays, plainTrips, readColumns } from '../../support/many.js';
import { readEvents } from '../../support/read-events.js';

type Mode = Exclude<LaneMode, 'auto'>;
const MODES: readonly Mode[] = ['location', 'group', 'status', 'attendee', 'none'];

function lanesIn(records: readonly object[], mode: Mode, isAsGiven = false): readonly IndexedLane[] {
  const { columns } = readColumns(records);
  return finished(indexLanes(Uint32Array.from(records.keys()), columns, mode, isAsGiven));
}

const positionsOf = (lanes: readonly IndexedLane[]) => lanes.map(({ key, positions }) => [key, ...positions]);

const record = (groups: number) =>
  fc.record(
    {
      name: fc.constant('Talks'),
      date: isoDays,
      group: fc.nat({ max: groups }).map((n) => `G${n}`),
      location: fc.constantFrom('Munich', 'Seoul'),
      status: fc.constantFrom('confirmed', 'tentative'),
      attendee: fc.constantFrom('A', ['B', 'A']),
    },
    { requiredKeys: ['name', 'date'] },
  );

describe('the lanes of many events', () => {
  it('hold each event once, in time order', () => {
    fc.assert(
      fc.property(
        fc.array(record(40), { maxLength: 80 }),
        fc.constantFrom(...MODES),
        fc.boolean(),
        (list, mode, given) => {
          const events = readEvents(list);
          const rankOf = new Map(events.map(({ index }, rank) => [index, rank]));
          const lanes = lanesIn(list, mode, given);
          const all = lanes.flatMap(({ positions }) => [...positions]);
          expect(all.toSorted((a, b) => a - b)).toEqual([...list.keys()]);
          const { columns } = readColumns(list);
          for (const { key, shared, positions, starts, ends } of lanes) {
            const ranks = [...positions].map((position) => rankOf.get(position) ?? NaN);
            expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
            expect([...starts]).toEqual([...positions].map((position) => columns.startOf(position)));
            expect([...ends]).toEqual([...positions].map((position) => columns.endOf(position)));
            if (shared > 0) continue;
            for (const event of events.filter(({ index }) => positions.includes(index))) {
              expect(laneKey(event, mode)).toBe(key);
            }
          }
        },
      ),
    );
  });

  it.each(MODES)('are those of a short list, by %s', (mode) => {
    // Different days, so that no two events compete to be the first.
    const list = plainTrips.slice(0, 60).map((trip, i) => ({
      ...trip,
      ...(i % 5 === 0 ? {} : { status: ['confirmed', 'tentative', 'expected'][i % 3], attendee: `P${i % 4}` }),
      location: `L${(i * 7) % 11}`,
      group: `G${(i * 5) % 13}`,
      startDate: `2025-${String(1 + ((i * 11) % 12)).padStart(2, '0')}-${String(1 + ((i * 17) % 28)).padStart(2, '0')}`,
      endDate: '2026-01-01',
    }));
    const expected = lanesOf(readEvents(list), mode).map(({ key, events }) => [
      key,
      ...events.map(({ index }) => index),
    ]);
    expect(positionsOf(lanesIn(list, mode))).toEqual(expected);
  });

  it('come in the order of the list where the page asks for it, those without a value first', () => {
    fc.assert(
      fc.property(fc.array(record(12), { maxLength: 40 }), (list) => {
        const groups = list.map(({ group = '' }) => group);
        const expected = [...new Set(groups)].sort((a, b) => Number(a !== '') - Number(b !== ''));
        expect(lanesIn(list, 'group', true).map(({ key }) => key)).toEqual(expected);
      }),
    );
  });

  it('come in order of their first event, those without a value first', () => {
    fc.assert(
      fc.property(fc.array(record(20), { maxLength: 60 }), (list) => {
        const lanes = lanesIn(list, 'group');
        const named = lanes.filter(({ key }) => key !== '');
        const firsts = named.map(({ starts }) => starts[0] ?? NaN);
        expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
        const unnamed = lanes.findIndex(({ key }) => key === '');
        expect(unnamed).toBe(list.some(({ group }) => group === undefined) ? 0 : -1);
      }),
    );
  });

  it('are as many as there are groups up to 24', () => {
    const list = Array.from({ length: 100 }, (_, i) => ({ name: 'Talks', date: '2025-02-14', group: `G${i % 24}` }));
    const lanes = lanesIn(list, 'group');
    expect(lanes).toHaveLength(24);
    expect(lanes.every(({ shared }) => shared === 0)).toBe(true);
  });

  it('are 24 at most: the least full share the last', () => {
    fc.assert(
      fc.property(fc.integer({ min: 25, max: 60 }), fc.boolean(), (count, isAsGiven) => {
        // The group with the number i has i events, and one has no name.
        const groups = Array.from({ length: count }, (_, i) => new Array<number>(i + 1).fill(i)).flat();
        const list = groups.map((group) => ({
          name: 'Talks',
          date: '2025-02-14',
          ...(group === count - 1 ? {} : { group: `G${group}` }),
        }));
        const lanes = lanesIn(list, 'group', isAsGiven);
        expect(lanes).toHaveLength(24);
        expect(lanes.slice(0, -1).map(({ shared }) => shared)).toEqual(new Array(23).fill(0));
        const own = new Set(lanes.slice(0, -1).map(({ key }) => key));
        expect([...own].toSorted()).toEqual(
          ['', ...Array.from({ length: 22 }, (_, i) => `G${count - 2 - i}`)].toSorted(),
        );
        const last = lanes.at(-1);
        expect(last?.shared).toBe(count - 23);
        expect(last?.positions).toHaveLength(groups.filter((group) => group < count - 23).length);
      }),
      { numRuns: 20 },
    );
  });

  it('hold 3,439 trips by their secretaries', () => {
    const lanes = lanesIn(plainTrips, 'group');
    const counts = new Map(lanes.map(({ key, positions }) => [key, positions.length]));
    const events = readEvents(plainTrips);
    expect(lanes.reduce((sum, { positions }) => sum + positions.length, 0)).toBe(events.length);
    for (const { key, shared, positions } of lanes) {
      if (shared === 0) expect(positions).toHaveLength(events.filter(({ group }) => group === key).length);
    }
    expect(Math.min(...lanes.slice(0, -1).map(({ positions }) => positions.length))).toBeGreaterThan(5);
    expect(counts.get('Antony John Blinken')).toBeGreaterThan(100);
  });

  it('are none where there is no event', () => {
    for (const mode of MODES) expect(lanesIn([], mode)).toEqual([]);
  });
});
