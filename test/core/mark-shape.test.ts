import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, isoDay } from '../../src/core/civil-time.js';
import { markShape, wholeShape, type MarkOptions, type MarkShape } from '../../src/core/mark-shape.js';
import { TimeScale } from '../../src/core/time-scale.js';
import { TimeSpan } from '../../src/core/time-span.js';
import { edtfDate } from '../i18n/edtf-date.js';

const HEIGHT = 12;

/** February 2025 from 100 px on, 10 px a day. */
const february = new TimeScale(new TimeSpan(Date.UTC(2025, 1, 1), Date.UTC(2025, 2, 1)), 100, 380);

const shapeOf = (date: string, options?: MarkOptions) => markShape(edtfDate(date), february, HEIGHT, options);

/** `bar round 230–260 round`, with the stretch that is sure in parentheses. */
function words(shape: MarkShape | null): string {
  if (!shape) return 'none';
  const { kind, startEdge, x0, x1, endEdge, core, parts } = shape;
  const sure = core ? ` (${Math.round(core.x0)}–${Math.round(core.x1)})` : '';
  const members = parts.length > 0 ? `: ${parts.map(words).join(', ')}` : '';
  return `${kind} ${startEdge} ${Math.round(x0)}–${Math.round(x1)} ${endEdge}${sure}${members}`;
}

describe('markShape', () => {
  it.each([
    // Days run from their start to the end of the last.
    ['2025-02-14/2025-02-16', 'bar round 230–260 round'],
    ['2025-02-14', 'bar round 230–240 round'],
    ['2025-02-14~/2025-02-16', 'bar feather 230–260 round'],
    ['2025-02-14/2025-02-16~', 'bar round 230–260 feather'],
    ['2025-02-14/..', 'bar round 230–380 arrow'],
    ['../2025-02-14', 'bar arrow 100–240 round'],
    // An end that nobody has told fades five heights on.
    ['2025-02-14/', 'bar round 230–290 fade'],
    ['/2025-02-14', 'bar fade 180–240 round'],
    // Somewhere inside.
    ['[2025-02-10..2025-02-13]', 'window bracket 190–230 bracket'],
    ['[..2025-02-13]', 'window arrow 100–230 bracket'],
    ['[2025-02-10..]', 'window bracket 190–380 arrow'],
    ['2025-02', 'window bracket 100–380 bracket'],
    ['2025-02~', 'window feather 100–380 feather'],
    // What lies partly outside has no end there.
    ['2025-01-30/2025-02-02', 'bar cut 100–120 round'],
    ['2025-02-27/2025-03-02', 'bar round 360–380 cut'],
    ['2025', 'window cut 100–380 cut'],
    ['2025-01/..', 'bar cut 100–380 arrow (100–380)'],
    // What lies outside, and be it by a hair's breadth, is not there.
    ['2025-01-31', 'none'],
    ['2025-03-01', 'none'],
    ['2024', 'none'],
    ['../2025-01-31', 'none'],
    ['2025-03-01/..', 'none'],
    ['[..2025-01-31]', 'none'],
    ['{2024,2026}', 'none'],
    // Of some dates not even a year is known.
    ['XXXX-12-25', 'none'],
    ['../..', 'none'],
    ['{XXXX-12-25,2025-02-14}', 'set round 230–240 round: bar round 230–240 round'],
    // Too short to be a bar.
    ['2025-02-14T12:00', 'moment round 229–241 round'],
    ['2025-02-14T06:00/2025-02-14T18:00', 'moment round 229–241 round'],
    ['2025-02-01T00:00', 'moment round 94–106 round'],
    ['[2025-02-14T06:00..2025-02-14T18:00]', 'window bracket 231–239 bracket'],
    ['2025-02-14T00:00/2025-02-14T18:00', 'bar round 230–238 round'],
    // Ends that lie somewhere within their month.
    ['2025-02/2025-03', 'bar bracket 100–380 cut (380–380)'],
    ['2025-01/2025-02', 'bar cut 100–380 bracket (100–100)'],
    ['2025-W06/2025-W08', 'bar bracket 120–330 bracket (190–260)'],
    ['2025-02/2025-02', 'bar bracket 100–380 bracket (100–100)'],
    // All of its members, or one of them: then none is sure.
    ['{2025-02-10,2025-02-12}', 'set round 190–220 round: bar round 190–200 round, bar round 210–220 round'],
    [
      '[2025-02-10,2025-02-12..]',
      'set bracket 190–380 arrow: window bracket 190–200 bracket, window bracket 210–380 arrow',
    ],
    ['{2025-02-27..2025-03-02,2025-02-10}', 'set round 190–380 cut: bar round 360–380 cut, bar round 190–200 round'],
    ['{2025-01-10,2025-02-10}', 'set cut 190–200 round: bar round 190–200 round'],
    ['{2025-02-10,2025-03-10}', 'set round 190–200 cut: bar round 190–200 round'],
  ])('draws %s as %s', (date, drawing) => {
    expect(words(shapeOf(date))).toBe(drawing);
  });

  it('starts what may have started before a day no later than that day', () => {
    expect(words(shapeOf('..2025-02-10/2025-02-24'))).toBe('bar fade 130–340 round (190–340)');
    expect(words(shapeOf('2025-02-05/2025-02-14..'))).toBe('bar round 140–300 fade (140–240)');
  });

  it('is as uncertain as its date', () => {
    expect([
      shapeOf('2025-02-11?')?.uncertain,
      shapeOf('2025-02-11%')?.uncertain,
      shapeOf('2025-02-11')?.uncertain,
    ]).toEqual([true, true, false]);
  });

  it('is a bar however short, on a line of stops', () => {
    const line = { isInLine: true };
    const drawn = { start: Date.UTC(2025, 1, 14, 8), end: Date.UTC(2025, 1, 14, 16) };
    expect(words(shapeOf('2025-02-14', { ...line, drawn }))).toBe('bar round 233–237 round');
    expect(words(shapeOf('2025-02-14T12:00/2025-02-14T12:10', line))).toBe('bar round 235–238 round');
    expect(words(shapeOf('2025-02-14T12:00', line))).toBe('moment round 229–241 round');
    expect(words(shapeOf('2025-W06/2025-W08', line))).toBe('bar bracket 120–330 bracket (190–260)');
  });

  it('draws a line where what is sure begins and ends, but for what lies outside', () => {
    const edges = (date: string) => [shapeOf(date)?.core?.startEdge, shapeOf(date)?.core?.endEdge];
    expect(edges('2025-W06/2025-W08')).toEqual(['flat', 'flat']);
    expect(edges('2025-02-05/2025-W08')).toEqual(['round', 'flat']);
    expect(edges('2024-12/2025-W08')).toEqual(['cut', 'flat']);
  });

  const day = fc
    .integer({ min: Date.UTC(2024, 10) / DAY_MS, max: Date.UTC(2025, 4) / DAY_MS })
    .map((days) => isoDay(days * DAY_MS));
  const date = fc
    .tuple(
      fc.constantFrom(
        'A',
        'A/B',
        'A/..',
        '../B',
        'A/',
        '/B',
        '[A..B]',
        '[..B]',
        '[A..]',
        '{A,B}',
        'A~/B?',
        '..A/B',
        'A/B..',
      ),
      day,
      day,
    )
    .map(([form, a, b]) => form.replace('A', a < b ? a : b).replace('B', a < b ? b : a));

  it('stays in view, and has its sure stretch inside', () => {
    const within = (shape: MarkShape) => {
      expect(shape.x0).toBeGreaterThanOrEqual(february.x0 - HEIGHT / 2);
      expect(shape.x1).toBeLessThanOrEqual(february.x1 + HEIGHT / 2);
      expect(shape.x1).toBeGreaterThanOrEqual(shape.x0);
      if (!shape.core) return;
      expect(shape.core.x0).toBeGreaterThanOrEqual(shape.x0);
      expect(shape.core.x1).toBeLessThanOrEqual(shape.x1);
      expect(shape.core.x1).toBeGreaterThanOrEqual(shape.core.x0);
    };
    fc.assert(
      fc.property(date, fc.boolean(), (text, isInLine) => {
        const shape = shapeOf(text, { isInLine });
        if (!shape) return;
        within(shape);
        shape.parts.forEach(within);
      }),
      { numRuns: 1000 },
    );
  });

  it('is there exactly when some of its time may be in view', () => {
    fc.assert(
      fc.property(
        date.filter((text) => !/[{,]|\/$|^\/|\.\d|\d\.\.$/u.test(text)),
        (text) => {
          const { startMin, endMax } = edtfDate(text);
          const isInView = (startMin ?? -Infinity) < february.span.end && (endMax ?? Infinity) > february.span.start;
          expect(shapeOf(text) !== null).toBe(isInView);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('wholeShape', () => {
  const whole = (date: string) => words(wholeShape(edtfDate(date), 100, HEIGHT));

  it.each([
    ['2025-02-14/2025-02-16', 'bar round 0–100 round'],
    ['2025-02-14', 'bar round 0–100 round'],
    ['[2025-02-10..2025-02-13]', 'window bracket 0–100 bracket'],
    ['2025-02-14~/..', 'bar feather 0–100 arrow'],
    ['2004-06/2006-08', 'bar bracket 0–100 bracket (25–75)'],
    ['[2025-02-10,2025-02-12]', 'set bracket 0–100 bracket: window bracket 8–43 bracket, window bracket 57–93 bracket'],
    ['2025-02-14T09:00', 'moment round 44–56 round'],
    ['2025-02-14T09:00/2025-02-14T10:00', 'bar round 0–100 round'],
    ['{2025-02-10,2025-02-12}', 'set round 0–100 round: bar round 8–43 round, bar round 57–93 round'],
  ])('draws %s as %s', (date, drawing) => {
    expect(whole(date)).toBe(drawing);
  });
});
