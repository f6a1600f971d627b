import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/core/civil-time.js';
import type { TimelineEvent } from '../../src/core/event.js';
import { lanesOf } from '../../src/core/lanes.js';
import { touchingStops } from '../../src/core/touching-stops.js';
import { readEvents } from '../support/read-events.js';
import { secretaryTrips, tripRecords } from '../support/secretary-trips.js';

const COLUMNS_PER_DAY = 6;

/** Where each stop is drawn, by its first letter: six columns for each day from the first of February 2025. */
function drawingOf(events: readonly TimelineEvent[], inSequence: boolean): string {
  const drawn = touchingStops(events, inSequence);
  const column = (time: number | null | undefined) =>
    Math.round((((time ?? NaN) - Date.UTC(2025, 1, 1)) / DAY_MS) * COLUMNS_PER_DAY);
  let line = '';
  for (const event of events) {
    const { start, end } = drawn.get(event) ?? { start: event.when?.startMin, end: event.when?.endMax };
    const at = column(start);
    if (at < line.length) line += '|';
    line = line.padEnd(at) + (event.name[0] ?? '').repeat(column(end) - at);
  }
  return line;
}

/** `A1-3 B3-4`: A from the first to the third of February, B on the third and the fourth. */
const stops = (days: string) =>
  readEvents(
    days.split(' ').map(([name, first, , last]) => ({ name, start: `2025-02-0${first}`, end: `2025-02-0${last}` })),
  );

describe('touchingStops', () => {
  it('divides the days on which Marco Rubio left one capital and reached the next', () => {
    const trip = secretaryTrips.filter(({ name, start }) => name === 'Marco Rubio' && start < '2025-02-10');
    expect(trip.map(({ place, start, end }) => `${place} ${start.slice(8)}–${end.slice(8)}`)).toEqual([
      'Panama City 01–03',
      'San Salvador 03–04',
      'San Jose 04–04',
      'Guatemala City 04–05',
      'Santo Domingo 05–06',
    ]);
    // San Salvador, San José (J) and Guatemala have a third of the fourth each.
    const events = readEvents(tripRecords(trip).map((it, i) => (i === 2 ? { ...it, name: 'Jose' } : it)));
    expect(`${drawingOf(events, true)}\n1     2     3     4     5     6`).toBe(
      `
PPPPPPPPPPPPPPPSSSSSJJGGGGGSSSSSSSSS
1     2     3     4     5     6`.trim(),
    );
  });

  it.each([
    ['two that share a day have a half each', 'A1-2 B2-3', false, 'AAAAAAAAABBBBBBBBB'],
    ['a day apart they stay apart', 'A1-1 B3-3', false, 'AAAAAA      BBBBBB'],
    ['next to each other they share nothing', 'A1-1 B2-2', false, 'AAAAAABBBBBB'],
    ['a day at the end of a stay', 'A1-2 B2-2', false, 'AAAAAAAAABBB'],
    ['a day at the start of a stay', 'A2-2 B2-3', false, '      AAABBBBBBBBB'],
    ['a day between two stays', 'A1-2 B2-2 C2-3', false, 'AAAAAAAABBCCCCCCCC'],
    ['three on one day, of one traveller', 'A1-1 B1-1 C1-1', true, 'AABBCC'],
    ['two on one day, of several: their order is not known', 'A1-1 B1-1', false, 'AAAAAA|BBBBBB'],
    ['each shares with both its neighbours', 'A1-2 B2-3 C3-4', false, 'AAAAAAAAABBBBBBCCCCCCCCC'],
    ['more than a day is shared', 'A1-3 B2-4', true, 'AAAAAAAAAAAAAAAAAA|BBBBBBBBBBBBBBBBBB'],
    ['the same days', 'A1-2 B1-2', true, 'AAAAAAAAAAAA|BBBBBBBBBBBB'],
  ])('%s', (_, days, inSequence, drawing) => {
    expect(drawingOf(stops(days), inSequence)).toBe(drawing);
  });

  it.each([
    '2025-02-01~/2025-02-02',
    '2025-02-01/2025-02-02~',
    '2025-W05',
    '[2025-02-01..2025-02-02]',
    '2025-02-01T09:00/2025-02-03T00:00',
    '{2025-02-01,2025-02-02}',
    '../2025-02-02',
  ])('leaves %s alone, which is not in exact days', (date) => {
    const events = readEvents([
      { name: 'A', date },
      { name: 'B', date: '2025-02-02/2025-02-03' },
    ]);
    expect(events.map(({ when }) => when?.endMax)).toContain(Date.UTC(2025, 1, 3));
    expect(touchingStops(events, true).size).toBe(0);
  });

  describe('of all the trips of the secretaries', () => {
    const lanes = lanesOf(readEvents(tripRecords(secretaryTrips)), 'group');
    const bounds = (event: TimelineEvent, drawn: ReturnType<typeof touchingStops>) => {
      const { start, end } = drawn.get(event) ?? {};
      return { start: start ?? event.when?.startMin ?? NaN, end: end ?? event.when?.endMax ?? NaN };
    };

    it('1,741 of 3,405 end on the day on which the next begins', () => {
      const pairs = secretaryTrips.flatMap((trip, i) => {
        const next = secretaryTrips[i + 1];
        return next?.name === trip.name ? [[trip, next] as const] : [];
      });
      expect([pairs.filter(([trip, next]) => trip.end === next.start).length, pairs.length]).toEqual([1741, 3405]);
    });

    it('none of which is drawn over the other any more', () => {
      let touching = 0;
      for (const { events } of lanes) {
        const drawn = touchingStops(events, true);
        events.forEach((event, i) => {
          const next = events[i + 1];
          if (event.when?.endMax !== (next?.when?.startMin ?? NaN) + DAY_MS || !next) return;
          const [here, there] = [bounds(event, drawn), bounds(next, drawn)];
          if (drawn.has(event) && drawn.has(next)) {
            touching += 1;
            expect(here.end).toBe(there.start);
          }
        });
      }
      expect(touching).toBeGreaterThan(1700);
    });

    it('each still has part of its first and of its last day, and of no other', () => {
      for (const { events } of lanes) {
        for (const [event, { start, end }] of touchingStops(events, true)) {
          const [first, last] = [event.when?.startMin ?? NaN, (event.when?.endMax ?? NaN) - DAY_MS];
          expect(start).toBeGreaterThanOrEqual(first);
          expect(start).toBeLessThan(first + DAY_MS);
          expect(end).toBeGreaterThan(last);
          expect(end).toBeLessThanOrEqual(last + DAY_MS);
          expect(end - start).toBeGreaterThanOrEqual(DAY_MS / 6);
        }
      }
    });
  });
});
