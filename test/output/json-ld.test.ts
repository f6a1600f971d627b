import { describe, expect, it } from 'vitest';
import { readEventList } from '../../src/core/event-list.js';
import { readJsonText } from '../../src/input/json-text.js';
import { toJsonLd } from '../../src/output/json-ld.js';
import february from '../../demo/data/february-2025.json' with { type: 'json' };
import { STATUSES } from '../../src/core/event.js';
import { datesOf } from '../support/read-reading.js';

const written = (...records: readonly object[]): readonly Record<string, unknown>[] =>
  (JSON.parse(toJsonLd(readEventList(records))) as { '@graph': readonly Record<string, unknown>[] })['@graph'];

describe('toJsonLd', () => {
  it('tells search engines of what is settled, and of nothing else', () => {
    expect(datesOf(readJsonText(toJsonLd(readEventList(february))))).toEqual([
      'Munich Security Conference, 2025-02-14/2025-02-16',
      'G20 foreign ministers’ meeting, 2025-02-20/2025-02-21',
    ]);
    const told = STATUSES.filter((status) => written({ name: 'A', date: '2025-02-14', status }).length > 0);
    expect(told).toEqual(['took-place', 'confirmed', 'expected', 'postponed', 'cancelled']);
    expect(written({ name: 'A', date: '2025-02-14' })).toEqual([]);
  });

  it.each([
    '2025-02',
    '[2025-02-10..2025-02-13]',
    '2025-02-14~',
    '2025-02-14?',
    '2025-02-14/..',
    '{2025-02-14,2025-02-16}',
  ])('leaves out %s, which no day of schema.org is', (date) => {
    expect(written({ name: 'A', date, status: 'confirmed' })).toEqual([]);
  });

  it('tells a moment by its offset, and its status by its name', () => {
    expect(written({ name: 'A', date: '2025-02-14T09:00+01:00', status: 'cancelled' })).toMatchObject([
      { startDate: '2025-02-14T08:00:00Z', eventStatus: 'https://schema.org/EventCancelled' },
    ]);
  });

  it('names nobody who has not agreed to come', () => {
    const attendee = [
      'Rubio',
      { name: 'Cho', participationStatus: 'expected' },
      { name: 'Waltz', participationStatus: 'accepted' },
    ];
    const [event] = written({ name: 'A', date: '2025-02-14', status: 'confirmed', attendee });
    expect(event?.attendee).toMatchObject([{ name: 'Rubio' }, { name: 'Waltz' }]);
  });

  it('can stand in a script', () => {
    const text = toJsonLd(readEventList([{ name: '</script><script>', date: '2025-02-14', status: 'confirmed' }]));
    expect(text).not.toContain('<');
    expect(datesOf(readJsonText(text.replaceAll('u003c/script>', 'u003c /script>')))).toHaveLength(1);
  });
});
