import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, MINUTE_MS } from '../../../src/core/civil-time.js';
import { cellAt, CELL_UNITS, type CellUnit } from '../../../src/core/many/cells.js';
import { levelOf, ranksInSpan, type LaneLevel } from '../../../src/core/many/detail-level.js';
import { EventColumns, OPEN_START, READABLE, TIMED, WHOLE_DAYS } from '../../../src/core/many/event-columns.js';
import { indexLanes, type IndexedLane } from '../../../src/core/many/lane-index.js';
import { finished, laneOf, plainTrips, readColumns } from '../../support/many.js';

interface Options {
  readonly unit: CellUnit;
  readonly mostRows: number;
  readonly mostOpen: number;
  readonly inSequence: boolean;
  readonly isCollapsed: boolean;
}

/** Columns that say of each event whether it lasts whole days. */
function columnsOf({ positions, starts, ends }: IndexedLane): EventColumns {
  const columns = new EventColumns(positions.length);
  for (const [rank, position] of positions.entries()) {
    const [start, end] = [starts[rank] ?? 0, ends[rank] ?? 0];
    columns.start[position] = start;
    columns.end[position] = end;
    const isWholeDays = start % DAY_MS === 0 && end % DAY_MS === 0 && end > start && end < Number.MAX_VALUE;
    columns.flags[position] = READABLE | (isWholeDays ? WHOLE_DAYS : TIMED);
  }
  return columns;
}

/** Each rank is on one row, or counted by the one cluster of its cell; clusters come in time order. */
function expectComplete({ lane, rows, clusters, most }: LaneLevel, unit: CellUnit): void {
  const onRows = rows.flatMap((row) => [...row]);
  for (const row of rows) expect([...row]).toEqual([...row].sort((a, b) => a - b));
  expect(new Set(onRows).size).toBe(onRows.length);
  const own = new Set(onRows);
  const merged = new Map<number, number>();
  lane.starts.forEach((start, rank) => {
    const cell = cellAt(unit, start).start;
    if (!own.has(rank)) merged.set(cell, (merged.get(cell) ?? 0) + 1);
  });
  expect([...clusters.starts].map((start, i) => [start, clusters.counts[i]])).toEqual([...merged]);
  expect(most).toBe(Math.max(0, ...merged.values()));
}

/** Marks of one row follow each other; only whole days may share the day on which one ends and the next starts. */
function expectApart({ lane, rows }: LaneLevel, columns: EventColumns, { unit, inSequence, mostRows }: Options): void {
  expect(rows.length).toBeLessThanOrEqual(mostRows);
  for (const row of rows) {
    for (let i = 1; i < row.length; i += 1) {
      const [before, rank] = [row[i - 1] ?? NaN, row[i] ?? NaN];
      const [start, end] = [lane.starts[before] ?? NaN, lane.ends[before] ?? NaN];
      const next = lane.starts[rank] ?? NaN;
      if (next >= Math.max(end, start + unit.leastMs)) continue;
      const both = [before, rank];
      expect(both.every((each) => columns.has(lane.positions[each] ?? NaN, WHOLE_DAYS))).toBe(true);
      expect(next).toBeGreaterThanOrEqual(Math.max(end, start + unit.leastMs) - DAY_MS);
      const areOneDay = both.every((each) => (lane.ends[each] ?? NaN) - (lane.starts[each] ?? NaN) <= DAY_MS);
      if (!inSequence) expect(areOneDay).toBe(false);
    }
  }
}

/** What is alone in its cell is merged only where an earlier mark stands in its way on every row. */
function expectNoneMergedInVain({ lane, rows, clusters }: LaneLevel, { unit, mostRows }: Options): void {
  const onRows = new Set(rows.flatMap((row) => [...row]));
  clusters.starts.forEach((cell, i) => {
    if (clusters.counts[i] !== 1) return;
    const { end } = cellAt(unit, cell);
    const inCell = [...lane.starts.keys()].filter((rank) => {
      const start = lane.starts[rank] ?? NaN;
      return start >= cell && start < end;
    });
    const [rank = NaN] = inCell;
    if (inCell.length > 1) return;
    expect(onRows.has(rank)).toBe(false);
    const start = lane.starts[rank] ?? NaN;
    const taken = rows.filter((row) => {
      const last = row.findLast((other) => other < rank);
      return last !== undefined && Math.max(lane.ends[last] ?? 0, (lane.starts[last] ?? 0) + unit.leastMs) > start;
    });
    expect(taken).toHaveLength(mostRows);
  });
}

function expectSound(lane: IndexedLane, columns: EventColumns, options: Options): LaneLevel {
  const level = levelOf(lane, { ...options, columns });
  expect(level.lane).toBe(lane);
  expectComplete(level, options.unit);
  expectApart(level, columns, options);
  if (!options.isCollapsed) expectNoneMergedInVain(level, options);
  return level;
}

const days = (first: number, count: number): [number, number] => [first * DAY_MS, (first + count) * DAY_MS];

/** Days, stretches of days, moments, and what never ends. */
const bounds = fc.array(
  fc
    .oneof(
      { weight: 4, arbitrary: fc.tuple(fc.integer({ min: -60, max: 60 }), fc.integer({ min: 1, max: 5 })) },
      fc.tuple(fc.integer({ min: -3000, max: 3000 }), fc.integer({ min: 1, max: 900 })),
    )
    .map(([first, count]) => days(first, count)),
  { maxLength: 60 },
);
const times = fc.array(
  fc.oneof(
    fc
      .tuple(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: 0, max: 90 }))
      .map(([first, count]): [number, number] => [first * MINUTE_MS, (first + count) * MINUTE_MS]),
    fc.integer({ min: -100, max: 100 }).map((day): [number, number] => [day * DAY_MS, Number.MAX_VALUE]),
  ),
  { maxLength: 25 },
);
const options: fc.Arbitrary<Options> = fc.record({
  unit: fc.constantFrom(...CELL_UNITS),
  mostRows: fc.integer({ min: 1, max: 10 }),
  mostOpen: fc.constant(1),
  inSequence: fc.boolean(),
  isCollapsed: fc.constantFrom(false, false, false, true),
});

const dayUnit = CELL_UNITS.find(({ unit }) => unit === 'day') as CellUnit;
const monthUnit = CELL_UNITS.find(({ unit }) => unit === 'month') as CellUnit;

function rowsOf(list: readonly (readonly [number, number])[], more: Partial<Options> = {}) {
  const lane = laneOf(list);
  const given = { unit: dayUnit, mostRows: 3, mostOpen: 1, inSequence: false, isCollapsed: false, ...more };
  const { rows, clusters } = levelOf(lane, { ...given, columns: columnsOf(lane) });
  return { rows: rows.map((row) => [...row]), counts: [...clusters.counts] };
}

describe('a level of detail', () => {
  it('has a place for each event of a lane', () => {
    fc.assert(
      fc.property(bounds, times, options, (some, others, given) => {
        const lane = laneOf([...some, ...others]);
        expectSound(lane, columnsOf(lane), given);
      }),
      { numRuns: 500 },
    );
  });

  describe('of the trips of all secretaries', () => {
    const { columns } = readColumns(plainTrips);
    const all = Uint32Array.from(plainTrips.keys());
    const lanes = finished(indexLanes(all, columns, 'group', false));
    const [whole] = finished(indexLanes(all, columns, 'none', false));

    it.each(CELL_UNITS)('has a place for each in cells of $count $unit', (unit) => {
      for (const mostRows of [1, 3]) {
        for (const lane of lanes) {
          expectSound(lane, columns, { unit, mostRows, mostOpen: 1, inSequence: true, isCollapsed: false });
        }
      }
      if (!whole) throw new Error('There is one lane');
      expectSound(whole, columns, { unit, mostRows: 10, mostOpen: 1, inSequence: false, isCollapsed: false });
      const collapsed = expectSound(whole, columns, {
        unit,
        mostRows: 10,
        mostOpen: 1,
        inSequence: false,
        isCollapsed: true,
      });
      expect(collapsed.rows).toEqual([]);
    });

    it('shows more events by themselves in finer cells than in coarser ones', () => {
      const shown = CELL_UNITS.map((unit) =>
        lanes
          .map((lane) =>
            levelOf(lane, { unit, columns, mostRows: 3, mostOpen: 1, inSequence: true, isCollapsed: false }),
          )
          .reduce((sum, { rows }) => sum + rows.reduce((count, row) => count + row.length, 0), 0),
      );
      const fromDays = shown.slice(CELL_UNITS.indexOf(dayUnit));
      expect(fromDays).toEqual(fromDays.toSorted((a, b) => b - a));
      expect(shown[0]).toBeGreaterThan(3300);
      expect(shown.at(-1)).toBeLessThan(100);
    });
  });

  it('stacks the events of one day while there are rows, and merges them beyond', () => {
    const one = days(10, 1);
    expect(rowsOf([one, one, one])).toEqual({ rows: [[0], [1], [2]], counts: [] });
    expect(rowsOf([one, one, one, one])).toEqual({ rows: [], counts: [4] });
  });

  it('merges two that share a month, since zooming in parts them, but not a long one', () => {
    expect(rowsOf([days(2, 1), days(20, 1)], { unit: monthUnit })).toEqual({ rows: [], counts: [2] });
    expect(rowsOf([days(2, 1), days(20, 1), days(5, 200)], { unit: monthUnit })).toEqual({ rows: [[1]], counts: [2] });
  });

  it('lets the stops of a journey touch on the day of travel', () => {
    const stops = [days(0, 3), days(2, 2), days(3, 1), days(3, 4)];
    expect(rowsOf(stops, { inSequence: true }).rows).toEqual([[0, 1, 2, 3]]);
  });

  it('stacks two events of the same day that are no journey', () => {
    expect(rowsOf([days(0, 1), days(0, 1)]).rows).toEqual([[0], [1]]);
    expect(rowsOf([days(0, 3), days(2, 2)]).rows).toEqual([[0, 1]]);
  });

  it('gives what has no start a row of its own up to its end, however crowded it is there', () => {
    const list = [days(0, 1), days(2, 1), days(3, 4), days(4, 1), days(8, 1)];
    const lane = laneOf(list);
    const columns = columnsOf(lane);
    columns.flags[2] = READABLE | OPEN_START;
    columns.flags[3] = READABLE | OPEN_START;
    const given = { columns, mostRows: 3, mostOpen: 2, inSequence: false };
    const of = (unit: CellUnit, more: Partial<Options> = {}) => {
      const { rows, open, clusters } = levelOf(lane, { unit, isCollapsed: false, ...given, ...more });
      return { rows: rows.map((row) => [...row]), open, counts: [...clusters.counts] };
    };
    expect(of(dayUnit)).toEqual({ rows: [[2, 4], [3], [0, 1]], open: 2, counts: [] });
    expect(of(monthUnit)).toEqual({ rows: [[2], [3]], open: 2, counts: [3] });
    expect(of(monthUnit, { mostOpen: 1 })).toEqual({ rows: [[2]], open: 1, counts: [4] });
    expect(of(dayUnit, { mostOpen: 1 })).toEqual({
      rows: [
        [2, 4],
        [0, 1],
      ],
      open: 1,
      counts: [1],
    });
    expect(of(dayUnit, { isCollapsed: true })).toEqual({ rows: [], open: 0, counts: [1, 1, 1, 1, 1] });
  });

  it('tells which of a row reach into a span', () => {
    fc.assert(
      fc.property(
        bounds,
        fc.integer({ min: -70, max: 70 }),
        fc.integer({ min: 1, max: 30 }),
        fc.array(fc.nat(20), { maxLength: 3 }),
        (list, first, count, openRanks) => {
          const lane = laneOf(list);
          const [start, end] = days(first, count);
          const columns = columnsOf(lane);
          for (const rank of openRanks) columns.flags[rank] = READABLE | OPEN_START;
          const level = levelOf(lane, {
            unit: dayUnit,
            mostRows: 3,
            mostOpen: 2,
            inSequence: true,
            isCollapsed: false,
            columns,
          });
          level.rows.forEach((row, number) => {
            const isOpen = (place: number) => place === 0 && number < level.open;
            const expected = [...row].filter(
              (rank, place) => (isOpen(place) || (lane.starts[rank] ?? 0) < end) && (lane.ends[rank] ?? 0) > start,
            );
            expect([...ranksInSpan(level, number, { start, end })]).toEqual(expected);
          });
        },
      ),
    );
  });
});
