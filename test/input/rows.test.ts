import { describe, expect, it } from 'vitest';
import { readRows } from '../../src/input/rows.js';

it('rows of a language have the months of that language, and the words of their dates', () => {
  const rows = [
    ['date', 'name', 'sourceDate', 'source'],
    ['ca. 3. Mai 2025', 'Treffen', '1. Mai 2025', 'dpa'],
  ];
  expect(readRows(rows, { locale: 'de' }).value).toEqual({
    events: [
      {
        date: '2025-05-03~',
        displayDate: 'ca. 3. Mai 2025',
        name: 'Treffen',
        subjectOf: [{ name: 'dpa', datePublished: '2025-05-01' }],
      },
    ],
  });
});

it('rows that do not tell whether their dates begin with the day are read in the order that is asked for', () => {
  const datesOf = (cells: readonly string[], order?: 'day first' | 'month first') => {
    const { value, problems } = readRows([['date', 'name'], ...cells.map((date) => [date, 'A'])], { order });
    const { events } = value as { events: readonly { date: string }[] };
    return [...events.map(({ date }) => date), problems.length];
  };
  expect(datesOf(['3/4/2025'])).toEqual(['3/4/2025', 1]);
  expect(datesOf(['3/4/2025'], 'day first')).toEqual(['2025-04-03', 0]);
  expect(datesOf(['3/4/2025'], 'month first')).toEqual(['2025-03-04', 0]);
  // What the rows tell themselves counts more, and so does what a single date tells.
  expect(datesOf(['3/4/2025', '14/4/2025'], 'month first')).toEqual(['2025-04-03', '2025-04-14', 0]);
  expect(datesOf(['3/4/2025', '14/4/2025', '4/15/2025'], 'month first')).toEqual([
    '2025-03-04',
    '2025-04-14',
    '2025-04-15',
    0,
  ]);
});

it('rows with ids are read as a program writes them, others as people do', () => {
  const dateOf = (header: readonly string[], date = '1921-24') => {
    const { events } = readRows([header, ['a', date, 'Term']]).value as { events: readonly { date: string }[] };
    return events[0]?.date;
  };
  expect(dateOf(['id', 'date', 'name'])).toBe('1921-24');
  expect(dateOf(['group', 'date', 'name'])).toBe('1921/1924');
  expect(dateOf(['id', 'date', 'name'], '2020-21'), 'a school year').toBe('2020/2021');
});

describe('columns that are called otherwise', () => {
  it('are those of a term in office, and its number is no name', () => {
    const rows = [
      ['No.', 'Name (born–died)', 'Took office', 'Left office'],
      ['1', 'George Washington', 'April 30, 1789', 'March 4, 1797'],
      ['47', 'Donald Trump', 'January 20, 2025', 'Incumbent'],
    ];
    const { value, problems } = readRows(rows);
    expect(value).toEqual({
      events: [
        { name: 'George Washington', startDate: '1789-04-30', endDate: '1797-03-04' },
        { name: 'Donald Trump', startDate: '2025-01-20', endDate: '..' },
      ],
    });
    expect(problems.map(({ message }) => message)).toEqual([
      'These columns are none that a timeline knows, and were left out: No..',
    ]);
  });

  it('are known by what is in them, and that is told', () => {
    const rows = [
      ['#', 'Mission', 'Crew', 'Year built', 'Launch date'],
      ['1', 'Apollo 11', '3', '1969', '16 July 1969'],
      ['2', 'Apollo 12', '3', '1969', '14 November 1969'],
      ['3', 'Apollo 21', '3', '', 'never'],
    ];
    const { value, problems } = readRows(rows);
    expect(value).toEqual({
      events: [
        { name: 'Apollo 11', date: '1969-07-16' },
        { name: 'Apollo 12', date: '1969-11-14' },
        { name: 'Apollo 21', date: 'never' },
      ],
    });
    expect(problems.map(({ message }) => message)).toEqual([
      '“Launch date” was taken for the date of the events, by what is in that column: none is called “date”.',
      '“Mission” was taken for the name of the events, by what is in that column: none is called “name”.',
      'These columns are none that a timeline knows, and were left out: #, Crew, Year built.',
    ]);
  });

  it('are not looked for where there are such columns', () => {
    const rows = [
      ['Name', 'Launched', 'Displaydate'],
      ['Talks', '2025-02-14', 'in spring'],
    ];
    expect(readRows(rows).value).toEqual({ events: [{ name: 'Talks', displayDate: 'in spring' }] });
  });

  it.each([
    [
      'the first row is an event',
      [
        ['16 July 1969', 'Apollo 11'],
        ['14 November 1969', 'Apollo 12'],
      ],
    ],
    [
      'there are no dates',
      [
        ['Mission', 'Crew'],
        ['Apollo 11', '3'],
      ],
    ],
    [
      'there are only dates',
      [
        ['Took office', 'Left office'],
        ['1789', '1797'],
      ],
    ],
  ])('are not guessed where %s', (_, rows) => {
    expect(readRows(rows).problems.map(({ message }) => message)).toEqual([expect.stringMatching(/names no column/u)]);
  });
});
