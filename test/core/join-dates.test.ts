import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, isoDay } from '../../src/core/civil-time.js';
import { joinDates } from '../../src/core/join-dates.js';
import { parseEdtf } from '../../src/core/edtf.js';
import { edtfDate } from '../i18n/edtf-date.js';

function joined(start: string | undefined, end: string | undefined) {
  const reading = joinDates(start, end);
  if (!reading.ok) throw new Error(reading.message);
  return reading.value;
}

const messageFor = (start: string, end: string) => {
  const reading = joinDates(start, end);
  return reading.ok ? `${start} and ${end} were joined` : reading.message;
};

describe('joinDates', () => {
  it.each([
    ['2025-02-14', '2025-02-16', '2025-02-14/2025-02-16'],
    ['2025-02-14', '..', '2025-02-14/..'],
    ['..', '2025-02-16', '../2025-02-16'],
    [undefined, '2025-02-16', '/2025-02-16'],
    ['2025-02-14', undefined, '2025-02-14'],
    ['[2025-02-10..2025-02-13]', undefined, '[2025-02-10..2025-02-13]'],
    ['2025-02', '2025', '2025-02/2025'],
    ['2025-02-14?', '2025-02-16~', '2025-02-14?/2025-02-16~'],
    ['2025-02-14T09:00[Europe/Berlin]', '2025-02-14T10:00', '2025-02-14T09:00[Europe/Berlin]/2025-02-14T10:00'],
    ['2025-02-14', '2025-02-14T10:00', '2025-02-14/2025-02-14T10:00'],
  ])('makes of %s and %s what EDTF says as %s', (start, end, edtf) => {
    expect(joined(start, end)).toEqual(edtfDate(edtf));
  });

  it('has no limit of length for the two together', () => {
    const [start, end] = ['2025-02-14T09:00:00+09:00[Asia/Seoul]', '2025-02-14T10:00:00+09:00[Asia/Seoul]'];
    expect(parseEdtf(`${start}/${end}`)).toMatchObject({ ok: false });
    expect(joined(start, end).endMax).toBe(Date.UTC(2025, 1, 14, 10));
  });

  it('compares instants, whatever the clocks show', () => {
    // A flight from Seoul lands in Honolulu on the evening before, and one that ends before it starts does not.
    expect(joined('2025-02-14T10:00+09:00', '2025-02-13T23:00-10:00').endMax).toBe(Date.UTC(2025, 1, 14, 18));
    expect(joined('2025-02-14T10:00+09:00', '2025-02-14T01:30Z').endMax).toBe(Date.UTC(2025, 1, 14, 10, 30));
    expect(messageFor('2025-02-14T10:00Z', '2025-02-14T18:00+09:00')).toBe(
      'The date ends (2025-02-14T18:00+09:00) before it starts (2025-02-14T10:00Z).',
    );
  });

  it('takes the last day as part of it', () => {
    const day = fc.integer({ min: -1_000_000, max: 2_000_000 }).map((days) => days * DAY_MS);
    fc.assert(
      fc.property(day, day, (a, b) => {
        fc.pre([a, b].every((time) => /^\d{4}-/.test(isoDay(time))));
        const reading = joinDates(isoDay(a), isoDay(b));
        if (a <= b) expect(reading).toMatchObject({ ok: true, value: { startMin: a, endMax: b + DAY_MS } });
        else expect(reading).toMatchObject({ ok: false });
      }),
    );
  });

  it.each([
    ['2025-02-16', '2025-02-14', 'The date ends (2025-02-14) before it starts (2025-02-16).'],
    ['2025-02-30', '2025-03-01', '2025-02 has 28 days: there is no 2025-02-30.'],
    ['2025-02-01', '2025-02-30', '2025-02 has 28 days: there is no 2025-02-30.'],
    [
      '2025-02-14/2025-02-16',
      '2025-02-16',
      '“2025-02-14/2025-02-16” is more than one date. Give one start and one end, or write the whole as the "date".',
    ],
    [
      '2025-02-14',
      '[2025-02-16,2025-02-17]',
      '“[2025-02-16,2025-02-17]” is more than one date. Give one start and one end, or write the whole as the "date".',
    ],
  ])('says what is wrong with %s and %s', (start, end, message) => {
    expect(messageFor(start, end)).toBe(message);
  });
});
