import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendEvents } from '../../../src/core/many/append-events.js';
import type { EventIndex } from '../../../src/core/many/event-index.js';
import { indexed, isoDays, isoMoments } from '../../support/many.js';

const record = fc.record({
  name: fc.constant('Talks'),
  date: fc.oneof({ weight: 3, arbitrary: isoDays }, isoMoments, fc.constantFrom('2024-05/..', '../2024', '2024')),
  group: fc.constantFrom('x', 'y', 'z'),
});

const lanesIn = ({ lanes }: EventIndex) =>
  lanes
    .map(({ key, shared, positions, starts, ends }) => [key, shared, [...positions], [...starts], [...ends]] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));

describe('events that are added to an index', () => {
  it('have the place that they have in an index made anew', () => {
    let grownCount = 0;
    fc.assert(
      fc.property(fc.array(record, { maxLength: 25 }), fc.array(record, { maxLength: 6 }), (list, more) => {
        const { index } = indexed(list);
        const before = lanesIn(index);
        const { events, index: anew } = indexed([...list, ...more]);
        const grown = appendEvents(
          index,
          events,
          Uint32Array.from(more, (_, i) => list.length + i),
        );
        expect(lanesIn(index)).toEqual(before);
        if (!grown) return; // of a lane that is not there, or the first of its lane
        grownCount += 1;
        expect(lanesIn(grown)).toEqual(lanesIn(anew));
        expect(grown.count).toBe(anew.count);
        expect([...grown.order]).toEqual([...anew.order]);
        expect(grown.isTimed).toBe(anew.isTimed);
        expect(grown.whole === null).toBe(anew.whole === null);
        expect([...grown.undated]).toEqual([...anew.undated]);
        for (const position of anew.order) {
          const [start, end] = [events.columns.startOf(position), events.columns.endOf(position)];
          expect(grown.whole?.start).toBeLessThan(start);
          if (end < Number.MAX_VALUE) expect(grown.whole?.end).toBeGreaterThan(end);
        }
      }),
      { numRuns: 300 },
    );
    expect(grownCount).toBeGreaterThan(60);
  });

  it('that go on do not stretch the whole to the end of time', () => {
    const list = [
      { name: 'A', date: '2025-02-14' },
      { name: 'B', date: '2025-03-14' },
    ];
    const { index } = indexed(list);
    const { events, index: anew } = indexed([...list, { name: 'C', date: '2025-03-01/..' }]);
    expect(appendEvents(index, events, Uint32Array.of(2))?.whole).toEqual(anew.whole);
  });

  it('need a new index where they are undated, many, or of a lane that is not there', () => {
    const list = [{ name: 'A', date: '2025-02-14', group: 'x' }];
    const { index } = indexed(list);
    const added = (more: readonly object[]) => {
      const { events } = indexed([...list, ...more]);
      return appendEvents(
        index,
        events,
        Uint32Array.from(more, (_, i) => 1 + i),
      );
    };
    expect(added([{ name: 'B', date: '2025-02-15', group: 'x' }])).not.toBeNull();
    expect(added([{ name: 'B', displayDate: 'soon', group: 'x' }])).toBeNull();
    expect(added([{ name: 'B', date: '2025-02-15', group: 'y' }])).toBeNull();
    expect(added([{ name: 'B', date: '2025-02-15' }])).toBeNull();
    expect(added(Array.from({ length: 1001 }, () => ({ name: 'B', date: '2025-02-15', group: 'x' })))).toBeNull();
  });
});
