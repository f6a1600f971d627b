import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';
import { followScheme } from '../support/follow-scheme.js';
import { emulate } from '../support/emulate.js';
import { engine } from '../support/engine.js';
import { axisTexts, clusterButtons, expectApart, isoDay, talks, trips } from '../support/explore.js';
import { all, eventButtons, nameOf, settled } from '../support/reader.js';

async function show(events: unknown): Promise<DiploTimelineElement> {
  const timeline = await fixture<DiploTimelineElement>(
    html`<diplo-timeline lang="en" layout="horizontal" .events=${events}></diplo-timeline>`,
  );
  await settled(timeline);
  return timeline;
}

beforeEach(async () => {
  await setViewport({ width: 1200, height: 900 });
  await emulate({ 'prefers-reduced-motion': 'reduce' });
});

describe('axe', () => {
  followScheme();

  for (const scheme of ['light', 'dark'] as const) {
    it(`finds nothing in a long list, ${scheme}: clusters, overview, search, and zoomed`, async () => {
      await emulate({ 'prefers-color-scheme': scheme, 'prefers-reduced-motion': 'reduce' });
      const timeline = await show(trips);
      expect(clusterButtons(timeline)).not.to.be.empty;
      await expect(timeline).to.be.accessible();
      await timeline.zoomTo({ start: '2024-06-01', end: '2025-02-28' });
      await settled(timeline);
      await expect(timeline).to.be.accessible();
    }).timeout(15_000);
  }
});

it('the buttons look the same whichever part of the timeline was fetched first', async () => {
  const list = talks(40, 3, { asOf: '2001-01-01', revisions: [{ asOf: '2001-02-01', set: { status: 'cancelled' } }] });
  const looks = async (first: string): Promise<string[]> => {
    const timeline = await show(talks(30, 3));
    timeline.setAttribute(first, first === 'filter' ? 'talks' : '');
    await settled(timeline);
    timeline.events = list;
    timeline.history = true;
    timeline.setAttribute('filter', 'talks');
    await settled(timeline);
    return ['.toolbar .step', '[part~=history] button'].map((buttons) => {
      const [button] = all(timeline, buttons);
      if (!button) throw new Error(`There is no ${buttons}`);
      const { width, height } = button.getBoundingClientRect();
      const { padding, borderColor, opacity, display } = getComputedStyle(button);
      expect(Math.min(width, height)).to.be.at.least(24);
      return [width, height, padding, borderColor, opacity, display].join(' ');
    });
  };
  expect(await looks('history')).to.deep.equal(await looks('filter'));
});

describe('while the reader pans', () => {
  const rowsOf = (timeline: DiploTimelineElement): Map<string, number> =>
    new Map(eventButtons(timeline).map((button) => [nameOf(button), Math.round(button.getBoundingClientRect().top)]));

  it('no event changes its row, and no two labels of the axis meet', async () => {
    const busy = talks(90, 4).map((event, i) => ({
      ...event,
      date: `${isoDay(i * 4)}/${isoDay(i * 4 + (i % 11))}`,
      group: i % 3 === 0 ? 'Geneva' : 'Vienna',
    }));
    const timeline = await show(busy);
    const seen = new Map<string, number>();
    for (let day = 60; day < 200; day += 7) {
      await timeline.zoomTo({ start: isoDay(day), end: isoDay(day + 59) });
      await settled(timeline);
      expectApart(axisTexts(timeline));
      for (const [name, top] of rowsOf(timeline)) {
        expect(top, name).to.equal(seen.get(name) ?? top);
        seen.set(name, top);
      }
    }
    expect(seen.size).to.be.greaterThan(40);
  }).timeout(15_000);

  for (const [what, start, length] of [
    ['decades', '1900-01-01', 40 * 365],
    ['years', '1950-01-01', 9 * 365],
    ['quarters', '1950-01-01', 5 * 365],
    ['months', '1950-01-01', 500],
    ['weeks', '1950-01-01', 120],
    ['days', '1950-01-01', 20],
  ] as const) {
    it(`the axis reads well at ${what}`, async () => {
      const timeline = await show(trips);
      const from = Date.parse(start);
      const day = (days: number): string => new Date(from + days * 86_400_000).toISOString().slice(0, 10);
      for (let step = 0; step < 5; step += 1) {
        const shift = Math.round((length * step) / 7);
        await timeline.zoomTo({ start: day(shift), end: day(shift + length) });
        await settled(timeline);
        const texts = axisTexts(timeline);
        expect(texts.length).to.be.greaterThan(4);
        expectApart(texts);
        expectAir(texts);
      }
    }).timeout(15_000);
  }
});

/** px; Firefox counts some of it to the boxes of both texts. */
const AIR = engine === 'Firefox' ? 0 : 3;

/** Two labels of a row have at least a space between them. */
function expectAir(texts: readonly { readonly text: string; readonly box: DOMRect }[]): void {
  const sorted = texts.toSorted((a, b) => a.box.left - b.box.left);
  for (const a of sorted) {
    const next = sorted.find((b) => Math.abs(b.box.top - a.box.top) < 4 && b.box.left > a.box.left);
    if (next) expect(next.box.left - a.box.right, `“${a.text}${next.text}”`).to.be.greaterThan(AIR);
  }
}
