import { describe, expect, it } from 'vitest';
import { runInSlices } from '../../src/view/explore/slices.js';

/** Steps that take so many ms each, counted from 1. */
function* steps(count: number, ms: number, done: number[] = []): Generator<number, string> {
  for (let step = 1; step <= count; step += 1) {
    const until = performance.now() + ms;
    while (performance.now() < until);
    done.push(step);
    yield step;
  }
  return 'done';
}

const never = new AbortController().signal;

describe('long work', () => {
  it('comes to its result', async () => {
    expect(await runInSlices(steps(0, 0), never)).toBe('done');
    expect(await runInSlices(steps(1000, 0), never)).toBe('done');
  });

  it('is done at once where it is short', async () => {
    const done: number[] = [];
    const result = runInSlices(steps(100, 0, done), never);
    expect(done).toHaveLength(100);
    expect(await result).toBe('done');
  });

  it('lets the page answer between its slices', async () => {
    let answered = 0;
    let isDone = false;
    const answer = (): void => {
      answered += 1;
      if (!isDone) setTimeout(answer);
    };
    setTimeout(answer);
    await runInSlices(steps(40, 5), never);
    isDone = true;
    expect(answered).toBeGreaterThanOrEqual(3);
  });

  it('lets the page answer before what follows it', async () => {
    let isAnswered = false;
    const work = (function* (): Generator<number, string> {
      yield* steps(10, 5);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        isAnswered = true;
        port1.close();
      };
      port2.postMessage(null);
      return 'done';
    })();
    expect(await runInSlices(work, never)).toBe('done');
    expect(isAnswered).toBe(true);
  });

  it('tells how far it is, once a slice', async () => {
    const told: number[] = [];
    await runInSlices(steps(40, 5), never, (step) => told.push(step));
    expect(told.length).toBeGreaterThanOrEqual(2);
    expect(told.length).toBeLessThan(20);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
  });

  it('ends after its slice when it is stopped, without a result', async () => {
    const done: number[] = [];
    const controller = new AbortController();
    const result = runInSlices(steps(1000, 5, done), controller.signal);
    controller.abort();
    const before = done.length;
    expect(await result).toBeNull();
    expect(done).toHaveLength(before);
    expect(before).toBeLessThan(20);
  });

  it('fails as its work does', async () => {
    const work = (function* (): Generator<number, string> {
      yield* steps(2, 0);
      throw new RangeError('too much');
    })();
    await expect(runInSlices(work, never)).rejects.toThrow('too much');
  });
});
