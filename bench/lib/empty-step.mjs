import { median } from './median.mjs';
import { openProbe } from './probe.mjs';

/** What the measure itself costs: the steps of a page that draws nothing. */
export async function emptyStep({ browser, server, limit }) {
  const page = await browser.newPage();
  await page.goto(`${server.origin}/page/index.html`);
  const probe = await openProbe(page, limit);
  const times = [];
  for (let i = 0; i < 30; i++) times.push((await probe.work('nothing')).ms);
  await page.context().close();
  return median(times);
}
