import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { hostileShapes } from './hostile-shapes.mjs';
import { builtFiles } from './lib/built-files.mjs';
import { bundle } from './lib/bundle.mjs';
import { contestants } from './lib/contestants.mjs';
import { environment } from './lib/environment.mjs';
import { hostileReport } from './lib/hostile-report.mjs';
import { launch } from './lib/launch.mjs';
import { openContestant } from './lib/open-contestant.mjs';
import { serve } from './lib/serve.mjs';
import { within } from './lib/within.mjs';
import { resultsFolder, writeResults } from './lib/write-results.mjs';

const LIMIT_MS = 60_000;
const MOST_ELEMENTS = 1500;

async function draw({ page, probe, use, complaints }, { name, span, properties }, measured) {
  const elementsBefore = await probe.call('elements');
  await use();
  const { ms, value } = await probe.work('mount', properties);
  Object.assign(measured, { firstDraw: ms, firstDrawClock: value });
  measured.longestTask = await probe.call('longestTask');
  measured.elements = (await probe.call('elements')) - elementsBefore;
  if (measured.elements > MOST_ELEMENTS) complaints.push(`more than ${MOST_ELEMENTS} elements`);
  const path = fileURLToPath(new URL(`hostile-${name}.png`, resultsFolder));
  await within(LIMIT_MS, page.screenshot({ path, timeout: LIMIT_MS }));

  const middle = (span.start + span.end) / 2;
  const half = (span.end - span.start) / 20;
  measured.step = (await probe.work('show', middle - half, middle + half)).ms;
}

async function hostileTrial(tools, shape) {
  tools.server.provide(shape.records);
  const opened = await openContestant({ ...tools, limit: LIMIT_MS });
  const measured = {};
  try {
    await draw(opened, shape, measured);
  } catch (error) {
    opened.complaints.push(error.message);
  }
  await opened.close();
  const complaints = [...new Set(opened.complaints)];
  return { name: shape.name, title: shape.title, count: shape.records.length, ...measured, complaints };
}

async function run() {
  const { values } = parseArgs({ options: { count: { type: 'string', default: '100000' } } });
  if (!/^[1-9]\d*$/u.test(values.count)) throw new Error('--count takes a number from 1.');
  const contestant = contestants.find(({ name }) => name === 'diplo-timeline');
  const server = await serve(new Map([...builtFiles(), ...(await bundle([contestant.name]))]));
  const browser = await launch();
  const results = { environment: environment(browser.version), shapes: [] };
  try {
    for (const shape of hostileShapes(Number(values.count))) {
      process.stderr.write(`${shape.name}\n`);
      results.shapes.push(await hostileTrial({ browser, server, contestant }, shape));
    }
  } finally {
    await browser.close();
    server.close();
  }
  const markdown = hostileReport(results);
  writeResults({ 'hostile.md': markdown, 'hostile.json': `${JSON.stringify(results, null, 2)}\n` });
  process.stdout.write(markdown);
  if (results.shapes.some(({ complaints }) => complaints.length > 0)) process.exitCode = 1;
}

try {
  await run();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
