import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilMs, DAY_MS } from '../../../src/core/civil-time.js';
import { densityOf } from '../../../src/core/many/overview-layout.js';
import { TimeSpan } from '../../../src/core/time-span.js';
import { indexed, plainTrips } from '../../support/many.js';

const { index } = indexed(plainTrips);
const trips = index.lanes.map(({ starts }) => starts);

/** How many start in each part, counted one by one. */
function countsOf(starts: readonly Float64Array[], { start, length }: TimeSpan, parts: number): readonly number[] {
  return Array.from({ length: parts }, (_, part) => {
    const [from, to] = [start + (length * part) / parts, start + (length * (part + 1)) / parts];
    return starts.reduce((sum, times) => sum + times.filter((time) => time >= from && time < to).length, 0);
  });
}

describe('the overview', () => {
  it('tells by the root how many events start in each part', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: civilMs(1860), max: civilMs(2025) }),
        fc.integer({ min: 1, max: 60_000 }),
        fc.integer({ min: 1, max: 120 }),
        (start, days, parts) => {
          const span = new TimeSpan(start, start + days * DAY_MS);
          const counts = countsOf(trips, span, parts);
          const most = Math.max(1, ...counts);
          expect(densityOf(trips, span, parts)).toEqual(counts.map((count) => Math.sqrt(count / most)));
        },
      ),
      { numRuns: 30 },
    );
  });

  it('counts every event of the whole once', () => {
    if (!index.whole) throw new Error('Something happens');
    const parts = densityOf(trips, index.whole, 200);
    expect(Math.max(...parts)).toBe(1);
    const [least] = parts.filter((part) => part > 0).toSorted((a, b) => a - b);
    const counts = countsOf(trips, index.whole, 200);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(3439);
    expect(least).toBeCloseTo(Math.sqrt(Math.min(...counts.filter(Boolean)) / Math.max(...counts)), 9);
  });

  it('is empty where nothing happens', () => {
    expect(densityOf([], new TimeSpan(0, DAY_MS), 3)).toEqual([0, 0, 0]);
    expect(densityOf(trips, new TimeSpan(civilMs(1200), civilMs(1300)), 2)).toEqual([0, 0]);
  });
});
