import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from '../../src/view/card-place.js';

const view = { width: 1000, height: 800 };
const card = { width: 300, height: 200 };
const mark = (left: number, top: number, width = 100) => ({ left, top, width, height: 20 });

describe('placeCard', () => {
  it('puts the card under the middle of its mark', () => {
    expect(placeCard(mark(400, 100), card, view)).toMatchObject({ left: 300, top: 132, side: 'below', notchX: 150 });
  });

  it('puts it above where there is no room below', () => {
    expect(placeCard(mark(400, 700), card, view)).toMatchObject({ left: 300, top: 488, side: 'above', notchX: 150 });
  });

  it('puts it where there is more room, when there is enough on neither side', () => {
    const tall = { width: 300, height: 500 };
    expect(placeCard(mark(400, 370), tall, view).side).toBe('below');
    expect(placeCard(mark(400, 410), tall, view).side).toBe('above');
  });

  it('shifts it into view, and still points at its mark', () => {
    expect(placeCard(mark(0, 100, 40), card, view)).toMatchObject({ left: 10, notchX: 20 });
    expect(placeCard(mark(940, 100, 40), card, view)).toMatchObject({ left: 690, notchX: 270 });
  });

  it('points at the part of the mark that is in sight', () => {
    expect(placeCard(mark(-5000, 100, 5400), card, view)).toMatchObject({ left: 50, notchX: 150 });
    expect(placeCard(mark(-5000, 100, 20_000), card, view)).toMatchObject({ left: 350, notchX: 150 });
  });

  it('lets it be no higher than the room beside the mark', () => {
    const tall = { width: 300, height: 500 };
    expect(placeCard(mark(400, 370), tall, view)).toMatchObject({ side: 'below', top: 402, maxHeight: 388 });
    expect(placeCard(mark(400, 410), tall, view)).toMatchObject({ side: 'above', top: 10, maxHeight: 388 });
    const low = { width: 1000, height: 240 };
    expect(placeCard(mark(400, 110), tall, low)).toMatchObject({ top: 110, maxHeight: 120 });
  });

  it('shows the beginning of a card that is wider than the view', () => {
    expect(placeCard(mark(400, 100), { width: 1200, height: 200 }, view)).toMatchObject({ left: 10, top: 132 });
  });

  it('keeps every card that fits in view, with its notch on it and at the mark', () => {
    const size = fc.record({ width: fc.integer({ min: 200, max: 400 }), height: fc.integer({ min: 40, max: 600 }) });
    const window = fc.record({
      width: fc.integer({ min: 320, max: 2000 }),
      height: fc.integer({ min: 240, max: 1500 }),
    });
    const place = fc.tuple(
      fc.integer({ min: -500, max: 2500 }),
      fc.integer({ min: -200, max: 1700 }),
      fc.integer({ min: 24, max: 5000 }),
    );
    fc.assert(
      fc.property(size, window, place, (box, screen, [left, top, width]) => {
        fc.pre(box.width <= screen.width - 20);
        const at = mark(left, top, width);
        const placed = placeCard(at, box, screen);
        expect(placed.left).toBeGreaterThanOrEqual(10);
        expect(placed.top).toBeGreaterThanOrEqual(10);
        expect(placed.left + box.width).toBeLessThanOrEqual(screen.width - 10);
        expect(placed.top + Math.min(box.height, placed.maxHeight)).toBeLessThanOrEqual(screen.height - 10);
        expect(placed.notchX).toBeGreaterThanOrEqual(20);
        expect(placed.notchX).toBeLessThanOrEqual(box.width - 20);
        const isInSight = left >= 40 && left + width <= screen.width - 40;
        if (isInSight) expect(placed.left + placed.notchX).toBeCloseTo(left + width / 2, 6);
      }),
      { numRuns: 500 },
    );
  });

  it('covers no mark that leaves it room on one side', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 780 }), fc.integer({ min: 40, max: 2000 }), (top, height) => {
        const { side, top: cardTop, maxHeight } = placeCard(mark(400, top), { width: 300, height }, view);
        if (side === 'below') expect(cardTop).toBe(top + 32);
        else expect(cardTop + Math.min(height, maxHeight)).toBe(top - 12);
      }),
    );
  });
});
