import { median } from './median.mjs';
import { openContestant } from './open-contestant.mjs';
import { panSteps, zoomSteps } from './steps.mjs';
import { OverLimit } from './within.mjs';

/** A series of slow steps ends early, so that a run ends. */
const SERIES_MS = 15_000;

async function medianStep(probe, [first, ...steps]) {
  if (!(await probe.call('can', 'show'))) return null;
  await probe.call('show', ...first);
  const times = [];
  const began = performance.now();
  for (const step of steps) {
    times.push((await probe.work('show', ...step)).ms);
    if (performance.now() - began > SERIES_MS) break;
  }
  return median(times);
}

async function appendOne(probe, record) {
  return (await probe.call('can', 'append')) ? (await probe.work('append', record)).ms : null;
}

/** One contestant draws one list in a fresh page: a number for each measure, or null, `failed` or `over … s`. */
export async function trial({ browser, server, contestant, set, limit }) {
  const opened = await openContestant({ browser, server, contestant, limit });
  const { probe, complaints } = opened;
  const measured = {};

  async function draw() {
    const heapBefore = await probe.heap();
    const elementsBefore = await probe.call('elements');
    await opened.use();
    const { ms, value } = await probe.work('mount');
    Object.assign(measured, { firstDraw: ms, firstDrawClock: value });
    measured.bytesToDraw = opened.bytes();
    measured.longestTask = await probe.call('longestTask');
    measured.elements = (await probe.call('elements')) - elementsBefore;
    measured.heapPerEvent = ((await probe.heap()) - heapBefore) / set.records.length;
  }

  const measures = [
    ['firstDraw', draw],
    ['pan', async () => void (measured.pan = await medianStep(probe, panSteps(set.extent)))],
    ['zoom', async () => void (measured.zoom = await medianStep(probe, zoomSteps(set.extent)))],
    ['append', async () => void (measured.append = await appendOne(probe, set.oneMore))],
  ];
  let isOver = false;
  for (const [name, measure] of measures) {
    try {
      await measure();
    } catch (error) {
      isOver = error instanceof OverLimit;
      measured[name] = isOver ? error.message : 'failed';
      if (!isOver) complaints.push(`${name}: ${error.message}`);
      if (isOver || name === 'firstDraw') break;
    }
  }
  measured.bytes = opened.bytes();
  await opened.close();
  return { measured, complaints, isOver };
}
