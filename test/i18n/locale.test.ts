import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/i18n/language-of.js';
import { resolveLocale } from '../../src/i18n/locale.js';
import { weekOf } from '../../src/i18n/week.js';
import { textDirection } from '../../src/i18n/text-direction.js';

describe('the locale to format with', () => {
  it('reads bare English as international, and keeps the English of a country', () => {
    expect(resolveLocale('en')).toBe('en-GB');
    expect(resolveLocale('en-US')).toBe('en-US');
    expect(resolveLocale('en-u-ca-buddhist')).toBe('en-GB-u-ca-buddhist');
  });

  it('keeps Korean to 24 hours unless told otherwise', () => {
    const hourCycle = (locale: string) =>
      new Intl.DateTimeFormat(resolveLocale(locale), { timeStyle: 'short' }).resolvedOptions().hourCycle;
    expect(['ko', 'ko-KR', 'ko-u-hc-h12'].map(hourCycle)).toEqual(['h23', 'h23', 'h12']);
  });

  it.each(['', 'x', 'not a tag', 'e_n', '-', 'qq', 'en--US', '\u0000'])('takes English for %j', (locale) => {
    expect(resolveLocale(locale)).toBe('en-GB');
  });

  it('tells the language', () => {
    expect(['ko-KR', 'en', 'zh-CN', 'pt-PT', 'iw'].map(languageOf)).toEqual(['ko', 'en', 'zh', 'pt', 'he']);
  });

  it('tells a language apart that is written in another script', () => {
    expect(['zh-TW', 'zh-Hant', 'hi-Latn', 'sr-Latn'].map(languageOf)).toEqual([
      'zh-Hant',
      'zh-Hant',
      'hi-Latn',
      'sr-Latn',
    ]);
  });
});

/** CLDR's supplemental week data. */
const WEEKS: [locale: string, firstDay: number, weekend: number[]][] = [
  ['en-GB', 1, [6, 7]],
  ['en-US', 7, [6, 7]],
  ['ko', 7, [6, 7]],
  ['de', 1, [6, 7]],
  ['he', 7, [5, 6]],
  ['ar-EG', 6, [5, 6]],
  ['ar-SA', 7, [5, 6]],
  ['fa', 6, [5]],
  ['hi', 7, [7]],
];

describe('weeks', () => {
  it.each(WEEKS)('of %s', (locale, firstDay, weekend) => {
    expect(weekOf(locale, undefined)).toMatchObject({ firstDay, weekend });
  });
});

it('knows which way a locale is written', () => {
  const rightToLeft = ['ar', 'he', 'fa', 'ur', 'dv', 'yi', 'ckb', 'az-Arab'];
  const leftToRight = ['en', 'ko', 'ja', 'ru', 'hi', 'uz-Latn'];
  expect(rightToLeft.map(textDirection)).toEqual(rightToLeft.map(() => 'rtl'));
  expect(leftToRight.map(textDirection)).toEqual(leftToRight.map(() => 'ltr'));
});
