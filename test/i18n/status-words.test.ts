import { expect, it } from 'vitest';
import { statusWords } from '../../src/i18n/status-words.js';
import { edtfDate } from './edtf-date.js';

it.each([
  ['2025-02-14', '2025-02-14', 'expected'],
  ['2025-02-14', '2025-02-15', 'was expected'],
  ['2025-02-14T18:00[America/Los_Angeles]', '2025-02-14T20:00Z', 'expected'],
  ['2025-02-14T18:00[America/Los_Angeles]', '2025-02-15T02:00Z', 'was expected'],
  ['2025-02-15T09:00+09:00', '2025-02-15T00:00Z', 'was expected'],
  ['2025-02-14T09:00Z/..', '2025-02-20T00:00Z', 'expected'],
])('what was expected for %s reads on %s as “%s”', (when, asOf, words) => {
  expect(statusWords({ status: 'expected', when: edtfDate(when) }, edtfDate(asOf), 'en')).toBe(words);
});
