import { describe, expect, it } from 'vitest';
import type { Run } from '../../../src/input/page/content.js';
import { itemRecord } from '../../../src/input/page/item-record.js';

const read = (runs: readonly (string | Run)[], data: Readonly<Record<string, string>> = {}, locale = 'en') =>
  itemRecord(
    {
      runs: runs.map((run) => (typeof run === 'string' ? { text: run } : run)),
      data: new Map(Object.entries(data)),
    },
    locale,
  );
const time = (datetime: string, text = datetime): Run => ({ text, datetime });

describe('the date of an item', () => {
  it.each([
    ['leads', [time('2025-02-14', '14 Feb'), ' – Talks'], { date: '2025-02-14', name: 'Talks' }],
    ['is in brackets', ['(', time('2025-02-14', '14 Feb'), ') Talks'], { date: '2025-02-14', name: 'Talks' }],
    ['comes last', ['Talks, (', time('2025-02-14'), ').'], { date: '2025-02-14', name: 'Talks' }],
    [
      'comes last in its line',
      ['Talks, ', time('2025-02-14'), '\nMore'],
      { date: '2025-02-14', name: 'Talks', description: 'More' },
    ],
    [
      'is in the middle',
      ['Talks of ', time('2025-02-14', '14 Feb'), ' in Munich'],
      { date: '2025-02-14', name: 'Talks of 14 Feb in Munich' },
    ],
    ['is EDTF', [time('2025-02-15~', 'about the 15th'), ' Talks'], { date: '2025-02-15~', name: 'Talks' }],
    ['is a season', [time('2001-21', 'spring 2001'), ': Talks'], { date: '2001-21', name: 'Talks' }],
    ['is years', ['1921-24: Talks'], { date: '1921/1924', name: 'Talks' }],
    ['is in words', [time('14 February 2025'), ' Talks'], { date: '2025-02-14', name: 'Talks' }],
    [
      'is a range',
      [time('2025-02-14', '14'), ' – ', time('2025-02-16', '16 Feb'), ': Talks'],
      { startDate: '2025-02-14', endDate: '2025-02-16', name: 'Talks' },
    ],
    [
      'is a range of hours',
      [time('2025-02-14 09:00'), '\u2013', time('10:30'), ' Talks'],
      { startDate: '2025-02-14T09:00', endDate: '2025-02-14T10:30', name: 'Talks' },
    ],
    ['is the first of two', [time('2025'), ' Talks ', time('2026')], { date: '2025', name: 'Talks 2026' }],
    ['is text', ['14–16 February 2025: Talks'], { date: '2025-02-14/2025-02-16', name: 'Talks' }],
    [
      'is text that says more',
      ['mid-February 2025: Talks'],
      { date: '2025-02', displayDate: 'mid-February 2025', name: 'Talks' },
    ],
    ['is not there', ['Talks'], { name: 'Talks' }],
  ])('%s', (_, runs, record) => {
    expect(read(runs)).toEqual(record);
  });

  it('is that of its data, before all others', () => {
    expect(read(['2025-02-14: Talks'], { date: '2025-02-14/2025-02-16' })).toEqual({
      date: '2025-02-14/2025-02-16',
      name: 'Talks',
    });
    expect(read(['Talks'], { date: '2001-21' })).toEqual({ date: '2001-21', name: 'Talks' });
    expect(read(['14 Feb: Talks'], { start: '14 February 2025', 'end-date': '2025-02-16' })).toEqual({
      startDate: '2025-02-14',
      endDate: '2025-02-16',
      name: '14 Feb: Talks',
    });
    expect(read(['Talks'], { end: '2025' })).toEqual({ endDate: '2025', name: 'Talks' });
  });

  it('knows the months of the language', () => {
    expect(read(['3. Mai 2025 – Treffen'], {}, 'de')).toEqual({ date: '2025-05-03', name: 'Treffen' });
  });
});

it('other data are fields, by the names that a list in JSON has', () => {
  const data = {
    id: 'a',
    status: 'expected',
    place: 'Munich',
    group: 'US',
    'time-zone': 'Europe/Berlin',
    'as-of': '2025',
  };
  expect(read(['2025: Talks'], { ...data, wp: 'x', constructor: 'x', 'super-event': '', name: 'Named' })).toEqual({
    date: '2025',
    name: 'Named',
    description: 'Talks',
    id: 'a',
    status: 'expected',
    place: 'Munich',
    group: 'US',
    timeZone: 'Europe/Berlin',
    asOf: '2025',
  });
});

it('the first line is the name, the others are the description, and the first link is the address', () => {
  const link = { text: 'Talks', href: 'https://example.org/1' };
  expect(
    read(['\n 2025-02-14 \n', link, '\n\u00a0\n“One”…', '\n', { text: 'Two', href: 'https://example.org/2' }]),
  ).toEqual({
    date: '2025-02-14',
    name: 'Talks',
    description: '“One”…\nTwo',
    url: 'https://example.org/1',
  });
});
