import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilMs, DAY_MS } from '../../../src/core/civil-time.js';
import { densityOf } from '../../../src/core/many/overview-layout.js';
import type { IndexedLane } from '../../../src/core/many/lane-index.js';
import { TimeSpan } from '../../../src/core/time-span.js';
import { indexed, laneOf, plainTrips } from '../../support/many.js';

const { index } = indexed(plainTrips);

/** How many last in some of each part, counted one by one. */
function countsOf(lanes: readonly IndexedLane[], { start, length }: TimeSpan, parts: number): readonly number[] {
  return Array.from({ length: parts }, (_, part) => {
    const [from, to] = [start + (length * part) / parts, start + (length * (part + 1)) / parts];
    return lanes.reduce(
      (sum, { starts, ends }) => sum + starts.filter((time, rank) => time < to && (ends[rank] ?? 0) > from).length,
      0,
    );
  });
}

describe('the overview', () => {
  it('tells by the root how many events last in each part', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: civilMs(1860), max: civilMs(2025) }),
        fc.integer({ min: 1, max: 60_000 }),
        fc.integer({ min: 1, max: 120 }),
        (start, days, parts) => {
          const span = new TimeSpan(start, start + days * DAY_MS);
          const counts = countsOf(index.lanes, span, parts);
          const most = Math.max(1, ...counts);
          expect(densityOf(index.lanes, span, parts)).toEqual(counts.map((count) => Math.sqrt(count / most)));
        },
      ),
      { numRuns: 30 },
    );
  });

  it('counts an event in every part in which it lasts, and no further', () => {
    const day = (count: number): number => count * DAY_MS;
    const span = new TimeSpan(0, day(8));
    const full = (...bounds: (readonly [number, number])[]) => densityOf([laneOf(bounds)], span, 8).map(Math.ceil);
    expect(full([day(2), day(5)])).toEqual([0, 0, 1, 1, 1, 0, 0, 0]);
    expect(full([day(-3), day(1)], [day(6), Number.MAX_VALUE])).toEqual([1, 0, 0, 0, 0, 0, 1, 1]);
    expect(full([day(-3), day(0)], [day(8), day(9)])).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
    expect(full([day(3.25), day(3.25)]), 'a moment').toEqual([0, 0, 0, 1, 0, 0, 0, 0]);
  });

  it('is empty where nothing happens', () => {
    expect(densityOf([], new TimeSpan(0, DAY_MS), 3)).toEqual([0, 0, 0]);
    expect(densityOf(index.lanes, new TimeSpan(civilMs(1200), civilMs(1300)), 2)).toEqual([0, 0]);
  });
});
