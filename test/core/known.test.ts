import { describe, expect, it } from 'vitest';
import { isoDay } from '../../src/core/civil-time.js';
import { knowledgeDays } from '../../src/core/known.js';
import { knownOn, readHistory } from '../support/known-on.js';

const event = (name: string, asOf?: string, ...revisedOn: readonly string[]) => ({
  name,
  date: '2025-02-14',
  asOf,
  ...(revisedOn.length > 0 ? { revisions: revisedOn.map((day) => ({ asOf: day, set: { status: 'confirmed' } })) } : {}),
});

describe('the events known on a day', () => {
  const list = readHistory({
    asOf: '2025-02-04',
    events: [
      event('A', '2025-02-01'),
      event('B'),
      event('C', '2025-02-11'),
      event('D', '2025-02-05T23:59Z', '2025-02-11'),
    ],
  });

  it.each([
    ['2025-01-31', ''],
    ['2025-02-01', 'A'],
    ['2025-02-03', 'A'],
    ['2025-02-04', 'A B'],
    ['2025-02-05', 'A B D'],
    ['2025-02-11', 'A B C D'],
  ])('%s: %s', (day, names) => {
    const known = knownOn(list, day).map(({ name }) => name);
    expect(known.toSorted().join(' ')).toBe(names);
  });

  it('are all of them, always, where nothing says since when', () => {
    expect(knownOn(readHistory([event('A'), event('B')]), '1066-10-14')).toHaveLength(2);
  });
});

describe('the days on which something became known', () => {
  const days = (input: unknown) => {
    const { events, ownAsOf } = readHistory(input);
    return knowledgeDays(events, ownAsOf).map(isoDay);
  };

  it('are each told once, in order, whatever moment of them it was', () => {
    const events = [
      event('A', '2025-02-11T18:00+09:00', '2025-02-20', '2025-02-11T09:00+01:00'),
      event('B', '2025-02-11', '2025-02-12'),
    ];
    expect(days(events)).toEqual(['2025-02-11', '2025-02-12', '2025-02-20']);
  });

  it('are the list’s own day for what does not say', () => {
    expect(days({ asOf: '2025-02-04', events: [event('A'), event('B', undefined, '2025-02-11')] })).toEqual([
      '2025-02-04',
      '2025-02-11',
    ]);
    expect(days([event('A'), event('B', undefined, '2025-02-11')])).toEqual(['2025-02-11']);
    expect(days([])).toEqual([]);
  });

  it('are the days by the clocks of those who told it', () => {
    expect(days([event('A', '2025-02-04T23:30-08:00'), event('B', '2025-02-05T00:30+09:00')])).toEqual([
      '2025-02-04',
      '2025-02-05',
    ]);
  });
});

it('what became known in a month is surely known at its end', () => {
  const list = readHistory([event('A', '2025-02'), event('B', '2025-01-10', '2025-03')]);
  const known = (day: string) => knownOn(list, day).map(({ name, status }) => [name, status].filter(Boolean).join(' '));
  expect(known('2025-02-27')).toEqual(['B']);
  expect(known('2025-02-28')).toEqual(['A', 'B']);
  expect(known('2025-03-30')).toEqual(['A', 'B']);
  expect(known('2025-03-31')).toEqual(['A', 'B confirmed']);
});
