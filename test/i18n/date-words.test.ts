import { describe, expect, it } from 'vitest';
import { type DateStyle, dateWords, spanWords } from '../../src/i18n/date-words.js';
import { edtfDate } from './edtf-date.js';

/** Each row: EDTF, then its words in a sentence: international English, American English, Korean. */
const LONG: [edtf: string, british: string, american: string, korean: string][] = [
  // It lasts.
  ['2025-02-14', '14 February 2025', 'February 14, 2025', '2025년 2월 14일'],
  ['2025-02-14/2025-02-14', '14 February 2025', 'February 14, 2025', '2025년 2월 14일'],
  ['2025-02-14/2025-02-16', '14 to 16 February 2025', 'February 14 to 16, 2025', '2025년 2월 14일부터 16일까지'],
  [
    '2025-01-27/2025-02-03',
    '27 January to 3 February 2025',
    'January 27 to February 3, 2025',
    '2025년 1월 27일부터 2월 3일까지',
  ],
  [
    '2024-12-30/2025-01-02',
    '30 December 2024 to 2 January 2025',
    'December 30, 2024 to January 2, 2025',
    '2024년 12월 30일부터 2025년 1월 2일까지',
  ],
  ['2025-01/2025-03', 'January to March 2025', 'January to March 2025', '2025년 1월부터 3월까지'],
  ['2024/2026', '2024 to 2026', '2024 to 2026', '2024년부터 2026년까지'],
  ['2025-01/2025-02-14', 'January to 14 February 2025', 'January to February 14, 2025', '2025년 1월부터 2월 14일까지'],
  ['2025/2025-03', '2025 to March 2025', '2025 to March 2025', '2025년부터 2025년 3월까지'],
  ['2025-01/2025-01', 'January 2025', 'January 2025', '2025년 1월'],
  ['2025-22/2025-22', 'summer 2025', 'summer 2025', '2025년 여름'],
  [
    '..2004-06-01/2004-06-20..',
    'from 1 or earlier to 20 June 2004 or later',
    'from June 1 or earlier to 20, 2004 or later',
    '2004년 6월 1일 또는 그 이전부터 20일 또는 그 이후까지',
  ],
  ['2025-21/2025-06-14', 'spring to 14 June 2025', 'spring to June 14, 2025', '2025년 봄부터 6월 14일까지'],

  // It happens inside.
  [
    '[2025-02-10..2025-02-13]',
    'between 10 and 13 February 2025',
    'between February 10 and 13, 2025',
    '2025년 2월 10일에서 13일 사이',
  ],
  [
    '[2025-01-30..2025-02-13]',
    'between 30 January and 13 February 2025',
    'between January 30 and February 13, 2025',
    '2025년 1월 30일에서 2월 13일 사이',
  ],
  ['[2025-01..2025-03]', 'between January and March 2025', 'between January and March 2025', '2025년 1월에서 3월 사이'],
  ['2025-01', 'January 2025', 'January 2025', '2025년 1월'],
  ['2025', '2025', '2025', '2025년'],
  ['2025-02-XX', 'February 2025', 'February 2025', '2025년 2월'],
  ['2025-XX', '2025', '2025', '2025년'],
  [
    '2025-02-1X',
    'between 10 and 19 February 2025',
    'between February 10 and 19, 2025',
    '2025년 2월 10일에서 19일 사이',
  ],
  ['1XXX', 'between 1000 and 1999', 'between 1000 and 1999', '1000년에서 1999년 사이'],

  // Bounded on one side only.
  ['[..2025-02-13]', 'before 14 February 2025', 'before February 14, 2025', '2025년 2월 14일 전'],
  ['[..2025-12-31]', 'before 1 January 2026', 'before January 1, 2026', '2026년 1월 1일 전'],
  ['[..1984]', 'no later than 1984', 'no later than 1984', '늦어도 1984년까지'],
  ['[2025-02-10..]', 'on or after 10 February 2025', 'on or after February 10, 2025', '2025년 2월 10일 이후'],
  ['[2025-02..]', 'no earlier than February 2025', 'no earlier than February 2025', '빨라야 2025년 2월'],
  ['../2025-02-14', 'until 14 February 2025', 'until February 14, 2025', '2025년 2월 14일까지'],
  [
    '/2025-02-14',
    'until 14 February 2025, start not announced',
    'until February 14, 2025, start not announced',
    '2025년 2월 14일까지(시작일 미발표)',
  ],
  ['2025-02-10/..', 'from 10 February 2025 onwards', 'from February 10, 2025 onwards', '2025년 2월 10일부터'],
  [
    '2025-02-10/',
    'from 10 February 2025, end not announced',
    'from February 10, 2025, end not announced',
    '2025년 2월 10일부터(종료일 미발표)',
  ],
  ['XXXX-12-25', 'date not given', 'date not given', '날짜 미기재'],

  // Doubt.
  ['2025-02-15~', 'about 15 February 2025', 'about February 15, 2025', '2025년 2월 15일경'],
  ['2025-02-11?', 'possibly 11 February 2025', 'possibly February 11, 2025', '2025년 2월 11일(불확실)'],
  ['2025-02-11%', 'possibly about 11 February 2025', 'possibly about February 11, 2025', '2025년 2월 11일경(불확실)'],
  ['2025-01?', 'possibly January 2025', 'possibly January 2025', '2025년 1월(불확실)'],
  [
    '2025-02-14~/2025-02-16~',
    'from about 14 to about 16 February 2025',
    'from about February 14 to about 16, 2025',
    '2025년 2월 14일경부터 16일경까지',
  ],
  [
    '2025-02-14~/2025-02-16',
    'from about 14 to 16 February 2025',
    'from about February 14 to 16, 2025',
    '2025년 2월 14일경부터 16일까지',
  ],
  [
    '2025-02-14/2025-02-16?',
    'from 14 to possibly 16 February 2025',
    'from February 14 to possibly 16, 2025',
    '2025년 2월 14일부터 16일(불확실)까지',
  ],
  [
    '2025-02-14?/2025-02-16?',
    'possibly 14 to 16 February 2025',
    'possibly February 14 to 16, 2025',
    '2025년 2월 14일부터 16일까지(불확실)',
  ],
  [
    '2025-02-14?/2025-02-16%',
    'possibly from 14 to about 16 February 2025',
    'possibly from February 14 to about 16, 2025',
    '2025년 2월 14일부터 16일경까지(불확실)',
  ],
  [
    '[2025-02-10~..2025-02-13]',
    'between about 10 and 13 February 2025',
    'between about February 10 and 13, 2025',
    '2025년 2월 10일경에서 13일 사이',
  ],
  [
    '[2025-02-10?..2025-02-13?]',
    'possibly between 10 and 13 February 2025',
    'possibly between February 10 and 13, 2025',
    '2025년 2월 10일에서 13일 사이(불확실)',
  ],

  // Sets.
  ['[2025-02-10,2025-02-12]', '10 or 12 February 2025', 'February 10 or 12, 2025', '2025년 2월 10일 또는 12일'],
  [
    '{2025-02-10,2025-02-11,2025-02-12}',
    '10, 11 and 12 February 2025',
    'February 10, 11, and 12, 2025',
    '2025년 2월 10일, 11일 및 12일',
  ],
  [
    '[2025-01-10,2025-02-12,2025-03-01]',
    '10 January, 12 February or 1 March 2025',
    'January 10, February 12, or March 1, 2025',
    '2025년 1월 10일, 2월 12일 또는 3월 1일',
  ],
  [
    '[2024-01-10,2025-02-12]',
    '10 January 2024 or 12 February 2025',
    'January 10, 2024 or February 12, 2025',
    '2024년 1월 10일 또는 2025년 2월 12일',
  ],
  ['[2025-01,2025-03]', 'January or March 2025', 'January or March 2025', '2025년 1월 또는 3월'],
  ['{2024,2026}', '2024 and 2026', '2024 and 2026', '2024년 및 2026년'],
  [
    '[2025-02-10~,2025-02-12]',
    'about 10 February or 12 February 2025',
    'about February 10 or February 12, 2025',
    '2025년 2월 10일경 또는 2월 12일',
  ],

  // Coarse units.
  ['2025-21', 'spring 2025', 'spring 2025', '2025년 봄'],
  ['2025-28', 'northern winter 2025', 'northern winter 2025', '2025년 북반구 겨울'],
  ['2025-29', 'southern spring 2025', 'southern spring 2025', '2025년 남반구 봄'],
  ['2025-33', '1st quarter of 2025', '1st quarter of 2025', '2025년 1분기'],
  ['2025-38', '2nd third of 2025', '2nd third of 2025', '2025년 3등분 중 2번째'],
  ['2025-41', '2nd half of 2025', '2nd half of 2025', '2025년 하반기'],
  ['2025-W07', 'week of 10 February 2025', 'week of February 10, 2025', '2025년 2월 10일 주간'],
  ['202X', '2020s', '2020s', '2020년대'],
  ['19XX', '20th century', '20th century', '20세기'],
  ['00XX', '1 BC – 99 AD', '1 BC – 99 AD', '기원전 1년~서기 99년'],
  ['-01XX', '2nd century BC', '2nd century BC', '기원전 2세기'],
  ['199X/201X', 'the 1990s to the 2010s', 'the 1990s to the 2010s', '1990년대부터 2010년대까지'],

  // Times.
  ['2025-02-14T09:00', '14 February 2025, 09:00', 'February 14, 2025, 9:00 AM', '2025년 2월 14일 09:00'],
  ['2025-02-14T09:00Z', '14 February 2025, 09:00 UTC', 'February 14, 2025, 9:00 AM UTC', '2025년 2월 14일 09:00 UTC'],
  [
    '2025-02-14T09:00-05:00',
    '14 February 2025, 09:00 UTC−5',
    'February 14, 2025, 9:00 AM UTC−5',
    '2025년 2월 14일 09:00 UTC−5',
  ],
  ['2025-02-14T09:00[Europe/Berlin]', '14 February 2025, 09:00', 'February 14, 2025, 9:00 AM', '2025년 2월 14일 09:00'],
  ['2025-02-14T09:00:30', '14 February 2025, 09:00:30', 'February 14, 2025, 9:00:30 AM', '2025년 2월 14일 09:00:30'],
  [
    '2025-02-14T09:00/2025-02-14T17:30',
    '14 February 2025, 09:00 to 17:30',
    'February 14, 2025, 9:00 AM to 5:30 PM',
    '2025년 2월 14일 09:00부터 17:30까지',
  ],
  [
    '2025-02-14T22:00/2025-02-15T02:30',
    '14 February, 22:00 to 15 February 2025, 02:30',
    'February 14, 10:00 PM to February 15, 2025, 2:30 AM',
    '2025년 2월 14일 22:00부터 2월 15일 02:30까지',
  ],
];

describe('dates in a sentence', () => {
  it.each(LONG)('%s', (edtf, british, american, korean) => {
    const words = ['en', 'en-US', 'ko'].map((locale) => dateWords(edtfDate(edtf), { locale, style: 'long' }));
    expect(words).toEqual([british, american, korean]);
  });

  it('tells years before the year 1 with their era', () => {
    const words = (edtf: string) => dateWords(edtfDate(edtf), { locale: 'en', style: 'long' });
    expect(words('-0043-03-15')).toBe('15 March 44 BC');
    expect(words('-0043/-0039')).toBe('44 to 40 BC');
    expect(words('-0002/0005')).toBe('3 BC to 5 AD');
    expect(words('0000')).toBe('1 BC');
    expect(words('-004X')).toBe('50–41 BC');
  });

  it('says an unknown language whole in English, not in a mixture', () => {
    expect(dateWords(edtfDate('[2025-02-10..2025-02-13]'), { locale: 'cy', style: 'long' })).toBe(
      'between 10 and 13 February 2025',
    );
  });

  it('keeps to another calendar where the locale asks for it', () => {
    const thai = { locale: 'en-u-ca-buddhist', style: 'long' } as const;
    expect(dateWords(edtfDate('2025'), thai)).toContain('2568');
  });
});

/** A year that the axis tells is left out of labels; `column` leaves the doubt of a window to the mark beside it. */
const COMPACT: [edtf: string, style: DateStyle, english: string, korean: string][] = [
  ['2025-02-14/2025-02-16', 'short', '14–16 February', '2월 14일~16일'],
  ['2025-02-14/2025-02-16', 'label', '14–16 Feb', '2월 14일~16일'],
  ['2025-01-27/2025-02-03', 'label', '27 Jan – 3 Feb', '1월 27일~2월 3일'],
  ['2024-12-30/2025-01-02', 'label', '30 Dec 2024 – 2 Jan 2025', '2024년 12월 30일~2025년 1월 2일'],
  ['2025-12-30/2025-12-31', 'label', '30–31 Dec', '12월 30일~31일'],
  ['2026-02-14', 'label', '14 Feb 2026', '2026년 2월 14일'],
  ['[2025-02-10..2025-02-13]', 'label', 'between 10 and 13 Feb', '2월 10일에서 13일 사이'],
  ['[2025-02-10..2025-02-13]', 'column', '10–13 Feb', '2월 10일~13일'],
  ['[..2025-12-31]', 'label', 'before 1 Jan 2026', '2026년 1월 1일 전'],
  ['2025-01', 'label', 'January, day not given', '1월, 날짜 미기재'],
  ['2025-01', 'column', 'Jan', '1월'],
  ['2025-02-XX', 'label', 'February, day not given', '2월, 날짜 미기재'],
  ['2025', 'label', '2025', '2025년'],
  ['2025-21', 'label', 'spring', '봄'],
  ['2025-02-10/..', 'label', 'from 10 Feb', '2월 10일부터'],
  ['2025-02-14~/2025-02-16~', 'label', 'about 14–16 Feb', '2월 14일~16일경'],
  ['[2025-02-10,2025-02-12]', 'label', '10 or 12 Feb', '2월 10일 또는 12일'],
  ['{2024,2025-03}', 'label', '2024 and Mar 2025', '2024년 및 2025년 3월'],
  ['2025-02-14T09:00', 'label', '14 Feb, 09:00', '2월 14일 09:00'],
  ['2025-01-01T00:00', 'label', '1 Jan, 00:00', '1월 1일 00:00'],
  ['2025-02-14T09:00/2025-02-14T17:30', 'label', '14 Feb, 09:00–17:30', '2월 14일 09:00~17:30'],
];

describe('dates beside what tells the year', () => {
  it.each(COMPACT)('%s, %s', (edtf, style, english, korean) => {
    const reference = Date.UTC(2025, 5, 1);
    const words = ['en', 'ko'].map((locale) => dateWords(edtfDate(edtf), { locale, style, reference }));
    expect(words).toEqual([english, korean]);
  });

  it('names the year where nothing else does', () => {
    const label = (edtf: string) => dateWords(edtfDate(edtf), { locale: 'en', style: 'label' });
    expect(label('2025-02-14/2025-02-16')).toBe('14–16 Feb 2025');
    expect(label('2025-01')).toBe('January 2025, day not given');
  });
});

describe('the span of several dates', () => {
  const span = (...edtf: string[]) => spanWords(edtf.map(edtfDate), { locale: 'en', style: 'long' });

  it('goes from the earliest date to the latest, each as precise as it is', () => {
    expect(span('2025-01', '[2025-02-10..2025-02-13]', '2025-02-20/2025-02-21')).toBe('January to 21 February 2025');
    expect(span('2025-02-14/2025-02-16', '[2025-02-10,2025-02-17]')).toBe('10 to 17 February 2025');
  });

  it('is open where any of them is', () => {
    expect(span('2022-02-24/..', '2022-03-01')).toBe('from 24 February to 1 March 2022 or later');
    expect(span('2022-02-24/..')).toBe('from 24 February 2022 onwards');
    expect(span('../2022-02-24', '2022-02-24')).toBe('until 24 February 2022');
    expect(span('2025-03-04/..', '../2025-02-01')).toBe('from 1 February or earlier to 4 March 2025 or later');
    expect(span('2022-02-24/', '2022-02-20')).toBe('from 20 to 24 February 2022 or later');
    expect(span()).toBe('');
  });

  it('is as precise as the one that holds the others', () => {
    expect(span('2025', '2025-01')).toBe('2025');
    expect(span('2025-01-01', '2025-01')).toBe('January 2025');
    expect(span('2025-01-20', '2025-01-31', '2025-01')).toBe('January 2025');
    expect(span('2025-01-20', '2025')).toBe('2025');
    expect(span('2025-02~', '2025-02-14?')).toBe('February 2025');
  });

  it('is one date where they share it', () => {
    expect(span('2025-02-14', '2025-02-14')).toBe('14 February 2025');
  });
});
