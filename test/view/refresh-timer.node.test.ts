import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RefreshTimer } from '../../src/view/source/refresh-timer.js';

const DAY_MINUTES = 24 * 60;

/** How often it is time, in so many ms. */
function timesWithin(ms: number, minutes: number): number {
  let times = 0;
  const page = { visibilityState: 'visible', addEventListener: vi.fn(), removeEventListener: vi.fn() };
  const timer = new RefreshTimer({ ownerDocument: page as unknown as Document }, () => {
    times += 1;
  });
  timer.schedule(minutes);
  vi.advanceTimersByTime(ms);
  timer.stop();
  return times;
}

describe('the time to read a list again', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('comes after so many minutes', () => {
    expect(timesWithin(5 * 60_000 - 1, 5)).toBe(0);
    expect(timesWithin(5 * 60_000, 5)).toBe(1);
  });

  it('comes in the document that it is asked for in', () => {
    const pages = ['hidden', 'visible'].map((visibilityState) => {
      const page = new EventTarget();
      return Object.assign(page, { visibilityState }) as unknown as Document;
    });
    const [first, second] = pages as [Document, Document];
    const host = { ownerDocument: first };
    let times = 0;
    const timer = new RefreshTimer(host, () => {
      times += 1;
    });
    timer.schedule(1);
    timer.stop();
    host.ownerDocument = second;
    timer.schedule(1);
    vi.advanceTimersByTime(60_000);
    expect(times).toBe(1);
  });

  it.each([30 * DAY_MINUTES, 1e9, Infinity])(
    'does not come at once after %s minutes, which no timer counts',
    (minutes) => {
      const setTimer = vi.spyOn(globalThis, 'setTimeout');
      expect(timesWithin(60_000, minutes)).toBe(0);
      expect(setTimer).toHaveBeenCalledWith(expect.any(Function), 2 ** 31 - 1);
      setTimer.mockRestore();
    },
  );
});
