import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from './launch-browser.mjs';
import { projectRoot } from './project-root.mjs';
import { serve } from './serve.mjs';

/** The demo takes the reader's own fonts; its picture takes one that is the same on every machine, and the itinerary alone. */
const style = `
  @import url('/node_modules/@fontsource-variable/noto-sans/wght.css');
  :root { font-family: 'Noto Sans Variable', sans-serif !important; }
  body { visibility: hidden; }
  #itinerary { visibility: visible; }`;

/** Around the timeline and its card, px. */
const margin = 24;

/** Takes the demo's itinerary with one event's details open, and writes it into docs/. */
async function takePicture(browser, address, colorScheme) {
  const context = await browser.newContext({
    colorScheme,
    bypassCSP: true, // for the style above, which is not the page's own
    deviceScaleFactor: 2,
    locale: 'en',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
    viewport: { width: 1120, height: 1200 },
  });
  const page = await context.newPage();
  await page.goto(address);
  await page.addStyleTag({ content: style });
  await page.evaluate(
    `Promise.all([400, 600, 700].map((weight) => document.fonts.load(weight + " 1em 'Noto Sans Variable'")))`,
  );
  const timeline = page.locator('#itinerary');
  await timeline.getByRole('button', { name: 'Munich' }).hover();
  const card = timeline.getByRole('group', { name: 'Munich' });
  await card.waitFor();
  const boxes = await Promise.all([timeline.boundingBox(), card.boundingBox()]);
  const top = Math.floor(boxes[0].y - margin);
  const bottom = Math.ceil(Math.max(...boxes.map(({ y, height }) => y + height)) + margin);
  const path = join(projectRoot, 'docs', `february-2025-${colorScheme}.png`);
  await page.screenshot({ path, clip: { x: 0, y: top, width: 1120, height: bottom - top } });
  await context.close();
}

mkdirSync(join(projectRoot, 'docs'), { recursive: true });
const server = await serve(0);
const browser = await launchBrowser();
for (const colorScheme of ['light', 'dark']) {
  await takePicture(browser, `http://127.0.0.1:${server.address().port}/demo/`, colorScheme);
}
await browser.close();
server.close();
