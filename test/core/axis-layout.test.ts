import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutAxis, type AxisCell, type AxisLayout, type AxisWords } from '../../src/core/axis-layout.js';
import { DAY_MS, isoDay, MINUTE_MS } from '../../src/core/civil-time.js';
import { FIRST_YEAR, LAST_YEAR, TimeSpan } from '../../src/core/time-span.js';
import { TimeScale } from '../../src/core/time-scale.js';
import { tickTexts } from '../../src/i18n/tick-words.js';
import { weekOf } from '../../src/i18n/week.js';
import { LETTER_PX, letterWidth } from '../support/letter-width.js';

const wordsIn = (locale: string): AxisWords => ({
  tickTexts: (cell, unit, row, isRepeatedYear) => tickTexts(locale, cell, unit, row, isRepeatedYear),
  isTimed: true,
  week: weekOf(locale, undefined),
});

function axisOf(start: string | number, end: string | number, width: number, isTimed = true): AxisLayout {
  const span = new TimeSpan(new Date(start).getTime(), new Date(end).getTime());
  return layoutAxis(new TimeScale(span, 0, width), { ...wordsIn('en'), isTimed }, 16, letterWidth);
}

const texts = (cells: readonly AxisCell[]) => cells.map(({ text }) => text);

/** Where the texts of a row start and end, px. */
function extents(cells: readonly AxisCell[]): readonly (readonly [number, number])[] {
  return cells
    .filter(({ text }) => text !== '')
    .map(({ text, textX, anchor }) => {
      const x0 = anchor === 'middle' ? textX - letterWidth(text, 'minor') / 2 : textX;
      return [x0, x0 + letterWidth(text, 'minor')];
    });
}

describe('the axis', () => {
  it('names days over months', () => {
    const { minor, major, washes } = axisOf('2025-01-30', '2025-02-05', 600);
    expect(texts(minor)).toEqual(['30', '31', '1', '2', '3', '4']);
    // Each number stands in the middle of its day.
    expect(minor.map(({ textX, anchor }) => `${anchor} ${textX}`)).toEqual(
      [50, 150, 250, 350, 450, 550].map((x) => `middle ${x}`),
    );
    expect(texts(major)).toEqual(['January', 'February 2025']);
    expect(major.map(({ start, isQuiet }) => [isoDay(start), isQuiet])).toEqual([
      ['2025-01-01', true],
      ['2025-02-01', false],
    ]);
    expect(Math.round(major[1]?.textX ?? 0)).toBe(206);
    // 1 and 2 February 2025 are a Saturday and a Sunday.
    expect(washes.map(({ x0, x1 }) => [x0, x1].map(Math.round))).toEqual([
      [200, 300],
      [300, 400],
    ]);
    expect(minor.map(({ isQuiet }) => isQuiet)).toEqual([false, false, true, true, false, false]);
  });

  it.each<[string, string, number, string[], string[]]>([
    // What would be cut off at the edge is left out.
    [
      '2025-02-14T09:00Z',
      '2025-02-14T09:27Z',
      270,
      ['09:00', '09:05', '09:10', '09:15', '09:20', ''],
      ['Friday, 14 February 2025'],
    ],
    [
      '2025-02-14T00:00Z',
      '2025-02-15T06:00Z',
      375,
      ['00:00', '06:00', '12:00', '18:00', '00:00'],
      ['Friday, 14 February 2025', '15 Feb'],
    ],
    ['2025-02-03', '2025-03-03', 140, ['3', '10', '17', '24'], ['February', '']],
    ['2024-11-01', '2025-03-01', 320, ['November', 'December', 'January', 'February'], ['2024', '2025']],
    ['2024-11-01', '2025-03-01', 120, ['Nov', 'Dec', 'Jan', 'Feb'], ['2024', '2025']],
    ['2024-11-01', '2025-03-01', 80, ['N', 'D', 'J', 'F'], ['2024', '2025']],
    ['2020-01-01', '2024-01-01', 150, ['2020', '2021', '2022', '2023'], []],
    ['1990-01-01', '2030-01-01', 300, ['1990', '1995', '2000', '2005', '2010', '2015', '2020', '2025'], []],
    ['1990-01-01', '2030-01-01', 200, ['1990', '2000', '2010', '2020'], []],
    ['-000003-01-01', '0003-01-01', 210, ['4 BC', '3 BC', '2 BC', '1 BC', '1', '2'], []],
  ])('names %s to %s on %s px', (start, end, width, minor, major) => {
    const axis = axisOf(start, end, width);
    expect(texts(axis.minor)).toEqual(minor);
    expect(texts(axis.major)).toEqual(major);
  });

  it('says a year once where two months share it', () => {
    expect(texts(axisOf('2025-01-20', '2025-02-10', 1000).major)).toEqual(['January', 'February 2025']);
    expect(texts(axisOf('2024-12-20', '2025-01-10', 1000).major)).toEqual(['December 2024', 'January 2025']);
  });

  it('names all small cells in the same form', () => {
    expect(texts(axisOf('2025-01-01', '2026-01-01', 480).minor)).toEqual(
      'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' '),
    );
    // May would have room for its whole name, and the quarter of October for more than a letter.
    expect(texts(axisOf('2025-04-01', '2025-08-01', 150).minor)).toEqual(['Apr', 'May', 'Jun', 'Jul']);
    expect(texts(axisOf('2024-01-01', '2025-01-01', 92).minor)).toEqual(['J', 'A', 'J', 'O']);
  });

  it('names what is cut by the view in the part of it that is in view, where there is room', () => {
    const { minor, strong, fine } = axisOf('2015-01-11', '2015-12-25', 900);
    expect(texts(minor).slice(-2)).toEqual(['November', 'December']);
    const december = Math.max(...strong, ...fine);
    expect(minor.at(-1)?.textX).toBeCloseTo((december + 900) / 2);
    expect(texts(axisOf('2015-01-11', '2015-12-06', 900).minor).at(-1)).toBe('');
  });

  it('leaves out the number of a week that would stand beyond the line of the next month', () => {
    const { minor, strong } = axisOf('2025-03-17', '2025-04-14', 160);
    expect(texts(minor)).toEqual(['17', '24', '', '7']);
    // 1 April is a Tuesday.
    expect(strong.map(Math.round)).toEqual([86]);
  });

  it('has no cells of hours where nothing is told to the hour', () => {
    expect(texts(axisOf('2025-02-14', '2025-02-15', 800, false).minor)).toEqual(['14']);
    expect(texts(axisOf('2025-02-14', '2025-02-15', 200).minor)).toEqual(['00:00', '06:00', '12:00', '18:00']);
  });

  it('draws a strong line where a larger cell starts, and a fine one at each week', () => {
    const { fine, strong } = axisOf('2025-01-30', '2025-02-13', 1400);
    expect(strong.map(Math.round)).toEqual([200]);
    expect(fine.map(Math.round)).toEqual([400, 1100]);
  });

  it('washes no weekends where they would be a blur, or where hours are told', () => {
    expect(axisOf('2024-01-01', '2026-01-01', 1000).washes).toEqual([]);
    expect(axisOf('2025-02-01T08:00Z', '2025-02-01T09:00Z', 1000).washes).toEqual([]);
  });

  const locale = fc.constantFrom('en', 'en-US', 'ko', 'de', 'ar-EG', 'he', 'th-u-ca-buddhist', 'ja-u-ca-japanese');
  const limits = { min: Date.UTC(FIRST_YEAR, 0), max: Date.UTC(LAST_YEAR, 0) };
  const scale = fc
    .record({
      start: fc.oneof(fc.integer(limits), fc.integer({ min: Date.UTC(-4000, 0), max: Date.UTC(13_000, 0) })),
      // From a minute to 200,000 years, each power of ten as often as the other.
      length: fc.double({ min: Math.log(MINUTE_MS), max: Math.log(73_050_000 * DAY_MS), noNaN: true }).map(Math.exp),
      x0: fc.integer({ min: 0, max: 300 }),
      width: fc.integer({ min: 200, max: 2000 }),
    })
    .map(({ start, length, x0, width }) => {
      const from = Math.min(start, Math.max(limits.min, limits.max - length));
      return new TimeScale(new TimeSpan(from, from + length), x0, x0 + width);
    });

  it('never writes one text over another, nor beside the picture', () => {
    fc.assert(
      fc.property(scale, locale, fc.integer({ min: 10, max: 32 }), (it, language, em) => {
        const axis = layoutAxis(it, wordsIn(language), em, letterWidth);
        axis.major.slice(1).forEach(({ start }, i) => {
          const { text = '', textX = NaN } = axis.major[i] ?? {};
          // With air before the line where the next one starts.
          if (text) expect(textX + letterWidth(text, 'major')).toBeLessThanOrEqual(it.x(start) - 0.3 * em);
        });
        for (const row of [extents(axis.minor), extents(axis.major)]) {
          row.forEach(([x0, x1], i) => {
            expect(x0).toBeGreaterThanOrEqual(it.x0 - 1);
            expect(x1).toBeLessThanOrEqual(it.x1 + 1);
            expect(x0).toBeGreaterThanOrEqual((row[i - 1]?.[1] ?? -Infinity) - 1e-6);
          });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('always says where in time the picture is', () => {
    fc.assert(
      fc.property(scale, (it) => {
        const axis = layoutAxis(it, wordsIn('en'), 16, letterWidth);
        expect(texts([...axis.minor, ...axis.major]).join('')).not.toBe('');
      }),
      { numRuns: 300 },
    );
  });

  it('costs what its pixels cost', () => {
    fc.assert(
      fc.property(scale, (it) => {
        const { minor, major, fine, strong, washes } = layoutAxis(it, wordsIn('en'), 16, letterWidth);
        const most = (it.x1 - it.x0) / LETTER_PX + 3;
        for (const list of [minor, major, fine, strong, washes]) expect(list.length).toBeLessThan(most);
        const cells = [...minor, ...major].flatMap(({ start, textX }) => [start, textX]);
        const numbers = [...cells, ...washes.flatMap(({ x0, x1 }) => [x0, x1])];
        expect(numbers.every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
