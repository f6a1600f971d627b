import { describe, expect, it } from 'vitest';
import { linedProblems } from '../../src/input/lined-problems.js';
import { readJsonText, readValue } from '../../src/input/json-text.js';
import { fixtureText } from '../support/fixture-text.js';
import { datesOf, listOf } from '../support/read-reading.js';

const dates = (value: unknown): readonly string[] => datesOf(readValue(value));

describe('a timeline of TimelineJS', () => {
  const read = (file: string) => readJsonText(fixtureText(`timelinejs/${file}.json`));

  it.each([
    ['eras', 20, 3, []],
    // One of its dates is none: 196002152034.
    ['example', 27, 0, ['Y196002152034']],
    ['marktwain', 17, 0, []],
  ])('%s: gives its events and eras', (file, events, periods, wrong) => {
    const list = listOf(read(file));
    expect(list.problems.map(({ value = '' }) => value.replace(/.*\//u, ''))).toEqual(wrong);
    expect([list.events.length, list.periods.length]).toEqual([events, periods]);
    const texts = list.events.flatMap(({ name, description = '' }) => [name, description]);
    expect(texts.filter((text) => /<\/?[a-z]/iu.test(text))).toEqual([]);
  });

  it('reads the dates of both generations', () => {
    expect(datesOf(read('eras'))[0]).toBe('Last great Roman-Persian War., 0602/0629');
    expect(datesOf(read('eras'))).toContainEqual(expect.stringMatching(/, 0622-08-09\/0622-08-23$/u));
    expect(datesOf(read('example'))).toContain('Elizabeth Taylor Dies in Los Angeles, 2011-03-23');
    expect(listOf(read('example')).heading).toBe('Elizabeth Taylor\n1932-2011');
    expect(datesOf(read('marktwain'))).toContainEqual(expect.stringMatching(/, 2000-01-05T06:45:56$/u));
  });

  it('does not take a day for a month, and says so', () => {
    const start = { year: 2025, day: 3 };
    const list = listOf(
      readValue({
        events: [
          { start_date: { year: 2024 }, text: { headline: 'A' } },
          { start_date: start, end_date: { year: 2026, hour: 9 }, text: { headline: 'B' } },
        ],
      }),
    );
    expect(list.events.map(({ when }) => when?.text)).toEqual(['2024', '2025/2026']);
    expect(list.problems).toMatchObject([
      { index: 1, field: 'start_date', value: '3', severity: 'warning' },
      { index: 1, field: 'end_date', value: '09:00:00', severity: 'warning' },
    ]);
    const old = { timeline: { date: [{ startDate: '2025,,3', headline: 'C' }] } };
    expect(listOf(readValue(old)).problems).toMatchObject([{ index: 0, field: 'startDate' }]);
    expect(dates(old)).toEqual(['C, 2025']);
  });

  it('says of years that nobody can draw that they are too far away', () => {
    const cosmos = {
      scale: 'cosmological',
      events: [{ start_date: { year: -13_800_000_000 }, text: { headline: 'Bang' } }],
    };
    expect(listOf(readValue(cosmos)).problems[0]?.message).toMatch(/too far away/u);
  });
});

describe('events of schema.org', () => {
  const munich = {
    '@context': 'https://schema.org',
    '@type': 'BusinessEvent',
    '@id': 'munich',
    name: 'Munich Security Conference',
    startDate: '2025-02-14',
    endDate: '2025-02-16',
    eventStatus: 'https://schema.org/EventScheduled',
    location: {
      '@type': 'Place',
      name: 'Bayerischer Hof',
      address: { addressLocality: 'Munich', addressCountry: 'DE' },
    },
    organizer: { '@type': 'Organization', name: 'MSC' },
    image: [{ '@type': 'ImageObject', url: 'https://example.org/a.jpg' }],
    subEvent: { '@type': 'Event', name: 'Dinner', startDate: '2025-02-14T19:00:00+01:00' },
  };

  it('are read with place, people, picture and what is part of them', () => {
    const { events, problems } = listOf(readValue(munich));
    expect(problems).toEqual([]);
    expect(events[0]).toMatchObject({
      id: 'munich',
      when: { text: '2025-02-14/2025-02-16' },
      location: { name: 'Bayerischer Hof', address: 'Munich', addressCountry: 'DE' },
      attendee: [{ name: 'MSC' }],
      image: { url: 'https://example.org/a.jpg' },
    });
    expect(events[0]).not.toHaveProperty('status');
    expect(events[1]).toMatchObject({ name: 'Dinner', superEvent: 'munich' });
  });

  it.each([
    ['a list', [munich, munich]],
    [
      'a graph',
      { '@context': 'https://schema.org', '@graph': [munich, { '@type': 'Organization', name: 'MSC' }, munich] },
    ],
    [
      'an ItemList',
      { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: munich }, { item: munich }] },
    ],
  ])('are found in %s', (_, value) => {
    expect(listOf(readValue(value)).events.filter(({ name }) => name.startsWith('Munich'))).toHaveLength(2);
  });

  it.each([
    ['EventCancelled', 'cancelled'],
    ['http://schema.org/EventPostponed', 'postponed'],
    ['https://schema.org/EventMovedOnline', undefined],
    [{ '@id': 'https://schema.org/EventCancelled' }, 'cancelled'],
    [['https://www.schema.org/EventCancelled'], 'cancelled'],
    ['schema:EventCancelled', 'cancelled'],
    [[{ '@id': 'schema:EventRescheduled' }], undefined],
    [['EventMovedOnline', 'EventCancelled'], 'cancelled'],
  ])('are %s', (eventStatus, status) => {
    expect(listOf(readValue({ ...munich, eventStatus })).events[0]?.status).toBe(status);
  });
});

it('a status that schema.org has not is shown as it is written, and told of', () => {
  const event = { '@type': 'Event', name: 'A', startDate: '2025', eventStatus: 'https://schema.org/EventSuspended' };
  const { events, problems } = listOf(readValue(event));
  expect(events[0]).toMatchObject({ status: 'unknown', statusText: 'EventSuspended' });
  expect(problems).toMatchObject([{ field: 'status', severity: 'warning' }]);
});

describe('words of schema.org', () => {
  it('keep what is no markup, and their lines', () => {
    const event = { '@type': 'Event', name: '<TBD>', description: 'One\nQ&A, a<b\nthree', startDate: '2025-02-14' };
    expect(listOf(readValue(event)).events[0]).toMatchObject({ name: '<TBD>', description: 'One\nQ&A, a<b\nthree' });
    const marked = { ...event, name: 'R&amp;D <em>day</em>', description: '<p>One\ntwo</p>' };
    expect(listOf(readValue(marked)).events[0]).toMatchObject({ name: 'R&D day', description: 'One two' });
  });
});

describe('items of vis-timeline', () => {
  it('are read with their groups, their ends, and backgrounds as periods', () => {
    const value = {
      groups: [{ id: 1, content: '<b>The minister</b>' }],
      items: [
        { id: 7, content: 'Munich', start: '2025-02-14', end: '2025-02-17', group: 1, title: 'Security &amp; defence' },
        { id: 8, content: 'Call', start: Date.UTC(2025, 0, 6, 9, 30) },
        { id: 9, content: 'Visit', start: new Date(Date.UTC(2025, 2, 1)) },
        { id: 10, content: 'Caesar', start: new Date(Date.UTC(-43, 2, 15)) },
        { type: 'background', content: 'Presidency', start: '2025-01-01', end: '2025-07-01' },
        { type: 'background', start: '2025-01-01', end: '2025-07-01' },
      ],
    };
    const list = listOf(readValue(value));
    expect(dates(value)).toEqual([
      'Caesar, -0043-03-15T00:00:00Z',
      'Call, 2025-01-06T09:30:00Z',
      'Munich, 2025-02-14/2025-02-16',
      'Visit, 2025-03-01T00:00:00Z',
    ]);
    expect(list.events[2]).toMatchObject({ id: '7', group: 'The minister', description: 'Security & defence' });
    expect(list.periods.map(({ name, when }) => `${name} ${when.text}`)).toEqual(['Presidency 2025-01-01/2025-06-30']);
    expect(list.problems.map(({ message }) => message)).toEqual([expect.stringMatching(/background without words/u)]);
    expect(dates(value.items.slice(0, 1))).toEqual(['Munich, 2025-02-14/2025-02-16']);
  });

  it('that end before they start are told of by the days that they have', () => {
    const items = ['2025-02-14', '2025-02-14T09:00'].map((start) => ({ content: 'Talks', start, end: '2025-02-13' }));
    for (const item of items) {
      const { problems } = listOf(readValue([item]));
      expect(problems).toHaveLength(1);
      expect(JSON.stringify(problems)).not.toContain('2025-02-12');
    }
  });

  it('that end on a day that there is not are told of', () => {
    const list = listOf(readValue([{ content: 'Talks', start: '2025-02-14', end: '2025-02-30' }]));
    expect(list.problems.map(({ message }) => message)).toEqual(['2025-02 has 28 days: there is no 2025-02-30.']);
  });

  it('end on the day before in the first century, too', () => {
    const items = [
      { content: 'Vesuvius', start: '0079-08-24', end: '0079-08-26' },
      { content: 'Nero', start: '0054-10-13', end: '0068-01-01' },
    ];
    expect(dates(items)).toEqual(['Nero, 0054-10-13/0067-12-31', 'Vesuvius, 0079-08-24/0079-08-25']);
  });
});

describe('problems of another vocabulary', () => {
  const event = (startDate: string): string => `{"@type": "Event", "name": "A", "startDate": "${startDate}"}`;
  const organization = '{"@type": "Organization", "name": "MSC"}';
  const linesOf = (text: string) => {
    const reading = readJsonText(text);
    return linedProblems(listOf(reading).problems, reading.lines ?? []).map(({ line }) => line);
  };

  it.each([
    ['a list', `[\n${organization},\n${event('2025-02-14')},\n${event('2025-02-30')}]`, 4],
    ['a graph', `{"@context": "https://schema.org",\n"@graph": [\n${organization},\n${event('2025-02-30')}]}`, 4],
    ['an ItemList', `{"@type": "ItemList", "itemListElement": [\n{"item":\n${event('2025-02-30')}}]}`, 2],
    [
      'vis-timeline',
      '[\n{"type": "background", "content": "A", "start": "2025", "end": "2026"},\n{"content": "B", "start": "2025-02-30"}]',
      3,
    ],
    ['vis-timeline, with groups', '{"groups": [],\n"items": [\n{"content": "B", "start": "2025-02-30"}]}', 3],
    [
      'TimelineJS',
      '{"title": {},\n"events": [\n{"start_date": {"year": 2025}, "text": {"headline": "A"}},\n{"start_date": {"year": 2025, "day": 3}, "text": {"headline": "B"}}]}',
      4,
    ],
  ])('have the line of their record in %s', (_, text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });

  it.each([
    `{"@type": "Event", "name": "A",\n"startDate": "2025", "subEvent": [\n${event('2025-02-30')}]}`,
    `{"@type": "Event", "name": "A", "startDate": "2025",\n"@graph": [\n${event('2025-02-30')}]}`,
    '{"timeline": {"date": [\n{"startDate": "2025,2,30", "headline": "A"}]}}',
  ])('have none where nobody knows it: %s', (text) => {
    expect(linesOf(text)).toEqual([undefined]);
  });
});

it('deep nesting, and lists that are none, harm nobody', () => {
  const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
  for (const text of [
    deep,
    '{"@graph":'.repeat(5000) + '1' + '}'.repeat(5000),
    '{"__proto__": {"x": 1}, "@type": "Event"}',
  ]) {
    expect(() => listOf(readJsonText(text))).not.toThrow();
  }
  expect({}).not.toHaveProperty('x');
});
