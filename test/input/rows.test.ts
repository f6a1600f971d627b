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
