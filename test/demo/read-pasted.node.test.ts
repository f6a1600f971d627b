import { describe, expect, it } from 'vitest';
import { dateAsWritten, readPasted } from '../../demo/create/read-pasted.js';
import { snippetFor, TARGETS } from '../../demo/create/targets.js';
import { readText } from '../../src/input/read-text.js';
import { readDocument } from '../docs/markdown.js';
import { fixtureText } from '../support/fixture-text.js';

const read = (text: string, path = '') => readPasted(text, { path, readText });

const trips = fixtureText('hsg/secretary-travels.tsv').split('\n').slice(0, 6);

describe('what is pasted', () => {
  it('is JSON, whose records stay as they are', async () => {
    const list = JSON.parse(readDocument('demo/data/february-2025.json')) as { events: unknown[] };
    const { records, list: own, problems } = await read(JSON.stringify(list));
    expect(records).toEqual(list.events);
    expect({ ...own, events: records }).toEqual(list);
    expect(problems).toEqual([]);
  });

  it('is cells with a row of names', async () => {
    const { records, problems } = await read(
      trips.join('\n').replace('start-date', 'start').replace('end-date', 'end'),
    );
    expect(records).toHaveLength(5);
    expect(records[0]).toMatchObject({
      name: 'Dean Gooderham Acheson',
      startDate: '1949-05-20',
      endDate: '1949-06-20',
    });
    expect(problems).toHaveLength(1); // “locale” is no column of a timeline
  });

  it('is cells without one', async () => {
    const { records } = await read(trips.slice(1).join('\n'));
    expect(records[0]).toEqual({
      name: 'Dean Gooderham Acheson',
      startDate: '1949-05-20',
      endDate: '1949-06-20',
      location: 'Paris',
      description: 'France',
    });
  });

  it('is cells without one, in quotes or with a date first', async () => {
    for (const text of ['"Talks","2025-02-14","Munich"', '2025-02-14,Talks,Munich']) {
      expect((await read(text)).records).toEqual([{ name: 'Talks', date: '2025-02-14', location: 'Munich' }]);
    }
    expect((await read('"name","date"\n"Talks","2025-02-14"')).records).toEqual([
      { name: 'Talks', date: '2025-02-14' },
    ]);
  });

  it('is a calendar, CSV of another timeline, or lines', async () => {
    const [calendar, sheet, lines] = await Promise.all([
      read(fixtureText('ical/utc_negative_zero.ics')),
      read(fixtureText('timelinejs/women_in_computing.csv')),
      read('[2025-02-10..2025-02-13] | Foreign ministers’ meeting\n14–16 February 2025: Munich Security Conference'),
    ]);
    expect(calendar.records).toMatchObject([{ name: 'And another', status: 'confirmed' }]);
    expect(sheet.records.length).toBeGreaterThan(5);
    expect(sheet.list.heading).toBe('Women in Computing');
    expect(lines.records).toEqual([
      { date: '[2025-02-10..2025-02-13]', name: 'Foreign ministers’ meeting' },
      { date: '2025-02-14/2025-02-16', name: 'Munich Security Conference' },
    ]);
  });

  it('has its problems beside the rows that they belong to', async () => {
    const { notes, problems } = await read(
      '2025-02-14 | A | B | expected | https://example.org | more\n2025-02-15 | C\n2025-02-16 | D | | | | also',
    );
    expect(notes.map(({ length }) => length)).toEqual([1, 0, 1]);
    expect(notes[0]?.[0]).toMatch(/^Line 1: /u);
    expect(problems).toEqual([]);
  });

  it('has the problems of its lines there too, with or without a row of names', async () => {
    const cells = '2025-02-14,Talks\n2025-02-15,Summit,Munich,,,more';
    const named = await read(`date,name,place\n${cells}`);
    expect(named.notes.map((notes) => notes[0]?.slice(0, 6))).toEqual([undefined, 'Line 3']);
    const { records, notes } = await read('2025-02-14\tTalks\n2025-02-15\t"Summit');
    expect(records).toHaveLength(2);
    expect(notes.map((told) => told[0]?.slice(0, 6))).toEqual([undefined, 'Line 2']);
  });

  it.each([
    ['no events'],
    ['<!doctype html><p>2025'],
    ['{"events": [}'],
    ['BEGIN:VCALENDAR\nEND:VCALENDAR'],
    ['a,b\nc,d'],
  ])('says why there is nothing in %s', async (text) => {
    const { records, problems } = await read(text);
    expect(records).toEqual([]);
    expect(problems[0]).toMatch(/\w{3}.*[.:“]/u);
  });

  it('says first that no row has a day, where that is why nothing is read', async () => {
    const { records, problems } = await read(
      'Time\tTitle\tCrew\tFloor\n09:00\tWelcome\tAnn\tHall A\n09:30-10:15\tKeynote\tBob\tHall A',
    );
    expect(records).toEqual([]);
    expect(problems[0]).toMatch(/^None of the 2 rows has a day/u);
    expect(problems.at(-1)).toContain('Crew, Floor');
  });

  it('says what stops all of it before what is only left out', async () => {
    const { problems } = await read('{"events": [{"name": "A"}], "asOf": "x"');
    expect(problems[0]).toContain('JSON');
  });

  it('has names of columns that no timeline knows: what is in them tells what they hold', async () => {
    const { records, problems } = await read(
      'Konzert;Wann;Bühne;Status\nDie Schöpfung;14.02.2025;Dom;bestätigt\nRequiem;01.03.2025;Aula;abgesagt',
    );
    expect(records).toEqual([
      { name: 'Die Schöpfung', date: '2025-02-14', status: 'confirmed' },
      { name: 'Requiem', date: '2025-03-01', status: 'cancelled' },
    ]);
    expect(problems.join('\n')).toMatch(/“Konzert” was taken for the name.*Bühne/su);
  });

  it('keeps statuses of other words than ours, beside the numbers of the rows', async () => {
    const { records, problems } = await read(
      '1\t14.02.2025\tSicherheitskonferenz\tMünchen\tfest zugesagt\n2\t20.02.2025\tG20\tJohannesburg\tentfällt',
    );
    expect(records).toEqual([
      { name: 'Sicherheitskonferenz', date: '2025-02-14', location: 'München', status: 'fest zugesagt' },
      { name: 'G20', date: '2025-02-20', location: 'Johannesburg', status: 'entfällt' },
    ]);
    expect(problems).toEqual([]);
    const { records: named } = await read('Name,Date,Status\nRequiem,2025-03-01,entfällt');
    expect(named).toEqual([{ name: 'Requiem', date: '2025-03-01', status: 'entfällt' }]);
  });

  it('tells which columns are left out because nothing says what they hold', async () => {
    const { records, problems } = await read(
      '2025-02-14\tTalks\tMunich\tThe first round\tAnn Lee\n2025-02-15\tSummit\tParis\tThe last round\tBob Ray',
    );
    expect(records[0]).toEqual({
      name: 'Talks',
      date: '2025-02-14',
      location: 'Munich',
      description: 'The first round',
    });
    expect(problems).toEqual([expect.stringContaining('column 5 (“Ann Lee”)')]);
  });

  describe('with dates that may begin with the day or with the month', () => {
    const texts = [
      'Date\tEvent\n3/4/2025\tA\n5/6/2025\tB',
      '3/4/2025\tA\n5/6/2025\tB',
      '3/4/2025 | A\n5/6/2025 | B',
      '3/4/2025: A\n5/6/2025: B',
    ];
    const dates = ({ records }: { records: readonly Readonly<Record<string, unknown>>[] }) =>
      records.map(({ date }) => date);

    it.each(texts)('asks which it is, and reads them so: %j', async (text) => {
      const { records, unclear } = await read(text);
      expect(unclear).toBe('3/4/2025');
      expect(records).toEqual([]);
      const readAs = (order: 'day first' | 'month first') => readPasted(text, { order, readText });
      expect(dates(await readAs('day first'))).toEqual(['2025-04-03', '2025-06-05']);
      expect(dates(await readAs('month first'))).toEqual(['2025-03-04', '2025-05-06']);
      expect((await readAs('day first')).problems).toEqual([]);
    });

    it.each([
      ['Date,Event\n3/4/2025,A\n13/4/2025,B', ['2025-04-03', '2025-04-13']],
      ['3/4/2025 | A\n3/14/2025 | B', ['2025-03-04', '2025-03-14']],
      ['2/2/2025 - 14/2/2025: A', ['2025-02-02/2025-02-14']],
      ['Date,Event\n2025-02-14,Decided on 3/4/2025', ['2025-02-14']],
    ])('asks nothing where the text tells: %j', async (text, expected) => {
      const pasted = await read(text);
      expect(pasted.unclear).toBeUndefined();
      expect(dates(pasted)).toEqual(expected);
    });
  });

  it.each([
    ['Du 14 au 16 février 2025 : Conférence', '2025-02-14/2025-02-16'],
    ['14 de febrero de 2025: Conferencia', '2025-02-14'],
    ['14 февраля 2025 г.: Конференция', '2025-02-14'],
    ['14 בפברואר 2025: ועידה', '2025-02-14'],
    ['14 Şubat 2025: Konferans', '2025-02-14'],
    ['Date;Événement\n3 août 2025;Réunion', '2025-08-03'],
  ])('is in whatever language its months are: %s', async (text, date) => {
    expect((await read(text)).records).toMatchObject([{ date }]);
  });

  it.each([
    '• 14 February 2025 – Talks\n• 20 February 2025 – Summit',
    '1. 14 February 2025: Talks\n2. 20 February 2025: Summit',
    'Fr, 14.02.2025: Talks\nDo, 20.02.2025: Summit',
    'Talks (14 February 2025)\nSummit (20 February 2025)',
    'Talks – 14 February 2025\nSummit – 20 February 2025',
    '| Date | Event |\n| --- | :-: |\n| 14 February 2025 | Talks |\n| 20.02.2025 | Summit |',
    '14-Feb-25\tTalks\n20-Feb-25\tSummit',
    '14-02-2025\tTalks\n20-02-2025\tSummit',
  ])('is written as people write lists: %j', async (text) => {
    const { records } = await read(text);
    expect(records.map(({ date, name }) => [date, name])).toEqual([
      ['2025-02-14', 'Talks'],
      ['2025-02-20', 'Summit'],
    ]);
  });

  it('says how years of two digits were read', async () => {
    const { records, problems } = await read('Date\tEvent\n2/14/25\tTalks\n2/14/89\tWar, 24/7');
    expect(records.map(({ date }) => date)).toEqual(['2025-02-14', '1989-02-14']);
    expect(problems).toEqual([expect.stringContaining('“2/14/25” for 2025')]);
  });

  it('has a title over its cells, which is the heading, and counts its lines', async () => {
    const { records, notes, list } = await read(
      'Travels\t\t\n\t\t\nDate\tEvent\n14 Feb 2025\tTalks\n15 Feb 2025\t"Summit',
    );
    expect(records.map(({ name }) => name)).toEqual(['Talks', 'Summit']);
    expect(list).toEqual({ heading: 'Travels' });
    expect(notes[1]?.[0]).toMatch(/^Line 5: A quote/u);
  });

  it.each(['(1111 ', ' - 2025 ', '|--', '14-02-', '[diplo_timeline ', '<pre class="diplo-timeline">'])(
    'takes little time, however odd: %j again and again',
    async (piece) => {
      const started = performance.now();
      await read(`x${piece.repeat(4000)}\n`.repeat(3));
      expect(performance.now() - started).toBeLessThan(4000);
    },
  );

  it('says that years are missing, and that the source of a page is no list', async () => {
    expect((await read('14–16 February: Talks\n20 February: Summit')).problems[0]).toMatch(/^No year/u);
    const { records, problems } = await read('<ul><li>14 February 2025: Talks</li></ul>');
    expect(records).toEqual([]);
    expect(problems[0]).toMatch(/source of a page/u);
  });

  it.each(TARGETS.filter(({ value }) => value !== 'frame'))('is a snippet of this page: $value', async (target) => {
    const records = [
      { date: '2025-02-14/2025-02-16', name: 'Talks “A” "b" <c> & [d] {e}', location: 'Munich' },
      { date: '2025-02-20', name: 'Summit' },
    ];
    const rows = records.map((record, key) => ({ key, record, notes: [] }));
    const settings = { heading: 'A "b" <c> & [d]', lang: 'de' };
    const { text } = snippetFor(target, { rows, list: {}, settings });
    const pasted = await read(text);
    expect(pasted.records).toMatchObject(records.map(({ date, name }) => ({ date, name })));
    expect({ heading: pasted.list.heading, ...pasted.settings }).toMatchObject({ heading: settings.heading });
  });

  it('is no more than a person goes through', async () => {
    const many = Array.from({ length: 501 }, (_, i) => ({ name: `Event ${i}`, date: '2025' }));
    const { records, problems } = await read(JSON.stringify(many));
    expect(records).toEqual([]);
    expect(problems[0]).toContain('501 events');
  });

  it('may have entries that are no records, which are kept as texts', async () => {
    const { records } = await read('[{"name": "A", "date": "2025"}, "B", null]');
    expect(records).toEqual([{ name: 'A', date: '2025' }, { name: 'B' }, { name: 'null' }]);
  });
});

it.each([
  ['14–16 February 2025', '2025-02-14/2025-02-16'],
  ['14.02.2025', '2025-02-14'],
  ['February 14, 2025', '2025-02-14'],
  ['2025-02-14', undefined],
  ['next week', undefined],
  ['a | b', undefined],
  ['14/2/2025', '2025-02-14'],
  ['3/4/2025', undefined],
  ['14 février 2025', '2025-02-14'],
  ['2025.2.14', '2025-02-14'],
  ['2025/02/14', '2025-02-14'],
  ['2025년 2월 14일', '2025-02-14'],
  ['14.2.25', '2025-02-14'],
  ['14-02-2025', '2025-02-14'],
  ['2025/2026', undefined],
  ['2025-02-14~', undefined],
])('the date %s is %s', async (text, date) => {
  expect(await dateAsWritten(text, () => Promise.resolve(readText))).toBe(date);
});
