import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilMs, DAY_MS, HOUR_MS, MINUTE_MS } from '../../src/core/civil-time.js';
import { cellAt, CELL_UNITS } from '../../src/core/many/cells.js';
import { LAST_YEAR } from '../../src/core/time-span.js';
import { exploreMessages, stretchWords } from '../../src/i18n/explore-words.js';

const nine = civilMs(2025, 2, 14) + 9 * HOUR_MS;

describe('a stretch of time in words', () => {
  it.each([
    ['14 February 2025, 09:00 to 09:01', '2025년 2월 14일 09:00부터 09:01까지', nine, nine + MINUTE_MS],
    ['14 February 2025, 09:00 to 10:00', '2025년 2월 14일 09:00부터 10:00까지', nine, nine + HOUR_MS],
    ['14 February 2025', '2025년 2월 14일', civilMs(2025, 2, 14), civilMs(2025, 2, 15)],
    ['3 to 9 March 2025', '2025년 3월 3일부터 9일까지', civilMs(2025, 3, 3), civilMs(2025, 3, 10)],
    ['March 2019', '2019년 3월', civilMs(2019, 3), civilMs(2019, 4)],
    ['January to March 2025', '2025년 1월부터 3월까지', civilMs(2025, 1), civilMs(2025, 4)],
    ['2025', '2025년', civilMs(2025), civilMs(2026)],
    ['2010 to 2014', '2010년부터 2014년까지', civilMs(2010), civilMs(2015)],
    ['2010 to 2019', '2010년부터 2019년까지', civilMs(2010), civilMs(2020)],
    ['1900 to 1999', '1900년부터 1999년까지', civilMs(1900), civilMs(2000)],
    ['March 44 BC', '기원전 44년 3월', civilMs(-43, 3), civilMs(-43, 4)],
    ['44 BC', '기원전 44년', civilMs(-43), civilMs(-42)],
    ['51 to 42 BC', '기원전 51년부터 42년까지', civilMs(-50), civilMs(-40)],
    ['11 BC to 9 AD', '기원전 11년부터 서기 9년까지', civilMs(-10), civilMs(10)],
  ])('is %s', (english, korean, start, end) => {
    expect(stretchWords(start, end, 'en')).toBe(english);
    expect(stretchWords(start, end, 'ko')).toBe(korean);
  });

  it('is said as the language of the page says it', () => {
    expect(stretchWords(civilMs(2025, 3, 3), civilMs(2025, 3, 10), 'en-US')).toBe('March 3 to 9, 2025');
  });

  it.each([
    ['de', '3. März 2025, 09:00 bis 17:00 Uhr'],
    ['hi', '3 मार्च 2025, 9:00 am से 5:00 pm तक'],
    ['zh', '2025年3月3日 09:00至17:00'],
  ])('tells hours as those of events are told, in %s', (locale, words) => {
    const time = civilMs(2025, 3, 3);
    expect(stretchWords(time + 9 * HOUR_MS, time + 17 * HOUR_MS, locale)).toBe(words);
  });

  it.each(CELL_UNITS)('is another for each cell of $count $unit', (unit) => {
    fc.assert(
      fc.property(fc.integer({ min: civilMs(-3000), max: civilMs(9000) }), (time) => {
        const cell = cellAt(unit, time);
        if (cell.end >= civilMs(LAST_YEAR)) return;
        const next = cellAt(unit, cell.end);
        for (const locale of ['en', 'ko']) {
          const words = stretchWords(cell.start, cell.end, locale);
          expect(words).not.toBe(stretchWords(next.start, next.end, locale));
          expect(words).toBe(stretchWords(cell.start, cell.end, locale));
        }
        if (unit.leastMs >= DAY_MS) expect(stretchWords(cell.start, cell.end, 'en')).not.toContain(':');
      }),
      { numRuns: 10 },
    );
  });
});

describe('the words for finding one’s way', () => {
  it('count in the language of the page', () => {
    const [en, ko] = ['en', 'ko'].map(exploreMessages);
    expect(en?.cluster(1204, 'March 2019')).toBe('1,204 events, March 2019');
    expect(en?.clusterIn(1, 'March 2019', 'Munich')).toBe('1 event, March 2019, Munich');
    expect(en?.found(1, 1)).toBe('1 of 1 event');
    expect(ko?.cluster(1204, '2019년 3월')).toBe('일정 1,204건, 2019년 3월');
    expect(ko?.page({ from: 1, to: 100, total: 1204 })).toBe('1,204건 중 1~100');
  });

  it('are English in a language that is not there', () => {
    expect(exploreMessages('xx')).toEqual(exploreMessages('en'));
  });
});
