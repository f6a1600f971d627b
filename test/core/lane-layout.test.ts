import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MarkLayout } from '../../src/core/lane-layout.js';
import type { TimelineLayout } from '../../src/core/timeline-layout.js';
import { days, EM, layOut } from '../support/lay-out.js';
import { secretaryTrips, tripRecords } from '../support/secretary-trips.js';
import conferences from '../fixtures/conferences/tech-general-2025.json' with { type: 'json' };

const records = conferences.map(({ name, startDate, endDate, country }) => ({
  name,
  startDate,
  endDate,
  place: country,
}));
const tripsOf = (secretary: string, year: string) =>
  tripRecords(secretaryTrips.filter(({ name, start }) => name === secretary && start.startsWith(year)));

/** The marks that share a line, from left to right, and those whose labels do. */
function linesOf(marks: readonly MarkLayout[], top: (mark: MarkLayout) => number): readonly (readonly MarkLayout[])[] {
  const lines = new Map<number, MarkLayout[]>();
  for (const mark of marks) lines.set(top(mark), [...(lines.get(top(mark)) ?? []), mark]);
  return [...lines.values()];
}

/** No label is written over another, and none leaves the picture. */
function expectReadable({ marks, plot }: TimelineLayout): void {
  const labels = marks.flatMap(({ label, labelY }) => (label ? [{ ...label, labelY }] : []));
  for (const label of labels) {
    expect(label.x0).toBeGreaterThanOrEqual(plot.x0 - 1);
    expect(label.x1).toBeLessThanOrEqual(plot.x1 + 1);
  }
  const sorted = labels.toSorted((a, b) => a.labelY - b.labelY || a.x0 - b.x0);
  sorted.forEach((label, i) => {
    const before = sorted[i - 1];
    if (before && Math.abs(before.labelY - label.labelY) < EM) expect(label.x0).toBeGreaterThanOrEqual(before.x1 - 0.5);
  });
}

describe('a lane of places', () => {
  it('has a row for each label that would be written over another', () => {
    const { marks } = layOut(
      [
        { name: 'A', date: '2025-02-01' },
        { name: 'B', date: '2025-02-02' },
        { name: 'C', date: '2025-02-27' },
      ],
      { span: days('2025-02-01', '2025-02-28') },
    );
    const [a, b, c] = marks.map(({ y }) => y);
    expect(b).toBeGreaterThan(a ?? NaN);
    expect(c).toBe(a);
  });

  it.each(['none', 'location'] as const)('draws 86 conferences over no other, lanes by %s', (lanes) => {
    for (const width of [320, 800, 1600]) {
      const layout = layOut(records, { lanes, width });
      expect(layout.marks).toHaveLength(86);
      expectReadable(layout);
      for (const line of linesOf(layout.marks, ({ y }) => y)) {
        line.forEach(({ shape }, i) => {
          expect(shape.x0).toBeGreaterThanOrEqual((line[i - 1]?.shape.x1 ?? -Infinity) - 0.5);
        });
      }
    }
  });

  it('stacks its lanes without a gap, and keeps all that is theirs inside', () => {
    const { lanes, plot } = layOut(records, { lanes: 'location' });
    expect(lanes.length).toBeGreaterThan(20);
    let { y0: y } = plot;
    for (const lane of lanes) {
      expect(lane.y).toBeCloseTo(y, 6);
      y += lane.height;
      for (const mark of lane.marks) {
        expect(mark.y + mark.height).toBeLessThanOrEqual(lane.y + lane.height);
        expect(mark.labelY - EM).toBeGreaterThanOrEqual(lane.y - 0.2 * EM);
        expect(mark.labelY).toBeLessThan(mark.y);
      }
    }
    expect(plot.y1).toBeCloseTo(y, 6);
  });

  it('keeps the line of an event that was moved free from where it was to where it is', () => {
    const list = [
      { name: 'A', date: '2025-02-20' },
      { name: 'B', date: '2025-02-10' },
    ];
    const span = days('2025-02-01', '2025-02-28');
    const [b, a] = layOut(list, { span, width: 2000 }).marks;
    expect(a?.y).toBe(b?.y);
    if (!a || !b) throw new Error('two marks');
    const moved = { ...a.event, ...(b.event.when ? { movedFrom: b.event.when } : {}) };
    const marks = layOut([], { span, width: 2000, events: [b.event, moved] }).marks;
    expect(marks[1]?.ghost).toMatchObject({ x0: b.shape.x0, x1: b.shape.x1 });
    expect(marks[1]?.y).toBeGreaterThan(marks[0]?.y ?? NaN);
  });
});

describe('a lane of one journey', () => {
  it('keeps the stops of Marco Rubio on one line, touching', () => {
    const trips = tripsOf('Marco Rubio', '2025');
    expect(trips).toHaveLength(9);
    const { marks } = layOut(trips, { width: 1200 });
    expect(new Set(marks.map(({ y }) => y)).size).toBe(1);
    const gaps = marks.map(({ shape }, i) => (marks[i + 1]?.shape.x0 ?? NaN) - shape.x1);
    // He was at home from 6 to 14 February.
    expect(gaps.slice(0, -1).map((gap) => Math.round(gap) > 0)).toEqual([
      false,
      false,
      false,
      false,
      true,
      false,
      false,
      false,
    ]);
  });

  it('tells the dates where there is room for all of them', () => {
    const dates = (width: number) =>
      layOut(tripsOf('Marco Rubio', '2025'), { width }).marks.map(({ label }) => label?.date);
    expect(dates(3000).slice(0, 2)).toEqual(['2025-02-01/2025-02-03', '2025-02-03/2025-02-04']);
    expect(new Set(dates(1200))).toEqual(new Set(['']));
  });

  it('raises labels that have no room, and leaves the others', () => {
    const { marks } = layOut(tripsOf('Marco Rubio', '2025'), { width: 700 });
    expect(marks.some(({ isRaised }) => isRaised)).toBe(true);
    expect(marks.filter(({ isRaised }) => !isRaised).length).toBeGreaterThan(2);
    for (const { isRaised, labelY, y, label } of marks) {
      if (label) expect(y - labelY > EM).toBe(isRaised);
    }
  });

  it.each([
    ['John Forbes Kerry', '2014'],
    ['Henry A. (Heinz Alfred) Kissinger', '1974'],
    ['Antony John Blinken', '2023'],
  ])('of %s in %s is readable at every width', (secretary, year) => {
    const trips = tripsOf(secretary, year);
    expect(trips.length).toBeGreaterThan(50);
    for (let width = 300; width <= 2000; width += 170) {
      const layout = layOut(trips, { width });
      expect(layout.marks).toHaveLength(trips.length);
      expectReadable(layout);
    }
  });

  it('is readable in whatever part is in view', () => {
    const trips = tripsOf('John Forbes Kerry', '2014');
    const first = Date.parse('2014-01-01') / 86_400_000;
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 360 }),
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 300, max: 2000 }),
        (from, count, width) => {
          const [start, end] = [first + from, first + from + count].map((day) =>
            new Date(day * 86_400_000).toISOString().slice(0, 10),
          );
          expectReadable(layOut(trips, { width, span: days(start ?? '', end ?? '') }));
        },
      ),
      { numRuns: 100 },
    );
  });
});
