import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en.js';
import { exploreMessages } from '../../src/i18n/explore-words.js';
import { ko } from '../../src/i18n/ko.js';
import { sourceMessages } from '../../src/i18n/source-words.js';
import { messagesFor, registerMessages, wordsLocale } from '../../src/i18n/messages.js';

describe('the words of a locale', () => {
  it('are those of its language, and English where that is not known', () => {
    expect(messagesFor('ko-KR')).toBe(ko);
    expect(messagesFor('en-US')).toBe(en);
    expect(messagesFor('cy')).toBe(en);
    expect(messagesFor('no such tag')).toBe(en);
    expect(['ko-KR', 'en-US', 'cy'].map(wordsLocale)).toEqual(['ko-KR', 'en-US', 'en']);
  });

  it('leave the calendar that a page asks for as it is', () => {
    expect(wordsLocale('th-u-ca-buddhist')).toBe('en-u-ca-buddhist');
  });

  it.each(['no such tag', 'en_US', ''])(
    'are told in a locale that every part of the browser takes, not in “%s”',
    (tag) => {
      expect(() => 'i'.toLocaleUpperCase(wordsLocale(tag))).not.toThrow();
    },
  );

  it('can be added', () => {
    const cymraeg = { ...en, timeline: 'Llinell amser' };
    registerMessages('cy-GB', cymraeg);
    expect(messagesFor('cy-GB')).toBe(cymraeg);
    expect(wordsLocale('cy-GB')).toBe('cy-GB');
  });
});

it('counts in English', () => {
  expect([1, 2, 1500].map((count) => sourceMessages('en').problems(count))).toEqual([
    '1 problem in the data',
    '2 problems in the data',
    '1,500 problems in the data',
  ]);
  expect([1, 2].map((count) => en.sources(count))).toEqual(['Source', 'Sources']);
});

it('counts in Korean', () => {
  expect([1, 1500].map((count) => sourceMessages('ko').problems(count))).toEqual([
    '데이터 문제 1건',
    '데이터 문제 1,500건',
  ]);
});

it('counts one and several in Hindi and in Zulu', () => {
  const refreshed = (count: number) => sourceMessages('hi').refreshed({ added: count, changed: count, removed: count });
  expect([1, 2].map(refreshed)).toEqual([
    'कार्यक्रम अद्यतन हुए: 1 नया, 1 बदला, 1 हटाया गया।',
    'कार्यक्रम अद्यतन हुए: 2 नए, 2 बदले, 2 हटाए गए।',
  ]);
  const zulu = exploreMessages('zu');
  expect([1, 2].map((count) => zulu.moreLanes(count))).toEqual(['omunye umugqa ongu-1', 'eminye imigqa engu-2']);
  expect([1, 2].map((count) => zulu.more(count))).toEqual(['nomunye ongu-1', 'neminye engu-2']);
});

it('sums a list up', () => {
  expect(en.summary({ count: 1 })).toBe('1 event.');
  const list = { count: 1234, span: 'January to 21 February 2025', asOf: '4 February 2025' };
  expect(en.summary(list)).toBe('1,234 events, January to 21 February 2025, as known on 4 February 2025.');
  expect(ko.summary({ count: 5, asOf: '2025년 2월 4일' })).toBe('일정 5건, 2025년 2월 4일 기준.');

  const counts = [
    { count: 2, status: 'expected' },
    { count: 1, status: 'took place' },
  ];
  expect(en.statusCounts(counts)).toBe('2 expected, 1 took place.');
  expect(ko.statusCounts([{ count: 2, status: '예정' }])).toBe('예정 2건.');
});
