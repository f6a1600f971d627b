import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCalendar } from '../../src/input/calendar.js';
import blns from '../fixtures/hostile/blns.json' with { type: 'json' };
import { fixtureText } from '../support/fixture-text.js';
import { datesOf, listOf } from '../support/read-reading.js';

/** A calendar of one event with these properties. */
const calendar = (...properties: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', ...properties, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');

const dateOf = (...properties: readonly string[]): string | undefined =>
  listOf(readCalendar(calendar('SUMMARY:A', ...properties))).events[0]?.when?.text;

describe('readCalendar', () => {
  it.each([
    ['blank_line_mid', []],
    [
      'minimal',
      [
        'Really long event name thing, 2012-06-30T06:00:00[America/Los_Angeles]/2012-06-30T07:00:00[America/Los_Angeles]',
      ],
    ],
    [
      'duration_instead_of_dtend',
      [
        'Really long event name thing, 2012-06-30T06:00:00[America/Los_Angeles]/2012-07-01T06:00:00[America/Los_Angeles]',
      ],
    ],
    ['only_dtstart_date', ['Really long event name thing, 2012-06-30']],
    ['timezone_from_file', ['A test event, 2023-03-06T13:42:00-07:41/2023-03-06T14:42:00-07:41']],
    ['utc_negative_zero', ['And another, 2012-08-21T21:00:00[Etc/GMT]/2012-08-21T21:30:00[Etc/GMT]']],
  ])('reads %s', (file, dates) => {
    const reading = readCalendar(fixtureText(`ical/${file}.ics`));
    expect(datesOf(reading)).toEqual(dates);
    expect(listOf(reading).problems.map(({ severity }) => severity)).not.toContain('error');
  });

  it('reads what recurs for ever as far as ten years or a thousand times, and says so', () => {
    const reading = readCalendar(fixtureText('ical/daily_recur.ics'));
    const { events, problems, heading, timeZone } = listOf(reading);
    expect(events).toHaveLength(1000);
    expect(events.slice(0, 2).map(({ when }) => when?.text)).toEqual([
      '2012-08-01T05:00:00[America/Los_Angeles]/2012-08-01T06:00:00[America/Los_Angeles]',
      '2012-08-02T05:00:00[America/Los_Angeles]/2012-08-02T06:00:00[America/Los_Angeles]',
    ]);
    expect(problems.map(({ message }) => message)).toEqual([
      '“Every day recurring” goes on recurring: its first 1000 times are shown.',
    ]);
    expect([heading, timeZone]).toEqual(['calmozilla1@gmail.com', 'America/Los_Angeles']);
  });

  it('reads what began long ago, and recurs for ever, until ten years from now', () => {
    const { events } = listOf(readCalendar(calendar('SUMMARY:A', 'DTSTART;VALUE=DATE:19900301', 'RRULE:FREQ=YEARLY')));
    const years = events.map(({ when }) => Number(when?.text?.slice(0, 4)));
    expect(years.at(-1)).toBe(new Date().getFullYear() + 10);
    expect(years).toHaveLength(new Date().getFullYear() + 10 - 1989);
  });

  it.each([
    ['FREQ=YEARLY;COUNT=3', '20240229', ['2024-02-29', '2028-02-29', '2032-02-29']],
    ['FREQ=YEARLY;BYMONTH=1,2;COUNT=4', '20250130', ['2025-01-30', '2026-01-30', '2027-01-30', '2028-01-30']],
    ['FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3', '20250131', ['2025-01-31', '2025-03-31', '2025-05-31']],
    ['FREQ=YEARLY;COUNT=30', '20000101', [...Array(30).keys()].map((i) => `${2000 + i}-01-01`)],
  ])('counts the days that there are: %s', (rule, start, dates) => {
    const { events } = listOf(readCalendar(calendar('SUMMARY:A', `DTSTART;VALUE=DATE:${start}`, `RRULE:${rule}`)));
    expect(events.map(({ when }) => when?.text)).toEqual(dates);
  });

  it('reads a heading of several lines', () => {
    expect(listOf(readCalendar('BEGIN:VCALENDAR\nNAME:Talks\\, and\\nC:\\\\new\nEND:VCALENDAR')).heading).toBe(
      'Talks, and\nC:\\new',
    );
  });

  it('reads birthdays: dates that recur, and those that are told by themselves', () => {
    const dates = datesOf(readCalendar(fixtureText('ical/google_birthday.ics')));
    expect(dates).toContain("PErson #2's birthday, 2012-12-10");
    expect(dates).toContain("PErson #2's birthday, 2014-12-10");
  });

  it.each([
    ['14 to 16 February', ['DTSTART;VALUE=DATE:20250214', 'DTEND;VALUE=DATE:20250217'], '2025-02-14/2025-02-16'],
    ['a day', ['DTSTART;VALUE=DATE:20250214', 'DTEND;VALUE=DATE:20250215'], '2025-02-14'],
    ['a day that ends on itself', ['DTSTART;VALUE=DATE:20250214', 'DTEND;VALUE=DATE:20250214'], '2025-02-14'],
    ['days by their duration', ['DTSTART;VALUE=DATE:20250214', 'DURATION:P3D'], '2025-02-14/2025-02-16'],
    ['a moment', ['DTSTART:20250214T080000Z'], '2025-02-14T08:00:00Z'],
    ['a floating time', ['DTSTART:20250214T080000', 'DURATION:PT90M'], '2025-02-14T08:00:00/2025-02-14T09:30:00'],
    [
      'a zone with its maker’s prefix',
      ['DTSTART;TZID=/softwarestudio.org/Olson_20011030_5/Europe/Berlin:20250214T090000'],
      '2025-02-14T09:00:00[Europe/Berlin]',
    ],
    [
      'a zone of three parts with its maker’s prefix',
      ['DTSTART;TZID=/mozilla.org/20050126_1/America/Argentina/Buenos_Aires:20250214T090000'],
      '2025-02-14T09:00:00[America/Argentina/Buenos_Aires]',
    ],
    [
      'another zone of Windows',
      ['DTSTART;TZID=Jordan Standard Time:20250214T090000'],
      '2025-02-14T09:00:00[Asia/Amman]',
    ],
    [
      'a zone of Windows',
      ['DTSTART;TZID=W. Europe Standard Time:20250214T090000'],
      '2025-02-14T09:00:00[Europe/Berlin]',
    ],
  ])('reads %s', (_, properties, date) => {
    expect(dateOf(...properties)).toBe(date);
  });

  it('reads place, people, status, and what else there is', () => {
    const [event] = listOf(
      readCalendar(
        calendar(
          'UID:munich@example.org',
          'SUMMARY:Munich\\, the\\; conference',
          'DTSTART;VALUE=DATE:20250214',
          'STATUS:TENTATIVE',
          'LOCATION:Munich',
          'GEO:48.14;11.58',
          'CATEGORIES:Security,Defence',
          'DESCRIPTION:Two\\nlines',
          'URL:https://example.org/',
          'ORGANIZER;CN=MSC:mailto:msc@example.org',
          'ATTENDEE;CN="Cho, Tae-yul";PARTSTAT=TENTATIVE:mailto:cho@example.org',
          'ATTENDEE:mailto:rubio@example.org',
          'RELATED-TO:february',
        ),
      ),
    ).events;
    expect(event).toMatchObject({
      id: 'munich@example.org',
      name: 'Munich, the; conference',
      status: 'tentative',
      location: { name: 'Munich', geo: { latitude: 48.14, longitude: 11.58 } },
      about: ['Security', 'Defence'],
      description: 'Two\nlines',
      url: 'https://example.org/',
      attendee: [
        { name: 'MSC' },
        { name: 'Cho, Tae-yul', participationStatus: 'tentative' },
        { name: 'rubio@example.org' },
      ],
      superEvent: 'february',
    });
    expect(event).not.toHaveProperty('asOf');
  });

  it('believes what the timeline wrote as long as nobody has moved it', () => {
    const ours = [
      'DTSTART;VALUE=DATE:20250210',
      'DTEND;VALUE=DATE:20250214',
      'X-DIPLO-FOR:20250210/20250214/',
      'X-DIPLO-DATE:[2025-02-10..2025-02-13]',
    ];
    expect(dateOf(...ours)).toBe('[2025-02-10..2025-02-13]');
    expect(dateOf('DTSTART;VALUE=DATE:20250211', ...ours.slice(1))).toBe('2025-02-11/2025-02-13');
  });

  it('passes over days that a year does not have, and ends by the clocks of another place', () => {
    const leap = readCalendar(calendar('UID:l', 'SUMMARY:L', 'DTSTART;VALUE=DATE:20240229', 'RRULE:FREQ=YEARLY'));
    expect(datesOf(leap).slice(0, 2)).toEqual(['L, 2024-02-29', 'L, 2028-02-29']);
    expect(dateOf('DTSTART;TZID=Europe/Berlin:20250214T090000', 'DTEND;TZID=Asia/Seoul:20250214T180000')).toBe(
      '2025-02-14T09:00:00[Europe/Berlin]/2025-02-14T18:00:00[Asia/Seoul]',
    );
  });

  it.each([
    [
      'a day that the month does not have',
      'DTSTART;VALUE=DATE:20250230',
      '2025-02 has 28 days: there is no 2025-02-30.',
    ],
    ['a month that no year has', 'DTSTART;VALUE=DATE:20251301', 'There is no month 13'],
    ['a time that no day has', 'DTSTART:20250214T250000Z', 'There is no time 25:00:00'],
    ['hyphens', 'DTSTART;VALUE=DATE:2025-02-14', '“2025-02-14” is not a date as calendars write it'],
    ['an offset', 'DTSTART:20250214T090000+0100', '“20250214T090000+0100” is not a date as calendars write it'],
    ['half a time', 'DTSTART:20250214T0900', '“20250214T0900” is not a date as calendars write it'],
    ['two dates', 'DTSTART:20250214,20250215', '“20250214,20250215” is not a date as calendars write it'],
    ['an impossible end', 'DTSTART:20250228T220000\r\nDTEND:20250229T010000', '2025-02 has 28 days'],
    ['an impossible time that it replaces', 'DTSTART:20250301\r\nRECURRENCE-ID:20250229', '2025-02 has 28 days'],
  ])('does not show an event with %s, and says why', (_, properties, reason) => {
    const { events, problems } = listOf(readCalendar(calendar('UID:a', 'SUMMARY:A', ...properties.split('\r\n'))));
    expect(events).toEqual([]);
    expect(problems).toEqual([
      expect.objectContaining({ severity: 'error', message: expect.stringContaining(reason) as string }),
    ]);
  });

  it('says of an impossible date on which line it stands, and how it is written', () => {
    const { problems } = readCalendar(calendar('SUMMARY:A', 'DTSTART;TZID="Europe/Berlin":20250214T093061'));
    expect(problems).toMatchObject([{ line: 5, field: 'DTSTART', value: '20250214T093061', severity: 'error' }]);
  });

  it('leaves out what is impossible where the event can do without it', () => {
    const weekly = ['UID:a', 'SUMMARY:A', 'DTSTART;VALUE=DATE:20250214', 'RRULE:FREQ=WEEKLY;COUNT=2'];
    const reading = readCalendar(
      calendar(...weekly, 'EXDATE:20250221,20250229', 'RDATE:20250230,20250303', 'DTSTAMP:20251301T000000Z'),
    );
    expect(datesOf(reading)).toEqual(['A, 2025-02-14', 'A, 2025-03-03']);
    expect(reading.problems.map(({ line, field, severity }) => [line, field, severity])).toEqual([
      [8, 'EXDATE', 'warning'],
      [9, 'RDATE', 'warning'],
      [10, 'DTSTAMP', 'warning'],
    ]);
    const endless = readCalendar(calendar(...weekly.slice(0, 3), 'RRULE:FREQ=WEEKLY;UNTIL=20250230', 'DURATION:1D'));
    expect(datesOf(endless)).toEqual(['A, 2025-02-14']);
    expect(endless.problems.map(({ field, value }) => [field, value])).toEqual([
      ['RRULE', '20250230'],
      ['DURATION', '1D'],
    ]);
  });

  it.each([
    ['a day that is not said to be one', ['DTSTART:20250214', 'DTEND:20250217'], '2025-02-14/2025-02-16'],
    ['a time that is said to be a day', ['DTSTART;VALUE=DATE:20250214T090000Z'], '2025-02-14T09:00:00Z'],
    ['a leap second, which few clocks show', ['DTSTART:20161231T235960Z'], '2016-12-31T23:59:59Z'],
    ['a zone in quotes', ['DTSTART;TZID="Europe/Berlin":20250214T090000'], '2025-02-14T09:00:00[Europe/Berlin]'],
    ['an end that is empty', ['DTSTART:20250214T090000', 'DTEND:'], '2025-02-14T09:00:00'],
  ])('takes dates for what they look like: %s', (_, properties, date) => {
    expect(dateOf(...properties)).toBe(date);
  });

  it.each([
    ['a time', ['DTSTART:20250214T090000Z', 'DTEND:20250213T090000Z']],
    ['a length', ['DTSTART:20250214T090000Z', 'DURATION:-PT1H']],
    ['a day', ['DTSTART;VALUE=DATE:20250214', 'DTEND;VALUE=DATE:20250210']],
    ['a day after a time', ['DTSTART:20250214T090000Z', 'DTEND;VALUE=DATE:20250213']],
    ['a time of another zone', ['DTSTART;TZID=Europe/Berlin:20250214T090000', 'DTEND;TZID=Asia/Seoul:20250214T160000']],
    ['each of its times', ['DTSTART:20250214T090000Z', 'DTEND:20250213T090000Z', 'RRULE:FREQ=DAILY;COUNT=3']],
  ])('does not show what ends before it starts, by %s', (_, dates) => {
    const { events, problems } = listOf(readCalendar(calendar('UID:a', 'SUMMARY:Talks', ...dates)));
    expect(events).toEqual([]);
    expect(problems).toMatchObject([{ line: 3, severity: 'error' }]);
    expect(problems[0]?.message).toMatch(/^“Talks” ends \(\S+\) before it starts \(\S+\): correct its D/u);
  });

  it.each([
    ['a time that is over at once', ['DTSTART:20250214T090000Z', 'DTEND:20250214T090000Z'], '2025-02-14T09:00:00Z'],
    [
      'a day whose end is a time',
      ['DTSTART;VALUE=DATE:20250214', 'DTEND:20250215T100000Z'],
      '2025-02-14/2025-02-15T10:00:00Z',
    ],
    [
      'a time whose end is a day',
      ['DTSTART:20250214T090000Z', 'DTEND;VALUE=DATE:20250216'],
      '2025-02-14T09:00:00Z/2025-02-15',
    ],
    [
      'hours over a change of clocks, which are exact',
      ['DTSTART;TZID=America/New_York:20250309T000000', 'DURATION:PT24H'],
      '2025-03-09T00:00:00[America/New_York]/2025-03-10T01:00:00[America/New_York]',
    ],
    [
      'half an hour while the clocks are set back, in the hour that comes twice',
      ['DTSTART;TZID=Europe/Berlin:20251026T024500', 'DURATION:PT30M'],
      '2025-10-26T02:45:00[Europe/Berlin]/2025-10-26T01:15:00Z',
    ],
    [
      'a day over a change of clocks, which has 23 hours',
      ['DTSTART;TZID=America/New_York:20250309T000000', 'DURATION:P1D'],
      '2025-03-09T00:00:00[America/New_York]/2025-03-10T00:00:00[America/New_York]',
    ],
  ])('ends %s', (_, properties, date) => {
    expect(dateOf(...properties)).toBe(date);
  });

  it.each([
    [
      'Seoul, to the end of 1 March',
      'DTSTART;TZID=Asia/Seoul:20250227T200000',
      'UNTIL=20250301T145959Z',
      ['2025-02-27T20:00:00', '2025-02-28T20:00:00', '2025-03-01T20:00:00'],
    ],
    [
      'Los Angeles, to the end of 1 March',
      'DTSTART;TZID=America/Los_Angeles:20250227T060000',
      'UNTIL=20250302T075959Z',
      ['2025-02-27T06:00:00', '2025-02-28T06:00:00', '2025-03-01T06:00:00'],
    ],
    ['a day, inclusive', 'DTSTART:20250227T090000', 'UNTIL=20250228', ['2025-02-27T09:00:00', '2025-02-28T09:00:00']],
    ['the clock that it starts by', 'DTSTART:20250227T090000', 'UNTIL=20250227T100000', ['2025-02-27T09:00:00']],
  ])('recurs until %s', (_, start, until, times) => {
    const reading = readCalendar(calendar('UID:a', 'SUMMARY:A', start, `RRULE:FREQ=DAILY;${until}`));
    expect(datesOf(reading).map((date) => date.slice(3, 22))).toEqual(times);
  });

  /** A weekly event at 9:00 in Berlin and whatever else is said, with the dates that come of it. */
  const weekly = (count: number, properties: readonly string[], ...others: readonly string[][]): readonly string[] => {
    const first = ['SUMMARY:W', 'DTSTART;TZID=Europe/Berlin:20250214T090000', `RRULE:FREQ=WEEKLY;COUNT=${count}`];
    const events = [[...first, ...properties], ...others].map((each) =>
      ['BEGIN:VEVENT', 'UID:w', ...each, 'END:VEVENT'].join('\n'),
    );
    return datesOf(readCalendar(`BEGIN:VCALENDAR\n${events.join('\n')}\nEND:VCALENDAR`));
  };

  it.each([
    ['in UTC', 'EXDATE:20250221T080000Z'],
    ['by another clock', 'EXDATE;TZID=Asia/Seoul:20250221T170000'],
    ['by its day', 'EXDATE;VALUE=DATE:20250221'],
    ['by no clock', 'EXDATE:20250221T090000'],
  ])('excepts a time that is told %s', (_, exception) => {
    expect(weekly(3, [exception])).toEqual([
      'W, 2025-02-14T09:00:00[Europe/Berlin]',
      'W, 2025-02-28T09:00:00[Europe/Berlin]',
    ]);
  });

  it.each([
    ['in UTC', 'RECURRENCE-ID:20250221T080000Z'],
    ['by its day', 'RECURRENCE-ID;VALUE=DATE:20250221'],
    ['by the clock that it starts by', 'RECURRENCE-ID;TZID=Europe/Berlin:20250221T090000'],
  ])('tells one time otherwise that is named %s', (_, recurrence) => {
    expect(weekly(3, [], [recurrence, 'SUMMARY:Moved', 'DTSTART:20250222T100000Z'])).toEqual([
      'W, 2025-02-14T09:00:00[Europe/Berlin]',
      'Moved, 2025-02-22T10:00:00Z',
      'W, 2025-02-28T09:00:00[Europe/Berlin]',
    ]);
  });

  it('adds a time that is told by another clock, or by its day', () => {
    expect(weekly(1, ['DURATION:PT1H', 'RDATE;TZID=Asia/Tokyo:20250220T180000', 'RDATE:20250222'])).toEqual([
      'W, 2025-02-14T09:00:00[Europe/Berlin]/2025-02-14T10:00:00[Europe/Berlin]',
      'W, 2025-02-20T10:00:00[Europe/Berlin]/2025-02-20T11:00:00[Europe/Berlin]',
      'W, 2025-02-22',
    ]);
  });

  it('ends an added period as it says itself', () => {
    const periods = 'RDATE;VALUE=PERIOD:20250215T080000Z/PT3H,20250216T080000Z/20250216T100000Z';
    expect(weekly(1, ['DURATION:PT1H', periods])).toEqual([
      'W, 2025-02-14T09:00:00[Europe/Berlin]/2025-02-14T10:00:00[Europe/Berlin]',
      'W, 2025-02-15T09:00:00[Europe/Berlin]/2025-02-15T11:00:00Z',
      'W, 2025-02-16T09:00:00[Europe/Berlin]/2025-02-16T10:00:00Z',
    ]);
  });

  it('says that rules of exceptions are not read', () => {
    const rules = ['RRULE:FREQ=DAILY;COUNT=2', 'EXRULE:FREQ=DAILY;COUNT=1'];
    const reading = readCalendar(calendar('UID:a', 'SUMMARY:A', 'DTSTART:20250214', ...rules));
    expect(datesOf(reading)).toEqual(['A, 2025-02-14', 'A, 2025-02-15']);
    expect(reading.problems).toMatchObject([{ line: 8, field: 'EXRULE', severity: 'warning' }]);
  });

  it('is not stopped by a zone that is not explained rightly', () => {
    const zone = ['TZID:Odd', 'BEGIN:STANDARD', 'DTSTART:x', 'TZOFFSETFROM:x', 'TZOFFSETTO:y', 'END:STANDARD'];
    const text = calendar('UID:a', 'SUMMARY:A', 'DTSTART;TZID=Odd:20250214T090000', 'RECURRENCE-ID:20250214T080000Z');
    const whole = text.replace('VERSION:2.0', ['BEGIN:VTIMEZONE', ...zone, 'END:VTIMEZONE'].join('\r\n'));
    const master = [
      'BEGIN:VEVENT',
      'UID:a',
      'SUMMARY:M',
      'DTSTART;TZID=Odd:20250214T090000',
      'RRULE:FREQ=DAILY;COUNT=2',
    ];
    const { events, problems } = listOf(
      readCalendar(whole.replace('END:VCALENDAR', [...master, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n'))),
    );
    expect(events.map(({ when }) => when?.text)).toContain('2025-02-14T09:00:00');
    expect(problems.map(({ field }) => field)).toEqual(['TZID']);
  });

  it('excepts a whole day that is named by its midnight', () => {
    const days = ['UID:a', 'SUMMARY:A', 'DTSTART;VALUE=DATE:20250214', 'RRULE:FREQ=DAILY;COUNT=3'];
    expect(datesOf(readCalendar(calendar(...days, 'EXDATE:20250215T000000')))).toEqual([
      'A, 2025-02-14',
      'A, 2025-02-16',
    ]);
  });

  it('tells one time, and those after it, otherwise', () => {
    const future = ['RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20250321T090000', 'SUMMARY:Later'];
    const moved = [...future, 'DTSTART;TZID=Europe/Berlin:20250322T150000', 'DURATION:PT1H'];
    const single = ['RECURRENCE-ID:20250404T070000Z', 'SUMMARY:Once', 'DTSTART;TZID=Europe/Berlin:20250404T120000'];
    expect(weekly(9, ['EXDATE;VALUE=DATE:20250221,20250228,20250307'], moved, single)).toEqual([
      'W, 2025-02-14T09:00:00[Europe/Berlin]',
      'W, 2025-03-14T09:00:00[Europe/Berlin]',
      'Later, 2025-03-22T15:00:00[Europe/Berlin]/2025-03-22T16:00:00[Europe/Berlin]',
      // The clocks have changed: it moves by the clock.
      'Later, 2025-03-29T15:00:00[Europe/Berlin]/2025-03-29T16:00:00[Europe/Berlin]',
      'Once, 2025-04-04T12:00:00[Europe/Berlin]',
      'Later, 2025-04-12T15:00:00[Europe/Berlin]/2025-04-12T16:00:00[Europe/Berlin]',
    ]);
    expect(weekly(3, [], ['RECURRENCE-ID;RANGE=THISANDFUTURE:20250221', 'SUMMARY:Off', 'STATUS:CANCELLED'])).toEqual([
      'W, 2025-02-14T09:00:00[Europe/Berlin]',
      'Off, 2025-02-21',
      'Off, 2025-02-28',
    ]);
  });

  it.each([
    [
      'a flight, by the clocks of where it lands',
      ['DTSTART;TZID=America/Los_Angeles:20250214T100000', 'DTEND;TZID=America/New_York:20250214T180000'],
      'A, 2025-02-21T10:00:00[America/Los_Angeles]/2025-02-21T18:00:00[America/New_York]',
    ],
    [
      'a meeting whose end is told in UTC',
      ['DTSTART;TZID=Europe/Berlin:20250326T090000', 'DTEND:20250326T090000Z'],
      'A, 2025-04-02T09:00:00[Europe/Berlin]/2025-04-02T08:00:00Z',
    ],
    [
      'a meeting in a zone that the calendar itself explains',
      ['DTSTART;TZID=Own:20250214T090000', 'DTEND:20250214T080000Z'],
      'A, 2025-02-21T09:00:00+02:00/2025-02-21T08:00:00Z',
    ],
  ])('ends the second time of %s as long after its start', (_, properties, date) => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Own',
      'BEGIN:STANDARD',
      'DTSTART:16010101T000000',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0200',
      'END:STANDARD',
      'END:VTIMEZONE',
    ];
    const text = calendar('UID:a', 'SUMMARY:A', ...properties, 'RRULE:FREQ=WEEKLY;COUNT=2');
    expect(datesOf(readCalendar(text.replace('VERSION:2.0', zone.join('\r\n')))).at(-1)).toBe(date);
  });

  it('takes no zone whose clocks change each second', () => {
    const zone =
      'BEGIN:VTIMEZONE\nTZID:Mad\nBEGIN:STANDARD\nDTSTART:16010101T000000\nRRULE:FREQ=SECONDLY\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0100\nEND:STANDARD\nEND:VTIMEZONE\n';
    const text = calendar('SUMMARY:A', 'DTSTART;TZID=Mad:20250214T090000').replace(
      'BEGIN:VEVENT',
      `${zone}BEGIN:VEVENT`,
    );
    expect(datesOf(readCalendar(text))).toEqual(['A, 2025-02-14T09:00:00']);
  });

  it('takes several states of one event for its revisions', () => {
    const state = (sequence: number, modified: string, ...more: readonly string[]): string =>
      [
        'BEGIN:VEVENT',
        'UID:m',
        'SUMMARY:M',
        `SEQUENCE:${sequence}`,
        `LAST-MODIFIED:${modified}`,
        ...more,
        'END:VEVENT',
      ].join('\n');
    const text = [
      'BEGIN:VCALENDAR',
      state(1, '20250207T080000Z', 'DTSTART;VALUE=DATE:20250215', 'STATUS:CANCELLED'),
      state(0, '20250204T080000Z', 'DTSTART;VALUE=DATE:20250214'),
      'END:VCALENDAR',
    ].join('\n');
    const { events } = listOf(readCalendar(text));
    expect(events).toHaveLength(1);
    expect(events[0]?.history?.map(({ event }) => `${event?.when?.text ?? ''} ${event?.status ?? ''}`)).toEqual([
      '2025-02-14 ',
      '2025-02-15 cancelled',
    ]);
  });

  it('takes what has the higher SEQUENCE for the later of two states of one moment, wherever it stands', () => {
    const state = (sequence: number, name: string, ...more: readonly string[]): readonly string[] => [
      'BEGIN:VEVENT',
      `UID:${name}`,
      `SUMMARY:${name}`,
      `SEQUENCE:${sequence}`,
      ...more,
      'END:VEVENT',
    ];
    const stamp = 'DTSTAMP:20250101T000000Z';
    const { events } = listOf(
      readCalendar(
        [
          'BEGIN:VCALENDAR',
          ...state(10, 'A', stamp, 'DTSTART;VALUE=DATE:20250215'),
          ...state(0, 'B', stamp, 'DTSTART;VALUE=DATE:20250213'),
          ...state(9, 'A', stamp, 'DTSTART;VALUE=DATE:20250214'),
          'END:VCALENDAR',
        ].join('\n'),
      ),
    );
    expect(events.map(({ id, index }) => [id, index])).toEqual([
      ['B', 0],
      ['A', 1],
    ]);
    expect(events[1]?.history?.map(({ event }) => event?.when?.text)).toEqual(['2025-02-14', '2025-02-15']);
  });

  it('leaves out what is excepted, takes in what is added, and lets one time be told otherwise', () => {
    const text = [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'UID:w',
      'SUMMARY:W',
      'DTSTART;VALUE=DATE:20250203',
      'RRULE:FREQ=WEEKLY;COUNT=4',
      'EXDATE;VALUE=DATE:20250210',
      'RDATE;VALUE=DATE:20250205',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:w',
      'SUMMARY:Moved',
      'RECURRENCE-ID;VALUE=DATE:20250217',
      'DTSTART;VALUE=DATE:20250218',
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\n');
    expect(datesOf(readCalendar(text))).toEqual([
      'W, 2025-02-03',
      'W, 2025-02-05',
      'Moved, 2025-02-18',
      'W, 2025-02-24',
    ]);
  });

  it.each([
    ['each second for ever', 'RRULE:FREQ=SECONDLY'],
    ['each second of a February', 'RRULE:FREQ=SECONDLY;BYMONTH=2'],
    ['on a day that no month has', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31'],
    ['on Mondays, every seven days from a Friday', 'RRULE:FREQ=DAILY;INTERVAL=7;BYDAY=MO'],
    ['every million days', 'RRULE:FREQ=DAILY;INTERVAL=1000000'],
    ['on no day of a year', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'],
    ['on no weekday of a year', 'RRULE:FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYMONTH=2;BYMONTHDAY=30'],
    ['every two thousand million days', 'RRULE:FREQ=DAILY;INTERVAL=2000000000'],
    ['more seldom than can be counted', 'RRULE:FREQ=SECONDLY;INTERVAL=99999999999999999999'],
  ])('comes to an end with what recurs %s', (_, rule) => {
    const reading = readCalendar(calendar('UID:x', 'SUMMARY:X', 'DTSTART:20250214T080000Z', rule));
    expect(listOf(reading).events.length).toBeLessThanOrEqual(1000);
  });

  it('says where what cannot be read stands, and shows the rest', () => {
    const text = `${calendar('SUMMARY:Good', 'DTSTART;VALUE=DATE:20250214').replace('END:VCALENDAR', 'BEGIN:VEVENT\r\nSUMMARY:No date\r\nnothing\r\nEND:VEVENT\r\nBEGIN:VTODO\r\nSUMMARY:Task\r\nEND:VTODO')}BEGIN:VEVENT\r\nSUMMARY:Cut off\r\nDTSTART;TZID=Nowhere:20250215T090000`;
    const reading = readCalendar(text);
    expect(datesOf(reading)).toEqual(['Good, 2025-02-14', 'Cut off, 2025-02-15T09:00:00']);
    expect(listOf(reading).problems.map(({ line, message }) => `${line ?? ''} ${message}`)).toEqual([
      expect.stringMatching(/^9 This line is no property/u),
      expect.stringMatching(/^16 VEVENT has no END/u),
      expect.stringMatching(/“Nowhere” is no time zone .* shown as they are written/u),
      expect.stringMatching(/^11 The calendar has 1 tasks/u),
      expect.stringMatching(/“No date” has no date/u),
    ]);
    expect(reading.lines).toEqual([3, 7, 14]);
  });

  it('reads any part of a calendar, and whatever its texts hold', () => {
    const whole = fixtureText('ical/google_birthday.ics');
    for (let end = 0; end < whole.length; end += 50)
      expect(() => listOf(readCalendar(whole.slice(0, end)))).not.toThrow();
    const text = fc.oneof(fc.constantFrom<string>(...blns), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(text, text, (summary, line) => {
        expect(() =>
          listOf(readCalendar(calendar(`SUMMARY:${summary}`, line, 'DTSTART;VALUE=DATE:20250214'))),
        ).not.toThrow();
      }),
    );
  });

  it('is never long about anything', () => {
    const hostile = [
      `BEGIN:VCALENDAR\r\n${'BEGIN:VEVENT\r\n'.repeat(5000)}`,
      `BEGIN:VCALENDAR\r\nSUMMARY:${'a'.repeat(5_000_000)}`,
      calendar(`SUMMARY:${'\r\n a'.repeat(200_000)}`, 'DTSTART;VALUE=DATE:20250214'),
      calendar(`X;${'A="";'.repeat(100_000)}:b`),
      calendar('__proto__:x', 'CONSTRUCTOR:y', 'SUMMARY:A', 'DTSTART;VALUE=DATE:20250214'),
      ';'.repeat(2_000_000),
    ];
    for (const text of hostile) expect(() => listOf(readCalendar(text))).not.toThrow();
  });
});
