import { describe, expect, it } from 'vitest';
import { DAY_MS, isoDay } from '../../src/core/civil-time.js';
import { readEvent } from '../../src/core/read-event.js';
import holidays from '../fixtures/holidays/KR-2025.json' with { type: 'json' };
import { readFields } from '../support/read-events.js';

const when = (fields: Readonly<Record<string, unknown>>) => readFields(fields).event.when;
const problems = (fields: Readonly<Record<string, unknown>>) => readFields({ date: undefined, ...fields }).problems;

describe('when an event is', () => {
  it('is its date, though it has a start and an end as well', () => {
    expect(when({ date: '2025-02', startDate: '2025-03-01', endDate: '2025-03-02' })?.text).toBe('2025-02');
  });

  it.each([
    ['2025-02-14', '2025-02-16', '2025-02-14', '2025-02-17'],
    ['2025-02-14', undefined, '2025-02-14', '2025-02-15'],
    [undefined, '2025-02-16', null, '2025-02-17'],
    [2024, 2025, '2024-01-01', '2026-01-01'],
  ])('lasts from %s to %s', (startDate, endDate, first, afterLast) => {
    const read = when({ date: '', startDate, endDate });
    expect(read?.startMin ? isoDay(read.startMin) : null).toBe(first);
    expect(read?.endMax ? isoDay(read.endMax) : null).toBe(afterLast);
  });

  // Another program has turned the civil days of each holiday into instants; the place's clocks turn them back.
  it.each(holidays)('is told by the clocks of its place: $date $name', ({ name, date, start, end }) => {
    const days = (Date.parse(end) - Date.parse(start)) / DAY_MS;
    const first = Date.parse(`${date.replace(' ', 'T')}Z`);
    for (const zone of [{ timeZone: 'Asia/Seoul' }, { location: { name: 'Seoul', timeZone: 'Asia/Seoul' } }]) {
      const read = when({ name, date: undefined, start, end, ...zone });
      expect([read?.startMin, read?.endMax]).toEqual([first, first + days * DAY_MS]);
    }
  });

  it('follows the clocks of its place rather than its own', () => {
    const place = { name: 'Munich', timeZone: 'Europe/Berlin' };
    const read = when({ date: '2025-02-14T23:30Z', timeZone: 'Asia/Seoul', location: place });
    expect(read?.startMin).toBe(Date.UTC(2025, 1, 15, 0, 30));
  });

  it('has local times, and days, at any place', () => {
    const place = { name: 'Apia', timeZone: 'Pacific/Apia' };
    expect(when({ date: '2025-02-14T09:00', location: place })?.startMin).toBe(Date.UTC(2025, 1, 14, 9));
    expect(when({ date: '2025-02-14', location: place })?.startMin).toBe(Date.UTC(2025, 1, 14));
    // Apia is 13 hours ahead of UTC.
    expect(when({ date: '2025-02-14T09:00', location: place })?.start).toMatchObject({
      zone: 'Pacific/Apia',
      instant: Date.UTC(2025, 1, 13, 20),
    });
  });

  it('says which field is wrong', () => {
    expect(problems({ date: '14.2.25' })).toEqual([expect.stringMatching(/^error date: “14\.2\.25” is not a date/)]);
    expect(problems({ end: '2025-02-30' })).toEqual(['error end: 2025-02 has 28 days: there is no 2025-02-30.']);
    expect(problems({ start: '2025-02-16', end: '2025-02-14' })).toEqual([
      'error start: The date ends (2025-02-14) before it starts (2025-02-16).',
    ]);
  });

  it.each([
    [{ start: '2025-02-16', end: '2025-02-14' }, '2025-02-16/2025-02-14'],
    [{ end: '2025-02-30' }, '2025-02-30'],
    [{ date: '2025-02-31', start: '2025-02-16', end: '2025-02-14' }, '2025-02-31'],
  ])('shows of %j what was read', (fields, value) => {
    expect(readEvent({ name: 'Talks', ...fields }, 0).problems[0]?.value).toBe(value);
  });

  it.each<[unknown, string]>([
    [new Date(0), 'a JavaScript Date'],
    [{ year: 2025 }, 'object'],
    [true, 'boolean'],
    [10n, 'bigint'],
    [NaN, 'number'],
  ])('is no %s', (date, name) => {
    expect(problems({ date })).toEqual([
      `error date: “${name}” is not a date that can be read. Write a day as 2025-02-14, a month as 2025-02, days in a row as 2025-02-14/2025-02-16.`,
    ]);
  });
});
