import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { launchBrowser } from './launch-browser.mjs';
import { projectRoot } from './project-root.mjs';
import { requireBuilt } from './require-built.mjs';
import { serve } from './serve.mjs';

/// Opens every page of the demo and lets axe look at it: wide and narrow, light, dark and in forced colors, and in three
/// languages of which one runs from right to left.

const widths = [1200, 320];

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const everything = { runOnly: tags };
const colours = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };
/** What a name or a place in the outline is does not hang on the colours. */
const allButColours = { runOnly: tags, rules: { 'color-contrast': { enabled: false } } };

/**
 * Where colours are forced, axe reads those that the page asked for: pictures of it are for people to look at
 * (test/visual).
 */
const schemes = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' }, options: everything },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' }, options: colours },
  { name: 'forced colors', media: { colorScheme: 'light', forcedColors: 'active' }, options: allButColours },
];
const languages = [
  { name: 'English', lang: 'en', dir: 'ltr' },
  { name: 'Korean', lang: 'ko', dir: 'ltr' },
  { name: 'Arabic', lang: 'ar', dir: 'rtl' },
];

/** ms */
const LIMIT = 20_000;
const AT_ONCE = 2;

/** Runs in the page: whether every timeline has drawn its events. */
function isDrawn() {
  const timelines = [...document.querySelectorAll('diplo-timeline')];
  return timelines.every(({ shadowRoot }) => shadowRoot?.querySelector('[part~=event], [part~=cluster], .empty'));
}

/** Runs in the page: lets the timelines speak another language, and opens what can be opened. */
async function speak({ lang, dir }) {
  for (const timeline of document.querySelectorAll('diplo-timeline')) {
    Object.assign(timeline, { lang, dir });
    await timeline.updateComplete;
    for (const disclosure of timeline.shadowRoot.querySelectorAll('details')) disclosure.open = true;
    await timeline.updateComplete;
  }
}

/** Runs in the page: what axe finds, one line each. */
async function findings(options) {
  // the copies of style sheets that axe would make are against the policy of the page
  const { violations } = await window.axe.run(document, {
    ...options,
    preload: false,
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' ')}\n${failureSummary}`),
  );
}

async function lookAt(browser, address, axe) {
  const found = new Map();
  let looksTaken = 0;
  const page = await browser.newPage({ viewport: { width: widths[0], height: 900 } });
  await page.goto(address);
  await page.waitForFunction(isDrawn, undefined, { timeout: LIMIT });
  await page.evaluate(axe);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    for (const language of languages) {
      await page.evaluate(speak, language);
      for (const { name, media, options } of schemes) {
        await page.emulateMedia(media);
        looksTaken += 1;
        for (const finding of await page.evaluate(findings, options)) {
          found.set(finding, [...(found.get(finding) ?? []), `${width} px, ${name}, ${language.name}`]);
        }
      }
    }
  }
  await page.close();
  return { found, looksTaken };
}

requireBuilt('diplo-timeline.js');

const wanted = process.argv.slice(2);
const pages = readdirSync(join(projectRoot, 'demo'))
  .filter((file) => file.endsWith('.html'))
  .filter((file) => wanted.length === 0 || wanted.includes(file));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const server = await serve(0);
const browser = await launchBrowser();
let [clean, faulty, times] = [0, 0, 0];

async function takeNext() {
  for (let page = pages.shift(); page !== undefined; page = pages.shift()) {
    const started = performance.now();
    const { found, looksTaken } = await lookAt(browser, `http://127.0.0.1:${server.address().port}/demo/${page}`, axe);
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    console.log(`${found.size > 0 ? '✗' : '✓'} demo/${page}, ${looksTaken} times (${seconds} s)`);
    for (const [finding, where] of found)
      console.log(`  ${finding.replaceAll('\n', '\n    ')}\n    (${where.join('; ')})`);
    times += looksTaken;
    if (found.size > 0) faulty += 1;
    else clean += 1;
  }
}

try {
  await Promise.all(Array.from({ length: AT_ONCE }, takeNext));
} finally {
  await browser.close();
  server.close();
}
console.log(`${clean} passed, ${faulty} failed: axe has looked ${times} times`);
process.exitCode = faulty > 0 || clean === 0 ? 1 : 0;
