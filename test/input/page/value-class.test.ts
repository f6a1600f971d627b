import { expect, it } from 'vitest';
import { dateOfValues } from '../../../src/input/page/value-class.js';

it.each([
  [['2025-02-14', '7pm'], '2025-02-14 19:00'],
  [['9:00', ' 2025-02-14 '], '2025-02-14 09:00'],
  [['2025-02-14', '09:00', '+01:00'], '2025-02-14 09:00+01:00'],
  [['2025-02-14T09:00Z', '10:00'], '2025-02-14T09:00Z'],
  [['2025-02', '2026-02'], '2025-02'],
  [['9:00'], undefined],
  [[], undefined],
])('%j', (values, date) => {
  expect(dateOfValues(values)).toBe(date);
});
