import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../../src/core/event.js';
import { LANE_MODES, laneKey, laneMode, lanesOf } from '../../src/core/lanes.js';
import conferences from '../fixtures/conferences/tech-general-2025.json' with { type: 'json' };
import { readEvents, readFields } from '../support/read-events.js';
import { secretaryTrips, tripRecords } from '../support/secretary-trips.js';

const talks = (fields: object, i = 0) => ({ name: `Talks ${i}`, date: '2025-02-14', ...fields });
const inPlaces = (count: number) =>
  readEvents(Array.from({ length: count }, (_, i) => talks({ location: `Place ${i}` })));

describe('laneMode', () => {
  it('lets the data decide', () => {
    expect(laneMode('auto', inPlaces(8))).toBe('location');
    expect(laneMode('auto', inPlaces(9))).toBe('none');
    expect(laneMode('auto', readEvents([talks({})]))).toBe('none');
    expect(laneMode('auto', [])).toBe('none');
    expect(laneMode('auto', [...inPlaces(2), ...readEvents([talks({ group: 'Cho' })])])).toBe('group');
  });

  it('counts a place once', () => {
    const records = conferences
      .filter(({ country }) => country === 'Germany')
      .map((it) => ({ ...it, place: it.country }));
    expect(laneMode('auto', readEvents(records))).toBe('location');
  });

  it('does as it is told', () => {
    for (const mode of LANE_MODES) if (mode !== 'auto') expect(laneMode(mode, inPlaces(20))).toBe(mode);
  });
});

describe('lanesOf', () => {
  const keys = (records: readonly object[], mode: Parameters<typeof lanesOf>[1]) =>
    lanesOf(readEvents(records), mode).map(({ key, events }) => `${key}: ${events.map(({ id }) => id).join(' ')}`);

  it('are in the order of their first events, and those without a value come first', () => {
    const records = [
      talks({ id: 'c', date: '2025-02-16', location: 'Munich' }),
      talks({ id: 'b', date: '2025-02-15' }),
      talks({ id: 'a', date: '2025-02-14', location: 'Seoul' }),
      talks({ id: 'd', date: '2025-02-17', location: 'Seoul' }),
    ];
    expect(keys(records, 'location')).toEqual([': b', 'Seoul: a d', 'Munich: c']);
  });

  it('stand for a place, a group, a status, a person or nothing', () => {
    const records = [
      talks({ id: 'a', location: 'Seoul', group: 'G20', status: 'expected', attendee: ['Cho', 'Rubio'] }),
      talks({ id: 'b', status: 'cancelled' }),
    ];
    expect(keys(records, 'location')).toEqual([': b', 'Seoul: a']);
    expect(keys(records, 'group')).toEqual([': b', 'G20: a']);
    expect(keys(records, 'status')).toEqual(['expected: a', 'cancelled: b']);
    expect(keys(records, 'attendee')).toEqual([': b', 'Cho: a']);
    expect(keys(records, 'none')).toEqual([': a b']);
  });

  it('have one for what was withdrawn', () => {
    const { event } = readFields({ status: 'expected', withdrawn: true });
    expect(laneKey(event as TimelineEvent, 'status')).toBe('withdrawn');
  });

  it('stand for a status in its author’s own words', () => {
    const { event } = readFields({ status: 'Penciled in' });
    expect(laneKey(event as TimelineEvent, 'status')).toBe('Penciled in');
  });

  it('can have the names of what every object has', () => {
    const names = ['__proto__', 'constructor', 'toString'];
    expect(lanesOf(readEvents(names.map((group) => talks({ group }))), 'group').map(({ key }) => key)).toEqual(names);
  });

  it('hold every event once, in time order', () => {
    const events = readEvents(tripRecords(secretaryTrips));
    const lanes = lanesOf(events, 'group');
    expect(lanes).toHaveLength(34);
    expect(lanes[0]?.key).toBe('William Henry Seward');
    expect(new Set(lanes.flatMap((lane) => lane.events)).size).toBe(3439);
    for (const { key, events: inLane } of lanes) {
      expect(inLane).toEqual(events.filter((event) => laneKey(event, 'group') === key));
    }
  });

  it('can be as many as there are events', () => {
    expect(lanesOf(inPlaces(5000), 'location')).toHaveLength(5000);
  });
});
