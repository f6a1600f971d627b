import { expect, it } from 'vitest';
import { en } from '../../src/i18n/en.js';
import { columnOf } from '../../src/input/columns.js';
import { languages } from '../support/languages.js';

const tags = Object.entries({ en, ...languages });

it.each(tags)('the columns of the timeline’s own table are known in %s', (tag, words) => {
  const { when, eventColumn, where, who, status } = words;
  const known = [when, eventColumn, where, who, status].map(columnOf);
  // In Japanese it is called 日程, by which people call their dates as well: what is in it tells.
  expect(known).toEqual(['date', tag === 'ja' ? undefined : 'name', 'location', 'attendee', 'status']);
});
