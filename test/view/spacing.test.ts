import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';
import { axisTexts, expectApart, talks } from '../support/explore.js';
import { february } from '../support/february.js';
import { all, details, eventButton, eventButtons, opened, settled, wordsOf } from '../support/reader.js';

/** What a reader's own style sheet may set (WCAG 1.4.12); the spacing of paragraphs is that of the page's own. */
const SPACING = { 'line-height': '1.5', 'letter-spacing': '0.12em', 'word-spacing': '0.16em' };

const setOn = (element: HTMLElement): void => {
  for (const [name, value] of Object.entries(SPACING)) element.style.setProperty(name, value);
};

/** px; the ink of a letter may stand out of its box */
const OVERHANG = 3;

/** The texts that are read: each line of the picture's labels, and all words around it. */
function lines(timeline: DiploTimelineElement): { readonly text: string; readonly box: DOMRect }[] {
  return all<SVGTextElement>(
    timeline,
    '[part~=picture] text.label, [part~=picture] text.line, [part~=picture] text.zone',
  )
    .filter((text) => text.textContent.trim() !== '' && text.checkVisibility())
    .map((text) => ({ text: wordsOf(text.textContent), box: text.getBoundingClientRect() }));
}

/** What hides its overflow holds no more than it shows. */
function expectNothingCut(timeline: DiploTimelineElement): void {
  const { left, right } = timeline.getBoundingClientRect();
  for (const { text, box } of [...lines(timeline), ...axisTexts(timeline)]) {
    expect(box.left >= left - OVERHANG && box.right <= right + OVERHANG, `“${text}” stands out of the picture`).to.be
      .true;
  }
  for (const element of all(timeline, 'h2, p, li, td, th, dd, summary, button, .body, .row-date, label')) {
    if (!element.checkVisibility() || element.closest('.hidden') || element.matches('.event, .chart > ol > li'))
      continue;
    if (getComputedStyle(element).overflowX === 'auto') continue;
    expect(element.scrollWidth, `${element.localName} “${wordsOf(element.textContent)}” is cut`).to.be.at.most(
      element.clientWidth + OVERHANG,
    );
  }
}

async function show(events: unknown, spaced: 'before' | 'after', width: number): Promise<DiploTimelineElement> {
  await setViewport({ width, height: 900 });
  const frame = await fixture<HTMLElement>(html`<div></div>`);
  if (spaced === 'before') setOn(frame);
  const timeline = document.createElement('diplo-timeline');
  timeline.lang = 'en';
  timeline.events = events;
  frame.append(timeline);
  await settled(timeline);
  if (spaced === 'after') setOn(frame);
  await settled(timeline);
  return timeline;
}

describe('with the spacing of text that a reader has set', () => {
  for (const [spaced, widths] of [
    ['before', [1200, 768, 390, 320]],
    ['after', [1200, 768, 390, 320]],
  ] as const) {
    for (const width of widths) {
      it(`nothing is cut and nothing overlaps, set ${spaced} the timeline is drawn, at ${width} px`, async () => {
        const timeline = await show(february(), spaced, width);
        expectNothingCut(timeline);
        expectApart(lines(timeline));
        expectApart(axisTexts(timeline));
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
        timeline.selected = 'washington';
        await opened(timeline);
        for (const disclosure of all<HTMLDetailsElement>(timeline, '.foot details')) disclosure.open = true;
        await settled(timeline);
        expectNothingCut(timeline);
      });
    }
  }

  it('a long list keeps its labels apart', async () => {
    const timeline = await show(talks(60, 5), 'before', 1200);
    expect(eventButtons(timeline).length).to.be.greaterThan(10);
    expectNothingCut(timeline);
    expectApart(axisTexts(timeline));
  });
});

for (const [zoom, width, height] of [
  [200, 640, 512],
  [400, 320, 256],
] as const) {
  it(`at ${zoom} % of a window of 1280 by 1024 px all can be read and pressed without scrolling sideways`, async () => {
    const timeline = await show(february(), 'after', 1280);
    timeline.parentElement?.removeAttribute('style');
    await setViewport({ width, height });
    await settled(timeline);
    expect(document.documentElement.scrollWidth).to.equal(width);
    eventButton(timeline, 'Munich').click();
    const card = await opened(timeline);
    await settled(timeline);
    const { left, right } = card.getBoundingClientRect();
    expect([left >= 0, right <= width]).to.deep.equal([true, true]);
    expect(document.documentElement.scrollWidth).to.equal(width);
    const body = card.querySelector<HTMLElement>('.body');
    if (body) {
      const { top, bottom } = body.getBoundingClientRect();
      expect([top >= 0, bottom <= height], 'the card is in view, and scrolls where it is too tall').to.deep.equal([
        true,
        true,
      ]);
      body.scrollTo(0, body.scrollHeight);
      expect(body.scrollTop + body.clientHeight).to.be.closeTo(body.scrollHeight, 1);
    }
    expect(wordsOf(details(timeline)?.innerText)).to.include('Cho Tae-yul');
  });
}
