import { describe, expect, it } from 'vitest';
import { clockWords } from '../../src/i18n/clock-words.js';
import { type DateStyle, dateWords } from '../../src/i18n/date-words.js';
import { distanceWords } from '../../src/i18n/distance-words.js';
import { languages } from '../support/languages.js';
import { edtfDate } from './edtf-date.js';

const words = (edtf: string, locale: string, style: DateStyle = 'long') => dateWords(edtfDate(edtf), { locale, style });

/** Each row means something else in every column. */
const KINDS: readonly (readonly string[])[] = [
  ['2025-02-14/2025-02-16', '[2025-02-14..2025-02-16]', '[2025-02-14,2025-02-16]', '{2025-02-14,2025-02-16}'],
  ['2025-01/2025-03', '[2025-01..2025-03]', '[2025-01,2025-03]', '{2025-01,2025-03}'],
  ['2024/2026', '[2024..2026]', '[2024,2026]', '{2024,2026}'],
  ['2025-02-14', '2025-02-14~', '2025-02-14?', '2025-02-14%'],
  ['2025-02-14', '../2025-02-14', '/2025-02-14', '[..2025-02-13]'],
  ['2025-02-14', '2025-02-14/..', '2025-02-14/', '[2025-02-14..]'],
  ['2025-02', '[..2025-02]', '[2025-02..]', '2025-02~', '2025-02?'],
  ['2025-02-14~/2025-02-16~', '2025-02-14~/2025-02-16', '2025-02-14/2025-02-16~', '2025-02-14/2025-02-16?'],
  ['..2004-06-01/2004-06-20', '2004-06-01../2004-06-20', '2004-06-01/..2004-06-20', '2004-06-01/2004-06-20..'],
  Array.from({ length: 21 }, (_, i) => `2025-${21 + i}`),
  ['200X', '20XX', '2000', '-20XX', '1XXX'],
];

describe.each(Object.keys(languages))('dates in %s', (locale) => {
  it.each(KINDS)('tell %s apart from its like', (...edtf) => {
    const told = edtf.map((text) => words(text, locale));
    expect(new Set(told).size, told.join('\n')).toBe(told.length);
  });

  it.each(KINDS.flat())('tell %s to its precision', (edtf) => {
    const told = words(edtf, locale);
    expect(told).not.toMatch(/undefined|null|NaN|\s\s|^\s|\s$|\bor\b|\band\b/u);
    // Numbers of the date, and none that it does not have; centuries, quarters and words for them apart.
    if (/^[^-]?\d{4}-\d\d-\d\d/u.test(edtf)) {
      const numbers = (text: string) => (text.match(/\d+/gu) ?? []).map(Number);
      const known = numbers(edtf.replaceAll('-', ' '));
      expect(numbers(told).filter((number) => !known.includes(number))).toEqual([]);
      expect(numbers(told)).toContain(known[2]);
    }
  });

  it('tell how far a date is, in thousands and in twos', () => {
    const asOf = Date.UTC(2025, 1, 4);
    const far = distanceWords(edtfDate('1XXX'), asOf, locale);
    expect(far.match(/1\D?025/gu)).toHaveLength(1);
    const near = distanceWords(edtfDate('[2025-02-05..2025-02-06]'), asOf, locale);
    expect(near).not.toBe(distanceWords(edtfDate('2025-02-06'), asOf, locale));
  });

  it('tell a moment on two clocks', () => {
    const { start } = edtfDate('2025-02-10T20:00');
    if (typeof start !== 'object') throw new Error('a moment has a start');
    const clocks = clockWords(start, { place: 'Ḵ', zone: 'America/New_York', home: 'Asia/Seoul' }, locale);
    expect(clocks).toMatch(/Ḵ/u);
    expect(clocks.match(/\d\d?[:.]00/gu)).toHaveLength(2);
    expect(clocks).toMatch(/11/u);
  });
});
