import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';
import { february } from '../support/february.js';
import {
  click,
  closed,
  eventButton,
  eventButtons,
  nameOf,
  opened,
  pointAt,
  press,
  settled,
} from '../support/reader.js';

async function openLast(timeline: DiploTimelineElement): Promise<{ readonly card: DOMRect; readonly mark: DOMRect }> {
  await settled(timeline);
  timeline.selected = 'johannesburg';
  const card = await opened(timeline);
  await settled(timeline);
  return { card: card.getBoundingClientRect(), mark: eventButton(timeline, 'G20').getBoundingClientRect() };
}

function newTimeline(): DiploTimelineElement {
  const timeline = document.createElement('diplo-timeline');
  timeline.lang = 'en';
  timeline.events = february();
  return timeline;
}

describe('the card lies in sight', () => {
  for (const height of [600, 480, 400]) {
    it(`and leaves each mark and its label to the pointer, in a window ${height} px high`, async () => {
      await setViewport({ width: 1280, height });
      const timeline = newTimeline();
      const frame = await fixture<HTMLElement>(html`<div></div>`);
      frame.append(timeline);
      await settled(timeline);
      for (const button of eventButtons(timeline)) {
        timeline.selected = button.dataset.id ?? null;
        await settled(timeline);
        const card = (await opened(timeline)).getBoundingClientRect();
        const { top, bottom } = button.getBoundingClientRect();
        const label = button.querySelector('.label-area')?.getBoundingClientRect().top ?? top;
        const isApart = card.top >= bottom || card.bottom <= Math.min(top, label);
        expect(isApart, `${nameOf(button)}: ${card.top} to ${card.bottom}, ${top} to ${bottom}`).to.be.true;
        expect(card.bottom).to.be.at.most(height);
        expect(card.top).to.be.at.least(0);
      }
    });
  }

  it('in a page without a doctype, which is taller than the window', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Page" width="1000" height="420"></iframe>`);
    const page = frame.contentDocument;
    if (!page) throw new Error('no page');
    expect(page.compatMode).to.equal('BackCompat');
    page.documentElement.style.colorScheme = 'light';
    const after = page.createElement('div');
    after.style.height = '3000px';
    page.body.append(newTimeline(), after);
    const timeline = page.querySelector('diplo-timeline');
    if (!timeline) throw new Error('no timeline');
    const { card } = await openLast(timeline);
    expect(card.top).to.be.at.least(0);
    expect(card.bottom).to.be.at.most(420);
    timeline.remove();
  });

  it('beside its mark, in a page that is magnified by its own style', async () => {
    await setViewport({ width: 1200, height: 900 });
    const frame = await fixture<HTMLElement>(html`<div></div>`);
    frame.style.setProperty('zoom', '1.4');
    const timeline = newTimeline();
    frame.append(timeline);
    const { card, mark } = await openLast(timeline);
    expect(card.left).to.be.at.least(0);
    expect(card.right).to.be.at.most(1200);
    const notch = timeline.shadowRoot?.querySelector('.notch')?.getBoundingClientRect();
    expect(notch && notch.left + notch.width / 2).to.be.within(mark.left, mark.right);
  });
});

describe('Escape', () => {
  for (const kind of ['pinned', 'previewed'] as const) {
    it(`closes a ${kind} card, and leaves the dialog that the timeline is in to the next press`, async () => {
      await setViewport({ width: 1200, height: 900 });
      const dialog = await fixture<HTMLDialogElement>(html`<dialog></dialog>`);
      const timeline = newTimeline();
      dialog.append(timeline);
      dialog.showModal();
      await settled(timeline);
      const munich = eventButton(timeline, 'Munich');
      if (kind === 'pinned') await click(munich);
      else await pointAt(munich);
      await opened(timeline);
      await press('Escape');
      await closed(timeline);
      expect(dialog.open).to.be.true;
      await press('Escape');
      expect(dialog.open).to.be.false;
    });
  }

  it('is left to the page where the card is in a hidden part of it', async () => {
    await setViewport({ width: 1200, height: 900 });
    const panel = await fixture<HTMLElement>(html`<div></div>`);
    const timeline = newTimeline();
    panel.append(timeline);
    const { card } = await openLast(timeline);
    expect(card.width).to.be.above(0);
    panel.hidden = true;
    const heard = oneEvent(document, 'keydown');
    await press('Escape');
    expect((await heard).defaultPrevented).to.be.false;
    panel.hidden = false;
    await opened(timeline);
    expect(timeline.selected).to.equal('johannesburg');
  });
});
