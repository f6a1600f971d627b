import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IdTable } from '../../../src/core/many/id-table.js';
import { isoDays } from '../../support/many.js';

/** Puts ids into a table and into a map, and compares what each of them says. */
function expectLikeMap(ids: readonly string[], expected: number): void {
  const table = new IdTable(expected, (position) => ids[position] ?? '');
  const map = new Map<string, number>();
  let wrong = 0;
  for (const [position, id] of ids.entries()) {
    if (table.get(id) !== map.get(id)) wrong += 1;
    const first = map.get(id) ?? position;
    map.set(id, first);
    if (table.claim(id, position) !== first) wrong += 1;
  }
  for (const id of [...ids, '', 'no such id', `${ids[0] ?? ''} `]) if (table.get(id) !== map.get(id)) wrong += 1;
  expect(wrong).toBe(0);
}

/** FNV-1a gives many short texts of two letters the same low bits: these share the last five. */
const ALIKE = Array.from({ length: 40_000 }, (_, i) => i.toString(36)).filter((id) => id.endsWith('0'));

describe('a table of ids', () => {
  it('says what a map says, whatever room it was given at first', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ maxLength: 3 }), isoDays), { maxLength: 300 }),
        fc.nat(400),
        (ids, n) => {
          expectLikeMap(ids, n);
        },
      ),
    );
  });

  it.each([
    ['count up', Array.from({ length: 20_000 }, (_, i) => `event-${i}`)],
    ['end alike', ALIKE],
    ['are long and differ at their end', Array.from({ length: 2000 }, (_, i) => 'x'.repeat(200) + String(i))],
    ['come again and again', Array.from({ length: 20_000 }, (_, i) => `id ${(i * 7919) % 500}`)],
    ['are numbers with many zeros', Array.from({ length: 5000 }, (_, i) => String(i * 65_536))],
    ['are all the same', new Array<string>(5000).fill('same')],
  ])('grows with ids that %s', (_, ids) => {
    expectLikeMap(ids, 0);
    expectLikeMap(ids, ids.length);
  });

  it('tells ids with the same hash apart', () => {
    const ids = sameHash();
    expect(ids.length).toBeGreaterThan(1);
    expectLikeMap([...ids, ...ids], 0);
  });

  it('goes on where a longer list takes the place of its own', () => {
    const ids = ['a', 'b'];
    const table = new IdTable(2, (position) => ids[position] ?? '');
    for (const [position, id] of ids.entries()) table.claim(id, position);
    const longer = [...ids, 'c'];
    table.idAt = (position) => longer[position] ?? '';
    expect(table.claim('c', 2)).toBe(2);
    expect(['a', 'b', 'c', 'd'].map((id) => table.get(id))).toEqual([0, 1, 2, undefined]);
  });
});

/** Texts with the same FNV-1a hash, found by trying: among 200,000 there are some. */
function sameHash(): readonly string[] {
  const seen = new Map<number, string>();
  const found: string[] = [];
  for (let i = 0; i < 200_000; i += 1) {
    const id = `id-${(i * 2_654_435_761) % 4_294_967_296}`;
    let hash = 0x811c9dc5;
    for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
    const other = seen.get(hash);
    if (other !== undefined) found.push(other, id);
    seen.set(hash, id);
  }
  return found;
}
