import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEventList, type EventList } from '../../src/core/event-list.js';
import type { TimelineEvent } from '../../src/core/event.js';
import { toJson } from '../../src/output/json.js';
import { decodeText } from '../../src/input/decode-text.js';
import { readText } from '../../src/input/read-text.js';
import { toBlob } from '../../src/output/to-blob.js';
import { listOf } from '../support/read-reading.js';
import february from '../../demo/data/february-2025.json' with { type: 'json' };
import corpus from '../fixtures/revisions/tech-conferences-2020-a.json' with { type: 'json' };
import { knownOn, readHistory } from '../support/known-on.js';
import { rawEvent } from '../support/raw-values.js';

const written = (list: EventList) => JSON.parse(toJson(list)) as Record<string, unknown> & { events: object[] };

/** All that is shown of an event; its place in the input and what led to this state are not part of it. */
function shown({ index: _, history: _h, changes: _c, movedFrom: _m, correctedOn: _o, ...rest }: TimelineEvent): object {
  return rest;
}

function expectSameAgain(list: EventList): void {
  const again = readEventList(written(list));
  expect(again.problems.filter(({ message }) => !message.includes('is no known status'))).toEqual([]);
  expect(again.events.map(shown)).toEqual(list.events.map(shown));
}

describe('a list as JSON', () => {
  it('is the source case, as the demo has it', () => {
    expect(written(readEventList(february))).toMatchObject({
      heading: february.heading,
      asOf: '2025-02-04',
      timeZone: 'Asia/Seoul',
      events: february.events.map(({ id, name, date, status }) => ({ id, name, date, status })),
    });
    expectSameAgain(readEventList(february));
  });

  it('reads back with its periods, and without members that hold nothing', () => {
    const periods = [{ name: 'Acting leadership', date: '2024-12-14/..' }];
    const list = written(readEventList({ periods, events: [{ name: 'Event A', date: '2025-02-14' }] }));
    expect(list).toEqual({ periods, events: [{ id: 'event-1', name: 'Event A', date: '2025-02-14' }] });
    expect(Object.keys(written(readEventList([])))).toEqual(['events']);
  });

  it('is the state that was known, with what was withdrawn marked, and still so when read again', () => {
    const records = corpus.events.map(({ key, revisions }) => {
      const [first, ...later] = revisions.map(({ knownFrom, state }) => ({ asOf: knownFrom, set: state }));
      return { id: key, asOf: first?.asOf, ...first?.set, revisions: later };
    });
    const list = readHistory(records);
    for (const day of ['2020-02-01', '2020-06-01']) {
      const known = { ...list, events: knownOn(list, day) };
      const withdrawn = written(known).events.filter((event) => 'withdrawn' in event && event.withdrawn === true);
      expect(withdrawn).toHaveLength(known.events.filter((event) => event.withdrawn).length);
      expect(withdrawn.length).toBeGreaterThan(2);
      expectSameAgain(known);
    }
  });

  it('says nothing of the history', () => {
    const revisions = [{ asOf: '2025-02-11', set: { date: '2025-02-17' }, note: 'Moved' }];
    const list = readHistory([{ id: 'a', name: 'Event A', date: '2025-02-10', revisions }]);
    const known = written({ ...list, events: knownOn(list, '2025-02-11') });
    expect(known.events).toEqual([{ id: 'a', name: 'Event A', date: '2025-02-17', asOf: '2025-02-11' }]);
  });

  it.each([
    ['startDate and endDate', '2025-02-14', '2025-02-16'],
    ['moments of one zone', '2025-02-14T09:00[Europe/Berlin]', '2025-02-14T18:00[Europe/Berlin]'],
    [
      'moments of more than 64 characters',
      '2025-02-14T09:00:00-03:00[America/Argentina/ComodRivadavia]',
      '2025-02-16T18:00:00-03:00[America/Argentina/ComodRivadavia]',
    ],
    ['a long moment and a day', '2025-02-14T09:00:00.123-03:00[America/Argentina/ComodRivadavia]', '2025-02-16'],
    ['an end alone', undefined, '2025-02-16T18:00:00-03:00[America/Argentina/ComodRivadavia]'],
    ['an open start', '..', '2025-02-16T18:00:00-03:00[America/Argentina/ComodRivadavia]'],
    ['an open end', '2025-02-14T09:00:00-03:00[America/Argentina/ComodRivadavia]', '..'],
    ['a month and a day', '2025-02', '2025-03-01~'],
  ])('reads back with %s', (_, startDate, endDate) => {
    const list = readEventList([{ id: 'a', name: 'Event A', startDate, endDate, timeZone: 'Asia/Seoul' }]);
    expect([list.events.length, list.problems]).toEqual([1, []]);
    expectSameAgain(list);
  });

  it('reads back whatever could be read', () => {
    fc.assert(
      fc.property(fc.array(rawEvent, { maxLength: 6 }), (records) => {
        expectSameAgain(readEventList(records));
      }),
      { numRuns: 500 },
    );
  });

  it('reads back with any two ends', () => {
    const end = fc.constantFrom(
      undefined,
      '..',
      '2025',
      '2025-02',
      '2025-02-14',
      '2025-02-15?',
      '2025-W08',
      '2025-02-14T09:00',
      '2025-02-16T18:00:00Z',
      '2025-02-16T18:00:00.5+09:00[Asia/Seoul]',
      '2025-02-20T18:00:00-03:00[America/Argentina/ComodRivadavia]',
    );
    fc.assert(
      fc.property(end, end, (startDate, endDate) => {
        expectSameAgain(readEventList([{ id: 'a', name: 'Event A', startDate, endDate }]));
      }),
      { numRuns: 300 },
    );
  });
});

const context = { telling: { locale: 'en' }, origin: { host: '' }, svg: () => Promise.resolve('') };

describe('toBlob', () => {
  it('is a file of JSON', async () => {
    const blob = await toBlob('json', readEventList(february), context);
    expect(blob.type).toBe('application/json');
    expect(await blob.text()).toBe(toJson(readEventList(february)));
  });

  it('is a table that Excel takes for UTF-8, and the reader as it was', async () => {
    const list = readEventList([{ name: '외교장관 회담', date: '2025-02-14' }]);
    const blob = await toBlob('csv', list, context);
    const bytes = new Uint8Array(await blob.arrayBuffer());
    expect(blob.type).toBe('text/csv;charset=utf-8');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const marked = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    for (const text of [marked, decodeText(bytes).text]) {
      const reading = await readText(text);
      expect(listOf(reading).problems).toEqual([]);
      expect(listOf(reading).events.map(({ name }) => name)).toEqual(['외교장관 회담']);
    }
  });

  it('knows no other format', async () => {
    await expect(toBlob('yaml' as 'json', readEventList(february), context)).rejects.toThrow(RangeError);
  });
});
