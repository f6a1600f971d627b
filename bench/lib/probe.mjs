import { within } from './within.mjs';

const argument = (value) => JSON.stringify(value) ?? 'undefined';

/** Calls the harness in a page, and reads what the browser counts meanwhile. */
export async function openProbe(page, limit) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const send = (method, params) => within(limit, cdp.send(method, params));

  async function call(method, ...args) {
    const expression = `bench.${method}(${args.map(argument).join(', ')})`;
    const reply = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (reply.exceptionDetails) {
      const { exception, text } = reply.exceptionDetails;
      throw new Error(exception?.description?.split('\n')[0] ?? text);
    }
    return reply.result.value;
  }

  /** The processor time of the main thread so far, in ms: what else the machine does is not in it. */
  async function busy() {
    const { metrics } = await send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ThreadTime').value * 1000;
  }

  /** More than once, since what one collection frees may have held more. */
  async function collectGarbage() {
    for (let i = 0; i < 3; i++) {
      await send('HeapProfiler.collectGarbage');
      await call('nothing');
    }
  }

  return {
    call,
    /** What the main thread does for a call until it is painted, in ms; waiting does not count. */
    async work(method, ...args) {
      const before = await busy();
      const value = await call(method, ...args);
      return { ms: (await busy()) - before, value };
    },
    /** Bytes that live scripts, nodes and buffers hold. */
    async heap() {
      await collectGarbage();
      const { usedSize, embedderHeapUsedSize, backingStorageSize } = await send('Runtime.getHeapUsage');
      return usedSize + embedderHeapUsedSize + backingStorageSize;
    },
    async counters() {
      await collectGarbage();
      const { nodes, jsEventListeners } = await send('Memory.getDOMCounters');
      return { nodes, listeners: jsEventListeners };
    },
  };
}
