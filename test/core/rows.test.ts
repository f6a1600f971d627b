import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packRows, type Occupied } from '../../src/core/rows.js';

/** Each run of one letter is a thing; they come in time order, of two that start together the upper one first. */
function thingsOf(drawing: string): readonly (Occupied & { readonly name: string; readonly row: number })[] {
  const rows = drawing.split('\n').slice(1, -1);
  return rows
    .flatMap((line, row) =>
      Array.from(line.matchAll(/(\S)\1*/gu), ({ 0: run, 1: name = '', index }) => ({
        name,
        row,
        x0: index,
        x1: index + run.length,
      })),
    )
    .sort((a, b) => a.x0 - b.x0);
}

describe('packRows', () => {
  it.each([
    // Side by side, and touching.
    `
AAA  BB CCCDD
`,
    // The picture in the comment of packRows.
    `
AAAAAAA   CCCCCCC
   BBBBBBBBB  DDDDDD
`,
    // The earlier one keeps the higher row, and the first row that is free is taken.
    `
AAAAAAAAAAAAAAAAAAA
 BBBBBB DDDDD FFFF
  CCCCCCCC EE  GG
`,
    `
AAAA  DDDD  FFFF
BB    EE
CCCCCCCCCCCCCCC
`,
  ])('packs %s as it is drawn', (drawing) => {
    const things = thingsOf(drawing);
    expect(things.length).toBeGreaterThan(3);
    expect(packRows(things)).toEqual(things.map(({ row }) => row));
  });

  const things = fc
    .array(fc.record({ start: fc.integer({ min: 0, max: 60 }), length: fc.integer({ min: 1, max: 12 }) }))
    .map((list) => list.map(({ start, length }) => ({ x0: start, x1: start + length })).sort((a, b) => a.x0 - b.x0));

  it('never puts one thing on another, and leaves no row that is free', () => {
    fc.assert(
      fc.property(things, (list) => {
        const rows = packRows(list);
        list.forEach((thing, i) => {
          const before = list.slice(0, i).filter((other) => other.x1 > thing.x0);
          const taken = before.map((other) => rows[list.indexOf(other)]);
          const free = [...before.keys(), before.length].find((row) => !taken.includes(row));
          expect(rows[i]).toBe(free);
        });
      }),
    );
  });

  it('needs no more rows than things overlap at one place', () => {
    fc.assert(
      fc.property(things, (list) => {
        const depth = list.map(({ x0 }) => list.filter((other) => other.x0 <= x0 && x0 < other.x1).length);
        expect(new Set(packRows(list)).size).toBe(Math.max(0, ...depth));
      }),
    );
  });

  it('keeps the rows of the earlier when a later one is added', () => {
    fc.assert(
      fc.property(things, (list) => {
        const rows = packRows(list);
        expect(rows.slice(0, -1)).toEqual(packRows(list.slice(0, -1)));
      }),
    );
  });

  it('takes what never starts and what never ends', () => {
    const always = { x0: -Infinity, x1: Infinity };
    expect(packRows([always, { x0: -Infinity, x1: 3 }, { x0: 3, x1: 5 }, { x0: 5, x1: Infinity }])).toEqual([
      0, 1, 1, 1,
    ]);
    expect(packRows([])).toEqual([]);
  });
});
