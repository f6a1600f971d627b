import { Temporal } from '@js-temporal/polyfill';
import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../src/core/civil-time.js';
import type { DateValue } from '../../src/core/date-value.js';
import { parseEdtf } from '../../src/core/edtf.js';
import {
  civilToInstant,
  instantToCivil,
  inZone,
  isTimeZone,
  offsetMinutes,
  withZone,
} from '../../src/core/time-zone.js';

/** Half hours, changes by half an hour and by two, a day left out, winter as the exception, seconds before 1972. */
const ZONES = [
  'Africa/Casablanca',
  'Africa/Monrovia',
  'America/New_York',
  'America/St_Johns',
  'Antarctica/Troll',
  'Asia/Kolkata',
  'Asia/Seoul',
  'Australia/Lord_Howe',
  'Europe/Berlin',
  'Europe/Dublin',
  'Pacific/Apia',
  'UTC',
];

function read(edtf: string): DateValue {
  const reading = parseEdtf(edtf);
  if (!reading.ok) throw new Error(`${edtf}: ${reading.message}`);
  return reading.value;
}

const at = (text: string): number => Date.parse(`${text}Z`);

/** The instants of all clock changes from 1900 to 2100, as Temporal tells them. */
function clockChanges(zone: string): number[] {
  const changes: number[] = [];
  let time: Temporal.ZonedDateTime | null = Temporal.ZonedDateTime.from({
    year: 1900,
    month: 1,
    day: 1,
    timeZone: zone,
  });
  while ((time = time.getTimeZoneTransition('next')) && time.year <= 2100) changes.push(time.epochMilliseconds);
  return changes;
}

const temporalCivil = (instant: number, zone: string): number =>
  at(Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDateTime().toString());

const temporalInstant = (civil: number, zone: string): number =>
  Temporal.PlainDateTime.from(new Date(civil).toISOString().slice(0, -1)).toZonedDateTime(zone).epochMilliseconds;

describe('isTimeZone', () => {
  it.each(['Europe/Berlin', 'America/Argentina/Buenos_Aires', 'UTC', 'Z', '+01:00', '-03:30', '+05', '+14:00'])(
    'takes %s',
    (name) => {
      expect(isTimeZone(name)).toBe(true);
    },
  );

  it.each([
    '',
    'Mars/Base',
    'local',
    'z',
    '+14:01',
    '-15',
    '+1',
    '+01:60',
    '+0100',
    '+01:00:00',
    'Europe/Berlin\0',
    '[UTC]',
  ])('refuses %j', (name) => {
    expect(isTimeZone(name)).toBe(false);
  });
});

describe.each(ZONES)('the clocks of %s', (zone) => {
  const changes = clockChanges(zone);
  const yearly = Array.from({ length: 201 }, (_, index) => Date.UTC(1900 + index, 5, 15, 12, 34, 56, 789));

  it('show at every instant what Temporal shows', () => {
    expect(changes.length > 0).toBe(zone !== 'UTC');
    const instants = changes.flatMap((change) => [change - 1, change, change + HOUR_MS]);
    for (const instant of [...instants, ...yearly]) {
      const civil = temporalCivil(instant, zone);
      expect(instantToCivil(instant, zone), new Date(instant).toISOString()).toBe(civil);
      expect(offsetMinutes(zone, instant)).toBe((civil - instant) / MINUTE_MS);
    }
  });

  it('show each time at the instant that Temporal finds, if they show it twice or never', () => {
    const times = changes.flatMap((change) => {
      const [before, after] = [temporalCivil(change - 1, zone) + 1, temporalCivil(change, zone)];
      const [first, last] = [Math.min(before, after), Math.max(before, after)];
      return [first - 1, first, (first + last) / 2, last - 1, last];
    });
    for (const time of [...times, ...yearly]) {
      const civil = Math.floor(time);
      expect(civilToInstant(civil, zone), new Date(civil).toISOString()).toBe(temporalInstant(civil, zone));
    }
  });
});

describe('the clocks of a zone', () => {
  it('run apart from UTC by minutes, before standard time by seconds too', () => {
    expect(offsetMinutes('Asia/Kolkata', at('2025-02-14T00:00'))).toBe(330);
    expect(offsetMinutes('-03:30', 0)).toBe(-210);
    expect(offsetMinutes('Z', 0)).toBe(0);
    expect(offsetMinutes('Africa/Monrovia', at('1960-01-01T00:00'))).toBe(-44.5);
  });

  it('are told for all time that can be counted', () => {
    for (const end of [8.64e15, -8.64e15]) {
      expect(instantToCivil(end, 'Asia/Seoul') - end).toBeGreaterThan(8 * HOUR_MS);
      expect(instantToCivil(civilToInstant(end, 'Asia/Seoul'), 'Asia/Seoul')).toBe(end);
    }
  });

  it('are not known for what is no zone', () => {
    expect([offsetMinutes('Mars/Base', 0), civilToInstant(0, 'Mars/Base'), instantToCivil(0, '')]).toEqual([
      NaN,
      NaN,
      NaN,
    ]);
  });

  it('leave 30 December 2011 out in Apia', () => {
    expect(civilToInstant(at('2011-12-30T12:00'), 'Pacific/Apia')).toBe(at('2011-12-30T22:00'));
    expect(instantToCivil(at('2011-12-30T22:00'), 'Pacific/Apia')).toBe(at('2011-12-31T12:00'));
  });
});

describe('inZone', () => {
  it('moves moments that have a zone', () => {
    const value = inZone(read('2025-02-14T20:00[Europe/Berlin]'), 'Asia/Seoul');
    const moved = at('2025-02-15T04:00');
    expect(value).toMatchObject({ startMin: moved, startMax: moved, endMin: moved, endMax: moved });
    expect(value.start).toMatchObject({ zone: 'Asia/Seoul', instant: at('2025-02-14T19:00') });
    expect(value.end).toBe(value.start);
  });

  it('keeps the instant of a time that comes twice', () => {
    const second = read('2025-11-02T01:30-05:00[America/New_York]');
    expect(inZone(second, 'Z').startMin).toBe(at('2025-11-02T06:30'));
    const there = inZone(second, 'Asia/Seoul');
    expect(inZone(there, 'America/New_York')).toEqual(second);
    expect(there.text).toBe(second.text);
  });

  it.each([
    '2025-02-14',
    '2025-02',
    '[2025-02-10..2025-02-13]',
    '[2025,2026]',
    '../2025',
    '2025-02-14T09:00',
    'XXXX-12-25',
  ])('leaves %s as it is', (edtf) => {
    const value = read(edtf);
    for (const zone of ['Asia/Seoul', 'Pacific/Apia', 'America/Los_Angeles']) {
      expect(inZone(value, zone)).toBe(value);
    }
  });

  it('moves one end alone, and the members of sets', () => {
    const mixed = inZone(read('2025-02-14/2025-02-15T23:00Z'), 'Asia/Seoul');
    expect([mixed.startMin, mixed.endMax]).toEqual([at('2025-02-14T00:00'), at('2025-02-16T08:00')]);
    const set = inZone(read('[2025-02-14T23:00Z,2025-02-20]'), 'Asia/Seoul');
    expect(set.members.map((member) => member.startMin)).toEqual([at('2025-02-15T08:00'), at('2025-02-20T00:00')]);
    expect(set.startMin).toBe(at('2025-02-15T08:00'));
  });

  it('keeps what is open, and what an interval and a window are', () => {
    const open = inZone(read('..2025-02-14T09:00Z/..'), 'Asia/Seoul');
    expect(open).toMatchObject({ startMin: null, startMax: at('2025-02-14T18:00'), endMax: null, end: 'open' });
    const window = inZone(read('[2025-02-14T09:00Z..2025-02-14T10:00Z]'), 'Asia/Seoul');
    expect(window).toMatchObject({
      kind: 'window',
      startMin: at('2025-02-14T18:00'),
      startMax: at('2025-02-14T19:00'),
    });
  });

  it('moves nothing to a zone that is none', () => {
    const value = read('2025-02-14T09:00Z');
    expect(inZone(value, 'Mars/Base')).toBe(value);
  });
});

describe('withZone', () => {
  it('gives local times the zone of their place', () => {
    const value = withZone(read('2025-02-14T09:00/2025-02-14T10:00'), 'Europe/Berlin');
    expect(value.startMin).toBe(at('2025-02-14T09:00'));
    expect(value.start).toMatchObject({ zone: 'Europe/Berlin', instant: at('2025-02-14T08:00') });
    expect(value.end).toMatchObject({ zone: 'Europe/Berlin', instant: at('2025-02-14T09:00') });
    expect(inZone(value, 'Asia/Seoul').endMax).toBe(at('2025-02-14T18:00'));
  });

  it('leaves days, and times that have a zone', () => {
    for (const edtf of ['2025-02-14', '2025-02-14T09:00Z']) {
      expect(withZone(read(edtf), 'Europe/Berlin')).toEqual(read(edtf));
    }
  });

  it('moves times that the clocks of the place skip', () => {
    expect(withZone(read('2025-03-30T02:30'), 'Europe/Berlin').startMin).toBe(at('2025-03-30T03:30'));
    expect(withZone(read('2025-02-14T09:00'), 'Pacific/Apia').startMin).toBe(at('2025-02-14T00:00') + 9 * HOUR_MS);
    expect(withZone(read('2011-12-30T09:00'), 'Pacific/Apia').startMin).toBe(at('2011-12-30T09:00') + DAY_MS);
  });
});
