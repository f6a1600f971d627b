import { expect, it } from 'vitest';
import { changedOn } from '../../src/core/changed-on.js';
import { parseEdtf } from '../../src/core/edtf.js';

const time = (day: string): number => (day ? Date.parse(day) : -Infinity);
const known = (...days: readonly string[]) => days.map((day) => ({ since: time(day), isRevised: false }));
const revised = (...days: readonly string[]) => days.map((day) => ({ since: time(day), isRevised: true }));

it.each([
  ['all are from the first day', known('2025-02-04', '2025-02-04'), '2025-02-04', '2025-02-04', 0],
  ['some were always known', known('', '2025-02-04'), '2025-02-04', '2025-02-04', 1],
  ['one was revised on the first day', revised('2025-02-04'), '2025-02-04', '2025-02-04', 1],
  ['all that is looked for is from a later day', known('2025-02-11'), '2025-02-11', '2025-02-04', 1],
  ['some are from before', known('2025-02-04', '2025-02-11'), '2025-02-11', '2025-02-04', 1],
  ['some were revised before', revised('2025-02-11', '2025-02-13'), '2025-02-13', '2025-02-04', 1],
  ['the moment is within the day', known('2025-02-04', '2025-02-11T18:00Z'), '2025-02-11', '2025-02-04', 1],
  ['all were always known', known('', ''), '2025-02-11', undefined, 0],
  ['there are none', [], '2025-02-04', '2025-02-04', 0],
])('the events that changed on a day, where %s', (_, standings, day, first, count) => {
  const reading = parseEdtf(day);
  if (!reading.ok) throw new Error(reading.message);
  expect(changedOn(standings, reading.value, first === undefined ? undefined : time(first))).toBe(count);
});
