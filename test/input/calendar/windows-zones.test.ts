import { expect, it } from 'vitest';
import { isTimeZone } from '../../../src/core/time-zone.js';
import { WINDOWS_ZONES } from '../../../src/input/calendar/windows-zones.js';

it('has a zone that is known for each name that Windows has for one', () => {
  expect([...WINDOWS_ZONES.values()].filter((zone) => !isTimeZone(zone))).toEqual([]);
  expect(WINDOWS_ZONES.size).toBe(139);
});
