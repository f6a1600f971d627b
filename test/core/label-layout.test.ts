import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelWidth, placeLabel, type LabelRoom } from '../../src/core/label-layout.js';
import { fitText } from '../../src/core/text-measure.js';
import { LETTER_PX, letterWidth } from '../support/letter-width.js';

/** The gap between name and date is as wide as a letter. */
const EM = LETTER_PX / 0.6;
const text = { name: 'Conference', date: '14 Feb' };

/** `N` for each 7 px of the name, `D` for each of the date; a room of `.` with its mark `=`. */
function place(room: string, label = text): string {
  const px = (column: number) => column * LETTER_PX;
  const bounds: LabelRoom = {
    x0: 0,
    x1: px(room.length),
    markX0: px(room.indexOf('=')),
    markX1: px(room.lastIndexOf('=') + 1),
  };
  const placed = placeLabel(label, bounds, EM, letterWidth);
  if (!placed) return 'none';
  const column = Math.round(placed.x0 / LETTER_PX);
  return ' '.repeat(column) + placed.name + (placed.date && ` ${placed.date}`);
}

describe('placeLabel', () => {
  it.each([
    // It starts where its mark does,
    ['...==................................', '   Conference 14 Feb'],
    // ends where its mark does where the view ends too soon,
    ['......................................====', ' '.repeat(25) + 'Conference 14 Feb'],
    ['..............................======..', ' '.repeat(19) + 'Conference 14 Feb'],
    // or stands as far to the right as it can where neither has room.
    ['......===.............', '     Conference 14 Feb'],
    // It gives up the date first,
    ['.....==......', '   Conference'],
    ['==...........', 'Conference'],
    // and then the end of the name.
    ['==.......', 'Conferen…'],
    ['.......==', 'Conferen…'],
    ['==.', 'Co…'],
    ['=.', 'none'],
  ])('in %s', (room, label) => {
    expect(place(room)).toBe(label);
  });

  it.each([
    ['...==...............', '   Foreign minister…'],
    ['..........=........', 'Foreign ministers’…'],
  ])('leaves its mark only where that shows more than a word: %s', (room, label) => {
    expect(place(room, { name: 'Foreign ministers’ meeting', date: '' })).toBe(label);
  });

  it('stands in view where its mark begins outside', () => {
    const room = { markX0: -500, markX1: 900, x0: 100, x1: 800 };
    expect(placeLabel(text, room, EM, letterWidth)?.x0).toBe(100);
  });

  const room = fc
    .record({ x0: fc.integer({ min: 0, max: 300 }), width: fc.integer({ min: 0, max: 1500 }) })
    .chain(({ x0, width }) =>
      fc
        .tuple(fc.integer({ min: x0 - 200, max: x0 + width + 200 }), fc.integer({ min: 0, max: 800 }))
        .map(([markX0, length]): LabelRoom => ({ x0, x1: x0 + width, markX0, markX1: markX0 + length })),
    );
  const label = fc.record({
    name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
    date: fc.string({ maxLength: 30 }),
  });

  it('never leaves its room, and measures what it shows', () => {
    fc.assert(
      fc.property(label, room, fc.integer({ min: 10, max: 32 }), (words, bounds, em) => {
        const placed = placeLabel(words, bounds, em, letterWidth);
        if (!placed) return;
        expect(placed.x0).toBeGreaterThanOrEqual(bounds.x0 - 1e-6);
        expect(placed.x1).toBeLessThanOrEqual(bounds.x1 + 1e-6);
        expect(placed.x1 - placed.x0).toBeCloseTo(labelWidth(placed, em, letterWidth), 6);
        if (placed.date) expect(placed.dateX + letterWidth(placed.date, 'date')).toBeCloseTo(placed.x1, 6);
        expect([words.date, '']).toContain(placed.date);
        if (placed.date) expect(placed.name).toBe(words.name);
      }),
      { numRuns: 1000 },
    );
  });

  it('says all that fits into its room', () => {
    fc.assert(
      fc.property(label, room, fc.integer({ min: 10, max: 32 }), (words, bounds, em) => {
        const width = bounds.x1 - bounds.x0;
        const placed = placeLabel(words, bounds, em, letterWidth);
        if (labelWidth(words, em, letterWidth) <= width) expect(placed).toMatchObject(words);
        else if (letterWidth(words.name, 'name') <= width) expect(placed).toMatchObject({ name: words.name, date: '' });
      }),
      { numRuns: 1000 },
    );
  });
});

describe('fitText', () => {
  it('keeps what fits', () => {
    expect(fitText('Conference', 'name', 70, letterWidth)).toBe('Conference');
    expect(fitText('', 'name', 0, letterWidth)).toBe('');
  });

  it('keeps the longest beginning with an ellipsis', () => {
    expect(fitText('Conference', 'name', 69, letterWidth)).toBe('Conferen…');
    expect(fitText('The alliance', 'name', 5 * LETTER_PX, letterWidth)).toBe('The…');
    expect(fitText('Conference', 'name', 2.9 * LETTER_PX, letterWidth)).toBe('');
  });

  it('cuts no letter in half', () => {
    expect(fitText('😀😀😀😀', 'name', 3 * LETTER_PX, letterWidth)).toBe('😀😀…');
    const family = 'x'.repeat(399) + '😀'.repeat(50);
    expect(fitText(family, 'name', 399 * LETTER_PX, letterWidth)).not.toMatch(/\p{Cs}/u);
  });

  it('measures a title of 10,000 letters only a few times', () => {
    const title = 'x'.repeat(10_000);
    const measured: number[] = [];
    const fitted = fitText(title, 'name', 200, (letters) => {
      measured.push(letters.length);
      return letterWidth(letters, 'name');
    });
    expect(fitted).toHaveLength(28);
    expect(measured.length).toBeLessThan(20);
    expect(measured.filter((length) => length > 401)).toHaveLength(1);
  });

  it('never takes more than it is given, and all that it can', () => {
    const anyText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(anyText, fc.integer({ min: 0, max: 1500 }), (words, width) => {
        const fitted = fitText(words, 'name', width, letterWidth);
        expect(letterWidth(fitted, 'name')).toBeLessThanOrEqual(width);
        if (fitted === words || fitted === '') return;
        const kept = fitted.slice(0, -1);
        expect(words.startsWith(kept)).toBe(true);
        const next = Array.from(words.slice(kept.length)).findIndex((letter) => letter.trim() !== '');
        const longer = `${kept}${Array.from(words.slice(kept.length))
          .slice(0, next + 1)
          .join('')}…`;
        expect(letterWidth(longer, 'name')).toBeGreaterThan(width);
      }),
    );
  });
});
