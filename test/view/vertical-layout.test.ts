import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';
import { february } from '../support/february.js';
import {
  all,
  click,
  closed,
  details,
  detailsWords,
  eventButton,
  eventButtons,
  focused,
  nameOf,
  opened,
  press,
  settled,
  wordsOf,
} from '../support/reader.js';

async function show(width: number, layout = 'auto'): Promise<DiploTimelineElement> {
  await setViewport({ width, height: 900 });
  const timeline = await fixture<DiploTimelineElement>(
    html`<diplo-timeline lang="en" layout=${layout} .events=${february()}></diplo-timeline>`,
  );
  await settled(timeline);
  return timeline;
}

/** What can be seen of a row: its button's name is there for those who hear it. */
function seenWords(row: HTMLElement): string {
  const button = row.querySelector('button');
  return wordsOf(row.innerText).replace(button ? `${nameOf(button)} ` : '', '');
}

/** One event under the other, each starting at the same edge. */
function isVertical(timeline: DiploTimelineElement): boolean {
  const rects = eventButtons(timeline).map((button) => button.getBoundingClientRect());
  return rects.every((rect, i) => i === 0 || (rect.top >= (rects[i - 1]?.bottom ?? 0) && rect.left === rects[0]?.left));
}

describe('the layout', () => {
  for (const [layout, width, expected] of [
    ['auto', 390, true],
    ['auto', 1200, false],
    ['horizontal', 390, false],
    ['vertical', 1200, true],
  ] as const) {
    it(`${layout} at ${width} px is ${expected ? 'vertical' : 'horizontal'}`, async () => {
      expect(isVertical(await show(width, layout))).to.equal(expected);
    });
  }
});

describe('the vertical layout', () => {
  let timeline: DiploTimelineElement;
  beforeEach(async () => {
    timeline = await show(390);
  });

  it('tells dates, status, name and place of each event, and where between them things are known', () => {
    const rows = all(timeline, '[part~=events] > li').map((row) => seenWords(row).replace('day not given ', ''));
    expect(rows).to.deep.equal([
      'Jan Took place Phone call of the two sides',
      'As known 4 Feb',
      '10–13 Feb one day Under discussion Foreign ministers’ meeting Washington, United States',
      '10–13 Feb one day Tentative Meeting with the national security adviser Washington, United States',
      '14–16 Feb 3 days Expected Munich Security Conference Munich, Germany',
      '20–21 Feb 2 days Expected G20 foreign ministers’ meeting Johannesburg, South Africa',
    ]);
  });

  it('says of a month that its day is not given', () => {
    expect(seenWords(all(timeline, '[part~=events] > li')[0] as HTMLElement)).to.match(/^Jan day not given /u);
  });

  it('has the dates in a column before the marks, and the words after them', () => {
    const rows = all(timeline, '[part~=events] > li').filter((row) => row.querySelector('button'));
    const edges = rows.map((row) => {
      const [date, mark, words] = ['.row-date', 'svg', 'button'].map((part) =>
        row.querySelector(part)?.getBoundingClientRect(),
      );
      expect(date?.right).to.be.at.most(mark?.left ?? 0);
      expect(mark?.right).to.be.at.most(words?.left ?? 0);
      return [date?.right, mark?.left, words?.left];
    });
    for (const edge of edges) expect(edge).to.deep.equal(edges[0]);
  });

  it('draws each mark as tall as the words beside it, and taller when details open', async () => {
    const heightOf = (name: string): number => {
      const row = eventButton(timeline, name).closest('li');
      return row?.querySelector('svg')?.getBoundingClientRect().height ?? 0;
    };
    const before = heightOf('Munich');
    expect(before).to.be.closeTo(eventButton(timeline, 'Munich').getBoundingClientRect().height, 1);
    await click(eventButton(timeline, 'Munich'));
    const card = await opened(timeline);
    await settled(timeline);
    expect(heightOf('Munich')).to.be.above(before + card.getBoundingClientRect().height);
  });

  it('opens details inline under their event, once for each press', async () => {
    const munich = eventButton(timeline, 'Munich');
    await click(munich);
    const card = (await opened(timeline)).getBoundingClientRect();
    const next = eventButton(timeline, 'G20').getBoundingClientRect();
    expect(card.top).to.be.at.least(munich.getBoundingClientRect().bottom);
    expect(card.bottom).to.be.at.most(next.top);
    expect(detailsWords(timeline)).to.match(/^When 14–16 February 2025 · 3 days · in 10 days Where Munich, Germany/u);
    expect(timeline.selected).to.equal('munich');
    expect(munich.getAttribute('aria-expanded')).to.equal('true');
    await click(munich);
    await closed(timeline);
    expect(timeline.selected).to.be.null;
  });

  it('keeps details open when the page is pressed elsewhere', async () => {
    await click(eventButton(timeline, 'Munich'));
    await opened(timeline);
    await click([380, 890]);
    await settled(timeline);
    expect(details(timeline)).to.exist;
  });

  it('closes details with Escape, and the focus stays on their event', async () => {
    eventButton(timeline, 'Munich').focus();
    await press('Enter');
    await opened(timeline);
    await press('Escape');
    await closed(timeline);
    expect(focused()).to.equal(eventButton(timeline, 'Munich'));
  });

  it('shows no details for a mouse that hovers', async () => {
    const { left, top } = eventButton(timeline, 'Munich').getBoundingClientRect();
    eventButton(timeline, 'Munich').dispatchEvent(
      new PointerEvent('pointerenter', { pointerType: 'mouse', clientX: left + 5, clientY: top + 5 }),
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(details(timeline)).to.be.null;
  });
});

/** Dates whose words are long in some languages, and what the list says of two that have none. */
const wordyDates = [
  { name: 'A', date: '2025-03?' },
  { name: 'B', date: '2025-03-05?' },
  { name: 'C', date: '20XX' },
  { name: 'D', date: '2025-21' },
  { name: 'E', displayDate: 'to be announced' },
  { name: 'F', displayDate: 'voraussichtlich im Frühsommer' },
];

/** What stands on two lines though no space is in it. */
function brokenWords(element: HTMLElement): readonly string[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    for (const { 0: word, index } of text.data.matchAll(/\S+/gu)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) found.push(word);
    }
  }
  return found;
}

describe('the column of dates', () => {
  async function showDates(width: number, lang: string, size = 100): Promise<DiploTimelineElement> {
    await setViewport({ width, height: 900 });
    const page = await fixture<HTMLElement>(
      html`<div lang=${lang}><diplo-timeline now="none" .events=${wordyDates}></diplo-timeline></div>`,
    );
    page.style.fontSize = `${size}%`;
    const timeline = page.querySelector('diplo-timeline') as DiploTimelineElement;
    const isTold = () => (lang === 'en') === all(timeline, '.row-date').some((date) => date.innerText.includes('21st'));
    await waitUntil(isTold, 'The words do not come');
    await settled(timeline);
    return timeline;
  }

  for (const lang of ['en', 'de', 'es', 'fr', 'pt', 'tr', 'sw']) {
    for (const width of [390, 320]) {
      it(`breaks no word in two (${lang}, ${width} px)`, async () => {
        const timeline = await showDates(width, lang);
        expect(all(timeline, '.row-date').flatMap(brokenWords)).to.deep.equal([]);
        const edges = all(timeline, '.rail').map((rail) => rail.getBoundingClientRect().left);
        for (const edge of edges) expect(edge).to.equal(edges[0]);
      });
    }
  }

  for (const width of [390, 320])
    it(`stands above the words where text is large (${width} px)`, async () => {
      const timeline = await showDates(width, 'de', 200);
      const [row] = all(timeline, '.rows > li').map((found) => found.getBoundingClientRect());
      const [date] = all(timeline, '.row-date').map((found) => found.getBoundingClientRect());
      const [words] = all(timeline, '.rows .event').map((found) => found.getBoundingClientRect());
      expect(words?.width).to.be.above(0.79 * (row?.width ?? 0));
      expect(date?.bottom).to.be.at.most(words?.top ?? 0);
      const [mark] = all(timeline, '.rail svg').map((found) => found.getBoundingClientRect());
      expect(mark?.top).to.be.closeTo(date?.top ?? 0, 0.5);
      expect(mark?.bottom, 'the mark is as tall as the words').to.be.at.least(words?.bottom ?? Infinity);
      expect(document.documentElement.scrollWidth).to.equal(width);
    });

  it('is no wider than it was designed where its words are short', async () => {
    const timeline = await show(390);
    const [rail] = all(timeline, '.rail').map((found) => found.getBoundingClientRect().left);
    const em = parseFloat(getComputedStyle(timeline).fontSize);
    expect((rail ?? 0) - timeline.getBoundingClientRect().left).to.be.closeTo(4.9 * em, 0.5);
  });
});
