import { expect, it } from 'vitest';
import { distanceWords } from '../../src/i18n/distance-words.js';
import { edtfDate } from './edtf-date.js';

const AS_OF = Date.UTC(2025, 1, 4);

it.each([
  ['2025-02-14/2025-02-16', 'in 10 days', '10일 후'],
  ['2025-02-05', 'in 1 day', '1일 후'],
  ['2025-01-30', '5 days ago', '5일 전'],
  ['2025-01-28/2025-01-30', '5 days ago', '5일 전'],
  ['2025-02-14T09:00', 'in 10 days', '10일 후'],
  ['2025-01-30T00:00', '5 days ago', '5일 전'],
  ['2025-02-10/..', 'in 6 days', '6일 후'],
  ['2025-03-18', 'in 6 weeks', '6주 후'],
  ['2025-08-04', 'in 6 months', '6개월 후'],
  ['2022-02-04', '3 years ago', '3년 전'],

  // A window is as far as its nearest and its farthest day.
  ['[2025-02-10..2025-02-13]', 'in 6–9 days', '6~9일 후'],
  ['[2025-01-27..2025-01-30]', '5–8 days ago', '5~8일 전'],
  ['[2025-02-10,2025-02-12]', 'in 6–8 days', '6~8일 후'],
  ['[2025-02-05..2025-03-05]', 'in 1–29 days', '1~29일 후'],

  // Months and years are not counted in days.
  ['2025-01', '1 month ago', '1개월 전'],
  ['2025-04', 'in 2 months', '2개월 후'],
  ['2024', '1 year ago', '1년 전'],
  ['2025-22', 'in 4–6 months', '4~6개월 후'],
  ['2027-02', 'in 2 years', '2년 후'],

  ['2025-02-03/2025-02-05', 'under way', '진행 중'],
  ['2025-01-20/..', 'under way', '진행 중'],
  ['2025-02-04', '', ''],
  ['2025-02', '', ''],
  ['2025', '', ''],
  ['[2025-02-03..2025-02-05]', '', ''],
  ['[..2025-02-13]', '', ''],
  ['[2025-02-10..]', '', ''],
  ['2025-01-20/', '', ''],
  ['203X', '', ''],
])('%s is %j from 4 February 2025', (edtf, english, korean) => {
  expect(['en', 'ko'].map((locale) => distanceWords(edtfDate(edtf), AS_OF, locale))).toEqual([english, korean]);
});
