import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilMs, DAY_MS, MINUTE_MS } from '../../../src/core/civil-time.js';
import { kept, panned, zoomed } from '../../../src/core/many/move-span.js';
import { FIRST_YEAR, LAST_YEAR, TimeSpan } from '../../../src/core/time-span.js';

const time = fc.integer({ min: civilMs(-500), max: civilMs(2500) });
const span = fc
  .tuple(time, fc.integer({ min: MINUTE_MS, max: 10_000 * DAY_MS }))
  .map(([start, length]) => new TimeSpan(start, start + length));
const bounds = ({ start, end }: TimeSpan) => [start, end];

describe('a span that is panned', () => {
  it('is as long as it was, and comes back', () => {
    fc.assert(
      fc.property(span, fc.integer({ min: -1000 * DAY_MS, max: 1000 * DAY_MS }), (before, by) => {
        const after = panned(before, by);
        expect(after.length).toBe(before.length);
        expect(after.start - before.start).toBe(by);
        expect(bounds(panned(after, -by))).toEqual(bounds(before));
      }),
    );
  });

  it('stays within what can be counted', () => {
    const { start, end } = panned(new TimeSpan(0, DAY_MS), 1e17);
    expect(start).toBeLessThan(end);
    expect(end).toBe(civilMs(LAST_YEAR));
    expect(panned(new TimeSpan(0, DAY_MS), -1e17).start).toBe(civilMs(FIRST_YEAR));
  });
});

describe('a span that is zoomed', () => {
  it('leaves what happens at the anchor where it is', () => {
    fc.assert(
      fc.property(
        span.filter(({ length }) => length > DAY_MS),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.1, max: 100, noNaN: true }),
        (before, part, factor) => {
          const anchor = before.start + part * before.length;
          const after = zoomed(before, factor, anchor);
          expect(after.length).toBeCloseTo(before.length / factor, 0);
          expect((anchor - after.start) / after.length).toBeCloseTo(part, 3);
        },
      ),
    );
  });

  it('comes back when it is zoomed out again', () => {
    fc.assert(
      fc.property(span, time, fc.double({ min: 1, max: 10, noNaN: true }), (before, anchor, factor) => {
        const near = zoomed(before, 1 / factor, anchor);
        const after = zoomed(near, factor, anchor);
        expect(Math.abs(after.start - before.start)).toBeLessThan(10);
        expect(Math.abs(after.end - before.end)).toBeLessThan(10);
      }),
    );
  });
});

describe('a span that is kept within another', () => {
  it('lies in it, and is at least as long as it must be where that has room', () => {
    fc.assert(
      fc.property(span, span, fc.integer({ min: 0, max: 100 * DAY_MS }), (asked, whole, leastMs) => {
        const { start, end, length } = kept(asked, whole, leastMs);
        expect(start).toBeGreaterThanOrEqual(whole.start);
        expect(end).toBeLessThanOrEqual(whole.end);
        expect(length).toBeGreaterThanOrEqual(Math.min(leastMs, whole.length) - 1);
        expect(length).toBeGreaterThanOrEqual(Math.min(asked.length, whole.length) - 1);
      }),
    );
  });

  it('is left alone where it fits', () => {
    fc.assert(
      fc.property(span, fc.nat({ max: 100 * DAY_MS }), fc.nat({ max: 100 * DAY_MS }), (asked, before, after) => {
        const whole = new TimeSpan(asked.start - before, asked.end + after);
        expect(bounds(kept(asked, whole, MINUTE_MS))).toEqual(bounds(asked));
      }),
    );
  });

  it('stops at the nearer end, and keeps its middle when it must be longer', () => {
    const whole = new TimeSpan(0, 100 * DAY_MS);
    const days = (first: number, last: number) => new TimeSpan(first * DAY_MS, last * DAY_MS);
    expect(bounds(kept(days(-20, -10), whole, 0))).toEqual(bounds(days(0, 10)));
    expect(bounds(kept(days(95, 105), whole, 0))).toEqual(bounds(days(90, 100)));
    expect(bounds(kept(days(50, 52), whole, 10 * DAY_MS))).toEqual(bounds(days(46, 56)));
    expect(bounds(kept(days(-50, 500), whole, 0))).toEqual(bounds(whole));
  });
});
