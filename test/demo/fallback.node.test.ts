import { describe, expect, it } from 'vitest';
import { asWritten, fallbackList } from '../../demo/create/fallback.js';
import { briefWords } from '../../src/output/brief-words.js';

type EventRecord = Readonly<Record<string, unknown>>;

const list = async (records: readonly EventRecord[], locale = 'en') =>
  fallbackList(records, await briefWords(locale)).replace(/<\/?ol>|\n/gu, '');

describe('the list in place of a timeline', () => {
  it.each([
    ['2025-02-14', '14 February 2025'],
    ['2025-05-12T09:00', '12 May 2025, 09:00'],
    ['2025-02', 'February 2025'],
    ['[2025-02-10..2025-02-13]', 'between 10 and 13 February 2025'],
    ['2025-02-15~', 'about 15 February 2025'],
  ])('says %s in words', async (date, words) => {
    expect(await list([{ name: 'Conference', date, location: 'Munich' }])).toBe(
      `<li>${words}: Conference, Munich</li>`,
    );
  });

  it('says dates and statuses in the language of the timeline', async () => {
    const record = { name: 'Begrüßung', date: '2025-05-12T09:00', status: 'cancelled' };
    expect(await list([record], 'de')).toBe('<li>12. Mai 2025, 09:00 Uhr: Begrüßung, abgesagt</li>');
    expect(await list([{ name: '회의', date: '2025-02-14', status: 'expected' }], 'ko')).toBe(
      '<li>2025년 2월 14일: 회의, 개최 예상</li>',
    );
  });

  it.each(['2025-02-30', '2025-13-01'])('has what is no day as it is written: %s', async (date) => {
    expect(await list([{ name: 'Conference', date }])).toBe(`<li>${date}: Conference</li>`);
  });

  it('has dates as they are written where there are no words', () => {
    const record = { name: 'Talks', startDate: '2025-02-14T09:00', endDate: '2025-02-14T11:00', status: 'expected' };
    expect(fallbackList([record], asWritten)).toBe(
      '<ol>\n<li>2025-02-14T09:00/2025-02-14T11:00: Talks, expected</li>\n</ol>',
    );
  });

  it('has the source’s own words, or none, where there is no date', async () => {
    expect(await list([{ name: 'Conference', displayDate: 'to be announced' }, { name: 'Talks' }])).toBe(
      '<li>to be announced: Conference</li><li>Talks</li>',
    );
  });
});
