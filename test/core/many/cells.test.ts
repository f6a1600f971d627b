import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate, civilMs, DAY_MS, isoDay, weekday } from '../../../src/core/civil-time.js';
import { cellAt, CELL_UNITS, isDayOrFiner, type CellUnit } from '../../../src/core/many/cells.js';
import { FIRST_YEAR, LAST_YEAR } from '../../../src/core/time-span.js';

const [FIRST, LAST] = [civilMs(FIRST_YEAR), civilMs(LAST_YEAR)];

const time = fc.oneof(
  fc.integer({ min: civilMs(1900), max: civilMs(2100) }),
  fc.integer({ min: civilMs(-800), max: civilMs(100) }),
  fc.integer({ min: FIRST, max: LAST - 1 }),
  fc.constantFrom(
    FIRST,
    FIRST + 1,
    LAST - 1,
    LAST - DAY_MS,
    0,
    -1,
    1,
    civilMs(0),
    civilMs(0) - 1,
    civilMs(1),
    civilMs(100),
  ),
);

const unitNamed = (unit: CellUnit['unit'], count: number): CellUnit => {
  const found = CELL_UNITS.find((cell) => cell.unit === unit && cell.count === count);
  if (!found) throw new Error(`There are no cells of ${count} ${unit}`);
  return found;
};

describe('the cells of the calendar', () => {
  it.each(CELL_UNITS)('of $count $unit hold their moments, and tile time without gap or overlap', (unit) => {
    fc.assert(
      fc.property(time, (moment) => {
        const cell = cellAt(unit, moment);
        expect(cell.start).toBeLessThanOrEqual(moment);
        expect(cell.end).toBeGreaterThan(moment);
        expect(cellAt(unit, cell.start)).toEqual(cell);
        expect(cellAt(unit, cell.end - 1)).toEqual(cell);
        if (cell.end < LAST) expect(cellAt(unit, cell.end).start).toBe(cell.end);
        if (cell.start > FIRST) expect(cellAt(unit, cell.start - 1).end).toBe(cell.start);
      }),
      { numRuns: 100 },
    );
  });

  it.each(CELL_UNITS)('of $count $unit are no shorter than the unit says, away from the ends of time', (unit) => {
    fc.assert(
      fc.property(fc.integer({ min: civilMs(-2000), max: civilMs(9000) }), (moment) => {
        const { start, end } = cellAt(unit, moment);
        if (start > FIRST && end < LAST) expect(end - start).toBeGreaterThanOrEqual(unit.leastMs);
      }),
      { numRuns: 100 },
    );
  });

  it('come from the finest to the coarsest, and the coarsest two hold all of time', () => {
    const lengths = CELL_UNITS.map(({ leastMs }) => leastMs);
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
    expect(new Set(lengths).size).toBe(lengths.length);
    const coarsest = unitNamed('month', 12 * 600_000);
    const cells = new Set([FIRST, 0, LAST - 1].map((moment) => cellAt(coarsest, moment).start));
    expect(cells.size).toBe(2);
  });

  it('start where the calendar has its units start', () => {
    fc.assert(
      fc.property(time, (moment) => {
        expect(weekday(cellAt(unitNamed('day', 7), moment).start)).toBe(1);
        const quarter = civilDate(cellAt(unitNamed('month', 3), moment).start);
        expect([1, 4, 7, 10]).toContain(quarter.month);
        expect(quarter.day).toBe(1);
        const century = civilDate(cellAt(unitNamed('month', 1200), moment).start);
        // 0 is -0 in the years before it.
        expect(Math.abs(century.year % 100) * Number(century.year > FIRST_YEAR)).toBe(0);
        expect([century.month, century.day]).toEqual([1, 1]);
      }),
    );
  });

  it('are those that a reader expects', () => {
    const moment = Date.parse('2025-02-14T09:47Z');
    const told = (unit: CellUnit) => {
      const { start, end } = cellAt(unit, moment);
      return unit.leastMs < DAY_MS
        ? [start, end].map((at) => new Date(at).toISOString().slice(11, 16)).join(' ')
        : [start, end].map(isoDay).join(' ');
    };
    expect(CELL_UNITS.slice(0, 12).map(told)).toEqual([
      '09:47 09:48',
      '09:45 09:50',
      '09:45 10:00',
      '09:00 10:00',
      '06:00 12:00',
      '2025-02-14 2025-02-15',
      '2025-02-10 2025-02-17',
      '2025-02-01 2025-03-01',
      '2025-01-01 2025-04-01',
      '2025-01-01 2026-01-01',
      '2025-01-01 2030-01-01',
      '2020-01-01 2030-01-01',
    ]);
    expect(CELL_UNITS.filter(isDayOrFiner)).toHaveLength(6);
  });
});
