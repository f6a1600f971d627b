import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS, MAX_CIVIL_MS } from '../../src/core/civil-time.js';
import { spanOfDates, TimeSpan } from '../../src/core/time-span.js';
import { edtfDate } from '../i18n/edtf-date.js';

const spanOf = (...dates: string[]) => spanOfDates(dates.map(edtfDate));
const text = (span: TimeSpan | null) =>
  span &&
  [span.start, span.end].map((time) => new Date(time).toISOString().replace(/T00:00:00\.000Z$|:00\.000Z$/u, ''));

describe('TimeSpan', () => {
  it('holds its start and not its end', () => {
    const span = new TimeSpan(0, DAY_MS);
    expect([-1, 0, DAY_MS - 1, DAY_MS].map((time) => span.contains(time))).toEqual([false, true, true, false]);
    expect(span.length).toBe(DAY_MS);
  });

  it('is never empty, so that a scale has something to show', () => {
    expect(new TimeSpan(DAY_MS, DAY_MS).length).toBeGreaterThan(0);
    expect(new TimeSpan(DAY_MS, 0).length).toBeGreaterThan(0);
  });
});

describe('the span of some dates', () => {
  it.each([
    // A week at least, in whole days.
    [['2025-02-14'], ['2025-02-11', '2025-02-18']],
    [['2025-02-14/2025-02-16'], ['2025-02-12', '2025-02-19']],
    [
      ['2025-01', '2025-02-20/2025-02-21'],
      ['2024-12-30', '2025-02-24'],
    ],
    // Half an hour more than 8 % of four hours, but for talks of one day.
    [
      ['2025-02-14T09:00', '2025-02-14T13:00'],
      ['2025-02-14T08:00', '2025-02-14T14:00'],
    ],
    [['2025-02-14T09:00'], ['2025-02-14T08:00', '2025-02-14T10:00']],
    // In whole days where they lie days apart.
    [
      ['2025-02-14T09:00', '2025-02-20T15:00'],
      ['2025-02-13', '2025-02-22'],
    ],
    // What has no end shows its known one.
    [['[..2025-02-13]'], ['2025-02-10', '2025-02-18']],
    [['2025-02-10/..'], ['2025-02-06', '2025-02-14']],
    [['-0043-03-15'], ['-000043-03-12', '-000043-03-19']],
  ])('of %j is %j', (dates, expected) => {
    expect(text(spanOf(...dates))).toEqual(expected);
  });

  it('is none where no date has a known end', () => {
    expect(spanOfDates([])).toBeNull();
    expect(spanOf('XXXX-12-25')).toBeNull();
  });

  const date = fc
    .tuple(fc.integer({ min: -270_000, max: 275_000 }), fc.integer({ min: 0, max: 700 }))
    .map(([year, more]) =>
      edtfDate(
        `Y${year}/Y${year + more}`
          .replace(/Y(-?)(\d{1,4})(?!\d)/gu, (_, sign: string, digits: string) => sign + digits.padStart(4, '0'))
          .replaceAll('-0000', '0000'),
      ),
    );

  it('shows them all, with air on both sides, in whole days', () => {
    fc.assert(
      fc.property(fc.array(date, { minLength: 1, maxLength: 4 }), (dates) => {
        const span = spanOfDates(dates);
        if (!span) throw new Error('no span');
        const [first, last] = [
          Math.min(...dates.map(({ startMin }) => startMin ?? NaN)),
          Math.max(...dates.map(({ endMax }) => endMax ?? NaN)),
        ];
        expect(span.start).toBeLessThan(first);
        expect(span.end).toBeGreaterThan(last);
        expect([span.start % DAY_MS, span.end % DAY_MS].map(Math.abs)).toEqual([0, 0]);
      }),
    );
  });

  it('ends where time can be counted no further', () => {
    const span = spanOf('Y-271820', 'Y275759');
    expect(span?.start).toBeGreaterThanOrEqual(-MAX_CIVIL_MS);
    expect(span?.end).toBeLessThanOrEqual(MAX_CIVIL_MS);
    expect(span?.start).toBeLessThanOrEqual(Date.UTC(-271_820, 0));
    expect(span?.end).toBeGreaterThanOrEqual(Date.UTC(275_760, 0));
  });

  it('is short for moments that lie close together', () => {
    const span = spanOf('2025-02-14T09:00', '2025-02-14T09:30');
    expect(span?.length).toBe(2.5 * HOUR_MS);
  });
});
