import { expect, it } from 'vitest';
import { durationWords } from '../../src/i18n/duration-words.js';
import { edtfDate } from './edtf-date.js';

it.each([
  ['2025-02-14/2025-02-16', '3 days', '3일간'],
  ['2025-02-14', '', ''],
  ['2025-02-14/2025-02-14', '', ''],
  ['[2025-02-10..2025-02-13]', 'one day', '1일간'],
  ['2025-02-1X', 'one day', '1일간'],
  ['2025-01', '', ''],
  // From some day of a month, or of a year, to some day of another.
  ['2025-01/2025-03', '', ''],
  ['2024/2026', '', ''],
  ['2025-02-1X/2025-02-2X', '', ''],
  ['..2025-02-14/2025-02-16', '', ''],
  ['2025-02-14/2025-02-16..', '', ''],
  ['2025-01-14/2025-03-13', '2 months', '2개월'],
  ['2025-01-01/2025-01-31', '31 days', '31일간'],
  ['2025-01-01/2025-12-31', '1 year', '1년'],
  ['1998-02-25/2003-02-24', '5 years', '5년'],
  ['-0001-02-25/0001-02-24', '2 years', '2년'],
  ['2025-01/2025-02-14', '', ''],
  ['2025-02-14~/2025-02-16', 'about 3 days', '약 3일간'],
  ['2025-02-14/..', '', ''],
  ['2025-02-14/', '', ''],
  ['[2025-02-10,2025-02-12]', '', ''],
  ['2025-02-14T09:00', '', ''],
  ['2025-02-14T09:00/2025-02-14T11:30', '2 h 30 min', '2시간 30분'],
  ['2025-02-14T09:00/2025-02-14T09:45', '45 min', '45분'],
  ['2025-02-14T22:00/2025-02-15T02:00', '4 h', '4시간'],
  ['2025-02-14T09:00/2025-02-16T12:00', '2 days 3 h', '2일간 3시간'],
  // Clocks in Berlin go forward at 02:00 on that night.
  ['2025-03-30T01:00[Europe/Berlin]/2025-03-30T04:00[Europe/Berlin]', '2 h', '2시간'],
])('%s lasts %j', (edtf, english, korean) => {
  expect(['en', 'ko'].map((locale) => durationWords(edtfDate(edtf), locale))).toEqual([english, korean]);
});

it.each([
  ['he', 'שעתיים ודקה', 'שעתיים ו-30 דקות'],
  ['sw', 'saa 2 na dakika 1', 'saa 2 na dakika 30'],
])('in %s, hours and minutes are %j', (locale, ...expected) => {
  const ends = ['11:01', '11:30'];
  expect(ends.map((end) => durationWords(edtfDate(`2025-02-14T09:00/2025-02-14T${end}`), locale))).toEqual(expected);
});

it('are days of a duration in Japanese, not of a month', () => {
  expect(durationWords(edtfDate('[2025-02-10..2025-02-13]'), 'ja')).toBe('1日間');
});
