import { expect, it } from 'vitest';
import { clockTime, endOnDay, isoDateTime } from '../../src/input/clock-time.js';

it.each([
  ['19:00', '19:00'],
  ['07:00:00pm', '19:00:00'],
  ['7pm', '19:00'],
  ['7:30 a.m.', '07:30'],
  ['12 am', '00:00'],
  ['12:15\u00a0PM', '12:15'],
  ['9:00Z', '09:00Z'],
  ['09:00+0100', '09:00+01:00'],
  ['09:00\u221208', '09:00-08'],
  ['7', null],
  ['2025', null],
  ['noon', null],
  ['1'.repeat(1e6), null],
])('clockTime: %s', (text, clock) => {
  expect(clockTime(text)).toBe(clock);
});

it.each([
  ['2009-06-26T19:00-0800', '2009-06-26T19:00-08:00'],
  ['2009-06-26t19:00z', '2009-06-26T19:00Z'],
  ['2009-06-26 19:00:00', '2009-06-26T19:00:00'],
  ['2009-06-26 7:00 pm', '2009-06-26T19:00'],
  [' 2009-06-26 ', '2009-06-26'],
  ['P2D', 'P2D'],
])('isoDateTime: %s', (text, dateTime) => {
  expect(isoDateTime(text)).toBe(dateTime);
});

it.each([
  ['2025-02-14T09:00', '10:30', '2025-02-14T10:30'],
  ['2025-02-14', '5pm', '2025-02-14T17:00'],
  ['2025-02-14', '2025-02-16', '2025-02-16'],
  ['2025-02', '10:30', '10:30'],
  [undefined, '10:30', '10:30'],
])('endOnDay: %s, %s', (start, end, expected) => {
  expect(endOnDay(start, end)).toBe(expected);
});
