import { describe, expect, it } from 'vitest';
import { ownValue } from '../../src/input/own-value.js';

const list = [{ name: 'Conference', date: '2025-02-14/2025-02-16' }];

describe('ownValue', () => {
  it('takes a list as it is, or as JSON', () => {
    expect(ownValue(list)).toBe(list);
    const whole = { heading: 'Itinerary', events: list };
    expect(ownValue(whole)).toBe(whole);
    expect(ownValue(JSON.stringify(list))).toEqual(list);
    expect(ownValue('[{"title": "Conference"}]')).toEqual([{ title: 'Conference' }]);
  });

  it.each([undefined, null, '', ' \n', [], '[]'])('takes %j for an empty list', (input) => {
    expect(ownValue(input)).toEqual([]);
  });

  it.each([
    5,
    false,
    {},
    'null',
    '5',
    '"[]"',
    '{}',
    'next week',
    'date,name',
    '[{',
    new Date(0),
    [null, ...list],
    ['2025'],
    [{ '@type': 'Event', name: 'Conference', startDate: '2025-02-14' }],
    [{ content: 'Conference', title: '', start: '2025-02-14' }],
    { timeline: { date: [] } },
    { events: [{ start_date: { year: 2025 }, text: { headline: 'Conference' } }] },
  ])('leaves %j to a reader', (input) => {
    expect(ownValue(input)).toBeUndefined();
  });
});
