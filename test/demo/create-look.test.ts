import { expect, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/diplo-timeline.js';
import { emulate } from '../support/emulate.js';
import { expectWarning } from '../support/guard-page.js';
import { KEPT } from './maker.js';

const address = (path: string) => new URL(`../../demo/${path}`, import.meta.url).href;

/** The page without its frame: its policy lets nobody bring a checker into that. */
async function readPage(): Promise<Document> {
  const request = new XMLHttpRequest();
  request.responseType = 'document';
  request.open('GET', address('create.html'));
  await new Promise((resolve) => {
    request.addEventListener('load', resolve);
    request.send();
  });
  return request.response as Document;
}

const find = (selector: string) => document.querySelector(selector) as HTMLElement;

async function addStyles(path: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address(path);
  document.head.append(link);
  await new Promise((resolve) => {
    link.addEventListener('load', resolve);
  });
}

describe('demo/create.html', () => {
  const root = document.createElement('div');

  before(async () => {
    expectWarning(/28 days/u);
    localStorage.removeItem(KEPT);
    const page = await readPage();
    root.append(...[...page.body.children].map((child) => document.importNode(child, true)));
    document.body.append(root);
    await Promise.all(['demo.css', 'create/create.css'].map(addStyles));
    await import('../../demo/create/create.js');
    // One event is half typed, one is open, a setting is wrong, a question is asked, and nothing is left out of the page.
    const pasted = find('#pasted') as HTMLTextAreaElement;
    pasted.value =
      '2025-02-30 | Dinner\n[2025-02-10..2025-02-13] | Talks | Washington | tentative\nnext week | Summit | a';
    find('#add-pasted').click();
    await waitUntil(() => document.querySelectorAll('tbody').length === 3, 'Nothing is read', { timeout: 4000 });
    find('[data-control=more]').click();
    const target = find('#target') as HTMLSelectElement;
    target.value = 'wordpress-code';
    target.dispatchEvent(new Event('change'));
    const zone = find('[data-setting=time-zone]') as HTMLInputElement;
    zone.value = 'nowhere';
    for (const name of ['input', 'change']) zone.dispatchEvent(new Event(name, { bubbles: true }));
    pasted.value = '3/4/2025 | Talks';
    find('#add-pasted').click();
    await waitUntil(() => find('#order').checkVisibility(), 'Nothing is asked', { timeout: 4000 });
    await waitUntil(() => document.querySelector('tbody [aria-invalid]'), 'Nothing is told', { timeout: 4000 });
  });
  after(() => {
    root.remove();
    for (const link of document.querySelectorAll(`link[href*="/demo/"]`)) link.remove();
    localStorage.removeItem(KEPT);
  });

  for (const width of [1200, 1000, 390, 320]) {
    it(`has nothing to scroll sideways for at ${width} px, and targets of 24 px`, async () => {
      await setViewport({ width, height: 900 });
      // The timeline of the page takes its new width in the frame after.
      await waitUntil(() => document.documentElement.scrollWidth === width, 'The page scrolls sideways', {
        timeout: 2000,
      });
      for (const target of root.querySelectorAll<HTMLElement>('button, input, select, textarea')) {
        const { width: across, height } = target.getBoundingClientRect();
        if (target.checkVisibility()) expect(Math.min(across, height), target.outerHTML).to.be.at.least(24);
      }
    });

    for (const scheme of ['light', 'dark'] as const) {
      it(`is without fault for axe at ${width} px, ${scheme}`, async () => {
        await setViewport({ width, height: 900 });
        await emulate({ 'prefers-color-scheme': scheme });
        await expect(root).to.be.accessible();
      }).timeout(20_000);
    }
  }
});
