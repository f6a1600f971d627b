import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../src/core/civil-time.js';
import { parseEdtf } from '../../../src/core/edtf.js';
import { plainDay, plainMoment } from '../../../src/core/many/plain-date.js';
import { isoMoments } from '../../support/many.js';

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** The first moment of a text that is one certain day, as it is told by the reader of all dates. */
function dayOf(text: string): number {
  const reading = parseEdtf(text);
  if (!reading.ok) return NaN;
  const { kind, startMin, endMax, uncertain, approximate } = reading.value;
  const isDay = kind === 'extent' && !uncertain && !approximate && endMax === (startMin ?? NaN) + DAY_MS;
  return isDay && /^[\d-]{10}$/u.test(text) ? (startMin ?? NaN) : NaN;
}

/** The moment of a text that is one, on the clocks of its place. */
function momentOf(text: string): number {
  const reading = parseEdtf(text);
  if (!reading.ok || reading.value.start === 'open' || reading.value.start === 'unknown') return NaN;
  const { start, startMin, endMax, uncertain, approximate } = reading.value;
  const isMoment = startMin === endMax && start.zone === null && !uncertain && !approximate;
  return isMoment ? (startMin ?? NaN) : NaN;
}

/** Texts near a date: one letter of it is another, or one is missing. */
const spoilt = (texts: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(texts, fc.nat(), fc.constantFrom('', '0', '9', 'X', '-', ':', 'T', ' ', '?', 'Z', '/', '+', '٣', '１', '\n'))
    .map(([text, at, letter]) => text.slice(0, at % text.length) + letter + text.slice((at % text.length) + 1));

describe('a plainly written day', () => {
  const anyDay = fc
    .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }))
    .map(([year, month, day]) => `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`);

  it('is the day that every other reader takes it for', () => {
    let read = 0;
    fc.assert(
      fc.property(anyDay, (text) => {
        expect(plainDay(text)).toBe(dayOf(text));
        if (!Number.isNaN(plainDay(text))) read += 1;
      }),
      { numRuns: 3000 },
    );
    expect(read).toBeGreaterThan(2000);
  });

  it('is right on each day from the year 0 to 9999', () => {
    let wrong = 0;
    for (let time = Date.UTC(-1, 11, 31) + 366 * DAY_MS; time < Date.UTC(9999, 11, 31); time += 41 * DAY_MS) {
      if (plainDay(new Date(time).toISOString().slice(0, 10)) !== time && time >= Date.parse('0000-01-01')) wrong += 1;
    }
    expect(wrong).toBe(0);
  });

  it.each(['0000-02-29', '1900-02-29', '2000-02-29', '2024-02-29', '2025-02-29', '0000-01-01', '9999-12-31'])(
    'knows whether there is a %s',
    (text) => {
      expect(plainDay(text)).toBe(dayOf(text));
    },
  );

  it('is found where it stands in a longer text', () => {
    expect(plainDay('2025-02-14/2025-02-16', 11)).toBe(Date.parse('2025-02-16'));
    expect(plainDay('2025-02-14/2025-02-16', 12)).toBeNaN();
    expect(plainDay('', 3)).toBeNaN();
  });

  it('is none where one letter is not as it should be', () => {
    fc.assert(
      fc.property(spoilt(anyDay), (text) => {
        if (text.length === 10) expect(plainDay(text)).toBe(dayOf(text));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('a plainly written moment', () => {
  it('is the moment that every other reader takes it for', () => {
    fc.assert(
      fc.property(isoMoments, (text) => {
        expect(plainMoment(text)).toBe(momentOf(text));
        expect(plainMoment(text)).not.toBeNaN();
      }),
      { numRuns: 1000 },
    );
  });

  it('is none where one letter is not as it should be', () => {
    fc.assert(
      fc.property(spoilt(isoMoments), (text) => {
        const moment = plainMoment(text);
        if (!Number.isNaN(moment)) expect(moment).toBe(momentOf(text));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    '2025-02-14',
    '2025-02-14T24:00',
    '2025-02-14T09:60',
    '2025-02-14T09:00:60',
    '2025-02-14T09:00Z',
    '2025-02-14T09:00+01:00',
    '2025-02-14T09:00:30.5',
    '2025-02-14T9:00',
    '2025-02-30T09:00',
    '2025-02-14 09:00',
    '2025-02-14T09:00 ',
    '',
  ])('is not “%s”', (text) => {
    expect(plainMoment(text)).toBeNaN();
  });
});
