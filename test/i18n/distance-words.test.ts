import { expect, it } from 'vitest';
import { STATUSES } from '../../src/core/event.js';
import { distanceWords, eventDistanceWords } from '../../src/i18n/distance-words.js';
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

  // What is not completed is not counted.
  ['2025-02-25', 'in 3 weeks', '3주 후'],
  ['2025-03-03', 'in 3 weeks', '3주 후'],
  ['2025-04-07', 'in 8 weeks', '8주 후'],
  ['2025-04-08', 'in 2 months', '2개월 후'],
  ['2025-08-03', 'in 5 months', '5개월 후'],
  ['2024-02-04', '12 months ago', '12개월 전'],
  ['2023-02-05', '23 months ago', '23개월 전'],
  ['2023-02-04', '2 years ago', '2년 전'],
  ['2027-02-03', 'in 23 months', '23개월 후'],
  ['2021-06-10', '3 years ago', '3년 전'],
  ['2028-10-10', 'in 3 years', '3년 후'],

  // A window is as far as its nearest and its farthest day.
  ['[2025-02-10..2025-02-13]', 'in 6–9 days', '6~9일 후'],
  ['[2025-01-27..2025-01-30]', '5–8 days ago', '5~8일 전'],
  ['[2025-02-10,2025-02-12]', 'in 6–8 days', '6~8일 후'],
  ['[2025-02-05..2025-03-05]', 'in 1–29 days', '1~29일 후'],

  // Months and years are not counted in days.
  ['2025-01', 'last month', '지난달'],
  ['2025-03', 'next month', '다음 달'],
  ['2025-04', 'in 2 months', '2개월 후'],
  ['2024', 'last year', '작년'],
  ['2026', 'next year', '내년'],
  ['2023', '2 years ago', '2년 전'],
  ['2025-22', 'in 4–6 months', '4~6개월 후'],
  ['2026-08', 'in 18 months', '18개월 후'],
  ['2027-01', 'in 23 months', '23개월 후'],
  ['2027-02', 'in 2 years', '2년 후'],
  ['2028-01', 'in 2 years', '2년 후'],
  ['2025-21', 'in 1–3 months', '1~3개월 후'],

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

it.each([
  ['he', 'לפני יום אחד', 'בעוד יומיים', 'בעוד יום – בעוד יומיים', 'לפני חודשיים', 'לפני 26–1,025 שנים'],
  ['ja', '1日前', '2日後', '1～2日後', '2か月前', '26～1,025年前'],
  [
    'zu',
    'osukwini olungu-1 olwedlule',
    'ezinsukwini ezingu-2 ezizayo',
    'ezinsukwini ezingu-1–2 ezizayo',
    'izinyanga ezingu-2 ezedlule',
    'iminyaka engu-26–1,025 edlule',
  ],
])('is told in %s as people tell it', (locale, ...expected) => {
  const dates = ['2025-02-03', '2025-02-06', '[2025-02-05..2025-02-06]', '2024-12-01', '1XXX'];
  expect(dates.map((edtf) => distanceWords(edtfDate(edtf), AS_OF, locale))).toEqual(expected);
});

it('ends without a full stop in Zulu', () => {
  expect(distanceWords(edtfDate('2025-01-30'), AS_OF, 'zu')).toBe('ezinsukwini ezingu-5 ezedlule');
});

it('counts what has passed between any two days, and no more', () => {
  expect(distanceWords(edtfDate('2023-03-10'), Date.UTC(2026, 10, 29), 'en')).toBe('3 years ago');
  expect(distanceWords(edtfDate('2025-09-29'), Date.UTC(2025, 6, 31), 'en')).toBe('in 8 weeks');
  expect(distanceWords(edtfDate('2025-10-30'), Date.UTC(2025, 7, 31), 'en')).toBe('in 8 weeks');
});

it('tells a month by the calendar, whatever the day', () => {
  expect(distanceWords(edtfDate('2025-01'), Date.UTC(2025, 1, 28), 'en')).toBe('last month');
  expect(distanceWords(edtfDate('2025-12'), Date.UTC(2026, 0, 1), 'en')).toBe('last month');
});

it.each([
  // to come, begun, over
  ...['confirmed', 'took-place', undefined].map((status) => [status, 'in 10 days', 'under way', '5 days ago'] as const),
  ...['expected', 'tentative', 'under-discussion', 'unlikely', 'unknown'].map(
    (status) => [status, 'in 10 days', '', '5 days ago'] as const,
  ),
  ...['cancelled', 'postponed'].map((status) => [status, '', '', ''] as const),
])('of what is %s: %j, %j, %j', (text, ...expected) => {
  const status = text === 'unknown' ? text : STATUSES.find((known) => known === text);
  const dates = ['2025-02-14/2025-02-16', '2025-02-03/2025-02-05', '2025-01-28/2025-01-30'].map(edtfDate);
  expect(dates.map((when) => eventDistanceWords({ when, ...(status && { status }) }, AS_OF, 'en'))).toEqual(expected);
});

it('says nothing of what was withdrawn, or has no date', () => {
  const when = edtfDate('2025-02-14');
  expect(eventDistanceWords({ when, status: 'confirmed', withdrawn: true }, AS_OF, 'en')).toBe('');
  expect(eventDistanceWords({ status: 'confirmed' }, AS_OF, 'en')).toBe('');
});
