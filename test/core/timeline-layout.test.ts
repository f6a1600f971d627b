import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MarkLayout } from '../../src/core/lane-layout.js';
import { readEventList } from '../../src/core/event-list.js';
import { LANE_MODES } from '../../src/core/lanes.js';
import { FIRST_YEAR, LAST_YEAR, TimeSpan } from '../../src/core/time-span.js';
import february from '../../demo/data/february-2025.json' with { type: 'json' };
import holidays from '../fixtures/holidays/KR-2025.json' with { type: 'json' };
import { days, EM, layOut } from '../support/lay-out.js';
import { letterWidth } from '../support/letter-width.js';
import { rawEvent } from '../support/raw-values.js';

const ids = (marks: readonly MarkLayout[]) => marks.map(({ event }) => event.id);
const talks = (fields: object, i = 0) => ({ id: `talks-${i}`, name: 'Talks', date: '2025-02-14', ...fields });

/** All numbers anywhere in a picture. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

function expectDrawable(layout: ReturnType<typeof layOut>): void {
  const { marks, ...rest } = layout;
  const shapes = marks.map(({ event: _, ...mark }) => mark);
  const lanes = rest.lanes.map(({ marks: _, ...lane }) => lane);
  expect(numbersIn({ ...rest, shapes, lanes }).filter((number) => !Number.isFinite(number))).toEqual([]);
}

describe('layoutTimeline', () => {
  it('draws the itinerary of February 2025', () => {
    const { lanes, marks, routes, plot, scale, undated } = layOut(february, { span: days('2025-01-28', '2025-02-23') });
    expect(lanes.map(({ name }) => name)).toEqual(['', 'Washington', 'Munich', 'Johannesburg']);
    expect(ids(marks)).toEqual(['call', 'washington', 'waltz', 'munich', 'johannesburg']);
    const munich = marks.find(({ event }) => event.id === 'munich');
    expect(munich?.shape).toMatchObject({
      kind: 'bar',
      x0: scale.x(Date.UTC(2025, 1, 14)),
      x1: scale.x(Date.UTC(2025, 1, 17)),
    });
    // The meeting during the visit is no stop of its own.
    expect(routes.map(({ from, to }) => [from.x, to.x])).toEqual([
      [scale.x(Date.UTC(2025, 1, 14)), munich?.shape.x0],
      [munich?.shape.x1, scale.x(Date.UTC(2025, 1, 20))],
    ]);
    expect(undated.height).toBe(0);
    expect(plot.x0).toBeGreaterThanOrEqual(letterWidth('Johannesburg', 'lane'));
    expect(marks.map(({ isNeutral }) => isNeutral)).toEqual([true, false, false, false, false]);
  });

  it('leaves out what lies outside the view, and keeps the lanes of the rest', () => {
    const layout = layOut(february, { span: days('2025-02-17', '2025-02-28') });
    expect(ids(layout.marks)).toEqual(['johannesburg']);
    expect(layout.lanes.map(({ name }) => name)).toEqual(['Johannesburg']);
    expect(layout.routes).toEqual([]);
    const empty = layOut(february, { span: days('2030-01-01', '2030-01-31') });
    expect([empty.marks, empty.lanes]).toEqual([[], []]);
    expect(empty.plot.y1).toBeGreaterThan(empty.plot.y0);
    expectDrawable(empty);
  });

  it('has no route to a stop of which that side is out of view', () => {
    const trips = ['2025-02-01/2025-02-10', '2025-02-14/2025-02-16', '2025-02-20/2025-03-10'];
    const list = trips.map((date, i) => talks({ date, place: `Place ${i}`, people: 'Cho' }, i));
    expect(layOut(list, { span: days('2025-02-05', '2025-02-25') }).routes).toHaveLength(2);
    expect(layOut(list, { span: days('2025-02-05', '2025-02-09') }).routes).toHaveLength(0);
    expect(layOut(list, { span: days('2025-02-15', '2025-02-25') }).routes).toHaveLength(1);
    const during = ['2025-02-01/2025-03-10', '2025-02-14/2025-02-16'].map((date, i) =>
      talks({ date, place: 'Seoul', people: 'Cho' }, i),
    );
    expect(layOut(during).routes).toHaveLength(1);
    expect(layOut(during, { span: days('2025-01-25', '2025-02-25') }).routes).toHaveLength(0);
  });

  it('puts undated events under the picture, never on the axis', () => {
    const undated = ['Return visit', 'Summit', 'Signing'].map((name) => ({ name, displayDate: 'to be announced' }));
    const { marks, plot, height, ...layout } = layOut([talks({}), ...undated], { width: 500 });
    expect(marks.slice(1).map(({ event }) => event.name)).toEqual(['Return visit', 'Summit', 'Signing']);
    expect(layout.undated.text).toBe('No date yet');
    for (const mark of marks.slice(1)) {
      expect(mark.y).toBeGreaterThan(plot.y1);
      expect(mark.y + mark.height).toBeLessThanOrEqual(height);
      expect(mark.label?.x1).toBeLessThanOrEqual(500);
    }
    expect(layOut(undated).marks).toHaveLength(3);
  });

  it('puts periods behind, each with its name in view', () => {
    const periods = [
      { name: 'Presidency', date: '2017-01-20/2021-01-20' },
      { name: 'Acting leadership', date: '2024-12-14/..' },
      { name: 'Summit season', date: '2025-02-10/2025-02-20' },
    ];
    const {
      periods: bands,
      plot,
      scale,
    } = layOut({ periods, events: [talks({})] }, { span: days('2025-02-01', '2025-02-28') });
    expect(bands.map(({ name, row }) => `${name} ${row}`)).toEqual(['Acting leadership 0', 'Summit season 1']);
    expect(bands[0]).toMatchObject({ x0: scale.x0, x1: scale.x1 });
    expect(bands[1]?.x0).toBe(scale.x(Date.UTC(2025, 1, 10)));
    expect(plot.strip).toBeGreaterThan(0);
  });

  it('draws the lines that are in view, with their words in the picture', () => {
    const line = (day: string) => ({ kind: 'as-of' as const, time: Date.parse(day), text: 'As known on some day' });
    const span = days('2025-02-01', '2025-02-28');
    const drawn = (day: string) => layOut([talks({})], { span, lines: [line(day)] });
    expect(drawn('2025-01-31').lines).toEqual([]);
    expect(drawn('2025-03-01').lines).toEqual([]);
    expect(drawn('2025-03-01').height).toBeLessThan(drawn('2025-02-28').height);
    for (const day of ['2025-02-01', '2025-02-14', '2025-02-28']) {
      const { lines, scale, width } = drawn(day);
      const half = letterWidth('As known on some day', 'line') / 2;
      expect(lines[0]?.x).toBe(scale.x(Date.parse(day)));
      expect(lines[0]?.textX).toBeGreaterThanOrEqual(half);
      expect(lines[0]?.textX).toBeLessThanOrEqual(width - half);
    }
  });

  it('draws the holidays of a year, two on one day', () => {
    const list = holidays.map(({ name, date }) => ({ name, date: date.slice(0, 10) }));
    expect(layOut(list, { lanes: 'none', width: 1200 }).marks).toHaveLength(16);
  });

  it('gives lane labels a quarter of the picture at most, and cuts the rest', () => {
    const place = 'Conference and meeting centre of the ministry';
    const { lanes, plot } = layOut([talks({ place })], { width: 800 });
    expect(plot.x0).toBe(200);
    expect(lanes[0]?.name).toMatch(/^Conference .*…$/u);
    expect(letterWidth(lanes[0]?.name ?? '', 'lane')).toBeLessThanOrEqual(200 - EM);
    expect(layOut([talks({})]).plot.x0).toBe(0);
  });

  it('takes a title, and a lane, of 10,000 letters', () => {
    const long = '긴 이름 '.repeat(2500);
    const layout = layOut([talks({ name: long, place: long }), talks({ name: 'Talks', place: 'Seoul' }, 1)]);
    const { label } = layout.marks[0] ?? {};
    expect(label?.name).toMatch(/^긴 이름 .*…$/u);
    expect(label?.x1).toBeLessThanOrEqual(layout.plot.x1);
    expectDrawable(layout);
  });

  it('takes 5,000 lanes', () => {
    const list = Array.from({ length: 5000 }, (_, i) => talks({ place: `Place ${i}` }, i));
    const { lanes, marks } = layOut(list, { lanes: 'location' });
    expect([lanes.length, marks.length]).toEqual([5000, 5000]);
  });

  it('takes 130,000 stops of one journey', { timeout: 30_000 }, () => {
    const [event] = layOut([talks({ group: 'Cho', place: 'Seoul' })]).marks.map((mark) => mark.event);
    const when = event?.when;
    if (!when) throw new Error('no date');
    const events = Array.from({ length: 130_000 }, (_, i) => ({
      ...event,
      id: `${i}`,
      index: i,
      when: {
        ...when,
        startMin: i * 86_400_000,
        startMax: i * 86_400_000,
        endMin: (i + 1) * 86_400_000,
        endMax: (i + 1) * 86_400_000,
      },
    }));
    const span = new TimeSpan(0, 130_000 * 86_400_000);
    expect(layOut([], { events, span, lanes: 'group' }).marks).toHaveLength(130_000);
  });

  it.each([
    ['the ends of all time', ['Y-271820', 'Y275759']],
    ['the first year', ['Y-271820']],
    ['the last year', ['Y275759']],
    ['before the common era', ['-0043-03-15', '-0043-03']],
    ['the turn of the eras', ['-0001', '0000', '0001']],
    ['one moment', ['2025-02-14T09:00', '2025-02-14T09:00']],
    ['open on both sides', ['../2025-02-14', '2025-02-16/..']],
    ['ends that nobody knows', ['2025-02-14/', '/2025-02-16', '2025-02-14/2025-02']],
    ['sets with open members', ['[..2025-02-14,2025-02-20..]', '{2025,2026-02..}']],
    ['no year at all', ['XXXX-12-25', '{XXXX-12-25,2025}']],
  ])('draws %s', (_, dates) => {
    const layout = layOut(dates.map((date, i) => talks({ date }, i)));
    expect(layout.marks).toHaveLength(dates.length);
    expect(layout.axis.minor.length).toBeGreaterThan(0);
    expectDrawable(layout);
  });

  it('draws a span without length, and a picture without width', () => {
    const { events } = readEventList(february);
    for (const width of [0, 1, 12, 40, 100]) expectDrawable(layOut([], { events, width }));
    const day = Date.UTC(2025, 1, 14);
    expectDrawable(layOut([], { events, span: new TimeSpan(day, day) }));
  });

  const span = fc
    .tuple(
      fc.integer({ min: Date.UTC(FIRST_YEAR, 0), max: Date.UTC(LAST_YEAR, 0) }),
      fc.double({ min: 4, max: 16, noNaN: true }),
    )
    .map(([start, power]) => new TimeSpan(start, start + 10 ** power));

  it('draws whatever it is given, what is in view exactly once', () => {
    const width = fc.integer({ min: 0, max: 2000 });
    fc.assert(
      fc.property(
        fc.array(rawEvent, { maxLength: 12 }),
        span,
        width,
        fc.constantFrom(...LANE_MODES),
        (list, ...rest) => {
          const [visible, px, lanes] = rest;
          const layout = layOut(list, { lanes, width: px, span: visible });
          expectDrawable(layout);
          const drawn = ids(layout.marks);
          expect(new Set(drawn).size).toBe(drawn.length);
          if (layout.plot.x1 <= layout.plot.x0) return;
          for (const { id, when } of readEventList(list).events) {
            const { startMin, endMax } = when ?? {};
            // Ends that are open or unknown have tests of their own.
            if (when?.kind === 'set' || startMin === null || endMax === null) continue;
            const isInView = when === undefined || ((endMax ?? 0) > visible.start && (startMin ?? 0) < visible.end);
            expect(drawn.includes(id), id).toBe(isInView);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
