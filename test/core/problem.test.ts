import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../src/core/problem.js';
import { rawValue } from '../support/raw-values.js';

describe('excerpt', () => {
  it.each<[unknown, string]>([
    ['next\n  week ', 'next week'],
    [{ name: 'Talks' }, '{"name":"Talks"}'],
    [null, 'null'],
    [undefined, 'undefined'],
    [() => 1, 'function'],
    [10n, 'bigint'],
    [Symbol('x'), 'symbol'],
    [new Error('no access'), 'Error: no access'],
  ])('shows %o as %s', (value, text) => {
    expect(excerpt(value)).toBe(text);
  });

  it('has at most 80 characters, and no half ones', () => {
    expect(excerpt('x'.repeat(80))).toBe('x'.repeat(80));
    expect(excerpt('x'.repeat(81))).toBe(`${'x'.repeat(79)}…`);
    expect(excerpt(`${'x'.repeat(78)}😀😀`)).toBe(`${'x'.repeat(78)}…`);
    expect(excerpt(`${'x'.repeat(77)}😀😀`)).toBe(`${'x'.repeat(77)}😀…`);
    expect(excerpt('x \n'.repeat(1_000_000))).toHaveLength(80);
  });

  it('is a short line of anything', () => {
    fc.assert(
      fc.property(rawValue, (value) => {
        expect(excerpt(value)).toMatch(/^.{0,80}$/u);
      }),
    );
  });

  it('shows what does not let anyone look', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const circular: { self?: object } = {};
    circular.self = circular;
    expect([proxy, circular].map(excerpt)).toEqual(['object', 'object']);
  });
});
