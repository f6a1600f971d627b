import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilMs, DAY_MS, isoDay } from '../../../src/core/civil-time.js';
import { CELL_UNITS, type CellUnit } from '../../../src/core/many/cells.js';
import { OPEN_START } from '../../../src/core/many/event-columns.js';
import { mergedRanks, type EventIndex, type View } from '../../../src/core/many/event-index.js';
import type { ManyEvents } from '../../../src/core/many/many-events.js';
import { markShape } from '../../../src/core/mark-shape.js';
import { TimeScale } from '../../../src/core/time-scale.js';
import { FIRST_YEAR, LAST_YEAR, TimeSpan } from '../../../src/core/time-span.js';
import { indexed, isoDays, isoMoments, plainTrips } from '../../support/many.js';
import { readEvents } from '../../support/read-events.js';

type Source = ReturnType<typeof indexed>;

const byGroup = indexed(plainTrips);
const byPlace = indexed(plainTrips, { mode: 'location', isAsGiven: true });
const inOne = indexed(plainTrips, { mode: 'none' });
const sources = fc.constantFrom(byGroup, byPlace, inOne);

function viewOf(
  index: EventIndex,
  [start, end]: readonly [number, number],
  { pxPerMs = 1000 / (end - start), before, collapsed = new Set() }: Partial<Parameters<EventIndex['view']>[0]> = {},
): View {
  return index.view({ start, end, pxPerMs, before, collapsed });
}

/** Every event that starts in view has a mark or is counted by a cluster, and none has both. */
function expectAccounted({ events, index }: Source, [start, end]: readonly [number, number], view: View): void {
  const { columns } = events;
  const told: number[] = [];
  for (const { lane, level, positions, rows, clusters } of view.lanes) {
    expect(rows).toHaveLength(positions.length);
    told.push(...positions);
    for (const cluster of clusters) {
      const merged = [...mergedRanks(cluster, level)].map((rank) => lane.positions[rank] ?? NaN);
      expect(merged).toHaveLength(cluster.count);
      expect(merged.every((position) => columns.startOf(position) >= cluster.start)).toBe(true);
      expect(merged.every((position) => columns.startOf(position) < cluster.end)).toBe(true);
      expect(cluster.end > start && cluster.start < end).toBe(true);
      told.push(...merged);
    }
  }
  const known = new Set(told);
  expect(known.size).toBe(told.length);
  for (const position of [...index.order, ...index.undated]) {
    const time = columns.startOf(position);
    if (time >= start && time < end && !known.has(position)) expect.fail(`The event ${position} is not told of`);
  }
  for (const { positions } of view.lanes) {
    for (const position of positions) {
      expect(columns.startOf(position) < end || columns.has(position, OPEN_START)).toBe(true);
      expect(columns.endOf(position) > start).toBe(true);
    }
  }
}

/** Elements of the picture: ten for an event, three for a cluster. */
function elementsOf({ lanes }: View): number {
  return lanes.reduce((sum, { positions, clusters }) => sum + 10 * positions.length + 3 * clusters.length, 0);
}

const [from, to] = [civilMs(1866), civilMs(2026)];
/** From some hours to more than there is. */
const span = fc
  .tuple(fc.integer({ min: from, max: to }), fc.double({ min: 0.1, max: 5, noNaN: true }))
  .map(([start, tens]) => [start, Math.round(start + 10 ** tens * DAY_MS)] as const);

describe('what a view of many events shows', () => {
  it('tells of each event that starts in it, once', () => {
    fc.assert(
      fc.property(sources, span, fc.integer({ min: 200, max: 3000 }), (source, bounds, width) => {
        const view = viewOf(source.index, bounds, { pxPerMs: width / (bounds[1] - bounds[0]) });
        expectAccounted(source, bounds, view);
      }),
      { numRuns: 150 },
    );
  });

  it('is no more than can be drawn, in cells that a finger can hit', () => {
    fc.assert(
      fc.property(sources, span, fc.integer({ min: 200, max: 3000 }), ({ index }, bounds, width) => {
        const pxPerMs = width / (bounds[1] - bounds[0]);
        const view = viewOf(index, bounds, { pxPerMs });
        expect(view.unit.leastMs * pxPerMs).toBeGreaterThanOrEqual(24);
        expect(view.unit.leastMs).toBeGreaterThanOrEqual(DAY_MS);
        expect(elementsOf(view)).toBeLessThanOrEqual(600);
        const kept = viewOf(index, bounds, { pxPerMs, before: CELL_UNITS.find(({ unit }) => unit === 'day') });
        expect(elementsOf(kept)).toBeLessThanOrEqual(780);
      }),
      { numRuns: 100 },
    );
  });

  it('leaves every event its row, and every cluster its count, while the reader pans', () => {
    let compared = 0;
    fc.assert(
      fc.property(
        sources,
        span,
        fc.array(fc.integer({ min: -90, max: 90 }), { maxLength: 6 }),
        (source, first, steps) => {
          const pxPerMs = 1000 / (first[1] - first[0]);
          const rowOf = new Map<number, number>();
          const countOf = new Map<string, number>();
          let unit: CellUnit | undefined;
          let [start, end] = first;
          for (const percent of [0, ...steps]) {
            const by = Math.round(((end - start) * percent) / 100);
            [start, end] = [start + by, end + by];
            const view = viewOf(source.index, [start, end], { pxPerMs, before: unit });
            if (view.unit !== unit)
              [rowOf, countOf].forEach((known) => {
                known.clear();
              });
            unit = view.unit;
            for (const { lane, positions, rows, clusters } of view.lanes) {
              positions.forEach((position, i) => {
                const row = rows[i] ?? NaN;
                if (rowOf.has(position)) compared += 1;
                expect(rowOf.get(position) ?? row).toBe(row);
                rowOf.set(position, row);
              });
              for (const cluster of clusters) {
                const key = `${source.index.lanes.indexOf(lane)} ${cluster.start}`;
                if (countOf.has(key)) compared += 1;
                expect(countOf.get(key) ?? cluster.count).toBe(cluster.count);
                countOf.set(key, cluster.count);
              }
            }
          }
        },
      ),
      { numRuns: 100 },
    );
    expect(compared).toBeGreaterThan(1000);
  });

  it('is the same when it is asked for again, with other views in between', () => {
    fc.assert(
      fc.property(sources, span, fc.array(span, { maxLength: 12 }), ({ index }, bounds, others) => {
        const told = ({ unit, lanes }: View) => [
          unit,
          ...lanes.map(({ positions, rows, clusters }) => [positions, rows, clusters]),
        ];
        const before = told(viewOf(index, bounds));
        for (const other of others) viewOf(index, other);
        expect(told(viewOf(index, bounds))).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });

  it('merges every event of a lane that is collapsed, and no other', () => {
    const [lane] = byGroup.index.lanes;
    const collapsed = new Set([lane?.key ?? '']);
    const bounds = [from, to] as const;
    const view = viewOf(byGroup.index, bounds, { collapsed });
    expectAccounted(byGroup, bounds, view);
    expect(view.lanes[0]?.positions).toEqual([]);
    expect(view.lanes[0]?.clusters.reduce((sum, { count }) => sum + count, 0)).toBe(lane?.positions.length);
  });

  it('is nothing where nothing happens', () => {
    const { lanes } = viewOf(byGroup.index, [civilMs(1200), civilMs(1201)]);
    expect(lanes.every(({ positions, clusters }) => positions.length + clusters.length === 0)).toBe(true);
    expect(viewOf(indexed([]).index, [0, DAY_MS]).lanes).toEqual([]);
  });

  it('reaches to the ends of what can be counted', () => {
    const dates = [
      'Y-271821',
      'Y-271820',
      'Y-100000',
      '-0044-03-15',
      '2025-02-14',
      'Y275759',
      'Y275760',
      '2025/..',
      '../1900',
    ];
    const source = indexed(
      dates.map((date) => ({ name: date, date })),
      { mode: 'none' },
    );
    const positions = [...source.index.order, ...source.index.undated];
    expect(positions.length).toBeGreaterThanOrEqual(7);
    const bounds = [civilMs(FIRST_YEAR), civilMs(LAST_YEAR)] as const;
    const view = viewOf(source.index, bounds);
    expectAccounted(source, bounds, view);
    for (const position of positions) {
      const start = source.events.columns.startOf(position);
      for (const length of [60_000, DAY_MS, 400 * DAY_MS]) {
        expectAccounted(source, [start, start + length], viewOf(source.index, [start, start + length]));
      }
    }
  });
});

describe('what has no start that anyone has told', () => {
  const day = fc.integer({ min: 0, max: 900 }).map((n) => isoDay(civilMs(2024) + n * DAY_MS));
  const open = fc.tuple(fc.constantFrom('../', '/', '[..'), day).map(([before, end]) => ({
    name: 'Talks',
    date: before === '[..' ? `[..${end}]` : before + end,
  }));
  const dated = fc.record({ name: fc.constant('Dinner'), date: day });
  const view = fc.tuple(
    fc.integer({ min: -400, max: 1200 }),
    fc.oneof(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 60, max: 2000 })),
  );

  it('is shown wherever a short list shows it, and lies over nothing', () => {
    fc.assert(
      fc.property(
        fc.array(open, { minLength: 1, maxLength: 4 }),
        fc.array(dated, { maxLength: 60 }),
        view,
        (some, others, [from, length]) => {
          const source = indexed([...others, ...some], { mode: 'none' });
          const span = new TimeSpan(civilMs(2024) + from * DAY_MS, civilMs(2024) + (from + length) * DAY_MS);
          const bounds = [span.start, span.end] as const;
          const scale = new TimeScale(span, 0, 1000);
          const shown = viewOf(source.index, bounds);
          expectAccounted(source, bounds, shown);
          const [lane] = shown.lanes;
          const rowOf = new Map(lane?.positions.map((position, i) => [position, lane.rows[i]]));
          for (const position of [...source.index.order, ...source.index.undated]) {
            const { when } = source.events.at(position) ?? {};
            if (when?.startMin !== null || !markShape(when, scale, 20)) continue;
            const row = rowOf.get(position);
            expect(row, `${when.text} in ${span.start} to ${span.end}`).toBeDefined();
            for (const [other, its] of rowOf) {
              if (its !== row || other === position) continue;
              expect(source.events.columns.startOf(other)).toBeGreaterThanOrEqual(when.endMax ?? NaN);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the index of many events', () => {
  const record = fc.oneof(
    fc.record({ name: fc.constant('Talks'), date: fc.oneof(isoDays, isoMoments, fc.constant('2025-01/..')) }),
    fc.record({ name: fc.constant('Later'), displayDate: fc.constant('next week') }),
  );

  it('has them in the order of a short list, undated ones last', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 40 }), (list) => {
        const { index } = indexed(list, { mode: 'none' });
        const expected = readEvents(list).map((event) => event.index);
        expect(list.map((_, place) => index.positionAt(place))).toEqual(expected);
        expectPlaces(index);
        expect(index.count).toBe(list.length);
        expect(index.positionAt(list.length)).toBeUndefined();
      }),
    );
  });

  it('finds the place of each of 3,439 trips', () => {
    for (const { index } of [byGroup, byPlace, inOne]) expectPlaces(index);
  });

  it('has no place for what is not shown', () => {
    const list = [...plainTrips, { name: 'Later', displayDate: 'next week' }];
    const { events } = indexed(list);
    const { index } = indexed(list.slice(0, 100));
    expect([100, 3438].map((position) => index.placeOf(position))).toEqual([-1, -1]);
    expect(events.isUndated(3439)).toBe(true);
  });

  it('knows the lane of each event, and its rank there', () => {
    for (const { index } of [byGroup, byPlace, inOne]) {
      let wrong = 0;
      for (const position of [...index.order, ...index.undated]) {
        const found = index.rankOf(position);
        if (found?.lane.positions[found.rank] !== position) wrong += 1;
      }
      expect(wrong).toBe(0);
      expect(index.rankOf(9999)).toBeUndefined();
    }
  });

  it('spans all that happens, with a little air', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 20 }), (list) => {
        const { events, index } = indexed(list, { mode: 'none' });
        expectSpanned(events, index);
      }),
    );
  });
});

function expectPlaces(index: EventIndex): void {
  let wrong = 0;
  for (let place = 0; place < index.count; place += 1) {
    const position = index.positionAt(place);
    if (position === undefined || index.placeOf(position) !== place) wrong += 1;
  }
  expect(wrong).toBe(0);
}

function expectSpanned({ columns }: ManyEvents, { order, whole }: EventIndex): void {
  if (order.length === 0) {
    expect(whole).toBeNull();
    return;
  }
  for (const position of order) {
    const end = columns.endOf(position);
    expect(whole?.start).toBeLessThan(columns.startOf(position));
    if (end < Number.MAX_VALUE) expect(whole?.end).toBeGreaterThan(end);
  }
}

describe('the times of the list of all', () => {
  it('are found by place, and places by time', () => {
    const { index } = indexed([
      { name: 'Munich', date: '2025-02-14/2025-02-16' },
      { name: 'Johannesburg', date: '2025-02-20' },
      { name: 'Washington', displayDate: 'next week' },
      { name: 'Paris', date: '2025-02-14/2025-02-18' },
    ]);
    const [munich, johannesburg] = [civilMs(2025, 2, 14), civilMs(2025, 2, 20)];
    expect([0, 1, 2, 3, 4].map((place) => index.startAt(place))).toEqual([
      munich,
      munich,
      johannesburg,
      undefined,
      undefined,
    ]);
    expect(
      [-Infinity, munich - 1, munich, johannesburg - 1, johannesburg, Infinity].map((time) => index.placeAt(time)),
    ).toEqual([0, 0, 1, 1, 2, 2]);
  });
});
