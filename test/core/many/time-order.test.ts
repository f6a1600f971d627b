import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilMs, DAY_MS, MINUTE_MS } from '../../../src/core/civil-time.js';
import { timeOrder } from '../../../src/core/many/time-order.js';
import { FIRST_YEAR, LAST_YEAR } from '../../../src/core/time-span.js';
import { finished } from '../../support/many.js';
import { secretaryTrips } from '../../support/secretary-trips.js';

const OPEN = Number.MAX_VALUE;

/** The order is that of comparing: by start, by end, then as listed. */
function expectOrdered(starts: readonly number[], ends: readonly number[]): void {
  const [startTimes, endTimes] = [Float64Array.from(starts), Float64Array.from(ends)];
  const order = finished(timeOrder(startTimes, endTimes));
  const places = starts.map((_, i) => i);
  const expected = places.toSorted(
    (a, b) => (starts[a] ?? 0) - (starts[b] ?? 0) || (ends[a] ?? 0) - (ends[b] ?? 0) || a - b,
  );
  // One comparison of texts is much faster than one of each entry.
  expect(Array.from(order ?? places).join(' ') === expected.join(' ')).toBe(true);
  if (expected.some((place, i) => place !== i)) expect(order).toBeDefined();
  expect([...startTimes]).toEqual(starts);
}

/** Numbers from 0 to 1 that are the same in every run. */
function* randomNumbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** `count` events that start within a range and last as long as `lengths` say, in units of so many ms. */
function expectOrderedIn(
  unit: number,
  [first, last]: readonly [number, number],
  lengths: readonly number[],
  count: number,
) {
  const random = randomNumbers(count + unit);
  const next = (): number => random.next().value;
  const starts = Array.from({ length: count }, () => Math.floor((first + next() * (last - first)) / unit) * unit);
  const ends = starts.map((start) => {
    const length = lengths[Math.floor(next() * lengths.length)] ?? 0;
    return length === OPEN ? OPEN : start + length * unit;
  });
  expectOrdered(starts, ends);
}

const years = (from: number, to: number) => [civilMs(from), civilMs(to)] as const;

describe('the time order of many events', () => {
  it.each([
    ['days of a year', DAY_MS, years(2025, 2026), [1, 2, 3]],
    ['days of a century, some without an end', DAY_MS, years(1950, 2050), [1, 2, 400, OPEN]],
    ['days before and after the year 0', DAY_MS, years(-800, 2100), [1, 30, 36_525]],
    ['days of all years that can be counted', DAY_MS, years(FIRST_YEAR, LAST_YEAR), [1, 365, OPEN]],
    ['minutes of a day', MINUTE_MS, years(2025, 2025).map((time, i) => time + i * DAY_MS) as [number, number], [0, 30]],
    ['minutes of a century', MINUTE_MS, years(1950, 2050), [0, 30, 1440, OPEN]],
    ['milliseconds of an hour', 1, [civilMs(2025), civilMs(2025) + 3_600_000] as const, [0, 1, 7]],
    ['milliseconds of all years', 1, years(FIRST_YEAR, LAST_YEAR), [0, 1, 86_400_001, OPEN]],
    ['odd milliseconds before 1970', 1, years(-44, 1969), [0, 999, OPEN]],
    ['events that never end', DAY_MS, years(1900, 1901), [OPEN]],
    ['the same day', DAY_MS, [0, 0] as const, [1, 1, 2]],
  ] as const)('is that of comparing them: %s', (_, unit, range, lengths) => {
    for (const count of [0, 1, 2, 3, 50, 2047, 2048, 2049, 5000]) expectOrderedIn(unit, range, lengths, count);
  });

  it('is that of 3,439 trips, as listed and backwards', () => {
    const starts = secretaryTrips.map(({ start }) => Date.parse(start));
    const ends = secretaryTrips.map(({ end }) => Date.parse(end) + DAY_MS);
    expectOrdered(starts, ends);
    expectOrdered(starts.toReversed(), ends.toReversed());
    expectOrdered([...starts, ...starts], [...ends, ...ends]);
  });

  it('is not made where they are in order already', () => {
    const starts = Float64Array.from({ length: 5000 }, (_, i) => Math.floor(i / 3) * DAY_MS);
    const ends = starts.map((start, i) => start + (1 + (i % 3)) * DAY_MS);
    expect(finished(timeOrder(starts, ends))).toBeUndefined();
    expect(finished(timeOrder(new Float64Array(0), new Float64Array(0)))).toBeUndefined();
  });

  it('is found where a single event of many stands out', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 2999 }),
        fc.constantFrom(-8.64e15, civilMs(FIRST_YEAR), -1, 1, civilMs(-44), civilMs(LAST_YEAR), 8.64e15),
        fc.constantFrom(0, 1, DAY_MS, OPEN),
        (place, start, length) => {
          const starts = Array.from({ length: 3000 }, (_, i) => ((i * 7) % 3000) * DAY_MS);
          const ends = starts.map((time) => time + DAY_MS);
          starts[place] = start;
          ends[place] = length === OPEN ? OPEN : start + length;
          expectOrdered(starts, ends);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is that of comparing any few of them', () => {
    const time = fc.oneof(
      fc.integer({ min: -5, max: 5 }).map((day) => day * DAY_MS),
      fc.integer({ min: -5, max: 5 }),
      fc.constantFrom(OPEN, -8.64e15, 8.64e15),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(time, time), { maxLength: 40 }), (bounds) => {
        expectOrdered(
          bounds.map(([start]) => (start === OPEN ? 0 : start)),
          bounds.map(([, end]) => end),
        );
      }),
    );
  });
});
