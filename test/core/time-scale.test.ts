import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_CIVIL_MS, MINUTE_MS } from '../../src/core/civil-time.js';
import { TimeScale } from '../../src/core/time-scale.js';
import { TimeSpan } from '../../src/core/time-span.js';

const span = fc
  .tuple(fc.integer({ min: -MAX_CIVIL_MS, max: MAX_CIVIL_MS - MINUTE_MS }), fc.integer({ min: MINUTE_MS, max: 1e15 }))
  .map(([start, length]) => new TimeSpan(start, Math.min(start + length, MAX_CIVIL_MS)));
const scale = fc
  .tuple(span, fc.integer({ min: 0, max: 400 }), fc.integer({ min: 100, max: 2000 }))
  .map(([visible, x0, width]) => new TimeScale(visible, x0, x0 + width));

describe('TimeScale', () => {
  it('spans the picture', () => {
    const february = new TimeScale(new TimeSpan(Date.UTC(2025, 1, 1), Date.UTC(2025, 2, 1)), 100, 380);
    expect([1, 15, 28].map((day) => february.x(Date.UTC(2025, 1, day)))).toEqual([100, 240, 370]);
    expect(new Date(february.time(240)).toISOString()).toBe('2025-02-15T00:00:00.000Z');
    expect(february.x(Date.UTC(2025, 2, 2))).toBe(390);
  });

  it('leads from time to x and back', () => {
    fc.assert(
      fc.property(scale, fc.double({ min: 0, max: 1, noNaN: true }), (it, part) => {
        const time = it.span.start + part * it.span.length;
        expect(Math.abs(it.time(it.x(time)) - time)).toBeLessThan(1 + 1e-12 * it.span.length);
        const x = it.x0 + part * (it.x1 - it.x0);
        // At the ends of all time a civil moment is only known to a millisecond.
        expect(Math.abs(it.x(it.time(x)) - x)).toBeLessThan(1e-6 + 2 * it.pxPerMs);
      }),
    );
  });

  it('never turns time around', () => {
    fc.assert(
      fc.property(
        scale,
        fc.double({ min: -1, max: 2, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (it, a, b) => {
          const from = it.span.start + a * it.span.length;
          expect(it.x(from + b * it.span.length)).toBeGreaterThanOrEqual(it.x(from));
        },
      ),
    );
  });
});
