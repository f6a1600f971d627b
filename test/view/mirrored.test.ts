import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';
import { trips } from '../support/explore.js';
import { february } from '../support/february.js';
import { all, eventButton, settled } from '../support/reader.js';

async function show(events: unknown): Promise<DiploTimelineElement> {
  await setViewport({ width: 1200, height: 900 });
  const timeline = await fixture<DiploTimelineElement>(
    html`<diplo-timeline lang="en" dir="rtl" lanes="none" .events=${events}></diplo-timeline>`,
  );
  await settled(timeline);
  return timeline;
}

/** The texts that are seen in the picture, each with its box. */
function texts(timeline: DiploTimelineElement): { readonly text: string; readonly box: DOMRect }[] {
  return all<SVGTextElement>(timeline, '[part~=picture] text')
    .filter(({ textContent }) => textContent.trim() !== '')
    .map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }));
}

describe('right to left', () => {
  it('every text of the picture stands in it', async () => {
    const timeline = await show(february());
    const { left, right } = timeline.getBoundingClientRect();
    const shown = texts(timeline);
    expect(shown.length).to.be.greaterThan(20);
    for (const { text, box } of shown) {
      expect(box.left, text).to.be.at.least(left - 4);
      expect(box.right, text).to.be.at.most(right + 4);
    }
  });

  it('days run from the right, and a name begins at the right end of its mark', async () => {
    const timeline = await show(february());
    const shown = texts(timeline);
    const placeOf = (wanted: string): DOMRect => {
      const found = shown.find(({ text }) => text === wanted);
      if (!found) throw new Error(`There is no text “${wanted}”`);
      return found.box;
    };
    expect(placeOf('3').left).to.be.greaterThan(placeOf('20').right);
    const mark = eventButton(timeline, 'Phone call').getBoundingClientRect();
    expect(placeOf('Phone call of the two sides').right).to.be.closeTo(mark.right, 4);
    expect(placeOf('January, day not given').right).to.be.below(placeOf('Phone call of the two sides').left);
  });

  it('English words, for want of those of the page, keep their order and stand at the right', async () => {
    const timeline = await show(february());
    timeline.lang = 'fa';
    await settled(timeline);
    for (const table of all<HTMLDetailsElement>(timeline, 'details.table')) table.open = true;
    const cell = all(timeline, 'td').find(({ textContent }) => textContent.includes('14–16 February 2025'));
    const text = cell && document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    while (text?.nextNode() && !text.currentNode.textContent?.includes('14–16'));
    const range = document.createRange();
    const xOf = (words: string): number => {
      const [node, from] = [text?.currentNode ?? document, text?.currentNode.textContent?.indexOf(words) ?? 0];
      range.setStart(node, from);
      range.setEnd(node, from + words.length);
      return range.getBoundingClientRect().left;
    };
    const places = ['14', '16', 'February', '2025'].map(xOf);
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    expect(range.getBoundingClientRect().right).to.be.closeTo(timeline.getBoundingClientRect().right, 1);
  });

  it('the columns of the table begin at the right edge', async () => {
    const timeline = await show(february());
    for (const table of all<HTMLDetailsElement>(timeline, 'details.table')) table.open = true;
    const right = timeline.getBoundingClientRect().right;
    const range = document.createRange();
    for (const cell of all(timeline, 'th:first-child, td:first-child')) {
      range.selectNodeContents(cell);
      expect(range.getBoundingClientRect().right, cell.textContent).to.be.closeTo(right, 1);
    }
  });

  it('the texts of many events stand in the picture, too', async () => {
    const timeline = await show(trips);
    await timeline.zoomTo({ start: '2010-01-01', end: '2010-03-01' });
    await settled(timeline);
    const { left, right } = timeline.getBoundingClientRect();
    const seen = texts(timeline).filter(({ box }) => box.right > left && box.left < right);
    expect(seen.length / texts(timeline).length).to.be.greaterThan(0.7);
    expect(seen.length).to.be.greaterThan(5);
  });
});
