import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../src/core/edtf.js';
import { isRangeSign, leadingDate, machineDate, wholeDate } from '../../src/input/text-date.js';
import blns from '../fixtures/hostile/blns.json' with { type: 'json' };

describe('leadingDate', () => {
  it.each([
    ['2025-02-14', '2025-02-14'],
    ['2025-02-14/2025-02-16', '2025-02-14/2025-02-16'],
    ['2025-02-14 – 2025-02-16', '2025-02-14/2025-02-16'],
    ['2025-02-14–2025-02-16', '2025-02-14/2025-02-16'],
    ['2025-02-14—2025-02-16', '2025-02-14/2025-02-16'],
    ['2025-02-14–16', '2025-02-14/2025-02-16'],
    ['2025\u201102\u201114', '2025-02-14'],
    ['2025-02-14\u00a0\u2013\u20092025-02-16', '2025-02-14/2025-02-16'],
    ['2025-02', '2025-02'],
    ['2025-02–04', '2025-02/2025-04'],
    ['2025-02-14 09:00', '2025-02-14T09:00'],
    ['2025-02-14T09:00+01:00', '2025-02-14T09:00+01:00'],
    ['2025-02-14 09:00–10:30', '2025-02-14T09:00/2025-02-14T10:30'],
    ['[2025-02-10..2025-02-13]', '[2025-02-10..2025-02-13]'],
    ['2025-02-10/..', '2025-02-10/..'],
    ['1648?', '1648?'],
    ['~1648', '~1648'],
    ['1648~', '1648~'],
    ['2004-06~', '2004-06~'],
    ['2025-02-15~', '2025-02-15~'],
    ['-2001-34', '-2001-34'],
    ['\u22120044-03-15', '-0044-03-15'],
    ['1648', '1648'],
    ['1815–1848', '1815/1848'],
    ['1815-1848', '1815/1848'],
    ['1815 − 1848', '1815/1848'],
    ['1815 to 1848', '1815/1848'],
    ['1914–18', '1914/1918'],
    ['1914-18', '1914/1918'],
    ['1921-24', '1921/1924'],
  ])('reads numbers, as ISO 8601 orders them: %s', (text, date) => {
    expect(leadingDate(`${text}: Talks`)).toEqual({ date, rest: 'Talks' });
  });

  it.each([
    ['14.02.2025', '2025-02-14'],
    ['14. 2. 2025', '2025-02-14'],
    ['14.–16.02.2025', '2025-02-14/2025-02-16'],
    ['28.02.–02.03.2025', '2025-02-28/2025-03-02'],
    ['30.12.–02.01.2025', '2024-12-30/2025-01-02'],
    ['2025/02/14', '2025-02-14'],
    ['2025. 2. 14.', '2025-02-14'],
    ['14 February 2025', '2025-02-14'],
    ['14th of February, 2025', '2025-02-14'],
    ['Friday, 14 February 2025', '2025-02-14'],
    ['Fri 14 Feb 2025 (Fri)', '2025-02-14'],
    ['14 February 2025, 09:00', '2025-02-14T09:00'],
    ['14 February 2025 at 9:30 p.m.', '2025-02-14T21:30'],
    ['February 14, 2025', '2025-02-14'],
    ['Feb. 14 2025', '2025-02-14'],
    ['Sept 2025', '2025-09'],
    ['May 2025', '2025-05'],
    ['14-16 February 2025', '2025-02-14/2025-02-16'],
    ['14\u00a0–\u00a016\u00a0February\u00a02025', '2025-02-14/2025-02-16'],
    ['Fri 14 – Sun 16 Feb 2025', '2025-02-14/2025-02-16'],
    ['14 to 16 February 2025', '2025-02-14/2025-02-16'],
    ['from 14 to 16 February 2025', '2025-02-14/2025-02-16'],
    ['February 14–16, 2025', '2025-02-14/2025-02-16'],
    ['February 28 – March 2, 2025', '2025-02-28/2025-03-02'],
    ['28 February – 2 March 2025', '2025-02-28/2025-03-02'],
    ['30 December – 2 January 2025', '2024-12-30/2025-01-02'],
    ['30 Dec 2024 – 2 Jan', '2024-12-30/2025-01-02'],
    ['Dec 30, 2024 – Jan 2, 2025', '2024-12-30/2025-01-02'],
    ['Feb–Mar 2025', '2025-02/2025-03'],
    ['(14 February 2025)', '2025-02-14'],
    ['44 BC', '-0043'],
    ['1 BC', '0000'],
    ['15 March 44 BC', '-0043-03-15'],
    ['30 December – 2 January 43 BC', '-0043-12-30/-0042-01-02'],
    ['30 December 44 BC – 2 January', '-0043-12-30/-0042-01-02'],
    ['1500 BC', '-1499'],
    ['1500–1200 BC', '-1499/-1199'],
    ['753–509 B.C.', '-0752/-0508'],
    ['3000 BC to 1000 BC', '-2999/-0999'],
    ['27 BC – 14 AD', '-0026/0014'],
    ['1066 AD', '1066'],
    ['333 v. Chr.', '-0332'],
    ['1990s', '199X'],
    ['1980s–1990s', '198X/199X'],
    ['2020–present', '2020/..'],
    ['14 February 2025 – ongoing', '2025-02-14/..'],
    ['2020 to present', '2020/..'],
    ['2020 onwards', '2020/..'],
    ['from 2020', '2020/..'],
    ['from 14 February 2025 onwards', '2025-02-14/..'],
    ['14 February 2025, 9am', '2025-02-14T09:00'],
    ['14 February 2025, 9 am – 5 pm', '2025-02-14T09:00/2025-02-14T17:00'],
    ['2025 February 14', '2025-02-14'],
    ['2025-Feb-14', '2025-02-14'],
    ['2024 Dec 30 – 2025 Jan 2', '2024-12-30/2025-01-02'],
    ['14-Feb-2025', '2025-02-14'],
    ['1969, 20 July', '1969-07-20'],
  ])('reads words and their order: %s', (text, date) => {
    expect(leadingDate(`${text} – Talks`)).toEqual({ date, rest: 'Talks' });
  });

  it.each([
    ['2025년 2월 14일', '2025-02-14'],
    ['2025년 2월 14일(금)', '2025-02-14'],
    ['2025년 2월 14일(~16일)', '2025-02-14/2025-02-16'],
    ['2025년 2월 14일~16일', '2025-02-14/2025-02-16'],
    ['2025년 2월 14일(금) ~ 16일(일)', '2025-02-14/2025-02-16'],
    ['2025년 2월 14일부터 16일까지', '2025-02-14/2025-02-16'],
    ['2025년 2월 28일 ~ 3월 2일', '2025-02-28/2025-03-02'],
    ['2025년 2월', '2025-02'],
    ['1648년', '1648'],
    ['2025年2月14日', '2025-02-14'],
    ['２０２５年２月１４日', '2025-02-14'],
    ['2025年2月14日至16日', '2025-02-14/2025-02-16'],
    ['2025年2月14日から16日まで', '2025-02-14/2025-02-16'],
    ['2025. 10. 3. ~ 10. 5.', '2025-10-03/2025-10-05'],
    ['2025. 2. 1. ~ 3. 5.', '2025-02-01/2025-03-05'],
    ['2025. 2. 1(토) ~ 2. 16(일)', '2025-02-01/2025-02-16'],
    ['2025. 2. 14. ~ 16.', '2025-02-14/2025-02-16'],
    ['2025. 2. 14. - 2. 16.', '2025-02-14/2025-02-16'],
    ['2025.02.14 ~ 02.16', '2025-02-14/2025-02-16'],
    ['2025/02/14～02/16', '2025-02-14/2025-02-16'],
    ['2025년 2월 14일부터', '2025-02-14/..'],
    ['2025년 2월 14일 금요일', '2025-02-14'],
    ['2025년 2월 14~16일', '2025-02-14/2025-02-16'],
    ['2025년 2-3월', '2025-02/2025-03'],
    ['1592~98년', '1592/1598'],
    ['2025년부터 현재까지', '2025/..'],
    ['2025年2月14日金曜日', '2025-02-14'],
    ['2025年2月14日星期五', '2025-02-14'],
    ['2025年2月14～16日', '2025-02-14/2025-02-16'],
    ['2025年2月14日〜16日', '2025-02-14/2025-02-16'],
    ['1914年〜18年', '1914/1918'],
    ['2025年〜現在：', '2025/..'],
    ['2025年至今', '2025/..'],
    ['1945年（昭和20年）8月15日', '1945-08-15'],
    ['2019年(令和元年)', '2019'],
    ['기원전 44년', '-0043'],
    ['公元前221年', '-0220'],
    ['1990년대', '199X'],
    ['2020年代', '202X'],
  ])('reads Korean, in any page: %s', (text, date) => {
    for (const locale of ['ko', 'en']) expect(leadingDate(`${text} 회담`, locale)).toEqual({ date, rest: '회담' });
  });

  it.each([
    ['de', 'Freitag, 14. Februar 2025', '2025-02-14'],
    ['de', '14.–16. März 2025', '2025-03-14/2025-03-16'],
    ['fr-CH', '14 août 2025', '2025-08-14'],
    ['ru', '14 февраля 2025', '2025-02-14'],
    ['pl', '14 lutego 2025', '2025-02-14'],
    ['el', '14 Φεβρουαρίου 2025', '2025-02-14'],
    ['es', '14 de febrero de 2025', '2025-02-14'],
    ['es', 'del 14 al 16 de febrero de 2025', '2025-02-14/2025-02-16'],
    ['es', '14 hasta 16 de febrero de 2025', '2025-02-14/2025-02-16'],
    ['pt', '14 de fevereiro de 2025', '2025-02-14'],
    ['pt', '1º de março de 2025', '2025-03-01'],
    ['pt', 'de 14 a 16 de fevereiro de 2025', '2025-02-14/2025-02-16'],
    ['fr', '1er mars 2025', '2025-03-01'],
    ['fr', 'du 14 au 16 février 2025', '2025-02-14/2025-02-16'],
    ['de', 'vom 14. bis 16. Februar 2025', '2025-02-14/2025-02-16'],
    ['he', '14 בפברואר 2025', '2025-02-14'],
    ['ru', '14 февраля 2025 г.', '2025-02-14'],
    ['ru', '14–16 февраля 2025 года', '2025-02-14/2025-02-16'],
    ['ar-EG', '١٤ فبراير ٢٠٢٥', '2025-02-14'],
    ['hi', '१४ फ़रवरी २०२५', '2025-02-14'],
    ['th', '14 กุมภาพันธ์ 2568', '2025-02-14'],
    ['th', '14–16 กุมภาพันธ์ 2568', '2025-02-14/2025-02-16'],
    ['th', '14 February 2025', '2025-02-14'],
    ['ar-SA', 'February 14, 2025', '2025-02-14'],
    ['de', '14. Februar 2025, 9:00–17:00 Uhr', '2025-02-14T09:00/2025-02-14T17:00'],
    ['de', '14. Februar 2025 um 9:00 Uhr', '2025-02-14T09:00'],
    ['de', '2020 bis heute', '2020/..'],
    ['de', '1990er Jahre', '199X'],
    ['de', '15. März 44 v. Chr.', '-0043-03-15'],
    ['fr', 'de 1914 à 1918', '1914/1918'],
    ['fr', 'janvier à mars 2025', '2025-01/2025-03'],
    ['fr', '14 février 2025 à 9:30', '2025-02-14T09:30'],
    ['fr', '1789, 14 juillet', '1789-07-14'],
    ['fr', '2020 – aujourd’hui', '2020/..'],
    ['fr', '500 avant J.-C.', '-0499'],
    ['fr', '79 apr. J.-C.', '0079'],
    ['es', '1500 a. C.', '-1499'],
    ['es', '500–400 a.C.', '-0499/-0399'],
    ['es', '15 de marzo de 44 a. C.', '-0043-03-15'],
    ['es', '79 d. C.', '0079'],
    ['es', '14 de febrero de 2025, a las 9:30', '2025-02-14T09:30'],
    ['es', '2020-presente', '2020/..'],
    ['not a language', 'February 14, 2025', '2025-02-14'],
  ])('knows the months of %s: %s', (locale, text, date) => {
    expect(leadingDate(`${text}: Talks`, locale)).toEqual({ date, rest: 'Talks' });
  });

  it.each([
    ['about 1648', '1648~'],
    ['c. 1648', '1648~'],
    ['Around 14 February 2025', '2025-02-14~'],
    ['circa 1648–1650', '1648~/1650~'],
    ['mid-February 2025', '2025-02'],
    ['early 2025', '2025'],
    ['the', null],
    ['약 1648년', '1648~'],
    ['1648년경', '1648~'],
    ['2025年2月頃', '2025-02~'],
    ['2025년 2월 말', '2025-02'],
    ['2025年2月上旬', '2025-02'],
    ['1990年代後半', '199X'],
    ['14 February 2025?', '2025-02-14?'],
    ['1648 (?)', '1648?'],
    ['c. 3000 BC – c. 2000 BC', '-2999~/-1999~'],
    ['1500 – c. 1600', '1500/1600~'],
    ['1648 (?) – 1650', '1648?/1650'],
    ['late 2024 – early 2025', '2024/2025'],
    ['c. 1648–present', '1648~/..'],
  ])('keeps the words that say more than EDTF can: %s', (text, date) => {
    const expected = date === null ? null : { date, displayDate: text, rest: 'Talks' };
    expect(leadingDate(`${text}: Talks`)).toEqual(expected);
  });

  it.each([
    ['1648 - Peace of Westphalia', '1648', 'Peace of Westphalia'],
    ['2025-02-14 – 16 nations meet', '2025-02-14', '16 nations meet'],
    ['2025-02-14–16 Conference', '2025-02-14/2025-02-16', 'Conference'],
    ['14 February 2025 – March talks', '2025-02-14', 'March talks'],
    ['May 2025 – June summit', '2025-05', 'June summit'],
    ['2025 budget', '2025', 'budget'],
    ['2025 BC election', '2025', 'BC election'],
    ['2025 CE marking', '2025', 'CE marking'],
    ['3000 BC pottery', '-2999', 'pottery'],
    ['2024 – about 3000 people meet', '2024', 'about 3000 people meet'],
    ['2024 à 30 pays', '2024', 'à 30 pays'],
    ['2025年2月14日：会談', '2025-02-14', '会談'],
    ['2025年2月14日、会談', '2025-02-14', '会談'],
    ['2025년 말레이시아 회담', '2025', '말레이시아 회담'],
    ['1990년 전국 대회', '1990', '전국 대회'],
    ['1592년 10년 만의 회담', '1592', '10년 만의 회담'],
    ['2025 a 16-nation summit', '2025', 'a 16-nation summit'],
    ['2025. 2. 14. 2.0 release', '2025-02-14', '2.0 release'],
    ['2020–: Pandemic', '2020/..', 'Pandemic'],
    ['2020~: Pandemic', '2020~', 'Pandemic'],
    ['2020년~: 유행', '2020/..', '유행'],
    ['2025. 2. 14.~: 회담', '2025-02-14/..', '회담'],
    ['2025-02-14T09:00:00Z – 2025-02-14T17:00:00Z: Talks', '2025-02-14T09:00:00Z/2025-02-14T17:00:00Z', 'Talks'],
    ['2025-02-14T09:00+01:00 to 2025-02-14T17:00+01:00', '2025-02-14T09:00+01:00/2025-02-14T17:00+01:00', ''],
    ['2025-02-14|Conference', '2025-02-14', 'Conference'],
    ['2025-02-14:Conference', '2025-02-14', 'Conference'],
    ['2025-02-14 … and so on', '2025-02-14', '… and so on'],
    ['2025-02-14 3×5 “talks”', '2025-02-14', '3×5 “talks”'],
    ['2025-02-14', '2025-02-14', ''],
  ])('tells where the date ends: %s', (text, date, rest) => {
    expect(leadingDate(text)).toEqual({ date, rest });
  });

  it.each([
    '',
    'next week',
    '14 February',
    '14–16',
    '10:00 Talks',
    '02/03/2025',
    '14.02.25',
    '2025-2-14',
    '1900s',
    '2025年度予算',
    '2025년도 예산',
    '1500년 전 유적',
    '1500年前の遺跡',
    '2000年間の歴史',
    'March of the Penguins',
    '15 delegates in 2025',
    '20250214',
    '3.5 million',
    '1998–02 Talks',
    '2025–16 nations meet',
  ])('makes up nothing: %s', (text) => {
    expect(leadingDate(text)).toBeNull();
  });

  it('leaves days that no calendar has, and ends before starts, to whoever explains them', () => {
    for (const text of ['2025-02-30', '30 February 2025', '2025-02-16 – 2025-02-14']) {
      const { date = '' } = leadingDate(text) ?? {};
      expect(parseEdtf(date).ok).toBe(false);
    }
  });

  it('reads every day as English and Korean write it', () => {
    const formats = [
      new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' }),
      new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }),
      new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeZone: 'UTC' }),
      new Intl.DateTimeFormat('ko', { dateStyle: 'full', timeZone: 'UTC' }),
      new Intl.DateTimeFormat('ko', { dateStyle: 'medium', timeZone: 'UTC' }),
    ];
    const day = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom(...formats), (date, format) => {
        const text = format.format(date).replace(/ [^ ]*요일$/u, '');
        expect(wholeDate(text)?.date).toBe(date.toISOString().slice(0, 10));
      }),
    );
  });

  it('never throws, and gives a date with text of the text', () => {
    const text = fc.oneof(
      fc.constantFrom<string>(...blns),
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[\d .–(~년월일-]{0,40}$/u),
    );
    fc.assert(
      fc.property(text, (input) => {
        const found = leadingDate(input);
        expect(found === null || (found.date !== '' && input.includes(found.rest))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes no longer for a long text', () => {
    const texts = ['1'.repeat(2e6), ' '.repeat(2e6), `${'('.repeat(1e6)}2025`, '2025-02-14 '.repeat(2e5)];
    const start = performance.now();
    for (const text of texts) leadingDate(text);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

it('wholeDate has nothing beside the date', () => {
  expect(wholeDate(' 14 February 2025 ')?.date).toBe('2025-02-14');
  expect(wholeDate('14 February 2025: Talks')).toBeNull();
});

it('machineDate is EDTF first, and what people write else', () => {
  expect(machineDate(' 1921-24 ')).toEqual({ date: '1921-24', rest: '' });
  expect(machineDate('2568-02-14', 'th')?.date).toBe('2568-02-14');
  expect(machineDate('14. Mai 2025', 'de')?.date).toBe('2025-05-14');
  expect(machineDate('2025: Talks')).toBeNull();
});

it('isRangeSign tells what joins two dates from what separates them', () => {
  for (const text of ['-', ' – ', '\u00a0—\u00a0', ' to ', ' au ', ' hasta ', 'から', '~', '/', '\u2212'])
    expect(isRangeSign(text)).toBe(true);
  for (const text of ['', ':', ' and ', ' – Talks – ']) expect(isRangeSign(text)).toBe(false);
});
