import { Temporal } from '@js-temporal/polyfill';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, isoDay } from '../../src/core/civil-time.js';
import { parseEdtf } from '../../src/core/edtf.js';
import { formatEdtf } from '../support/format-edtf.js';

const SEED = 20250204;

const twoDigits = (number: number): string => String(number).padStart(2, '0');
const number = (min: number, max: number) => fc.integer({ min, max }).map(twoDigits);

const shortYear = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1900, max: 2100 }).map(String) },
  fc.integer({ min: 0, max: 9999 }).map((year) => String(year).padStart(4, '0')),
  fc.integer({ min: 1, max: 9999 }).map((year) => `-${String(year).padStart(4, '0')}`),
);
const longYear = fc
  .tuple(fc.constantFrom('Y', 'Y-'), fc.integer({ min: 10_000, max: 271_000 }))
  .map((parts) => parts.join(''));
const roundYear = fc
  .tuple(fc.constantFrom('', '-'), fc.integer({ min: 10, max: 99 }), fc.constantFrom('XX', '0X', '5X'))
  .map((parts) => parts.join(''));
const month = fc.tuple(shortYear, number(1, 12)).map((parts) => parts.join('-'));
const season = fc.tuple(shortYear, number(21, 41)).map((parts) => parts.join('-'));
const week = fc.tuple(fc.integer({ min: 1900, max: 2100 }), number(1, 52)).map(([year, count]) => `${year}-W${count}`);
const day = fc.tuple(month, number(1, 28)).map((parts) => parts.join('-'));
const someDay = month.map((text) => `${text}-XX`);
const clock = fc.oneof(
  fc.tuple(number(4, 22), number(0, 59)).map((parts) => parts.join(':')),
  fc.tuple(number(4, 22), number(0, 59), number(0, 59)).map((parts) => parts.join(':')),
  fc
    .tuple(number(4, 22), number(0, 59), number(0, 59), fc.constantFrom('.007', '.500'))
    .map(([hour, minute, second, fraction]) => `${hour}:${minute}:${second}${fraction}`),
);
const moment = fc
  .tuple(day, clock, fc.constantFrom('', 'Z', '+05:30', '-03:30', '[Asia/Seoul]', '[America/St_Johns]'))
  .map(([date, time, zone]) => `${date}T${time}${zone}`);

const qualified = (date: fc.Arbitrary<string>) =>
  fc.tuple(date, fc.constantFrom('', '', '', '?', '~', '%')).map((parts) => parts.join(''));
const date = qualified(fc.oneof(shortYear, longYear, roundYear, month, season, week, day, day, someDay));
const single = fc.oneof({ weight: 4, arbitrary: date }, qualified(moment));

const intervalEnd = fc.oneof(
  { weight: 6, arbitrary: date },
  fc.constantFrom('..', ''),
  date.map((text) => `..${text}`),
  date.map((text) => `${text}..`),
);
const interval = fc
  .tuple(intervalEnd, intervalEnd)
  .map((parts) => parts.join('/'))
  .filter((text) => text !== '/');
const range = fc
  .tuple(fc.oneof(date, fc.constant('')), fc.oneof(date, fc.constant('')))
  .map((parts) => parts.join('..'))
  .filter((text) => text !== '..');
const set = fc
  .tuple(fc.array(fc.oneof({ weight: 3, arbitrary: single }, range), { minLength: 2, maxLength: 4 }), fc.boolean())
  .map(([members, all]) => (all ? `{${members.join(',')}}` : `[${members.join(',')}]`));
const expression = fc
  .oneof(
    single,
    interval,
    range.map((text) => `[${text}]`),
    set,
  )
  .filter((text) => text.length <= 64);

describe('any EDTF expression', () => {
  it('is written as it was read', { timeout: 60_000 }, () => {
    let read = 0;
    fc.assert(
      fc.property(expression, (edtf) => {
        const reading = parseEdtf(edtf);
        if (reading.ok) {
          read += 1;
          expect(formatEdtf(reading.value)).toBe(edtf);
        } else {
          expect(reading.message).toMatch(/before it starts/);
        }
      }),
      { seed: SEED, numRuns: 100_000 },
    );
    expect(read).toBeGreaterThan(70_000);
  });

  it('has its bounds in order', () => {
    const inOrder = (first: number | null, second: number | null) =>
      first === null || second === null || first <= second;
    fc.assert(
      fc.property(expression, (edtf) => {
        const reading = parseEdtf(edtf);
        if (!reading.ok) return;
        for (const { startMin, startMax, endMin, endMax } of [reading.value, ...reading.value.members]) {
          expect(inOrder(startMin, startMax)).toBe(true);
          expect(inOrder(endMin, endMax)).toBe(true);
          expect(inOrder(startMin, endMin)).toBe(true);
          expect(inOrder(startMax, endMax)).toBe(true);
        }
      }),
      { seed: SEED, numRuns: 10_000 },
    );
  });
});

describe('unspecified digits', () => {
  const digitOrX = (digits: string) => fc.constantFrom(...Array.from(digits), 'X');
  const mask = fc
    .tuple(fc.constantFrom('19', '20'), digitOrX('0129'), digitOrX('01459'), digitOrX('01'), digitOrX('0129'))
    .chain(([century, decade, year, tens, ones]) =>
      fc.tuple(digitOrX('0123'), digitOrX('01259')).map(([dayTens, dayOnes]) => {
        return `${century}${decade}${year}-${tens}${ones}-${dayTens}${dayOnes}`;
      }),
    )
    .filter((text) => text.includes('X'));
  const days = Array.from({ length: 73_049 }, (_, day) => isoDay(Date.UTC(1900, 0, 1 + day)));

  it('stand for every day of the calendar that they fit', () => {
    fc.assert(
      fc.property(mask, (edtf) => {
        const pattern = new RegExp(`^${edtf.replaceAll('X', String.raw`\d`)}$`);
        const fitting = days.filter((day) => pattern.test(day));
        const reading = parseEdtf(edtf);
        const bounds = reading.ok && [isoDay(reading.value.startMin ?? 0), isoDay((reading.value.endMax ?? 0) - 1)];
        expect(bounds).toEqual(fitting.length > 0 && [fitting[0], fitting.at(-1)]);
      }),
      { seed: SEED, numRuns: 400 },
    );
  });
});

describe('the calendar', () => {
  it('is the one that Temporal knows', () => {
    const numbers = Array.from({ length: 34 }, (_, index) => index);
    for (const year of [-400, -100, -1, 0, 4, 99, 1900, 2000, 2024, 2025, 9999]) {
      for (const month of numbers.slice(0, 14)) {
        for (const day of numbers) {
          const edtf = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
          const reading = parseEdtf(edtf);
          expect(reading.ok && isoDay(reading.value.startMin ?? NaN), edtf).toBe(temporalDay(year, month, day));
        }
      }
    }
  });

  it('has the weeks that Temporal knows', () => {
    for (let time = Date.UTC(1969, 11, 20); time < Date.UTC(2031, 0, 10); time += DAY_MS) {
      const day = Temporal.PlainDate.from(isoDay(time));
      const edtf = `${String(day.yearOfWeek)}-W${twoDigits(day.weekOfYear ?? 0)}-${day.dayOfWeek}`;
      const reading = parseEdtf(edtf);
      expect(reading.ok && reading.value.startMin, edtf).toBe(time);
    }
  });
});

function temporalDay(year: number, month: number, day: number): string | false {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  } catch {
    return false;
  }
}
