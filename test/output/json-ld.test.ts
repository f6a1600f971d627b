import { describe, expect, it } from 'vitest';
import { readEventList } from '../../src/core/event-list.js';
import { readJsonText } from '../../src/input/json-text.js';
import { toJsonLd } from '../../src/output/json-ld.js';
import february from '../../demo/data/february-2025.json' with { type: 'json' };
import { STATUSES } from '../../src/core/event.js';
import { asKnown } from '../../src/core/known.js';
import { asRevised } from '../../src/core/as-revised.js';
import { readRevisedEvent } from '../../src/core/revisions.js';
import { datesOf, listOf } from '../support/read-reading.js';

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

  it.each(['..2025-02-14/2025-02-16', '2025-02-14/2025-02-16..'])(
    'leaves out %s, which is open on one side',
    (date) => {
      expect(readEventList([{ name: 'A', date }]).problems).toEqual([]);
      expect(written({ name: 'A', date, status: 'confirmed' })).toEqual([]);
    },
  );

  it('writes dates before year 1 as its reader reads them, and leaves out those of more than four digits', () => {
    const dates = ['-0043-03-15', '0000-02-14', '-0043-03-15/-0042-01-01', '-0043-03-15T08:00Z'];
    for (const date of [...dates, 'Y12025-02-14', 'Y-12025-02-14']) {
      const list = readEventList([{ name: 'A', date, status: 'confirmed' }]);
      const { problems, events } = listOf(readJsonText(toJsonLd(list)));
      expect(problems).toEqual([]);
      expect(events.map(({ when }) => [when?.startMin, when?.endMax])).toEqual(
        dates.includes(date) ? list.events.map(({ when }) => [when?.startMin, when?.endMax]) : [],
      );
    }
    expect(written({ name: 'A', date: '-0043-03-15', status: 'confirmed' })).toMatchObject([
      { startDate: '-0043-03-15' },
    ]);
  });

  it('tells what was postponed to a new date from what waits for one', () => {
    const shown = (...sets: readonly object[]): readonly Record<string, unknown>[] => {
      const revisions = sets.map((set, i) => ({ asOf: `2025-02-0${i + 1}`, set }));
      const record = { name: 'A', date: '2025-02-14', status: 'expected', revisions };
      const { events, ...list } = readEventList([record], readRevisedEvent);
      const text = toJsonLd({ ...list, events: asKnown(events, Infinity, undefined, asRevised) });
      return (JSON.parse(text) as { '@graph': readonly Record<string, unknown>[] })['@graph'];
    };
    const postponed = { eventStatus: 'https://schema.org/EventPostponed', startDate: '2025-02-14' };
    const moved = {
      eventStatus: 'https://schema.org/EventRescheduled',
      startDate: '2025-03-01',
      previousStartDate: '2025-02-14',
    };
    expect(shown({ status: 'postponed' })).toMatchObject([postponed]);
    expect(shown({ status: 'postponed', date: '2025-03-01' })).toMatchObject([moved]);
    expect(shown({ status: 'postponed' }, { date: '2025-03-01' })).toMatchObject([moved]);
    expect(shown({ date: '2025-03-01' })).toMatchObject([moved]);
    expect(shown({ status: 'postponed', date: '2025-03' })).toEqual([]);
  });

  it('tells a moment by its offset, and its status by its name', () => {
    expect(written({ name: 'A', date: '2025-02-14T09:00+01:00', status: 'cancelled' })).toMatchObject([
      { startDate: '2025-02-14T09:00:00+01:00', eventStatus: 'https://schema.org/EventCancelled' },
    ]);
  });

  it.each([
    ['2025-02-15T08:00[Asia/Seoul]', { startDate: '2025-02-15T08:00:00+09:00' }],
    ['2025-02-15T08:00Z', { startDate: '2025-02-15T08:00:00Z' }],
    ['2025-02-15T08:00', { startDate: '2025-02-15T08:00:00' }],
    ['2025-02-15/2025-02-16T12:00', { startDate: '2025-02-15', endDate: '2025-02-16T12:00:00' }],
  ])('keeps the day of %s', (date, dates) => {
    expect(written({ name: 'A', date, status: 'confirmed' })).toMatchObject([dates]);
  });

  it('writes the agenda and the reports', () => {
    const record = {
      name: 'A',
      date: '2025-02-14',
      status: 'confirmed',
      about: ['Security'],
      subjectOf: [{ name: 'Briefing', url: 'https://example.org/', publisher: 'MOFA', datePublished: '2025-02-04' }],
    };
    const [event] = listOf(readJsonText(toJsonLd(readEventList([record])))).events;
    expect(event).toMatchObject({
      about: ['Security'],
      subjectOf: [{ name: 'Briefing', publisher: 'MOFA', datePublished: { text: '2025-02-04' } }],
    });
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
