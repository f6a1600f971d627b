import { describe, expect, it } from 'vitest';
import type { DateValue } from '../../src/core/date-value.js';
import { parseEdtf } from '../../src/core/edtf.js';

function read(edtf: string): DateValue {
  const reading = parseEdtf(edtf);
  if (!reading.ok) throw new Error(`${edtf}: ${reading.message}`);
  return reading.value;
}

function messageFor(edtf: string): string {
  const reading = parseEdtf(edtf);
  return reading.ok ? `${edtf} was read` : reading.message;
}

/** `2025-02-14` for midnight, `2025-02-14T09:00` for other times. */
const text = (time: number | null): string | null =>
  time === null ? null : new Date(time).toISOString().replace(/(T00:00)?(:00)?\.000Z$/, '');

type Bounds = [startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null];
const boundsOf = ({ startMin, startMax, endMin, endMax }: DateValue): Bounds => [
  text(startMin),
  text(startMax),
  text(endMin),
  text(endMax),
];

const READINGS: [edtf: string, kind: DateValue['kind'], ...bounds: Bounds][] = [
  // It lasts.
  ['2025-02-14', 'extent', '2025-02-14', '2025-02-14', '2025-02-15', '2025-02-15'],
  ['2025-02-14/2025-02-16', 'extent', '2025-02-14', '2025-02-14', '2025-02-17', '2025-02-17'],
  ['2004-06/2006-08', 'extent', '2004-06-01', '2004-07-01', '2006-08-01', '2006-09-01'],
  ['2025-02-14T09:00', 'extent', '2025-02-14T09:00', '2025-02-14T09:00', '2025-02-14T09:00', '2025-02-14T09:00'],
  [
    '2025-02-14T09:00/2025-02-14T10:30',
    'extent',
    '2025-02-14T09:00',
    '2025-02-14T09:00',
    '2025-02-14T10:30',
    '2025-02-14T10:30',
  ],
  ['{2025-02-10..2025-02-12}', 'extent', '2025-02-10', '2025-02-10', '2025-02-13', '2025-02-13'],
  ['2025-W07-3', 'extent', '2025-02-12', '2025-02-12', '2025-02-13', '2025-02-13'],
  // An end lies within its month, but never before the start.
  ['2025-02-14/2025-02', 'extent', '2025-02-14', '2025-02-14', '2025-02-14', '2025-03-01'],
  ['2025-02/2025-02-14', 'extent', '2025-02-01', '2025-02-15', '2025-02-15', '2025-02-15'],
  ['2025-02/2025-02', 'extent', '2025-02-01', '2025-03-01', '2025-02-01', '2025-03-01'],
  // It lasts, with ends that are open, unknown, or known from one side.
  ['2025-02-10/..', 'extent', '2025-02-10', '2025-02-10', null, null],
  ['../2025-02-14', 'extent', null, null, '2025-02-15', '2025-02-15'],
  ['2025-02-10/', 'extent', '2025-02-10', '2025-02-10', null, null],
  ['..2025-02-10/2025-02-14', 'extent', null, '2025-02-10', '2025-02-15', '2025-02-15'],
  ['2025-02-10/2025-02-14..', 'extent', '2025-02-10', '2025-02-10', '2025-02-15', null],
  ['2025-02-10../..2025-02-14', 'extent', '2025-02-10', null, null, '2025-02-15'],
  // It happens somewhere inside.
  ['[2025-02-10..2025-02-13]', 'window', '2025-02-10', '2025-02-14', '2025-02-10', '2025-02-14'],
  ['[..2025-02-13]', 'window', null, '2025-02-14', null, '2025-02-14'],
  ['[2025-02-10..]', 'window', '2025-02-10', null, '2025-02-10', null],
  ['[2024-12..2025-01-05]', 'window', '2024-12-01', '2025-01-06', '2024-12-01', '2025-01-06'],
  ['2025-02', 'window', '2025-02-01', '2025-03-01', '2025-02-01', '2025-03-01'],
  ['[2025-02]', 'window', '2025-02-01', '2025-03-01', '2025-02-01', '2025-03-01'],
  ['2025-W07', 'window', '2025-02-10', '2025-02-17', '2025-02-10', '2025-02-17'],
  ['2020-W53', 'window', '2020-12-28', '2021-01-04', '2020-12-28', '2021-01-04'],
  ['2026-W01', 'window', '2025-12-29', '2026-01-05', '2025-12-29', '2026-01-05'],
  ['2025-02-XX', 'window', '2025-02-01', '2025-03-01', '2025-02-01', '2025-03-01'],
  ['20XX-02-29', 'window', '2000-02-29', '2096-03-01', '2000-02-29', '2096-03-01'],
  ['2025-XX-31', 'window', '2025-01-31', '2026-01-01', '2025-01-31', '2026-01-01'],
  ['XXXX-12-25', 'window', null, null, null, null],
  ['-0043-03-15', 'extent', '-000043-03-15', '-000043-03-15', '-000043-03-16', '-000043-03-16'],
  ['-198X', 'window', '-001989-01-01', '-001979-01-01', '-001989-01-01', '-001979-01-01'],
  ['-1859S2', 'window', '-001899-01-01', '-001799-01-01', '-001899-01-01', '-001799-01-01'],
  ['0950S2', 'window', '0900-01-01', '1000-01-01', '0900-01-01', '1000-01-01'],
  ['0099-12-31', 'extent', '0099-12-31', '0099-12-31', '0100-01-01', '0100-01-01'],
  // One of them, or all.
  ['[2025-02-10,2025-02-12]', 'set', '2025-02-10', '2025-02-12', '2025-02-11', '2025-02-13'],
  ['{2025-02-10,2025-02-12}', 'set', '2025-02-10', '2025-02-10', '2025-02-13', '2025-02-13'],
  ['[..2025-01,2025-02-12]', 'set', null, '2025-02-12', null, '2025-02-13'],
];

const SEASONS: [code: number, firstMonth: string, nextMonth: string][] = [
  [21, '2025-03', '2025-06'],
  [22, '2025-06', '2025-09'],
  [23, '2025-09', '2025-12'],
  [24, '2025-12', '2026-03'],
  [25, '2025-03', '2025-06'],
  [26, '2025-06', '2025-09'],
  [27, '2025-09', '2025-12'],
  [28, '2025-12', '2026-03'],
  [29, '2025-09', '2025-12'],
  [30, '2025-12', '2026-03'],
  [31, '2025-03', '2025-06'],
  [32, '2025-06', '2025-09'],
  [33, '2025-01', '2025-04'],
  [34, '2025-04', '2025-07'],
  [35, '2025-07', '2025-10'],
  [36, '2025-10', '2026-01'],
  [37, '2025-01', '2025-05'],
  [38, '2025-05', '2025-09'],
  [39, '2025-09', '2026-01'],
  [40, '2025-01', '2025-07'],
  [41, '2025-07', '2026-01'],
];

const QUALIFIED: [edtf: string, uncertain: boolean, approximate: boolean][] = [
  ['2025-02-11', false, false],
  ['2025-02-11?', true, false],
  ['2025-02-15~', false, true],
  ['2025-02%', true, true],
  ['2004-?06-11', true, false],
  ['2004-06~-11', false, true],
  ['?2004-06-~11', true, true],
  ['?-2004-06', true, false],
  ['Y12345~', false, true],
  ['1950S2?', true, false],
  ['2025-W07~', false, true],
  ['2025-02-14T09:00~', false, true],
  ['1984?/2004~', true, true],
  ['[2025-02-10,2025-02-12?]', true, false],
];

const PRECISIONS: [edtf: string, precision: DateValue['precision'], season?: number][] = [
  ['19XX', 'century'],
  ['1950S2', 'century'],
  ['201X', 'decade'],
  ['1XXX', 'year'],
  ['2025', 'year'],
  ['Y12345', 'year'],
  ['2025-21', 'season', 21],
  ['2025-41~', 'season', 41],
  ['2025-02', 'month'],
  ['2025-XX', 'month'],
  ['2025-W07', 'week'],
  ['2025-W07-1', 'day'],
  ['2025-02-XX', 'day'],
  ['2025-02-14', 'day'],
  ['2025-02-14T09:00Z', 'minute'],
  ['2025-02-14T09:00:00', 'second'],
  ['2025-02/2025-03-10', 'month'],
  ['{2024,2025-02-14}', 'year'],
];

const MOMENTS: [edtf: string, wallClock: string, zone: string | null, instant: string | null][] = [
  ['2025-02-14T09:00', '2025-02-14T09:00', null, null],
  ['2025-02-14T09:00Z', '2025-02-14T09:00', 'Z', '2025-02-14T09:00'],
  ['2025-02-14T09:00-03:30', '2025-02-14T09:00', '-03:30', '2025-02-14T12:30'],
  ['2025-02-14T09:00+09', '2025-02-14T09:00', '+09', '2025-02-14'],
  ['2025-02-14T09:00[Europe/Berlin]', '2025-02-14T09:00', 'Europe/Berlin', '2025-02-14T08:00'],
  ['2025-02-14T09:00+01:00[Europe/Berlin]', '2025-02-14T09:00', 'Europe/Berlin', '2025-02-14T08:00'],
  ['2025-02-14T09:00[!Europe/Berlin][u-ca=gregory]', '2025-02-14T09:00', 'Europe/Berlin', '2025-02-14T08:00'],
  ['2025-02-14T09:00+01:00[u-ca=gregory]', '2025-02-14T09:00', '+01:00', '2025-02-14T08:00'],
  ['2025-02-14T09:00[+01:00]', '2025-02-14T09:00', '+01:00', '2025-02-14T08:00'],
  // Z gives the instant only (RFC 9557, 2.2).
  ['2025-02-14T09:00:00Z[Asia/Seoul]', '2025-02-14T18:00', 'Asia/Seoul', '2025-02-14T09:00'],
  // New York's clocks skip 02:30 on 9 March and show 01:30 twice on 2 November.
  ['2025-03-09T02:30[America/New_York]', '2025-03-09T03:30', 'America/New_York', '2025-03-09T07:30'],
  ['2025-11-02T01:30[America/New_York]', '2025-11-02T01:30', 'America/New_York', '2025-11-02T05:30'],
  ['2025-11-02T01:30-05:00[America/New_York]', '2025-11-02T01:30', 'America/New_York', '2025-11-02T06:30'],
];

/** Each message says what is wrong, and how to mend it where that can be known. */
const PROBLEMS: [edtf: string, message: string | RegExp][] = [
  ['2025-02-30', '2025-02 has 28 days: there is no 2025-02-30.'],
  ['2025-02-29', '2025-02 has 28 days: there is no 2025-02-29.'],
  ['2024-02-30', '2024-02 has 29 days: there is no 2024-02-30.'],
  ['1900-02-29', '1900-02 has 28 days: there is no 1900-02-29.'],
  ['2025-06-31', '2025-06 has 30 days: there is no 2025-06-31.'],
  ['2025-06-31T09:00', '2025-06 has 30 days: there is no 2025-06-31.'],
  ['2025-13', /^There is no month 13: months are 01 to 12/],
  ['2025-00-10', /^There is no month 00/],
  ['2025-21-10', /^There is no month 21/],
  ['2025-02-3X', 'There is no day like 2025-02-3X.'],
  ['2XX1-02-29', 'There is no day like 2XX1-02-29.'],
  ['2025-W53', '2025 has no week 53.'],
  ['2025-W00', '2025 has no week 00.'],
  ['2025-W07-8', /is not a date that can be read/],
  ['-0000', /^There is no year -0000/],
  ['Y2006', /is not a date that can be read/],
  ['Y275761', /too far away/],
  ['2025-02-14T25:00', 'There is no time 25:00: the last of a day is 23:59:59.'],
  ['2025-02-14T24:00:00', 'There is no time 24:00:00: the last of a day is 23:59:59.'],
  ['2025-02-14T09:60', /^There is no time 09:60/],
  ['2025-02-14T09:00+15:00', 'No clock is +15:00 from UTC: offsets go to 14:00.'],
  [
    '2025-02-14T09:00+05:00[Europe/Berlin]',
    'The offset +05:00 is not that of Europe/Berlin, which is +01:00 then. Leave one of the two out.',
  ],
  ['2025-07-14T09:00+01:00[Europe/Berlin]', /which is \+02:00 then/],
  ['2025-02-14T09:00[Mars/Base]', /^“Mars\/Base” is not a time zone/],
  ['2025-02-14T09:00[Europe/Berlin][Asia/Seoul]', 'A time has one zone, Europe/Berlin or Asia/Seoul.'],
  ['2025-02-14T09:00[!u-ca=hebrew]', /^\[!u-ca=hebrew\] asks for rules/],
  ['2025-02-14/2025-02-10', 'The date ends (2025-02-10) before it starts (2025-02-14).'],
  ['2025-02-14/2025-02-13', /before it starts/],
  ['2025-02-14T09:00/2025-02-13', /before it starts/],
  ['2025-02-14T00:00/2025-02-13', /before it starts/],
  ['2025-02-14T09:00Z/2025-02-14T09:30+01:00', /before it starts/],
  ['[2025-02-13..2025-02-10]', 'The date ends (2025-02-10) before it starts (2025-02-13).'],
  ['{2025,2024-12..2024-11}', /before it starts/],
  ['', /^A date is missing\. Write a day as 2025-02-14/],
  ['[]', /^A date is missing/],
  ['[..]', /is not a date/],
  ['[2025,]', /^A date is missing/],
  ['[2020..2021..2022]', /is not a date/],
  ['/', 'There is no date on either side of the slash.'],
  ['14/02/2025', /^Write a day as 2025-02-14/],
  ['next week', /^“next week” is not a date that can be read\. Write a day as 2025-02-14/],
  ['2004?06', /is not a date/],
  ['2004??', /is not a date/],
  ['-?2004', /is not a date/],
  ['2025-02-14..2025-02-16', /^Write 2025-02-14\/2025-02-16 if it lasts .* \[2025-02-14\.\.2025-02-16\] if it happens/],
  ['x'.repeat(65), 'The date has 65 characters. A date has no more than 64.'],
  ['2025/2/14', /days in a row as/],
  ['20250214', /Write a day as 2025-02-14/],
  ['2025-02-14 to 2025-02-16', /days in a row as 2025-02-14\/2025-02-16/],
];

describe('parseEdtf', () => {
  it.each(READINGS)('reads %s as %s from %s, %s to %s, %s', (edtf, kind, ...bounds) => {
    const value = read(edtf);
    expect(value.kind).toBe(kind);
    expect(boundsOf(value)).toEqual(bounds);
  });

  it.each(SEASONS)('knows the months of season %i', (code, firstMonth, nextMonth) => {
    const value = read(`2025-${code}`);
    expect(value).toMatchObject({ kind: 'window', start: { precision: 'season', season: code } });
    expect([text(value.startMin), text(value.endMax)]).toEqual([`${firstMonth}-01`, `${nextMonth}-01`]);
  });

  it('tells open ends from unknown ones', () => {
    expect([read('../2025').start, read('/2025').start, read('2025/..').end, read('2025/').end]).toEqual([
      'open',
      'unknown',
      'open',
      'unknown',
    ]);
    expect(read('[..2025]').start).toBe('open');
    expect(read('XXXX-12-25').start).toBe('unknown');
  });

  it('keeps the members of a set in their order', () => {
    const { members, all, start, end } = read('{2026,2025-02-10..2025-02-12,2024-12-01}');
    expect(members.map(boundsOf)).toEqual(['2026', '2025-02-10/2025-02-12', '2024-12-01'].map(read).map(boundsOf));
    expect(all).toBe(true);
    expect([start, end]).toEqual([read('2024-12-01').start, read('2026').end]);
    expect(read('[2025,2026]').all).toBe(false);
  });

  it.each(QUALIFIED)('takes the qualifiers of %s', (edtf, uncertain, approximate) => {
    expect(read(edtf)).toMatchObject({ uncertain, approximate });
  });

  it('keeps the qualifiers of each end', () => {
    expect(read('1984?/2004~')).toMatchObject({
      start: { uncertain: true, approximate: false },
      end: { uncertain: false, approximate: true },
    });
  });

  it.each(PRECISIONS)('knows how fine %s is', (edtf, precision, season) => {
    const value = read(edtf);
    expect(value.precision).toBe(precision);
    if (season !== undefined) expect(value.start).toMatchObject({ season });
  });

  it.each(MOMENTS)('reads %s on its own wall clock', (edtf, wallClock, zone, instant) => {
    const { start, end } = read(edtf);
    if (typeof start === 'string') throw new Error(start);
    expect(end).toBe(start);
    expect([text(start.min), text(start.max), start.zone, text(start.instant)]).toEqual([
      wallClock,
      wallClock,
      zone,
      instant,
    ]);
  });

  it('reads fractions of a second to the millisecond', () => {
    expect(read('2025-02-14T09:00:00.289Z').startMin).toBe(Date.UTC(2025, 1, 14, 9, 0, 0, 289));
    expect(read('2025-02-14T09:00:00.2899999').startMin).toBe(Date.UTC(2025, 1, 14, 9, 0, 0, 289));
    expect(read('2025-02-14T09:00:00.5').startMin).toBe(Date.UTC(2025, 1, 14, 9, 0, 0, 500));
  });

  it('tells an interval on one clock, the one it starts by', () => {
    // Over the date line: it lands, by the clocks of Honolulu, on the day before it took off.
    const flight = read('2025-02-14T10:00+13:00/2025-02-13T19:30-10:00');
    expect(boundsOf(flight).slice(2)).toEqual(['2025-02-14T18:30', '2025-02-14T18:30']);
    expect(flight.end).toMatchObject({ zone: '+13:00' });
    const lecture = read('2025-02-14T10:00[Asia/Seoul]/2025-02-14T11:00');
    expect(lecture.end).toMatchObject({ zone: 'Asia/Seoul', instant: Date.UTC(2025, 1, 14, 2) });
  });

  it('ends nothing before it starts while a clock is set back', () => {
    // 02:50 by summer time to 02:10 by winter time: 20 minutes.
    const talk = read('2025-10-26T00:50Z[Europe/Berlin]/2025-10-26T01:10Z');
    expect(boundsOf(talk)).toEqual(Array(4).fill('2025-10-26T02:50'));
    expect(talk.end).toMatchObject({ instant: Date.UTC(2025, 9, 26, 1, 10) });
  });

  it.each(PROBLEMS)('says what is wrong with %j', (edtf, message) => {
    if (typeof message === 'string') expect(messageFor(edtf)).toBe(message);
    else expect(messageFor(edtf)).toMatch(message);
  });

  it('counts years as far as it says', () => {
    expect(read('Y275759').endMax).toBe(Date.UTC(275760, 0, 1));
    expect(read('Y-271820').startMin).toBe(Date.UTC(-271820, 0, 1));
    expect(messageFor('Y-271822')).toMatch(/too far away/);
    expect(messageFor('[Y-271822..2025]')).toMatch(/too far away/);
  });
});
