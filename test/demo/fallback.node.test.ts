import { describe, expect, it } from 'vitest';
import { fallbackList } from '../../demo/create/fallback.js';

describe('the list in place of a timeline', () => {
  it('has days in words', () => {
    expect(fallbackList([{ name: 'Conference', date: '2025-02-14', location: 'Munich' }])).toBe(
      '<ol><li>14 February 2025: Conference, Munich</li></ol>',
    );
  });

  it.each(['2025-02-30', '2025-13-01', '2025-02-15~'])('has what is no day as it is written: %s', (date) => {
    expect(fallbackList([{ name: 'Conference', date }])).toBe(`<ol><li>${date}: Conference</li></ol>`);
  });

  it('has the source’s own words, or none, where there is no date', () => {
    expect(fallbackList([{ name: 'Conference', displayDate: 'to be announced' }, { name: 'Talks' }])).toBe(
      '<ol><li>to be announced: Conference</li><li>Talks</li></ol>',
    );
  });
});
