import { describe, expect, it } from 'vitest';
import { FIELDS, fieldOf, hiddenFields, STATUSES } from '../../demo/create/fields.js';
import { STATUSES as known } from '../../src/core/event.js';
import { readDocument } from '../docs/markdown.js';

type EventRecord = Readonly<Record<string, unknown>>;

const february = JSON.parse(readDocument('demo/data/february-2025.json')) as { events: EventRecord[] };

const field = (id: string) => {
  const found = FIELDS.find((each) => each.id === id);
  if (!found) throw new Error(`There is no field ${id}`);
  return found;
};
const write = (record: EventRecord, id: string, text: string) => field(id).write(record, text);

describe('the fields of a row', () => {
  it('know every status', () => {
    expect(STATUSES.map(([status]) => status).sort()).toEqual([...known].sort());
  });

  it('leave a record as it was when the same is typed again', () => {
    const records: readonly EventRecord[] = [
      ...february.events,
      {
        title: 'Talks',
        start: '2025-02-14',
        end: '2025-02-16',
        place: 'Munich',
        people: 'Cho Tae-yul',
        topics: 'Trade',
      },
      { name: 'Dinner', date: '2025-02-14T19:00', sources: ['Press', { url: 'https://example.org/a' }] },
    ];
    for (const record of records) {
      for (const { read, write: set, id } of FIELDS) {
        const again = set(record, read(record));
        const listed = Object.fromEntries(
          Object.entries(record).map(([name, value]) => [
            name,
            Array.isArray(again[name]) && !Array.isArray(value) ? [value] : value,
          ]),
        );
        expect(again, id).toEqual(listed);
      }
    }
  });

  it('write to the name that a record uses', () => {
    expect(write({ title: 'Talks' }, 'name', 'More talks')).toEqual({ title: 'More talks' });
    expect(write({ start: '2025-02-14' }, 'last', '2025-02-16')).toEqual({
      start: '2025-02-14',
      endDate: '2025-02-16',
    });
    expect(write({}, 'name', 'Talks')).toEqual({ name: 'Talks' });
    expect(write({ name: 'Talks' }, 'name', '')).toEqual({});
  });

  it('write days that last as one date, and times of day as two', () => {
    expect(write({ date: '2025-02-14' }, 'last', '2025-02-16')).toEqual({ date: '2025-02-14/2025-02-16' });
    expect(write({ date: '2025-02-14/2025-02-16' }, 'last', '')).toEqual({ date: '2025-02-14' });
    expect(write({ date: '2025-02-14/2025-02-16' }, 'first', '2025-02-15')).toEqual({ date: '2025-02-15/2025-02-16' });
    expect(write({ date: '2025-02-14T09:00' }, 'last', '2025-02-14T11:00')).toEqual({
      startDate: '2025-02-14T09:00',
      endDate: '2025-02-14T11:00',
    });
  });

  it('change the name of a place and of people, and nothing else of them', () => {
    const location = { name: 'Munich', addressCountry: 'DE', timeZone: 'Europe/Berlin' };
    expect(write({ location }, 'place', 'Garching')).toEqual({ location: { ...location, name: 'Garching' } });
    const attendee = [
      { name: 'Cho Tae-yul', jobTitle: 'foreign minister' },
      'Marco Rubio',
      { jobTitle: 'interpreter' },
    ];
    expect(write({ attendee }, 'people', 'Cho Tae-Yul\nMarco Rubio')).toEqual({
      attendee: [{ name: 'Cho Tae-Yul', jobTitle: 'foreign minister' }, 'Marco Rubio', { jobTitle: 'interpreter' }],
    });
    expect(write({ attendee }, 'people', 'Marco Rubio')).toEqual({
      attendee: ['Marco Rubio', { jobTitle: 'interpreter' }],
    });
  });

  it('read a report with its address, and keep the rest of it', () => {
    const subjectOf = [{ name: 'Briefing', url: 'https://example.org/a', datePublished: '2025-02-04' }];
    expect(field('sources').read({ subjectOf })).toBe('Briefing https://example.org/a');
    expect(write({ subjectOf }, 'sources', 'Press briefing https://example.org/b\nA note')).toEqual({
      subjectOf: [{ name: 'Press briefing', url: 'https://example.org/b' }, 'A note'],
    });
    expect(write({ subjectOf }, 'sources', 'Press briefing https://example.org/b')).toEqual({
      subjectOf: [{ name: 'Press briefing', url: 'https://example.org/b', datePublished: '2025-02-04' }],
    });
  });

  it('are found for a problem, and name what they do not show', () => {
    expect(fieldOf('location.timeZone')).toBe('place');
    expect(fieldOf('attendee[0].name')).toBe('people');
    expect(fieldOf('startDate')).toBe('first');
    expect(fieldOf('image')).toBeUndefined();
    expect(hiddenFields({ name: 'Talks', revisions: [], image: '' })).toEqual(['revisions', 'image']);
  });
});
