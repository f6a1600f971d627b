import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../src/core/civil-time.js';
import type { TimelineEvent } from '../../../src/core/event.js';
import type { LaneLayout, NamedLane } from '../../../src/core/lane-layout.js';
import { layoutSteadyLane, type RowedLane } from '../../../src/core/many/steady-lane.js';
import { scaleOver } from '../../../src/core/many/wide-scale.js';
import { TimeScale } from '../../../src/core/time-scale.js';
import { spanOfDates, TimeSpan } from '../../../src/core/time-span.js';
import { days, EM, plainWords } from '../../support/lay-out.js';
import { letterWidth } from '../../support/letter-width.js';
import { indexed, plainTrips } from '../../support/many.js';
import { readEvents } from '../../support/read-events.js';
import { secretaryTrips, tripRecords } from '../../support/secretary-trips.js';

const STRIP = 2.25;

function layOutSteady(lane: NamedLane | RowedLane, span: TimeSpan, inSequence = true, width = 1000): LaneLayout {
  const scale = new TimeScale(span, 100, 100 + width);
  const whole = spanOfDates(lane.events.flatMap(({ when }) => when ?? [])) ?? span;
  const wide = scaleOver(scale, whole);
  const { labelOf } = plainWords;
  const options = { scale, y: 20, em: EM, inSequence, isNeutral: false, measure: letterWidth, labelOf };
  return layoutSteadyLane(lane, options, wide);
}

function laneOf(events: readonly TimelineEvent[]): NamedLane {
  return { key: '', name: '', note: '', events };
}

const tripsOf = (secretary: string, year: string) =>
  readEvents(tripRecords(secretaryTrips.filter(({ name, start }) => name === secretary && start.startsWith(year))));

/** The marks of each line, from left to right, do not cover each other. */
function expectApart({ marks }: LaneLayout): void {
  const lastX1 = new Map<number, number>();
  for (const { y, shape } of marks) {
    // A bar is 3 px wide at least, so that it can be seen.
    expect(shape.x0).toBeGreaterThanOrEqual((lastX1.get(y) ?? -Infinity) - 3);
    lastX1.set(y, shape.x1);
  }
}

function expectReadable({ marks }: LaneLayout, [x0, x1]: readonly [number, number]): void {
  const lastX1 = new Map<number, number>();
  for (const { label, labelY } of marks) {
    if (!label) continue;
    expect(label.x0).toBeGreaterThanOrEqual(Math.max(x0, lastX1.get(labelY) ?? x0));
    expect(label.x1).toBeLessThanOrEqual(x1);
    lastX1.set(labelY, label.x1);
  }
}

describe('a lane that is panned', () => {
  it.each([
    ['John Forbes Kerry', '2014', true],
    ['Antony John Blinken', '2023', false],
  ])('leaves the trips of %s in %s on their rows', (secretary, year, inSequence) => {
    const lane = laneOf(tripsOf(secretary, year));
    const first = Date.parse(`${year}-01-01`);
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 200 }),
        fc.array(fc.integer({ min: -30, max: 360 }), { minLength: 2, maxLength: 5 }),
        (length, starts) => {
          const heights = new Set<number>();
          const yOf = new Map<TimelineEvent, string>();
          for (const start of starts) {
            const span = new TimeSpan(first + start * DAY_MS, first + (start + length) * DAY_MS);
            const layout = layOutSteady(lane, span, inSequence);
            heights.add(layout.height);
            expectReadable(layout, [100, 1100]);
            for (const { event, y, labelY } of layout.marks) {
              expect(yOf.get(event) ?? `${y} ${labelY}`).toBe(`${y} ${labelY}`);
              yOf.set(event, `${y} ${labelY}`);
              expect(y + 1.25 * EM).toBeLessThanOrEqual(layout.y + layout.height);
            }
          }
          expect(heights.size).toBe(1);
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('a lane whose rows are given', () => {
  const events = readEvents([
    { name: 'A', date: '2025-02-03' },
    { name: 'B', date: '2025-02-03' },
    { name: 'C', date: '2025-02-20' },
  ]);

  it('is as high as all of its rows, and a strip under them', () => {
    const rowed = { ...laneOf(events), rows: [0, 1, 0], rowCount: 4, strip: STRIP };
    const layout = layOutSteady(rowed, days('2025-02-01', '2025-02-28'));
    const lower = layOutSteady({ ...rowed, rowCount: 3, strip: 0 }, days('2025-02-01', '2025-02-28'));
    expect(layout.height - lower.height).toBeCloseTo((3.25 + STRIP) * EM, 6);
    const [a, b, c] = layout.marks.map(({ y }) => y);
    expect(c).toBe(a);
    expect((b ?? NaN) - (a ?? NaN)).toBeCloseTo(3.25 * EM, 6);
  });

  it('keeps their rows where only some are in view', () => {
    const rowed = { ...laneOf(events), rows: [0, 1, 2], rowCount: 3, strip: STRIP };
    const [all, some] = [days('2025-02-01', '2025-02-28'), days('2025-02-10', '2025-03-09')].map((span) =>
      layOutSteady(rowed, span),
    );
    expect(some?.marks).toHaveLength(1);
    expect(some?.marks[0]?.y).toBe(all?.marks[2]?.y);
    expect(some?.height).toBe(all?.height);
  });

  /** Lanes as they are shown: events with a mark of their own, on the rows of their level. */
  function shownLanes(records: readonly object[], span: TimeSpan, mode: 'group' | 'none', width = 1000) {
    const { events: many, index } = indexed(records, { mode });
    const pxPerMs = width / span.length;
    const view = index.view({ start: span.start, end: span.end, pxPerMs, collapsed: new Set(), before: undefined });
    return view.lanes.map(({ positions, rows, level }) => {
      const shown = positions.flatMap((position) => many.at(position) ?? []);
      const lane = { ...laneOf(shown), rows, rowCount: level.rows.length, strip: STRIP };
      return layOutSteady(lane, span, mode === 'group', width);
    });
  }

  it('draws no mark over another of its row, when three share the day on which one begins', () => {
    const records = [
      { name: 'A', date: '2025-02-10' },
      { name: 'B', date: '2025-02-10' },
      { name: 'C', date: '2025-02-10/2025-02-12' },
    ];
    for (const layout of shownLanes(records, days('2025-02-01', '2025-02-28'), 'none')) expectApart(layout);
  });

  it('draws no stop over another of its row, when two that overlap end on the day on which the next begins', () => {
    const records = [
      { name: 'A', date: '2025-02-01/2025-02-03', group: 'x' },
      { name: 'B', date: '2025-02-01/2025-02-03', group: 'x' },
      { name: 'C', date: '2025-02-03/2025-02-05', group: 'x' },
    ];
    for (const layout of shownLanes(records, days('2025-02-01', '2025-02-28'), 'group')) expectApart(layout);
  });

  it.each(
    ['1974', '1988', '2003', '2013', '2023'].flatMap((year) => [['group', year] as const, ['none', year] as const]),
  )('draws no trip over another of its row, lanes by %s, in %s', (mode, year) => {
    for (const month of ['01', '04', '07', '10']) {
      const start = Date.parse(`${year}-${month}-01`);
      for (const layout of shownLanes(plainTrips, new TimeSpan(start, start + 40 * DAY_MS), mode)) {
        expectApart(layout);
        expectReadable(layout, [100, 1100]);
      }
    }
  });
});
