import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';
import { february } from '../support/february.js';
import {
  all,
  closed,
  details,
  detailsWords,
  eventButton,
  focused,
  opened,
  pointAt,
  press,
  settled,
} from '../support/reader.js';

/** Longer than a card takes to show or to go, ms. */
const LONG = 450;

describe('the card of a hovered event', () => {
  let timeline: DiploTimelineElement;

  beforeEach(async () => {
    await setViewport({ width: 1200, height: 800 });
    timeline = await fixture(html`<diplo-timeline lang="en" .events=${february()}></diplo-timeline>`);
  });

  it('tells status, dates, place with its clocks, people, agenda and source', async () => {
    await pointAt(eventButton(timeline, 'Munich'));
    await opened(timeline);
    await waitUntil(() => detailsWords(timeline).includes('in 10 days'));
    const words = detailsWords(timeline);
    expect(words).to.match(/^Expected Munich Security Conference 14–16 February 2025 · 3 days · in 10 days/u);
    expect(words).to.include('Where Munich, Germany (UTC+1, 8 h behind Seoul)');
    expect(words).to.include('Who Cho Tae-yul, foreign minister of South Korea (expected, not confirmed)');
    expect(words).to.include('Agenda Showing that South Korea’s diplomacy goes on under its acting leadership');
    expect(words).to.include('Source: South Korean foreign ministry, press briefing, 4 Feb 2025');
  });

  it('lies beside the bar, inside the viewport, and covers neither bar nor label', async () => {
    await pointAt(eventButton(timeline, 'G20'));
    const card = (await opened(timeline)).getBoundingClientRect();
    const bar = eventButton(timeline, 'G20').getBoundingClientRect();
    expect(card.top >= bar.bottom || card.bottom <= bar.top).to.be.true;
    expect(card.left).to.be.at.least(0);
    expect(card.right).to.be.at.most(1200);
    expect(card.bottom).to.be.at.most(800);
  });

  it('stays while the mouse is on it, and goes when the mouse has left', async () => {
    await pointAt(eventButton(timeline, 'Munich'));
    await pointAt(await opened(timeline));
    await aTimeout(LONG);
    expect(details(timeline)).to.exist;
    await pointAt([5, 5]);
    await closed(timeline);
  });

  it('goes with Escape and takes no focus', async () => {
    const before = focused();
    await pointAt(eventButton(timeline, 'Munich'));
    await opened(timeline);
    await press('Escape');
    await closed(timeline);
    expect(focused()).to.equal(before);
    await aTimeout(LONG);
    expect(details(timeline), 'it does not come back by itself').to.be.null;
  });

  it('goes with Escape where what is selected is out of sight', async () => {
    const selections: unknown[] = [];
    timeline.addEventListener('diplo-select', (event) => selections.push(event));
    timeline.selected = 'munich';
    timeline.filter = 'johannesburg';
    await settled(timeline);
    await pointAt(eventButton(timeline, 'G20'));
    await opened(timeline);
    await press('Escape');
    await closed(timeline);
    expect(selections).to.be.empty;
    expect(timeline.selected).to.equal('munich');
  });

  it('shows for the label over the bar as well', async () => {
    const texts = all<SVGTextElement>(timeline, '[part~=picture] text');
    const name = texts.find((text) => text.textContent === 'G20 foreign ministers’ meeting');
    if (!name) throw new Error('The label is not there');
    await pointAt(name);
    await opened(timeline);
    expect(detailsWords(timeline)).to.include('Johannesburg, South Africa');
  });

  it('follows the mouse from one event to the next', async () => {
    await pointAt(eventButton(timeline, 'Munich'));
    await opened(timeline);
    await pointAt(eventButton(timeline, 'Phone call'));
    await waitUntil(() => detailsWords(timeline).startsWith('Took place Phone call of the two sides January 2025'));
  });

  it('does not show for a mouse that only passes', async () => {
    const munich = eventButton(timeline, 'Munich');
    let shown = 0;
    const observer = new MutationObserver(() => (shown += details(timeline) ? 1 : 0));
    observer.observe(timeline.shadowRoot as ShadowRoot, { childList: true, subtree: true });
    munich.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
    await aTimeout(30);
    munich.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }));
    await aTimeout(LONG);
    observer.disconnect();
    expect(shown).to.equal(0);
  });

  it('is no selection', async () => {
    let count = 0;
    timeline.addEventListener('diplo-select', () => (count += 1));
    await pointAt(eventButton(timeline, 'Munich'));
    await opened(timeline);
    expect([count, timeline.selected]).to.deep.equal([0, null]);
  });

  it('shows for the keyboard’s focus too, without taking it', async () => {
    eventButton(timeline, 'Phone call').focus();
    await press('ArrowRight');
    await opened(timeline);
    expect(detailsWords(timeline)).to.include('Foreign ministers’ meeting');
    expect(focused()).to.equal(eventButton(timeline, 'Foreign ministers'));
  });
});
