import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate, civilMs, DAY_MS, HOUR_MS, MINUTE_MS, weekday, yearOf } from '../../src/core/civil-time.js';
import { sampleCells, tickCells, tickLevel, type TickUnit } from '../../src/core/ticks.js';
import { FIRST_YEAR, LAST_YEAR, TimeSpan } from '../../src/core/time-span.js';

/** Lengths that a span can be cut into a few hundred of, ms. */
const UNITS: readonly (readonly [unit: TickUnit, step: number, ms: number])[] = [
  ['minute', 1, MINUTE_MS],
  ['minute', 15, 15 * MINUTE_MS],
  ['hour', 1, HOUR_MS],
  ['hour', 6, 6 * HOUR_MS],
  ['day', 1, DAY_MS],
  ['week', 1, 7 * DAY_MS],
  ['month', 1, 30 * DAY_MS],
  ['month', 3, 91 * DAY_MS],
  ['year', 1, 365 * DAY_MS],
  ['year', 20, 7305 * DAY_MS],
  ['year', 1000, 365_250 * DAY_MS],
  ['year', 200_000, 73_050_000 * DAY_MS],
];

const spanIn = (ms: number) =>
  fc
    .tuple(
      fc.integer({ min: Date.UTC(FIRST_YEAR, 0), max: Date.UTC(LAST_YEAR, 0) }),
      fc.double({ min: 0, max: 40, noNaN: true }),
    )
    .map(([start, cells]) => new TimeSpan(start, start + cells * ms));

/** Does a cell of this unit start there, as a calendar on the wall has it? */
function isStart(time: number, unit: TickUnit, step: number, firstWeekday: number): boolean {
  const { year, month, day } = civilDate(time);
  switch (unit) {
    case 'minute':
      return time % (step * MINUTE_MS) === 0;
    case 'hour':
      return time % (step * HOUR_MS) === 0;
    case 'day':
      return time % DAY_MS === 0;
    case 'week':
      return time % DAY_MS === 0 && weekday(time) === firstWeekday;
    case 'month':
      return time % DAY_MS === 0 && day === 1 && (month - 1) % step === 0;
    case 'year':
      return time % DAY_MS === 0 && day === 1 && month === 1 && (year < 0 && step > 2 ? year - 1 : year) % step === 0;
  }
}

describe('tickCells', () => {
  it.each(UNITS)('of a %s, by %s, tile every span', (unit, step, ms) => {
    fc.assert(
      fc.property(spanIn(ms), fc.constantFrom(1, 6, 7), (span, firstWeekday) => {
        const cells = tickCells(span, unit, step, firstWeekday);
        expect(cells.length).toBeGreaterThan(0);
        expect(cells.length).toBeLessThan(50);
        const [first, last] = [cells[0], cells.at(-1)];
        expect(first?.start).toBeLessThanOrEqual(span.start);
        expect(first?.end).toBeGreaterThan(span.start);
        expect(last?.start).toBeLessThan(span.end);
        expect(last?.end).toBeGreaterThanOrEqual(span.end);
        for (const [i, { start, end }] of cells.entries()) {
          expect(end).toBeGreaterThan(start);
          expect(cells[i + 1]?.start ?? end).toBe(end);
          // Where no more years can be counted, the outermost cells are cut.
          const isLimit = start === Date.UTC(FIRST_YEAR, 0);
          expect(isLimit || isStart(start, unit, step, firstWeekday)).toBe(true);
        }
      }),
    );
  });

  it('of centuries begin in round years before Christ, too', () => {
    const antiquity = new TimeSpan(civilMs(-250), civilMs(150));
    const years = tickCells(antiquity, 'year', 100, 1).map(({ start }) => yearOf(start));
    expect(years).toEqual([-299, -199, -99, 0, 100]); // 300 BC, 200 BC, 100 BC, 1 BC, 100
  });

  it('have no calendar that skips days', () => {
    // Pope Gregory's ten days are there, and so is the leap day of 1900 not.
    const october = tickCells(new TimeSpan(Date.UTC(1582, 9, 1), Date.UTC(1582, 10, 1)), 'day', 1, 1);
    expect(october).toHaveLength(31);
    expect(tickCells(new TimeSpan(Date.UTC(1900, 1, 1), Date.UTC(1900, 2, 1)), 'day', 1, 1)).toHaveLength(28);
  });
});

describe('tickLevel', () => {
  /** 40 px for whatever cell, and 100 px for weeks, which no level would take then. */
  const roomOf = (unit: TickUnit) => (unit === 'week' ? 100 : 40);
  const levelOf = (ms: number) => {
    const { minor, step, major } = tickLevel(40 / ms, roomOf);
    return `${step} ${minor} | ${major}`;
  };

  it.each([
    [MINUTE_MS, '1 minute | day'],
    [MINUTE_MS + 1, '5 minute | day'],
    [40 * MINUTE_MS, '1 hour | day'],
    [6 * HOUR_MS, '6 hour | day'],
    [DAY_MS, '1 day | month'],
    [2 * DAY_MS, '1 week | month'],
    [3 * DAY_MS, '1 month | year'],
    // February, the shortest, must hold its name too.
    [28.5 * DAY_MS, '3 month | year'],
    [365 * DAY_MS, '1 year | year'],
    [366 * DAY_MS, '2 year | year'],
    [60_000 * 365 * DAY_MS, '100000 year | year'],
    [1e9 * 365 * DAY_MS, '200000 year | year'],
  ])('cuts %s ms into %s', (ms, level) => {
    expect(levelOf(ms)).toBe(level);
  });

  it('has few cells, even for a picture without width', () => {
    for (const pxPerMs of [0, -1, -0.001, 1e-300]) {
      expect(tickLevel(pxPerMs, () => 40)).toEqual({ minor: 'year', step: 200_000, major: 'year' });
    }
  });
});

describe('sampleCells', () => {
  it('knows the shortest and the longest years of a span', () => {
    const years = (from: number, to: number) =>
      sampleCells(new TimeSpan(Date.UTC(from, 0), Date.UTC(to, 0)), 'year', 1).map(
        ({ start }) => civilDate(start).year,
      );
    expect(years(100, 12_000)).toEqual(expect.arrayContaining([100, 11_999]));
    expect(years(-3000, 500)).toEqual(expect.arrayContaining([-3000, 499]));
    expect(years(-270_000, 270_000).length).toBeLessThan(40);
  });
});
