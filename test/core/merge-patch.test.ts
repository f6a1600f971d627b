import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalFields, mergePatch, spelling } from '../../src/core/merge-patch.js';
import { deepFreeze } from '../support/deep-freeze.js';
import { rawValue } from '../support/raw-values.js';

const parse = (json: string): unknown => deepFreeze(JSON.parse(json) as unknown);

describe('mergePatch', () => {
  it.each([
    ['{"a":"b"}', '{"a":"c"}', '{"a":"c"}'],
    ['{"a":"b"}', '{"b":"c"}', '{"a":"b","b":"c"}'],
    ['{"a":"b"}', '{"a":null}', '{}'],
    ['{"a":"b","b":"c"}', '{"a":null}', '{"b":"c"}'],
    ['{"a":["b"]}', '{"a":"c"}', '{"a":"c"}'],
    ['{"a":"c"}', '{"a":["b"]}', '{"a":["b"]}'],
    ['{"a":{"b":"c"}}', '{"a":{"b":"d","c":null}}', '{"a":{"b":"d"}}'],
    ['{"a":[{"b":"c"}]}', '{"a":[1]}', '{"a":[1]}'],
    ['["a","b"]', '["c","d"]', '["c","d"]'],
    ['{"a":"b"}', '["c"]', '["c"]'],
    ['{"a":"foo"}', 'null', 'null'],
    ['{"a":"foo"}', '"bar"', '"bar"'],
    ['{"e":null}', '{"a":1}', '{"e":null,"a":1}'],
    ['[1,2]', '{"a":"b","c":null}', '{"a":"b"}'],
    ['{}', '{"a":{"bb":{"ccc":null}}}', '{"a":{"bb":{}}}'],
  ])('does with %s and %s as appendix A of RFC 7396 has it', (target, patch, result) => {
    expect(mergePatch(parse(target), parse(patch))).toEqual(JSON.parse(result));
  });

  it('keeps what looks like a prototype as data, and pollutes nothing', () => {
    const patch = '{"__proto__":{"polluted":true},"a":{"constructor":{"prototype":{"polluted":true}}}}';
    const merged = mergePatch(parse('{"__proto__":{"b":1},"a":{}}'), parse(patch)) as object;
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(merged)).toBe(Object.prototype);
    expect(JSON.stringify(merged)).toBe(
      '{"__proto__":{"b":1,"polluted":true},"a":{"constructor":{"prototype":{"polluted":true}}}}',
    );
  });

  /** An oracle that knows nothing of how objects are merged: one path of the result at a time. */
  const at = (value: unknown, path: readonly string[]): unknown =>
    path.reduce<unknown>((it, key) => (isObject(it) && Object.hasOwn(it, key) ? it[key] : undefined), value);
  const isObject = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  const key = fc.constantFrom('a', 'b', 'c');
  const json: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom(null, 0, 'x', ['x']),
      fc.dictionary(key, tie('value'), { maxKeys: 3 }),
    ),
  })).value;

  it('says at the end of every path what the patch says there, else what was there before', () => {
    fc.assert(
      fc.property(fc.dictionary(key, json), fc.dictionary(key, json), fc.array(key, { maxLength: 4 }), (a, b, path) => {
        const merged = at(mergePatch(deepFreeze(a), deepFreeze(b)), path);
        const isTouched = path.some((_, i) => !isObject(at(b, path.slice(0, i))));
        const patch = at(b, path);
        if (isTouched && at(b, path) === undefined) return;
        if (patch === undefined) expect(merged).toEqual(at(a, path));
        else if (patch === null) expect(merged).toBeUndefined();
        else if (!isObject(patch)) expect(merged).toEqual(patch);
        else expect(isObject(merged)).toBe(true);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(rawValue, rawValue, (target, patch) => void mergePatch(target, patch)));
  });
});

describe('canonicalFields', () => {
  it('spells out every alias', () => {
    const aliases = { title: 1, start: 2, end: 3, place: 4, people: 5, topics: 6, sources: 7, status: 8 };
    expect(canonicalFields(deepFreeze(aliases))).toEqual({
      name: 1,
      startDate: 2,
      endDate: 3,
      location: 4,
      attendee: 5,
      about: 6,
      subjectOf: 7,
      status: 8,
    });
  });

  it('prefers the field, as reading does, unless that holds nothing', () => {
    expect(canonicalFields({ name: 'A', title: 'B' })).toEqual({ name: 'A' });
    expect(canonicalFields({ title: 'B', name: 'A' })).toEqual({ name: 'A' });
    expect(canonicalFields({ title: 'B', name: ' ' })).toEqual({ name: 'B' });
    expect(canonicalFields({ name: null, title: 'B' })).toEqual({ name: 'B' });
    expect(canonicalFields({ place: null })).toEqual({ location: null });
  });

  it('leaves alone what every object has', () => {
    const record = JSON.parse('{"constructor":1,"toString":2,"__proto__":3}') as Record<string, unknown>;
    expect(JSON.stringify(canonicalFields(record))).toBe('{"constructor":1,"toString":2,"__proto__":3}');
  });
});

describe('spelling', () => {
  it('is the one of the record', () => {
    expect(spelling('name', { title: 'A' })).toBe('title');
    expect(spelling('name', { name: 'A', title: 'B' })).toBe('name');
    expect(spelling('status', { title: 'A' })).toBe('status');
  });
});
