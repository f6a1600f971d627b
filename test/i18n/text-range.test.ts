import { describe, expect, it } from 'vitest';
import { type CivilMs, civilMs } from '../../src/core/civil-time.js';
import { joinRange, rangeText } from '../../src/i18n/text-range.js';

const DAY = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const MONTH = { month: 'long', year: 'numeric' } as const;
const TIME = { ...DAY, hour: '2-digit', minute: '2-digit' } as const;

const words = (locale: string, from: CivilMs, to: CivilMs, fields: Intl.DateTimeFormatOptions) => {
  const range = rangeText(from, to, locale, fields);
  return typeof range === 'string' ? range : joinRange(range, ' | ');
};

describe('a range is told as its dates are, with what they share said once', () => {
  it.each([
    ['en', '14 | 16 February 2025', '27 January | 3 February 2025'],
    ['en-US', 'February 14 | 16, 2025', 'January 27 | February 3, 2025'],
    ['de', '14. | 16. Februar 2025', '27. Januar | 3. Februar 2025'],
    ['es', '14 | 16 de febrero de 2025', '27 de enero | 3 de febrero de 2025'],
    ['he', '14 | 16 בפברואר 2025', '27 בינואר | 3 בפברואר 2025'],
    ['ja', '2025年2月14日 | 16日', '2025年1月27日 | 2月3日'],
    ['ko', '2025년 2월 14일 | 16일', '2025년 1월 27일 | 2월 3일'],
    ['ru', '14 | 16 февраля 2025 г.', '27 января | 3 февраля 2025 г.'],
    ['sw', '14 | 16 Februari 2025', '27 Januari | 3 Februari 2025'],
    ['zh', '2025年2月14日 | 16日', '2025年1月27日 | 2月3日'],
    ['zu', 'Februwari 14 | 16, 2025', 'Januwari 27 | Februwari 3, 2025'],
  ])('%s', (locale, inOneMonth, overTwo) => {
    expect(words(locale, civilMs(2025, 2, 14), civilMs(2025, 2, 16), DAY)).toBe(inOneMonth);
    expect(words(locale, civilMs(2025, 1, 27), civilMs(2025, 2, 3), DAY)).toBe(overTwo);
  });

  it('of months, of years, and of the hours of a day', () => {
    expect(words('ja', civilMs(2025, 1), civilMs(2025, 3), MONTH)).toBe('2025年1月 | 3月');
    expect(words('zh', civilMs(2024, 12), civilMs(2025, 1), MONTH)).toBe('2024年12月 | 2025年1月');
    expect(words('ja', civilMs(2024), civilMs(2026), { year: 'numeric' })).toBe('2024年 | 2026年');
    const nine = civilMs(2025, 2, 14) + 9 * 3_600_000;
    expect(words('he', nine, nine + 3_600_000, TIME)).toBe('14 בפברואר 2025, 9:00 | 10:00');
    expect(words('de', nine, nine + 3_600_000, TIME)).toMatch(/^14\. Februar 2025.+09:00 \| 10:00/u);
  });
});

it('writes the first of a month as French does', () => {
  expect(words('fr', civilMs(2025, 3, 1), civilMs(2025, 3, 3), DAY)).toBe('1er | 3 mars 2025');
  expect(words('fr-CA', civilMs(2025, 2, 21), civilMs(2025, 3, 1), DAY)).toBe('21 février | 1er mars 2025');
  expect(words('fr', civilMs(1), civilMs(1), { year: 'numeric' })).toBe('1');
});
