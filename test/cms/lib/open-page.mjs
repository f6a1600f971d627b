import { launchBrowser } from '../../../scripts/launch-browser.mjs';

/** How long a timeline may take to show its events, ms. */
const LIMIT_MS = 15_000;

/** Runs in the page before anything else: an event's button has its id, and only the list has its name. */
function rememberEvents() {
  window.loadedEvents = new Map();
  document.addEventListener('diplo-load', ({ detail }) => {
    for (const { id, name } of detail.events) window.loadedEvents.set(id, name);
  });
}

/**
 * Runs in the page: whether every timeline that is there has drawn an event of its list. A rendered page shows its
 * events before the script has read them.
 */
function isDrawn() {
  const timelines = [...document.querySelectorAll('diplo-timeline')];
  const drawn = timelines.map(({ shadowRoot }) => shadowRoot?.querySelector('[part~=event]'));
  return drawn.length > 0 && drawn.every((button) => button && window.loadedEvents.has(button.dataset.id));
}

/** Runs in the page: what its timelines show, and what they complain of. */
function shownEvents() {
  const timelines = [...document.querySelectorAll('diplo-timeline')];
  const buttons = timelines.flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('[part~=event]') ?? [])]);
  return {
    names: buttons.map(({ dataset }) => window.loadedEvents.get(dataset.id)),
    problems: timelines.flatMap(({ problems = [] }) => problems.map(({ message }) => message)),
  };
}

/** What the timelines of a page, or of a frame, show: the names in time order, and whatever they complain of. */
export async function readPage(page) {
  const problems = [];
  await page
    .waitForFunction(isDrawn, undefined, { timeout: LIMIT_MS })
    .catch(() => problems.push('A timeline shows no event, or there is none.'));
  const shown = await page.evaluate(shownEvents);
  return { names: shown.names, problems: [...problems, ...shown.problems] };
}

async function frameOf(page) {
  const frame = await page.waitForSelector('iframe');
  return frame.contentFrame();
}

/**
 * Starts a browser that opens pages: `openPage(url)` gives the names of the events that its timelines show, in time
 * order, what is wrong, and `page`, until `close()`. Requests that leave the site of the page, and other `origins` that it may
 * ask, fail and are problems. `isFramed`: the timelines are in a frame of it; `isStill`: without scripts.
 */
export async function startBrowser() {
  const browser = await launchBrowser();

  async function openPage(url, { cookies = [], origins = [], isFramed = false, isStill = false } = {}) {
    const context = await browser.newContext({ locale: 'en', viewport: { width: 1280, height: 900 } });
    await context.addCookies(cookies);
    const page = await context.newPage();
    const problems = [];
    const allowed = [new URL(url).origin, ...origins];
    await page.route(
      (address) => !allowed.includes(address.origin) && address.protocol.startsWith('http'),
      (route) => {
        problems.push(`The page asked another site: ${route.request().url()}`);
        return route.abort();
      },
    );
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !isStill) problems.push(`${message.text()} ${message.location().url}`);
    });
    await page.addInitScript(rememberEvents);
    const response = await page.goto(url);
    if (!response?.ok()) problems.push(`${url} answered ${response?.status()}.`);
    const shown = isStill ? { names: [], problems: [] } : await readPage(isFramed ? await frameOf(page) : page);
    return { page, names: shown.names, problems: [...problems, ...shown.problems], close: () => context.close() };
  }

  return { openPage, close: () => browser.close() };
}
