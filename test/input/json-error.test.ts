import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonError } from '../../src/input/json-error.js';

/** Where it is wrong, marked by ▸ in the text. */
const wrong: readonly (readonly [marked: string, hint: RegExp])[] = [
  ['[1, 2▸ 3]'.replace('▸ ', ' ▸'), /comma or a closing bracket is missing/u],
  ['[1, 2,▸]', /comma is one too many/u],
  ['{"a": 1,▸}', /comma is one too many/u],
  ['{"a" ▸1}', /colon \(:\) is missing/u],
  ['{▸a: 1}', /needs quotes/u],
  ['{"a": ▸b}', /needs quotes/u],
  ["{▸'a': 1}", /double quotes/u],
  ['[1] ▸]', /one too many/u],
  ['[1▸}', /closes what it has not opened/u],
  ['[▸// no\n1]', /Comments/u],
  ['["a▸\\q"]', /backslash/u],
  ['["a▸\tb"]', /control character/u],
  ['[▸"a\nb"]', /not closed by a quote/u],
  ['[▸"a', /never closed/u],
  ['{"events": [{"name": "A"▸', /\}\]\} is missing/u],
  ['[▸01]', /missing|quotes/u],
  ['[▸undefined]', /needs quotes/u],
  ['▸', /value is missing/u],
];

describe('jsonError', () => {
  it.each(wrong)('finds the place in %j', (marked, hint) => {
    const error = jsonError(marked.replace('▸', ''));
    expect(error?.at).toBe(marked.indexOf('▸'));
    expect(error?.hint).toMatch(hint);
  });

  it('finds one exactly where JSON.parse does not read the text', () => {
    const broken = fc
      .tuple(fc.json(), fc.nat(), fc.nat(3), fc.constantFrom('', ',', '"', ']', '}', ':', '\\', 'x', '1', ' '))
      .map(([text, at, gone, put]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + put + text.slice(place + gone);
      });
    fc.assert(
      fc.property(broken, (text) => {
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        expect(jsonError(text) === null).toBe(isJson);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes deep nesting and long texts in its stride', () => {
    expect(jsonError('['.repeat(200_000))?.at).toBe(200_000);
    expect(jsonError(`["${'a'.repeat(5_000_000)}`)?.at).toBe(1);
    expect(jsonError(`[${'1,'.repeat(1_000_000)}]`)?.at).toBe(2_000_001);
  });
});
