import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from './launch-browser.mjs';
import { projectRoot } from './project-root.mjs';
import { serve } from './serve.mjs';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '1000' } } });
const rounds = Number(values.rounds);
if (!(rounds >= 100)) throw new Error('--rounds takes a number from 100.');

/** Rounds before anything is counted: what the browser keeps of code that runs for the first times is no leak. */
const WARM_UP = 300;

/** What may stay of all rounds: one node or listener for every tenth of them would be a leak, and 1 kB of each. */
const MOST = { nodes: rounds / 10, listeners: rounds / 10, heap: 1000 * rounds };

/** Runs in the page: what is done over and over, each with the timeline that is there. */
function exercises({ list, longList }) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const timeline = document.createElement('diplo-timeline');
  document.body.replaceChildren(timeline);
  timeline.events = list;
  const update = async (property, value) => {
    timeline[property] = value;
    await timeline.updateComplete;
  };
  window.soak = {
    'new lists': (i) => update('events', { ...list, heading: `Round ${i}`, events: [...list.events] }),
    'long lists': (i) => update('events', i % 2 === 0 ? longList : list),
    'mounts and unmounts': async (i) => {
      const other = document.createElement('diplo-timeline');
      other.events = list;
      other.layout = i % 2 === 0 ? 'horizontal' : 'vertical';
      other.selected = list.events[0].id;
      document.body.append(other);
      await other.updateComplete;
      other.remove();
    },
    'resizes, from one layout to the other': async (i) => {
      timeline.style.setProperty('width', i % 2 === 0 ? '320px' : '1100px');
      await frame();
      await timeline.updateComplete;
    },
    'details that open': (i) => update('selected', i % 2 === 0 ? list.events[i % list.events.length].id : null),
    'steps of zoom and pan': (i) =>
      timeline.zoomTo({ start: `2025-02-${String(1 + (i % 9)).padStart(2, '0')}`, end: `2025-02-${15 + (i % 9)}` }),
    'fetched lists': async (i) => {
      timeline.events = undefined;
      await update('src', `/demo/data/february-2025.json?${i % 2}`);
    },
  };
}

/** Runs in the page. */
async function repeat({ what, count }) {
  for (let i = 0; i < count; i++) await window.soak[what](i);
}

async function countersOf(session) {
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { nodes, listeners: jsEventListeners, heap: usedSize };
}

const server = await serve(0);
const browser = await launchBrowser();
const page = await browser.newPage({ locale: 'en', viewport: { width: 1200, height: 900 } });
page.on('pageerror', (error) => {
  console.log(`The page failed: ${error.message}`);
  process.exitCode = 1;
});
const session = await page.context().newCDPSession(page);
const list = JSON.parse(readFileSync(join(projectRoot, 'demo/data/february-2025.json'), 'utf8'));
const longList = JSON.parse(readFileSync(join(projectRoot, 'demo/data/conferences-2020.json'), 'utf8'));
await page.goto(`http://127.0.0.1:${server.address().port}/demo/minimal.html`);
await page.waitForFunction(() => customElements.get('diplo-timeline'));
await page.evaluate(exercises, { list, longList });

console.log(`What stays of ${rounds} rounds, after ${WARM_UP} to warm up:`);
for (const what of await page.evaluate(() => Object.keys(window.soak))) {
  await page.evaluate(repeat, { what, count: WARM_UP });
  const before = await countersOf(session);
  const started = performance.now();
  await page.evaluate(repeat, { what, count: rounds });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const after = await countersOf(session);
  const grown = Object.fromEntries(Object.keys(MOST).map((name) => [name, after[name] - before[name]]));
  const isLeak = Object.entries(MOST).some(([name, most]) => grown[name] > most);
  if (isLeak) process.exitCode = 1;
  const told = `${grown.nodes} nodes, ${grown.listeners} listeners, ${Math.round(grown.heap / 1000)} kB`;
  console.log(`${isLeak ? '✗' : '✓'} ${what}: ${told} (${seconds} s)`);
}
await browser.close();
server.close();
