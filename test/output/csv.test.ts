import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../src/core/edtf.js';
import { readCsv } from '../../src/input/csv.js';
import { toCsv } from '../../src/output/csv.js';
import february from '../../demo/data/february-2025.json' with { type: 'json' };
import conformance from '../fixtures/edtf/edtf-conformance-corpus.json' with { type: 'json' };
import library from '../fixtures/edtf/loc-edtf-examples.json' with { type: 'json' };
import university from '../fixtures/edtf/unt-edtf-validate-lists.json' with { type: 'json' };
import blns from '../fixtures/hostile/blns.json' with { type: 'json' };
import { fixtureText } from '../support/fixture-text.js';
import { readEventList } from '../../src/core/event-list.js';
import { longDates } from '../support/long-dates.js';
import { listOf } from '../support/read-reading.js';

const back = (list: Parameters<typeof toCsv>[0]) => listOf(readCsv(toCsv(list)));

describe('toCsv', () => {
  it('writes what its reader reads again', () => {
    const list = readEventList(february);
    const again = back(list);
    expect(again.problems).toEqual([]);
    const kept = ({
      id,
      name,
      when,
      displayDate,
      status,
      location,
      about,
      superEvent,
    }: (typeof list.events)[number]) => ({
      ...{ id, name, displayDate, status, about, superEvent },
      date: when?.text,
      place: location?.name,
      country: location?.addressCountry,
    });
    expect(again.events.map(kept)).toEqual(list.events.map(kept));
  });

  it('keeps who is confirmed, and who is not', () => {
    const list = readEventList([
      {
        name: 'Talks',
        date: '2025',
        attendee: ['Iwaya', { name: 'Cho', participationStatus: 'expected' }, { name: 'Rubio' }],
      },
      { name: 'Dinner', date: '2025', attendee: [{ name: 'Cho', participationStatus: 'accepted' }, 'Rubio'] },
      { name: 'Briefing', date: '2025', attendee: ['Cho'] },
    ]);
    expect(toCsv(list)).toContain(',Iwaya; Cho; Rubio,; expected; \n');
    expect(back(list).events.map(({ attendee }) => attendee)).toEqual(list.events.map(({ attendee }) => attendee));
  });

  it('gives nobody a status that may be another’s', () => {
    const [event] = listOf(readCsv('name,date,attendee,participationStatus\nTalks,2025,Iwaya; Cho,accepted\n')).events;
    expect(event?.attendee).toEqual([{ name: 'Iwaya' }, { name: 'Cho' }]);
  });

  it('has a column only for what some event says', () => {
    const { events, periods } = readEventList([{ id: 'a', name: 'A', date: '2025' }]);
    expect(toCsv({ events, periods })).toBe('id,name,date\na,A,2025\n');
  });

  it('keeps dates of hundreds of conferences', () => {
    const list = readEventList(JSON.parse(fixtureText('conferences/tech-general-2025.json')));
    expect(back(list).events.map(({ when }) => when?.text)).toEqual(list.events.map(({ when }) => when?.text));
  });

  it('keeps every date of the corpora of EDTF', () => {
    const { level0, level1, level2 } = conformance;
    const rows = [...level0, ...level1, ...level2, ...library.examples].map(({ edtf }) => edtf);
    const texts = [...rows, ...Object.values(university.lists).flat()].filter((text) => parseEdtf(text).ok);
    expect(texts.length).toBeGreaterThan(250);
    const list = readEventList(texts.map((date) => ({ name: date, date })));
    const again = back(list);
    expect(again.problems).toEqual([]);
    expect(again.events.map(({ name, when }) => [name, when])).toEqual(
      list.events.map(({ name, when }) => [name, when]),
    );
  });

  it.each(longDates)('keeps %s, too long for one cell', (_, startDate, endDate) => {
    const list = readEventList([
      { id: 'a', name: 'Event A', startDate, endDate },
      { id: 'b', name: 'Event B', date: '2025-02-15' },
    ]);
    const again = back(list);
    expect([again.problems, list.events.length]).toEqual([[], 2]);
    expect(again.events.map(({ when }) => when)).toEqual(list.events.map(({ when }) => when));
  });

  it('writes no formula, and leaves dates before year 1 alone', () => {
    const { events, periods } = readEventList([
      { id: '1', name: '=1+1', date: '-0043-03-15' },
      { id: '2', name: '@SUM(A1)', date: '2025', description: '-cmd' },
    ]);
    const text = toCsv({ events, periods });
    for (const cell of ["'=1+1", "'@SUM(A1)", "'-cmd", ',-0043-03-15']) expect(text).toContain(cell);
  });

  it('writes no formula for programs that part cells at semicolons or tabs either, and reads each text as it was', () => {
    const texts = fc
      .string({ unit: fc.constantFrom(';', '\t', '\n', ',', '=', '"', "'", '-', '+', '@', ' ', 'a') })
      .filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(texts, (name) => {
        const { events, periods } = readEventList([{ id: 'a', name, date: '2025' }]);
        expect(toCsv({ events, periods })).not.toMatch(/(?:^|[;\t\n])"*[=+@-]/u);
        expect(back({ events, periods }).events[0]?.name).toBe(events[0]?.name);
      }),
    );
    const { events, periods } = readEventList([{ id: 'a', name: 'Meeting;=1+1', date: '2025' }]);
    expect(toCsv({ events, periods })).toContain("a,Meeting;'=1+1,2025");
  });

  it.each([
    ["-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"],
    ['-1+HYPERLINK("http://evil.test")', `"'-1+HYPERLINK(""http://evil.test"")"`],
    ['-12.5', '-12.5'],
    ['-12.5e3', "'-12.5e3"],
    ['-0043/-0042', '-0043/-0042'],
  ])('of texts with a minus sign leaves alone what is wholly a number or a date: %s', (name, cell) => {
    const { events, periods } = readEventList([{ id: 'a', name, date: '2025' }]);
    expect(toCsv({ events, periods })).toBe(`id,name,date\na,${cell},2025\n`);
  });

  it.each(['<TBD>', 'Talks <EU/UK>', 'if a<b and c>d', '<b>Talks</b> &amp; dinner', 'One\nQ&A after\n  three'])(
    'keeps %j as it is written',
    (text) => {
      const list = readEventList([{ id: 'a', name: text, description: text, date: '2025' }]);
      expect(back(list).events[0]).toMatchObject({ name: text, description: text });
    },
  );

  it('holds whatever texts there are', () => {
    const texts = fc
      .oneof(fc.constantFrom<string>(...blns), fc.string({ unit: 'grapheme' }))
      .filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(texts, texts, (name, description) => {
        const { events, periods } = readEventList([{ id: 'a', name, description, date: '2025' }]);
        const [event] = back({ events, periods }).events;
        expect(event?.name).toBe(events[0]?.name);
        expect(event?.description).toBe(events[0]?.description);
      }),
    );
  });
});
