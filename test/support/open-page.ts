import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import { all, settled } from './reader.js';
import { treeFaults } from './tree-faults.js';

type PageWindow = Window & typeof globalThis;

/** A page in a frame that lets every script run, so that what hostile data does shows; nothing can leave the site. */
export interface OpenPage {
  readonly window: PageWindow;
  readonly document: Document;
  /** What was run, asked for, forbidden or stored since the last call. */
  readonly harm: () => readonly string[];
  /** Shows a timeline in place of what was there. */
  readonly show: (set: (timeline: DiploTimelineElement) => void) => Promise<DiploTimelineElement>;
  readonly close: () => void;
}

/** What scripts of hostile texts call to show that they have run. */
const CALLED = ['alert', 'confirm', 'prompt', 'print', 'open'] as const;

/** Under strict policies the data of a test could never run, whatever the timeline did with it: hence this page. */
export async function openPage(): Promise<OpenPage> {
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-scripts', 'allow-same-origin');
  frame.width = '1200';
  frame.height = '800';
  frame.src = new URL('open-page.html', import.meta.url).href;
  document.body.append(frame);
  const isThere = (): boolean => {
    const window = frame.contentWindow as PageWindow | null;
    return window?.document.readyState === 'complete' && Boolean(window.customElements.get('diplo-timeline'));
  };
  await waitUntil(isThere, 'No page', { timeout: 10_000 });
  await nextFrame(); // a load that is told now is the page's own
  const window = frame.contentWindow as PageWindow;
  const watched = watch(window);
  frame.addEventListener('load', () => watched.found.push('the page was left'));
  return {
    window,
    document: window.document,
    harm: watched.harm,
    show: async (set) => {
      const timeline = window.document.createElement('diplo-timeline');
      timeline.lang = 'en';
      window.document.body.replaceChildren(timeline);
      set(timeline);
      await settled(timeline);
      return timeline;
    },
    close: () => {
      frame.remove();
    },
  };
}

/** With all that is folded open: nothing is there that a timeline does not draw with, and nothing has come of it. */
export async function expectNoHarm(page: OpenPage, timeline: DiploTimelineElement): Promise<void> {
  for (const disclosure of all<HTMLDetailsElement>(timeline, 'details')) disclosure.open = true;
  await settled(timeline);
  expect(timeline.shadowRoot && treeFaults(timeline.shadowRoot)).to.deep.equal([]);
  expect(page.harm()).to.deep.equal([]);
}

function watch(window: PageWindow): { readonly found: string[]; readonly harm: OpenPage['harm'] } {
  const found: string[] = [];
  for (const name of CALLED) Object.assign(window, { [name]: () => void found.push(`${name}() was called`) });
  const names = new Set(Object.getOwnPropertyNames(window));
  window.addEventListener(
    'error',
    ({ message, target }) => found.push(`error: ${message} ${(target as Partial<Element> | null)?.localName ?? ''}`),
    { capture: true }, // those of elements do not bubble
  );
  window.addEventListener('unhandledrejection', ({ reason }) => found.push(`nobody caught ${String(reason)}`));
  window.document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    found.push(`${violatedDirective} forbids ${blockedURI}`),
  );
  const take = (entries: PerformanceEntryList): void => {
    for (const { name } of entries) if (!isOfProject(name)) found.push(`request of ${name}`);
  };
  const requests = new window.PerformanceObserver((list) => {
    take(list.getEntries());
  });
  requests.observe({ type: 'resource' });
  const harm = (): readonly string[] => {
    take(requests.takeRecords());
    const { document, localStorage, sessionStorage } = window;
    const stored = [document.cookie, ...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter(Boolean);
    const globals = Object.getOwnPropertyNames(window).filter((name) => !names.has(name) && !/^\d+$/u.test(name));
    for (const name of globals) names.add(name);
    return [...found.splice(0), ...stored.map((what) => `stored ${what}`), ...globals.map((name) => `global ${name}`)];
  };
  return { found, harm };
}

/** The parts that the timeline fetches when it needs them, and the lists that a test has told it to fetch. */
function isOfProject(url: string): boolean {
  const { origin, pathname } = URL.parse(url) ?? { origin: '', pathname: '' };
  return origin === location.origin && /^\/(?:src|served)\/|\/node_modules\//u.test(pathname);
}
