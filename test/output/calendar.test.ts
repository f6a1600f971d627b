import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { readEventList, type EventList } from '../../src/core/event-list.js';
import { asRevised } from '../../src/core/as-revised.js';
import { readRevisedEvent } from '../../src/core/revisions.js';
import { readCalendar } from '../../src/input/calendar.js';
import { toCalendar } from '../../src/output/calendar.js';
import february from '../../demo/data/february-2025.json' with { type: 'json' };
import blns from '../fixtures/hostile/blns.json' with { type: 'json' };
import { fixtureText } from '../support/fixture-text.js';
import { longDates } from '../support/long-dates.js';
import { listOf } from '../support/read-reading.js';
import { secretaryTrips } from '../support/secretary-trips.js';

const options = { telling: { locale: 'en' }, now: Date.UTC(2025, 1, 4, 9), host: 'example.org' };
const written = (list: Pick<EventList, 'events' | 'periods' | 'heading'>): string => toCalendar(list, options);

/** The lines of the one event, unfolded. */
const linesOf = (record: object): readonly string[] =>
  written(readEventList([record]))
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .slice(3, -2);

const octets = (text: string): number => new TextEncoder().encode(text).length;

describe('toCalendar', () => {
  it.each([
    ['2025-02-14/2025-02-16', 'DTSTART;VALUE=DATE:20250214', 'DTEND;VALUE=DATE:20250217'],
    ['2025-02-14', 'DTSTART;VALUE=DATE:20250214', 'DTEND;VALUE=DATE:20250215'],
    ['[2025-02-10..2025-02-13]', 'DTSTART;VALUE=DATE:20250210', 'DTEND;VALUE=DATE:20250214'],
    ['2025-01', 'DTSTART;VALUE=DATE:20250101', 'DTEND;VALUE=DATE:20250201'],
    ['2025-02-10/..', 'DTSTART;VALUE=DATE:20250210', 'DTEND;VALUE=DATE:20250211'],
    ['[..2025-02-13]', 'DTSTART;VALUE=DATE:20250213', 'DTEND;VALUE=DATE:20250214'],
    ['2025-02-14T09:00+01:00', 'DTSTART:20250214T080000Z', undefined],
    ['2025-02-14T09:00/2025-02-14T10:30', 'DTSTART:20250214T090000', 'DTEND:20250214T103000'],
  ])('writes %s', (date, start, end) => {
    const lines = linesOf({ name: 'A', date });
    expect(lines).toContain(start);
    expect(lines.find((line) => line.startsWith('DTEND'))).toBe(end);
  });

  it.each([
    ['confirmed', 'CONFIRMED'],
    ['took-place', 'CONFIRMED'],
    ['expected', 'TENTATIVE'],
    ['under-discussion', 'TENTATIVE'],
    [undefined, 'TENTATIVE'],
    ['cancelled', 'CANCELLED'],
    ['postponed', 'CANCELLED'],
  ])('says of what is %s that it is %s', (status, said) => {
    expect(linesOf({ name: 'A', date: '2025', status })).toContain(`STATUS:${said}`);
  });

  it.each([
    ['2025-02-14', 'under-discussion', 'Talks (under discussion)'],
    ['[2025-02-10..2025-02-13]', 'under-discussion', 'Talks (under discussion; between 10 and 13 February 2025)'],
    ['[2025-02-10..2025-02-13]', 'confirmed', 'Talks (between 10 and 13 February 2025)'],
    ['2025-03', undefined, 'Talks (March 2025)'],
    ['2025-02-14', 'postponed', 'Talks (postponed)'],
    ['2025-02-14', 'cancelled', 'Talks (cancelled)'],
    ['2025-02-14', 'if it snows', 'Talks (if it snows)'],
    ['2025-02-14/2025-02-16', 'confirmed', 'Talks'],
    ['2025-02-14', 'took-place', 'Talks'],
    ['2025-02-14', undefined, 'Talks'],
    ['2025-02-14T09:00/2025-02-14T10:00', 'confirmed', 'Talks'],
    ['2025-02-14~', 'confirmed', 'Talks (about 14 February 2025)'],
    ['2025-02-14?', 'confirmed', 'Talks (possibly 14 February 2025)'],
    ['2025-02-14/2025-02-16~', 'confirmed', 'Talks (from 14 to about 16 February 2025)'],
    ['2025-02-14/..', 'confirmed', 'Talks (from 14 February 2025 onwards)'],
    ['2025-02-14/', 'took-place', 'Talks (from 14 February 2025, end not announced)'],
    ['../2025-02-14', 'confirmed', 'Talks (until 14 February 2025)'],
    ['2025-02/2025-04', 'confirmed', 'Talks (February to April 2025)'],
  ])('names %s, %s: %s, and reads the name back', (date, status, summary) => {
    const list = readEventList([{ name: 'Talks', date, status }]);
    const lines = linesOf({ name: 'Talks', date, status });
    expect(lines.filter((line) => line.startsWith('SUMMARY:'))).toEqual([
      `SUMMARY:${summary.replace(/[;,]/gu, '\\$&')}`,
    ]);
    expect(lines).toContain('TRANSP:TRANSPARENT');
    expect(listOf(readCalendar(written(list))).events.map(({ name }) => name)).toEqual(['Talks']);
  });

  it('reads the name that somebody has given in a calendar', () => {
    const list = readEventList([{ name: 'Talks', date: '2025-02-14', status: 'tentative' }]);
    const renamed = written(list).replace('SUMMARY:Talks (tentative)', 'SUMMARY:Dinner');
    expect(listOf(readCalendar(renamed)).events.map(({ name }) => name)).toEqual(['Dinner']);
  });

  it('calls off the day from which an event was postponed, and not the one to which', () => {
    const record = { name: 'Talks', date: '2025-02-10', asOf: '2025-02-01' };
    const statusAfter = (...sets: object[]): string | undefined => {
      const revisions = sets.map((set, i) => ({ asOf: `2025-02-0${i + 2}`, set }));
      const { events, periods } = readEventList([{ ...record, revisions }], readRevisedEvent);
      const known = events.flatMap((event) => asRevised(event, Infinity, undefined) ?? []);
      return /\r\nSTATUS:(.*)\r/u.exec(written({ events: known, periods }))?.[1];
    };
    expect(statusAfter({ date: '2025-02-11' }, { status: 'postponed' })).toBe('CANCELLED');
    expect(statusAfter({ status: 'postponed' }, { date: '2025-03' })).toBe('TENTATIVE');
    expect(statusAfter({ status: 'postponed', date: '2025-03' })).toBe('TENTATIVE');
  });

  it('says in words what a calendar cannot, and names the event for ever', () => {
    const lines = linesOf({
      id: 'a',
      name: 'A',
      date: '[2025-02-10..2025-02-13]',
      displayDate: 'next week',
      status: 'tentative',
    });
    expect(lines).toContain('DESCRIPTION:between 10 and 13 February 2025\\nnext week\\ntentative');
    expect(lines).toContain('UID:a@example.org');
    expect(lines).toContain('DTSTAMP:20250204T090000Z');
  });

  describe('gives events without ids of their own a UID that', () => {
    const uidsOf = (records: readonly object[], page?: string): readonly string[] =>
      Array.from(
        toCalendar(readEventList(records, readRevisedEvent), { ...options, page }).matchAll(/^UID:(.*)\r$/gmu),
        ([, uid = '']) => uid,
      );
    const talks = { name: 'Talks', date: '2025-02-14' };
    const dinner = { name: 'Dinner', date: '2025-02-15' };

    it('no other list’s events have', () => {
      expect(uidsOf([talks])).not.toEqual(uidsOf([dinner]));
      expect(uidsOf([talks], '/a.html')).not.toEqual(uidsOf([talks], '/b.html'));
      expect(new Set(uidsOf([talks, talks, talks])).size).toBe(3);
    });

    it('stays the same when the list is written again, longer, or with new plans', () => {
      const [uid] = uidsOf([talks], '/a.html');
      expect(uidsOf([{ name: 'First', date: '2025' }, dinner, talks], '/a.html')).toContain(uid);
      const revisions = [{ asOf: '2025-02-02', set: { date: '2025-03-14', name: 'Long talks' } }];
      const revised = [{ ...talks, asOf: '2025-02-01', revisions }];
      expect(uidsOf(revised, '/a.html')).toEqual([uid]);
      const shown = readEventList(revised, readRevisedEvent).events.flatMap(
        (event) => asRevised(event, Infinity, undefined) ?? [],
      );
      expect(toCalendar({ events: shown, periods: [] }, { ...options, page: '/a.html' })).toContain(
        `UID:${uid ?? ''}\r`,
      );
    });
  });

  it('keeps events of one id on two pages of a site apart', () => {
    const list = readEventList([{ id: 'a', name: 'A', date: '2025' }]);
    const uidOn = (page: string) => /^UID:(a\.\w+@example\.org)\r$/mu.exec(toCalendar(list, { ...options, page }))?.[1];
    expect(uidOn('/a.html')).toBeDefined();
    expect(uidOn('/a.html')).not.toBe(uidOn('/b.html'));
  });

  it('gives back the ids of the list, and those of calendars as they are', () => {
    const list = readEventList([
      { id: 'a', name: 'A', date: '2025-02-14' },
      { id: 'b', name: 'B', date: '2025-02-15', superEvent: 'a' },
      { id: 'c@calendar.test', name: 'C', date: '2025-02-16', superEvent: 'gone' },
    ]);
    const text = toCalendar(list, { ...options, page: '/a.html' });
    const ids = (calendar: string) =>
      listOf(readCalendar(calendar)).events.map(({ id, superEvent }) => [id, superEvent]);
    expect(ids(text)).toEqual([
      ['a', undefined],
      ['b', 'a'],
      ['c@calendar.test', expect.stringMatching(/^gone\.\w+@example\.org$/u)],
    ]);
    const both =
      text.replace('END:VCALENDAR\r\n', '') + toCalendar(list, options).replace(/^(?:(?!BEGIN:VEVENT).*\r\n)+/u, '');
    const [first, second] = ids(both).flatMap(([id]) => id ?? []);
    expect(first).toMatch(/^a\.\w+@example\.org$/u);
    expect(second).toBe('a@example.org');
  });

  it('is read again as it was: the source case, and hundreds of trips', () => {
    const trips = secretaryTrips.slice(-400).map(({ start, end, place }, i) => ({
      id: `t${i}`,
      name: place,
      startDate: start,
      endDate: end,
      location: place,
    }));
    for (const list of [readEventList(february), readEventList(trips)]) {
      const again = listOf(readCalendar(written(list)));
      const kept = ({ name, when, status, location, about, attendee, description }: EventList['events'][number]) => ({
        ...{ name, status, about, description },
        date: when?.text,
        place: location?.name,
        who: attendee.map((person) => `${person.name} ${person.participationStatus ?? ''}`),
      });
      expect(again.problems).toEqual([]);
      expect(again.events.map(kept)).toEqual(list.events.map(kept));
    }
  });

  it('keeps years before the year 1000, home, and what was known when', () => {
    const list = readEventList({
      timeZone: 'Asia/Seoul',
      asOf: '2025-02-04',
      events: [
        { id: 'a@x', name: 'Coronation', date: '0800-12-25', status: 'took-place' },
        { id: 'b@x', name: 'Talks', date: '2025-02-14', status: 'expected', asOf: '2025-02-03' },
      ],
    });
    const again = listOf(readCalendar(written(list)));
    expect(again).toMatchObject({ timeZone: 'Asia/Seoul', ownAsOf: { text: '2025-02-04' } });
    expect(again.events.map(({ status, asOf, description }) => [status, asOf?.text, description])).toEqual([
      ['took-place', undefined, undefined],
      ['expected', '2025-02-03', undefined],
    ]);
  });

  it('says of what was withdrawn that it is off, and reads it again as withdrawn', () => {
    const list = readEventList([
      { name: 'A', date: '2025-02-14', status: 'expected', withdrawn: true },
      { name: 'B', date: '2025-02-15', withdrawn: true },
      { name: 'C', date: '2025-02-16', status: 'cancelled' },
    ]);
    const text = written(list);
    expect(text.match(/^STATUS:CANCELLED/gmu)).toHaveLength(3);
    const { events } = listOf(readCalendar(text));
    expect(events.map(({ status, withdrawn }) => [status, withdrawn])).toEqual([
      ['expected', true],
      [undefined, true],
      ['cancelled', undefined],
    ]);
  });

  it.each(longDates)('is read again with %s, too long for one date', (_, startDate, endDate) => {
    const list = readEventList([{ id: 'a', name: 'Event A', status: 'expected', startDate, endDate }]);
    const again = listOf(readCalendar(written(list)));
    const kept = ({ when, status }: EventList['events'][number]) => ({ when, status });
    expect([again.problems, list.events.length]).toEqual([[], 1]);
    expect(again.events.map(kept)).toEqual(list.events.map(kept));
  });

  it('is told by its times once another calendar has moved it, however long its dates are', () => {
    const [[, startDate, endDate] = []] = longDates;
    const text = written(readEventList([{ name: 'Event A', startDate, endDate }]));
    const moved = text.replace('DTSTART:20250214T140000Z', 'DTSTART:20250214T150000Z');
    expect(moved).not.toBe(text);
    expect(listOf(readCalendar(moved)).events.map(({ when }) => when?.text)).toEqual([
      '2025-02-14T15:00:00Z/2025-02-14T23:00:00Z',
    ]);
  });

  it('is a calendar to another reader too, in lines of 75 octets', () => {
    const texts = fc.oneof(fc.constantFrom<string>(...blns), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(texts, texts, texts, (name, description, place) => {
        const list = readEventList([
          { name: `A${name}`, description, location: place, date: '2025-02-14', about: [name] },
        ]);
        const text = written({ ...list, heading: name });
        for (const line of text.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
        const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
        const [event] = calendar.getAllSubcomponents('vevent');
        expect(event?.getFirstPropertyValue('summary')).toBe(list.events[0]?.name.replace(/\p{Cc}(?<![\t\n])/gu, ''));
      }),
    );
  });

  it('reads again what has commas, semicolons and lines in it', () => {
    const record = {
      date: '[2025-02-10,2025-02-12]',
      status: 'expected; if it snows, not',
      group: 'Travel, C:\\new',
      attendee: ['Cho, minister'],
      description: 'One, two;\nthree',
    };
    const list = readEventList([{ name: 'Talks, and more', ...record }]);
    const [event] = listOf(readCalendar(written(list))).events;
    const { when, statusText, group, attendee, description } = event ?? {};
    expect({
      date: when?.text,
      status: statusText,
      group,
      attendee: attendee?.map(({ name }) => name),
      description,
    }).toEqual(record);
  });

  it.each([
    ['the clock of its place', { location: { name: 'Munich', timeZone: 'Europe/Berlin' } }],
    ['a clock of its own', { location: 'Munich', timeZone: 'Europe/Berlin' }],
    ['no clock', { location: 'Munich' }],
  ])('is read again at the moment that it is, told by %s', (_, record) => {
    const list = readEventList([{ name: 'Talks', date: '2025-02-14T09:00', ...record }]);
    const [event] = listOf(readCalendar(written(list))).events;
    expect(event?.when).toEqual(list.events[0]?.when);
    expect([event?.location, event?.timeZone]).toEqual([list.events[0]?.location, list.events[0]?.timeZone]);
  });

  it('is told by the clock of its place, too, once another calendar has moved it', () => {
    const place = { name: 'Munich', timeZone: 'Europe/Berlin' };
    const text = written(readEventList([{ name: 'Talks', date: '2025-02-14T09:00', location: place }]));
    const [event] = listOf(readCalendar(text.replace('DTSTART:20250214T080000Z', 'DTSTART:20250214T090000Z'))).events;
    expect(event?.when?.start).toMatchObject({ min: Date.UTC(2025, 1, 14, 10), zone: 'Europe/Berlin' });
  });

  it('keeps the parts of a place apart, as long as nobody has changed it', () => {
    const location = {
      name: 'Bayerischer Hof, Munich',
      address: 'Promenadeplatz 2–6',
      addressCountry: 'DE',
      timeZone: 'Europe/Berlin',
      geo: { latitude: 48.14, longitude: 11.57 },
    };
    const text = written(readEventList([{ name: 'Talks', date: '2025-02-14', location }]));
    const read = (calendar: string) => listOf(readCalendar(calendar)).events[0]?.location;
    expect(read(text)).toEqual(location);
    expect(text).toContain('LOCATION:Bayerischer Hof\\, Munich\\, Promenadeplatz 2–6');
    // What was said of the old place does not hold of the new one.
    expect(read(text.replace(/LOCATION:.*\r\n(?: .*\r\n)*GEO:.*\r\n/u, 'LOCATION:Berlin\r\n'))).toEqual({
      name: 'Berlin',
    });
  });

  it('writes the address of a place without a name once', () => {
    const list = readEventList([{ name: 'Talks', date: '2025-02-14', location: { address: 'Promenadeplatz 2' } }]);
    expect(written(list)).toContain('LOCATION:Promenadeplatz 2\r\n');
    expect(listOf(readCalendar(written(list))).events[0]?.location).toEqual(list.events[0]?.location);
  });

  it('keeps the words of the source until the date is another one', () => {
    const text = written(readEventList([{ name: 'Talks', date: '2025-02-14', displayDate: 'next Friday' }]));
    const read = (calendar: string) => listOf(readCalendar(calendar)).events[0]?.displayDate;
    expect(read(text)).toBe('next Friday');
    expect(read(text.replace('DTEND;VALUE=DATE:20250215', 'DTEND;VALUE=DATE:20250216'))).toBeUndefined();
  });

  it.each([
    [{ url: 'https://example.org/a.png', alt: 'Two ministers; one, "smiling"', credit: 'Reuters\nPool' }],
    [{ url: 'https://example.org/a.png' }],
  ])('keeps its picture: %o', (image) => {
    const list = readEventList([{ name: 'Talks', date: '2025-02-14', image }]);
    expect(listOf(readCalendar(written(list))).events[0]?.image).toEqual(image);
  });

  it('keeps whatever name there is apart from what is said after it', () => {
    const texts = fc.oneof(fc.constantFrom<string>(...blns), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(texts, (name) => {
        const read = (status?: string) =>
          listOf(readCalendar(written(readEventList([{ name: `A${name}`, date: '2025-02-14', status }]))));
        expect(read('expected').events.map((event) => event.name)).toEqual(read().events.map((event) => event.name));
      }),
    );
  });

  it('leaves out what has no day', () => {
    const list = readEventList([
      { name: 'A', displayDate: 'to be announced' },
      { name: 'B', date: '-0043' },
      { name: 'C', date: '-0043-03-15T12:00' },
      { name: 'D', date: '-0001-12-31T12:00/0000-01-01T12:00' },
      // a year later in UTC
      { name: 'E', date: '9999-12-31T20:00-05:00' },
    ]);
    expect(list.problems).toEqual([]);
    expect(written(list)).not.toContain('VEVENT');
  });

  it('does not say when an event became known in years that a calendar does not have', () => {
    const lines = linesOf({ name: 'A', date: '0079-08-24T13:00', asOf: '-0043-03-15' });
    expect(lines).toContain('DTSTART:00790824T130000');
    expect(lines.find((line) => line.startsWith('LAST-MODIFIED'))).toBeUndefined();
  });

  it('tells conferences to the day', () => {
    const list = readEventList(JSON.parse(fixtureText('conferences/tech-general-2025.json')));
    expect(listOf(readCalendar(written(list))).events.map(({ when }) => when?.text)).toEqual(
      list.events.map(({ when }) => when?.text),
    );
  });
});
