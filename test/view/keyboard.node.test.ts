import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthNumber, moveForKey, positionAfter, type Move } from '../../src/view/keyboard.js';
import { readEvents } from '../support/read-events.js';

/** Eight events: two in January, one in February, three in April, two undated. */
const dates = [
  '2025-01-05',
  '2025-01',
  '2025-02-14',
  '2025-04-01',
  '2025-04-30',
  '[..2025-04-30]',
  undefined,
  undefined,
];
/** In March, April and May, one way or another. */
const datesOfAllKinds = [
  '/2025-03',
  '../2025-03-31',
  '2025-03-05',
  '..2025-05-01/2025-05-09',
  '2025-04/..',
  '{2025-05,2025-03}',
];
const months = readEvents(dates.map((date) => ({ name: 'Talks', date, displayDate: 'soon' }))).map(monthNumber);

describe('moveForKey', () => {
  it.each<[string, Move | undefined]>([
    ['ArrowRight', { by: 1 }],
    ['ArrowLeft', { by: -1 }],
    ['ArrowDown', { by: 1 }],
    ['ArrowUp', { by: -1 }],
    ['Home', { to: 'first' }],
    ['End', { to: 'last' }],
    ['PageDown', { month: 1 }],
    ['PageUp', { month: -1 }],
    ['Enter', undefined],
    ['Tab', undefined],
    ['a', undefined],
    ['constructor', undefined],
    ['__proto__', undefined],
  ])('%s', (key, move) => {
    expect(moveForKey(key, false)).toEqual(move);
    const mirrored = key === 'ArrowLeft' ? 'ArrowRight' : key === 'ArrowRight' ? 'ArrowLeft' : key;
    expect(moveForKey(mirrored, true)).toEqual(move);
  });
});

describe('positionAfter', () => {
  /** Where a key leads from each of the eight positions. */
  const from = (move: Move) => months.map((_, position) => positionAfter(move, position, months));

  it.each<[string, Move, number[]]>([
    ['the next', { by: 1 }, [1, 2, 3, 4, 5, 6, 7, 7]],
    ['the previous', { by: -1 }, [0, 0, 1, 2, 3, 4, 5, 6]],
    ['the first', { to: 'first' }, [0, 0, 0, 0, 0, 0, 0, 0]],
    ['the last', { to: 'last' }, [7, 7, 7, 7, 7, 7, 7, 7]],
    // March has no events.
    ['the first of the next month', { month: 1 }, [2, 2, 3, 6, 6, 6, 7, 7]],
    ['the first of the month before', { month: -1 }, [0, 0, 0, 2, 2, 2, 3, 3]],
  ])('is %s', (_, move, positions) => {
    expect(from(move)).toEqual(positions);
  });

  it('is one of the positions that there are', () => {
    const move = fc.constantFrom<Move>(
      { by: 1 },
      { by: -1 },
      { to: 'first' },
      { to: 'last' },
      { month: 1 },
      { month: -1 },
    );
    const list = fc
      .array(fc.nat(20), { minLength: 1, maxLength: 30 })
      .map((numbers) => numbers.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(list, fc.nat(), move, (numbers, seed, step) => {
        const position = seed % numbers.length;
        const next = positionAfter(step, position, numbers);
        expect(numbers[next]).toBeDefined();
        const here = numbers[position] ?? NaN;
        if ('month' in step && next !== 0 && next !== numbers.length - 1) {
          expect(Math.sign((numbers[next] ?? NaN) - here)).toBe(step.month);
          expect(numbers[next - 1]).toBeLessThan(numbers[next] ?? NaN);
        }
      }),
    );
  });
});

describe('monthNumber', () => {
  it('counts on from year to year, and from era to era', () => {
    const numberOf = (date: string) => monthNumber(readEvents([{ name: 'Talks', date }])[0]);
    expect(numberOf('2025-01-01') - numberOf('2024-12-31')).toBe(1);
    expect(numberOf('0000-01-01') - numberOf('-0001-12-31')).toBe(1);
  });

  it('never goes back in time order', () => {
    const inOrder = [...datesOfAllKinds, ...dates].map((date) => ({ name: 'Talks', date, displayDate: 'soon' }));
    const numbers = readEvents(inOrder).map(monthNumber);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  });

  it('of what has no date comes last', () => {
    expect(months.slice(-2)).toEqual([Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER]);
    expect(monthNumber(undefined)).toBe(Number.MAX_SAFE_INTEGER);
  });
});
