import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';
import { february } from '../support/february.js';
import { all, click, details, eventButton, eventButtons, nameOf, opened, press, settled } from '../support/reader.js';

/** What Safari 17.0 and Chromium 120 have not, and later browsers have: gone from this page before it is first used. */
const LATER: readonly (readonly [object, string])[] = [
  [AbortSignal, 'any'],
  [Element.prototype, 'checkVisibility'],
  [Element.prototype, 'currentCSSZoom'],
  [Promise, 'withResolvers'],
  [Object, 'groupBy'],
];

describe('in a browser of the winter of 2023', () => {
  before(() => {
    for (const [owner, name] of LATER) Reflect.deleteProperty(owner, name);
    const supports = CSS.supports.bind(CSS);
    CSS.supports = (...condition: [string]) => !condition.join().includes('light-dark') && supports(...condition);
  });

  const show = async (source: Partial<DiploTimelineElement>): Promise<DiploTimelineElement> => {
    await setViewport({ width: 1200, height: 900 });
    const timeline = Object.assign(document.createElement('diplo-timeline'), { lang: 'en', ...source });
    await fixture(html`<div>${timeline}</div>`);
    await settled(timeline);
    return timeline;
  };

  it('statuses have the colours of a light page', async () => {
    const timeline = await show({ events: february() });
    timeline.style.setProperty('color-scheme', 'dark');
    const strokes = all(timeline, '.picture .expected .outline').map((mark) => getComputedStyle(mark).stroke);
    expect(strokes).to.include('rgb(31, 95, 191)');
  });

  it('a card opens beside its mark, and closes at a press elsewhere', async () => {
    const timeline = await show({ events: february() });
    const mark = eventButton(timeline, 'Munich');
    await click(mark);
    const card = await opened(timeline);
    const [near, place] = [mark.getBoundingClientRect(), card.getBoundingClientRect()];
    expect(Math.min(Math.abs(place.top - near.bottom), Math.abs(near.top - place.bottom))).to.be.below(20);
    expect(place.left).to.be.below(near.right);
    expect(place.right).to.be.above(near.left);
    await press('Escape');
    expect(details(timeline)).to.be.null;
  });

  it('a list is fetched, and given up for another address', async () => {
    const address = (name: string, ms: number): string =>
      `/served/${name}?${new URLSearchParams({ ms: String(ms), body: JSON.stringify([{ name, date: '2025-02-14' }]) })}`;
    const timeline = await show({ src: address('Munich', 10) });
    await waitUntil(() => all(timeline, '.event').length > 0, 'Nothing was fetched');
    timeline.src = address('Paris', 300);
    await new Promise((resolve) => setTimeout(resolve, 50));
    timeline.src = address('Geneva', 10);
    await waitUntil(
      () => eventButtons(timeline).map(nameOf).join().startsWith('Geneva'),
      'The last address was not read',
    );
    expect(all(timeline, '[part~=failure]')).to.be.empty;
  });
});
