import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../src/core/civil-time.js';
import { placeInLines, type LinedMark } from '../../../src/core/many/label-lines.js';
import { TimeScale } from '../../../src/core/time-scale.js';
import { TimeSpan } from '../../../src/core/time-span.js';
import { EM } from '../../support/lay-out.js';
import { letterWidth } from '../../support/letter-width.js';

const scale = new TimeScale(new TimeSpan(0, DAY_MS), 100, 900);
const options = { scale, em: EM, measure: letterWidth };

const mark = fc.record({
  x0: fc.integer({ min: 100, max: 900 }),
  width: fc.oneof(fc.integer({ min: 3, max: 60 }), fc.integer({ min: 60, max: 800 })),
  row: fc.nat({ max: 2 }),
  tier: fc.nat({ max: 1 }),
  text: fc.record({ name: fc.string({ minLength: 1, maxLength: 40 }), date: fc.constantFrom('', '14 February') }),
});

/** In time order; those of one line follow each other, as marks of one row do. */
const marks: fc.Arbitrary<readonly LinedMark[]> = fc.array(mark, { maxLength: 40 }).map((list) => {
  const ends = new Map<number, number>();
  return list
    .toSorted((a, b) => a.x0 - b.x0)
    .flatMap(({ x0, width, ...rest }) => {
      if (x0 < (ends.get(rest.row) ?? 0)) return [];
      const x1 = Math.min(x0 + width, 900);
      ends.set(rest.row, x1);
      return [{ ...rest, x0, x1 }];
    });
});

const line = (...x0: readonly number[]): readonly LinedMark[] =>
  x0.map((left) => ({
    x0: left,
    x1: left + 20,
    row: 0,
    tier: 0,
    text: { name: 'Munich Security Conference', date: '' },
  }));

describe('labels of marks whose rows are given', () => {
  it('stay in view, and are never written over another of their line', () => {
    fc.assert(
      fc.property(marks, (list) => {
        const labels = placeInLines(list, options);
        expect(labels).toHaveLength(list.length);
        const lastX1 = new Map<string, number>();
        labels.forEach((label, i) => {
          if (!label) return;
          const key = `${list[i]?.row ?? ''} ${list[i]?.tier ?? ''}`;
          expect(label.x0).toBeGreaterThanOrEqual(lastX1.get(key) ?? 100);
          expect(label.x1).toBeLessThanOrEqual(900);
          expect(label.name).not.toBe('');
          expect(label.x1 - label.x0).toBeGreaterThan(0);
          lastX1.set(key, label.x1);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('are whole where there is room, and start where their marks do', () => {
    const labels = placeInLines(line(100, 400, 650), options);
    expect(labels.map((label) => label?.name)).toEqual(line(0, 0, 0).map(({ text }) => text.name));
    expect(labels.map((label) => label?.x0)).toEqual([100, 400, 650]);
  });

  it('are cut before the next mark of their line, and left out where nothing would be told', () => {
    const [cut, none, last] = placeInLines(line(100, 200, 230), options);
    expect(cut?.name).toMatch(/^Mun.*…$/u);
    expect(cut?.x1).toBeLessThanOrEqual(200);
    expect(none).toBeNull();
    expect(last?.name).toBe('Munich Security Conference');
  });

  it('reach back over no other mark of their row, whose they would seem', () => {
    // The first may reach back, since nothing stands there; the last has no more room than beside the one before it.
    const [first, , last] = placeInLines(line(800, 830, 860), options);
    expect(first?.x0).toBeLessThan(700);
    expect(last?.x0).toBeGreaterThanOrEqual(850);
    // It may where a line leads down to its own.
    const raised = line(800, 830, 860).map((mark, i) => ({ ...mark, tier: i === 2 ? 1 : 0 }));
    expect(placeInLines(raised, options)[2]?.x0).toBeLessThan(850);
  });

  it('do not heed marks of other lines', () => {
    const alone = placeInLines(line(100), options);
    const others = [...line(100), ...line(110).map((other) => ({ ...other, row: 1 }))];
    expect(placeInLines(others, options)[0]).toEqual(alone[0]);
  });
});
