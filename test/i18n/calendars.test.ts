import { describe, expect, it } from 'vitest';
import { dateWords } from '../../src/i18n/date-words.js';
import { learn } from '../../src/i18n/languages.js';
import { stretchWords } from '../../src/i18n/explore-words.js';
import { wordsLocale } from '../../src/i18n/messages.js';
import { tickTexts } from '../../src/i18n/tick-words.js';
import { edtfDate } from './edtf-date.js';

const words = (edtf: string, locale: string) => dateWords(edtfDate(edtf), { locale, style: 'long' });
const label = (edtf: string, locale: string) =>
  dateWords(edtfDate(edtf), { locale, style: 'label', reference: Date.UTC(2025, 5, 1) });
/** As the element does: the axis is in the language of the words. */
const tick = (start: number, unit: 'day' | 'month' | 'year', locale: string) =>
  tickTexts(wordsLocale(locale), { start, end: start + 1 }, unit, unit === 'day' ? 'minor' : 'major', false)[0];

describe.each(['th-u-ca-buddhist', 'en-u-ca-buddhist'])('the Buddhist calendar (%s)', (locale) => {
  it.each([
    ['2025-02-14', '14 February 2568 BE', '14 Feb'],
    ['2025-02-14/2025-02-16', '14 to 16 February 2568 BE', '14–16 Feb'],
    ['2024-12-30/2025-01-02', '30 December 2567 to 2 January 2568 BE', '30 Dec 2567 – 2 Jan 2568 BE'],
    ['[2025-02-10..2025-02-13]', 'between 10 and 13 February 2568 BE', 'between 10 and 13 Feb'],
    ['[2025-02-10,2025-02-12]', '10 or 12 February 2568 BE', '10 or 12 Feb'],
    ['2024/2026', '2567 to 2569 BE', '2567–2569 BE'],
    ['202X', '2563–2572 BE', '2563–2572 BE'],
  ])('%s', (edtf, long, short) => {
    expect(words(edtf, locale)).toBe(long);
    expect(label(edtf, locale)).toBe(short);
  });

  it('is that of the axis too', () => {
    expect(tick(Date.UTC(2025, 1, 14), 'day', locale)).toBe('14');
    expect(tick(Date.UTC(2025, 1, 1), 'month', locale)).toBe('February 2568 BE');
    expect(tick(Date.UTC(2025, 0, 1), 'year', locale)).toBe('2568 BE');
    expect(stretchWords(Date.UTC(2010, 0, 1), Date.UTC(2015, 0, 1), locale)).toBe('2553 to 2557 BE');
  });
});

/** Each has other months: February 2025 is parts of two of them. */
describe.each(['islamic-umalqura', 'hebrew', 'persian', 'indian', 'chinese'])('the %s calendar', (calendar) => {
  it.each(['en', 'ar', 'he', 'ko'])('is not told of in %s', async (language) => {
    const locale = `${language}-u-ca-${calendar}`;
    await learn(locale);
    for (const edtf of ['2025-02', '2025', '2025-02-14', '2024-09/2025-02', '[2025-04..2025-05]']) {
      expect(words(edtf, locale)).toBe(words(edtf, language));
      expect(label(edtf, locale)).toBe(label(edtf, language));
    }
    expect(tick(Date.UTC(2025, 1, 1), 'month', locale)).toBe(tick(Date.UTC(2025, 1, 1), 'month', language));
  });
});

describe('the Japanese calendar', () => {
  const locale = 'ja-u-ca-japanese';

  it.each([
    ['2025-02-14', '令和7年2月14日', '2月14日'],
    ['2025-02-14/2025-02-16', '令和7年2月14日から16日まで', '2月14日～16日'],
    ['[2025-02-10..2025-02-13]', '令和7年2月10日から13日の間', '2月10日から13日の間'],
    ['2024-12-30/2025-01-02', '令和6年12月30日から7年1月2日まで', '令和6年12月30日～7年1月2日'],
    ['202X', '令和2年～11年', '令和2年～11年'],
  ])('%s', (edtf, long, short) => {
    expect(words(edtf, locale)).toBe(long);
    expect(label(edtf, locale)).toBe(short);
  });

  it('names both eras where one follows the other', () => {
    expect(words('2019-04-29/2019-05-02', locale)).toBe('平成31年4月29日から令和元年5月2日まで');
    expect(words('2019-04/2019-06', locale)).toBe('平成31年4月から令和元年6月まで');
    expect(words('2019-04/2019-05-02', locale)).toBe('平成31年4月から令和元年5月2日まで');
    expect(words('2019-05/2019-06-02', locale)).toBe('令和元年5月から6月2日まで');
  });

  it('is that of the axis too', () => {
    expect(tick(Date.UTC(2025, 1, 14), 'day', locale)).toBe('14');
    expect(tick(Date.UTC(2019, 4, 1), 'month', locale)).toBe('令和元年5月');
    expect(tick(Date.UTC(2025, 0, 1), 'year', locale)).toBe('令和7年');
    expect(stretchWords(Date.UTC(2019, 2, 1), Date.UTC(2019, 3, 1), locale)).toBe('平成31年3月');
  });
});
