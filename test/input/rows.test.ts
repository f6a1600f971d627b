import { expect, it } from 'vitest';
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
