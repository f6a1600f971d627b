/** What the runner calls in the page. It holds the records, and the contestant that draws them. */

const container = document.querySelector('#container');

let records;
let contestant;
let handle;
let longestTask = 0;

/** Ends when the next frame was painted: a task that is posted in a frame runs after its style, layout and paint. */
const frame = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(null);
    });
  });

/** Leaves the task of the runner's call, which the browser does not count among the long ones. */
const task = () => new Promise((resolve) => setTimeout(resolve));

/** The frame of a change, and one more for what a contestant puts off to the next. */
async function painted() {
  container.getBoundingClientRect();
  await frame();
  await frame();
}

function noteTasks(entries) {
  for (const { duration } of entries) longestTask = Math.max(longestTask, duration);
}

const observer = new PerformanceObserver((list) => noteTasks(list.getEntries()));

function elementsIn(root) {
  let count = 0;
  for (const element of root.querySelectorAll('*')) {
    count += 1;
    if (element.shadowRoot) count += elementsIn(element.shadowRoot);
  }
  return count;
}

globalThis.bench = {
  async load(address) {
    const response = await fetch(address);
    records = await response.json();
    await painted();
  },

  /** Long tasks count from here on: reading the records is the same for all. */
  async use({ scripts, sheets, adapter }) {
    observer.observe({ type: 'longtask' });
    await task();
    await Promise.all(
      sheets.map(
        (href) =>
          new Promise((resolve, reject) => {
            const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href, onload: resolve });
            link.onerror = () => reject(new Error(`${href} cannot be loaded`));
            document.head.append(link);
          }),
      ),
    );
    for (const script of scripts) await import(script);
    contestant = await import(adapter);
    await painted();
  },

  /** Hands back the time on the clock, from the call to the end of the first frame after it is done. */
  async mount(properties) {
    await task();
    const before = performance.now();
    handle = await contestant.mount(container, records, properties);
    await frame();
    const duration = performance.now() - before;
    await painted();
    return duration;
  },

  can: (what) => typeof handle[what] === 'function',

  async show(start, end) {
    await handle.show(start, end);
    await painted();
  },

  async append(record) {
    await handle.append(record);
    await painted();
  },

  async unmount() {
    await handle.unmount();
    handle = undefined;
    await painted();
  },

  nothing: painted,

  elements: () => elementsIn(document),

  /** In ms, or 0 where no task took 50. */
  longestTask() {
    noteTasks(observer.takeRecords());
    return longestTask;
  },
};
