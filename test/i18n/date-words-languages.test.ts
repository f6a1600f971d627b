import { describe, expect, it } from 'vitest';
import { clockWords } from '../../src/i18n/clock-words.js';
import { type DateStyle, dateWords } from '../../src/i18n/date-words.js';
import { distanceWords } from '../../src/i18n/distance-words.js';
import { tickTexts } from '../../src/i18n/tick-words.js';
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

it.each([
  // German: articles and cases; `Uhr` after every time.
  ['de', '2025-W07/..', 'ab der Woche vom 10. Februar 2025'],
  ['de', '../2025-W07', 'bis zur Woche vom 10. Februar 2025'],
  ['de', '../202X', 'bis in die 2020er-Jahre'],
  ['de', '[..2025-21]', 'spätestens im Frühling 2025'],
  ['de', '[..2025-33]', 'spätestens im 1. Quartal 2025'],
  ['de', '[2025-W07..]', 'frühestens in der Woche vom 10. Februar 2025'],
  ['de', '[..19XX]', 'spätestens im 20. Jahrhundert'],
  ['de', '[..2025-02-14T22:00]', 'spätestens am 14. Februar 2025, 22:00 Uhr'],
  ['de', '[2025-W07..2025-W08]', 'zwischen der Woche vom 10. Februar und der Woche vom 17. Februar 2025'],
  ['de', '[199X..201X]', 'zwischen den 1990er-Jahren und den 2010er-Jahren'],
  ['de', '199X/201X', '1990er-Jahre bis in die 2010er-Jahre'],
  ['de', '2025-02-14~/2025-02-16~', 'vom ca. 14. bis ca. 16. Februar 2025'],
  ['de', '2025-02-14T09:00', '14. Februar 2025, 09:00 Uhr'],
  ['de', '2025-02-14T09:00/2025-02-14T17:30', '14. Februar 2025, 09:00 bis 17:30 Uhr'],
  ['de', '2025-02-14T09:00Z', '14. Februar 2025, 09:00 Uhr UTC'],

  // French: articles, also those of seasons, decades and centuries; years before Christ are no days.
  ['fr', '[..2025-02-14T22:00]', 'au plus tard le 14 février 2025, 22:00'],
  ['fr', '[..2025-21]', 'au plus tard au printemps 2025'],
  ['fr', '[..2025-22]', 'au plus tard en été 2025'],
  ['fr', '[..2025-33]', 'au plus tard au 1er trimestre 2025'],
  ['fr', '[..19XX]', 'au plus tard au XXe siècle'],
  ['fr', '[..202X]', 'au plus tard dans les années 2020'],
  ['fr', '[..2025-W07]', 'au plus tard dans la semaine du 10 février 2025'],
  ['fr', '[2025?..]', 'au plus tôt peut-être en 2025'],
  ['fr', '202X/..', 'à partir des années 2020'],
  ['fr', '19XX/..', 'à partir du XXe siècle'],
  ['fr', '../2025-W07', 'jusqu’à la semaine du 10 février 2025'],
  ['fr', '2025-24/2026-21', 'de l’hiver 2025 au printemps 2026'],
  ['fr', '2025-22/2025-23', 'de l’été à l’automne 2025'],
  ['fr', '2025-33/2025-34', 'du 1er trimestre au 2e trimestre 2025'],
  ['fr', '199X/201X', 'des années 1990 aux années 2010'],
  ['fr', '[199X..201X]', 'entre les années 1990 et les années 2010'],
  ['fr', '-0050/-0043', 'de 51 à 44 av. J.-C.'],
  ['fr', '2025-02-14T22:00/2025-02-15T02:30', 'du 14 février, 22:00, au 15 février 2025, 02:30'],
  ['fr', '[2025-02-14T22:00..2025-02-15T02:30]', 'entre le 14 février, 22:00, et le 15 février 2025, 02:30'],
  ['fr', '2025~', 'vers 2025'],
  ['fr', '2025-02-15~', 'vers le 15 février 2025'],
  ['fr', '2025-02-14~/2025-02-16', 'du 14 environ au 16 février 2025'],
  ['fr', '[..2025~]', 'au plus tard vers 2025'],

  // Spanish: articles; no two prepositions in a row.
  ['es', '[..2025-02-14T22:00]', 'a más tardar el 14 de febrero de 2025, 22:00'],
  ['es', '[2025-02-14T22:00..]', 'no antes del 14 de febrero de 2025, 22:00'],
  ['es', '202X/..', 'desde la década de 2020'],
  ['es', '../19XX', 'hasta el siglo XX'],
  ['es', '2025-33/2025-34', 'del 1.er trimestre al 2.º trimestre de 2025'],
  ['es', '2025-W07/..', 'desde la semana del 10 de febrero de 2025'],
  ['es', '2025-W07~', 'hacia la semana del 10 de febrero de 2025'],
  ['es', '2025-22/2025-23', 'del verano al otoño de 2025'],
  ['es', '199X/201X', 'de la década de 1990 a la década de 2010'],
  ['es', '-0050/-0043', 'de 51 a 44 a. C.'],
  ['es', '[2025-02-10~..2025-02-13]', 'entre aproximadamente el 10 y el 13 de febrero de 2025'],
  ['es', '2025-02-14~/2025-02-16', 'desde aproximadamente el 14 hasta el 16 de febrero de 2025'],
  ['es', '[..2025~]', 'a más tardar hacia 2025'],
  ['es', '[..2025-08?]', 'a más tardar posiblemente en agosto de 2025'],
  ['es', '2025-02-14T22:00/2025-02-15T02:30', 'del 14 de febrero, 22:00, al 15 de febrero de 2025, 2:30'],

  // Portuguese: contracted articles; no two prepositions in a row.
  ['pt', '202X/..', 'a partir da década de 2020'],
  ['pt', '../19XX', 'até o século XX'],
  ['pt', '[..19XX]', 'o mais tardar no século XX'],
  ['pt', '[..2025-33]', 'o mais tardar no 1º trimestre de 2025'],
  ['pt', '[2025-W07..]', 'não antes da semana de 10 de fevereiro de 2025'],
  ['pt', '2025-22/2025-23', 'do verão ao outono de 2025'],
  ['pt', '199X/201X', 'da década de 1990 à década de 2010'],
  ['pt', '2025-W07~', 'por volta da semana de 10 de fevereiro de 2025'],
  ['pt', '[2025-02-10~..2025-02-13]', 'entre aproximadamente 10 e 13 de fevereiro de 2025'],
  ['pt', '2025-02-14~/2025-02-16', 'de aproximadamente 14 a 16 de fevereiro de 2025'],
  ['pt', '[..2025-08?]', 'o mais tardar possivelmente em agosto de 2025'],
  ['pt', '2025-02-14T22:00/2025-02-15T02:30', 'de 14 de fevereiro, 22:00, a 15 de fevereiro de 2025, 02:30'],

  // Hebrew: the prefix for "in", and definite parts of a year.
  ['he', '[..2025-02]', 'לכל המאוחר בפברואר 2025'],
  ['he', '[..1984]', 'לכל המאוחר ב-1984'],
  ['he', '[2025-02-14T22:00..]', 'לכל המוקדם ב-14 בפברואר 2025, 22:00'],
  ['he', '[..19XX]', 'לכל המאוחר במאה ה-20'],
  ['he', '[2025-W07..]', 'לכל המוקדם בשבוע של 10 בפברואר 2025'],
  ['he', '[..2025-33]', 'לכל המאוחר ברבעון הראשון של 2025'],
  ['he', '[..2025~]', 'לכל המאוחר בסביבות 2025'],
  ['he', '2025-33', 'הרבעון הראשון של 2025'],
  ['he', '2025-38', 'השליש השני של 2025'],
  ['he', '2025-41', 'המחצית השנייה של 2025'],

  // Russian: cases, and the mark of a year.
  ['ru', '../2025-24', 'по зиму 2025 г.'],
  ['ru', '../2025-W07', 'по неделю с 10 февраля 2025 г.'],
  ['ru', '../2025-08?', 'возможно, по август 2025 г.'],
  ['ru', '../2025', 'по 2025 г.'],
  ['ru', '[2025-01..2025-03]', 'в период с января по март 2025 г.'],
  ['ru', '[2025-21..2025-22]', 'в период с весны по лето 2025 г.'],
  ['ru', '[2025-33..2025-34]', 'в период с 1-го квартала по 2-й квартал 2025 г.'],
  ['ru', '[199X..201X]', 'в период с 1990-х годов по 2010-е годы'],
  ['ru', '2025-02-14/2025-02-16?', 'с 14 по, возможно, 16 февраля 2025 г.'],
  ['ru', '2025-02-14?/2025-02-16', 'с, возможно, 14 по 16 февраля 2025 г.'],
  ['ru', '2025-02-14~/2025-02-16~', 'примерно с 14 примерно по 16 февраля 2025 г.'],
  ['ru', '[2025-02-10?..2025-02-13]', 'между, возможно, 10 и 13 февраля 2025 г.'],
  ['ru', '[..1984]', '1984 г. или ранее'],
  ['ru', '2025/..', '2025 г. и далее'],
  ['ru', '2025~', 'примерно 2025 г.'],
  ['ru', '2024~/2026', 'примерно с 2024 г. по 2026 г.'],
  ['ru', '2025-01~/2025-03', 'примерно с января по март 2025 г.'],
  ['ru', '[..2025-02-13?]', 'возможно, ранее 14 февраля 2025 г.'],
  ['ru', '2025-02-14T22:00/2025-02-15T02:30', 'с 14 февраля, 22:00, по 15 февраля 2025 г., 02:30'],

  // Turkish: suffixes, and the year with the first of two.
  ['tr', '2025-02-10/..', '10 Şubat 2025 gününden itibaren'],
  ['tr', '2025-02-10/', '10 Şubat 2025 gününden itibaren, bitişi açıklanmadı'],
  ['tr', '2025-08/..', 'Ağustos 2025 başından itibaren'],
  ['tr', '2025-02-14T22:00/..', '14 Şubat 2025, 22:00 saatinden itibaren'],
  ['tr', '2025-W07/..', '10 Şubat 2025 haftasından itibaren'],
  ['tr', '202X/..', '2020’lerin başından itibaren'],
  ['tr', '2025~/..', '2025 civarından itibaren'],
  ['tr', '../2025-02-14', '14 Şubat 2025 günü sonuna kadar'],
  ['tr', '../2025-02-14T22:00', '14 Şubat 2025, 22:00 saatine kadar'],
  ['tr', '../2025-08', 'Ağustos 2025 sonuna kadar'],
  ['tr', '../2025~', '2025 civarına kadar'],
  ['tr', '2025-33', '2025 yılı 1. çeyreği'],
  ['tr', '2025-38', '2025 yılı 2. dört aylık dönemi'],
  ['tr', '2025-41', '2025 yılı 2. yarısı'],
  ['tr', '2025-22/2025-23', '2025 yazı – sonbaharı'],
  ['tr', '[2025-33..2025-34]', '2025 yılı 1. çeyreği ile 2. çeyreği arasında bir tarihte'],
  ['tr', '[2025-02-14T09:00..2025-02-14T17:30]', '14 Şubat 2025, 09:00 ile 17:30 arasında bir saatte'],

  // Hindi: the oblique, and the year with the first of two.
  ['hi', '/202X', '2020 के दशक तक, आरंभ घोषित नहीं'],
  ['hi', '202X/', '2020 के दशक से, समाप्ति घोषित नहीं'],
  ['hi', '/2025-W07', '10 फ़रवरी 2025 के सप्ताह तक, आरंभ घोषित नहीं'],
  ['hi', '2025-33/2025-34', '2025 की पहली तिमाही से दूसरी तिमाही तक'],
  ['hi', '[2025-33..2025-34]', '2025 की पहली तिमाही और दूसरी तिमाही के बीच'],

  // Korean: eras.
  ['ko', '-0043-03-15', '기원전 44년 3월 15일'],
  ['ko', '-0010/0009', '기원전 11년부터 서기 9년까지'],

  // Chinese: doubt stands behind what it is about.
  ['zh', '2025-08?/..', '自2025年8月（不确定）起'],
  ['zh', '2025/2026?', '2025至2026年（不确定）'],
  ['zh', '1XXX~', '1000年前后至1999年前后之间'],
  ['zh', '2025-02-14/2025-02-16?', '2025年2月14日至16日（不确定）'],
  ['zh', '2025-02-14?/2025-02-16?', '2025年2月14日至16日（均不确定）'],
  ['zh', '[2025-02-10?..2025-02-13?]', '2025年2月10日至13日之间（不确定）'],
  ['zh', '2025-02-11%', '2025年2月11日前后（不确定）'],

  // Swahili: no two prepositions in a row.
  ['sw', '[2025-02-10~..2025-02-13]', 'kati ya takriban 10 na 13 Februari 2025'],
  ['sw', '2025~', 'takriban 2025'],

  // Zulu: prefixes by class, before and after other words.
  ['zu', '2025-22', 'ihlobo lika-2025'],
  ['zu', '2025-23', 'ikwindla lika-2025'],
  ['zu', '2025-24', 'ubusika buka-2025'],
  ['zu', '1XXX~', 'phakathi cishe kuka-1000 cishe no-1999'],
  ['zu', '[2025-02-10..2025-02-13?]', 'phakathi kuka-Februwari 10 mhlawumbe no-13, 2025'],
  ['zu', '[199X..201X]', 'phakathi kweminyaka yo-1990 neminyaka yo-2010'],
  ['zu', '[2025-33..2025-34]', 'phakathi kwekota yokuqala nekota yesibili ka-2025'],
  ['zu', '[2025-24..2026-21]', 'phakathi kobusika buka-2025 nentwasahlobo ka-2026'],
  ['zu', '[..2025-02]', 'kungakapheli u-Februwari 2025'],
])('in %s, %s is %j', (locale, edtf, phrase) => {
  expect(words(edtf, locale)).toBe(phrase);
});

it.each([
  ['ko', '2024/2026', '2024년~2026년'],
  ['ko', '-0010/0009', '기원전 11년~서기 9년'],
  ['hi', '2025-33/2025-34', '2025 की पहली तिमाही – दूसरी तिमाही'],
])('in %s, %s is %j beside a mark', (locale, edtf, label) => {
  expect(words(edtf, locale, 'label')).toBe(label);
});

it('writes months in numerals in Chinese, also where one stands alone', () => {
  const reference = Date.UTC(2025, 5, 1);
  const label = (edtf: string) => dateWords(edtfDate(edtf), { locale: 'zh', style: 'label', reference });
  expect(label('2025-01')).toBe('1月，未注明具体日期');
  expect(label('2025-12')).toBe('12月，未注明具体日期');
  expect(label('2025-11/2025-12')).toBe('11月–12月');
  const february = { start: Date.UTC(2025, 1, 1), end: Date.UTC(2025, 2, 1) };
  expect(tickTexts('zh', february, 'month', 'minor', false)[0]).toBe('2月');
});
