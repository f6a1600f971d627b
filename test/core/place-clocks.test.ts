import { expect, it } from 'vitest';
import { readEventList } from '../../src/core/event-list.js';

const newYork = { location: { name: 'New York', timeZone: 'America/New_York' } };

it.each([
  [{ startDate: '2025-02-14T20:00', endDate: '2025-02-15T03:00Z', ...newYork }, '20:00', '22:00'],
  [{ date: '2025-02-14T20:00/2025-02-15T03:00Z', ...newYork }, '20:00', '22:00'],
  [{ startDate: '2025-02-14T20:00Z', endDate: '2025-02-14T22:00', ...newYork }, '15:00', '22:00'],
  [{ startDate: '2025-02-14T09:00', endDate: '2025-02-14T02:00Z', timeZone: 'Asia/Seoul' }, '09:00', '11:00'],
  [{ startDate: '2025-02-14T20:00', endDate: '2025-02-14T22:00', ...newYork }, '20:00', '22:00'],
])('a time without a zone is by the clocks of its place, whatever its other end has: %j', (fields, start, end) => {
  const { events, problems } = readEventList([{ name: 'Talks', ...fields }]);
  const when = events[0]?.when;
  expect(problems).toEqual([]);
  const clock = (time: number | null | undefined) => new Date(time ?? NaN).toISOString().slice(11, 16);
  expect([clock(when?.startMin), clock(when?.endMax)]).toEqual([start, end]);
});
