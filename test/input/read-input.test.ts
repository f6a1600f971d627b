import { describe, expect, it } from 'vitest';
import { EMPTY_LIST, readEventList } from '../../src/core/event-list.js';
import { readEvent } from '../../src/core/read-event.js';
import { readInput } from '../../src/input/read-input.js';
import { fixtureText } from '../support/fixture-text.js';

const list = [{ name: 'Conference', date: '2025-02-14/2025-02-16' }];

describe('readInput', () => {
  it('takes text for JSON, and anything else for the list itself', () => {
    expect(readInput(list)).toEqual(readEventList(list));
    expect(readInput(JSON.stringify(list))).toEqual(readEventList(list));
    expect(readInput(JSON.stringify({ heading: 'Itinerary', events: list }))).toMatchObject({ heading: 'Itinerary' });
    expect(readInput(fixtureText('conferences/tech-general-2025.json')).events).toHaveLength(86);
  });

  it.each([undefined, null, '', ' \n', [], '[]', { events: [] }, '{"events": []}'])(
    'takes %j for a list without events, and has nothing against it',
    (input) => {
      expect(readInput(input)).toEqual(EMPTY_LIST);
    },
  );

  it.each([5, false, {}, 'null', '5', '"[]"', '{}', 'next week', '[object Object]', new Date(0)])(
    'says what is wrong with %j',
    (input) => {
      const { events, problems } = readInput(input);
      expect(events).toEqual([]);
      expect(problems).toEqual([expect.objectContaining({ field: 'events', severity: 'error' })]);
    },
  );

  it('tells first what is wrong with the text, then what is wrong with the list', () => {
    const curled = '[{“name”: “Conference”, “date”: “2025-02-30”}]';
    expect(readInput(curled).problems.map(({ severity, field }) => `${severity} ${field ?? ''}`)).toEqual([
      'warning events',
      'error date',
    ]);
  });

  it('reads its records in the way it is told to', () => {
    const renamed = readInput(list, (raw, index) => readEvent({ ...(raw as object), name: 'Renamed' }, index));
    expect(renamed.events.map(({ name }) => name)).toEqual(['Renamed']);
  });
});
