/// A reader with fingers: what moves the timeline, and what stays the page's.
import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';
import { explore } from '../../src/styles/explore.js';
import { itInChromium } from '../support/engine.js';
import { clusterButtons, countOf, emptyPlace, middleX, named, spansOf, talks } from '../support/explore.js';
import { all, closed, details, eventButton, middleOf, opened, press, settled, type Point } from '../support/reader.js';
import { touch } from '../support/touch.js';

const inTouchingPage = itInChromium('no other engine can be touched by a test');

const wide = { width: 1024, height: 768 };

/** Forty talks of which ten are in view, in a page that is taller than its window. */
async function tenOfForty(more: { controls?: string; dir?: string } = {}): Promise<DiploTimelineElement> {
  await setViewport(wide);
  const page = await fixture(html`
    <div>
      <diplo-timeline
        lang="en"
        layout="horizontal"
        dir=${more.dir ?? 'ltr'}
        controls=${more.controls ?? 'auto'}
        start="2001-01-21"
        end="2001-01-30"
        .events=${talks(40)}
      ></diplo-timeline>
      <pre>${'A line of the page\n'.repeat(100)}</pre>
    </div>
  `);
  const timeline = page.querySelector('diplo-timeline') as DiploTimelineElement;
  await timeline.updateComplete;
  await settled(timeline);
  return timeline;
}

const movedBy = ([x, y]: Point, right: number, down: number): Point => [x + right, y + down];

/** Whether a finger on an element scrolls and magnifies the page as anywhere else. */
function isPages(element: Element): boolean {
  const root = element.getRootNode();
  const around = element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  return getComputedStyle(element).touchAction === 'auto' && (!around || isPages(around));
}

const firstOf = (timeline: DiploTimelineElement, selector: string): HTMLElement => {
  const [found] = all(timeline, selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
};

describe('A finger', () => {
  afterEach(() => {
    scrollTo(0, 0);
  });

  for (const dir of ['ltr', 'rtl'])
    inTouchingPage(`pans by what it moves sideways (${dir})`, async () => {
      const timeline = await tenOfForty({ dir });
      const spans = spansOf(timeline);
      const place = emptyPlace(timeline);
      await touch(timeline, [place], [movedBy(place, dir === 'ltr' ? -200 : 200, -20)]);
      expect(scrollY).to.equal(0);
      expect((spans.at(-1)?.start ?? '') > '2001-01-22').to.be.true;
    });

  inTouchingPage('that begins on an event pans, and opens nothing', async () => {
    const timeline = await tenOfForty();
    const spans = spansOf(timeline);
    const place = middleOf(eventButton(timeline, 'Talks 25'));
    await touch(timeline, [place], [movedBy(place, -100, 5)]);
    expect(spans).not.to.be.empty;
    expect(timeline.selected).to.equal(null);
  });

  for (const part of ['picture', 'strip'])
    inTouchingPage(`that scrolls the page, and not quite straight, leaves the ${part} where it is`, async () => {
      const timeline = await tenOfForty();
      const spans = spansOf(timeline);
      const place = part === 'picture' ? emptyPlace(timeline) : middleOf(firstOf(timeline, '[part~=overview] .grab'));
      await touch(timeline, [place], [movedBy(place, -70, -150)]);
      await waitUntil(() => scrollY > 50, 'The page does not scroll');
      expect(spans).to.be.empty;
    });

  inTouchingPage('stretches the window of the strip from a little beside its end', async () => {
    const timeline = await tenOfForty();
    const spans = spansOf(timeline);
    const [left, top] = middleOf(firstOf(timeline, '[part~=overview] input'));
    const end: Point = [Math.round(left + firstOf(timeline, '[part~=overview] input').offsetWidth / 2) + 12, top];
    await touch(timeline, [end], [movedBy(end, 100, 0)]);
    expect(spans.at(-1)?.start).to.match(/^2001-01-21/u);
  });
});

describe('Two fingers', () => {
  for (const [how, aside, up] of [
    ['beside', 1, 0],
    ['above', 0, 1],
    ['nearly above', 0.02, 1],
    ['slantwise over', 0.7, 0.7],
  ] as const)
    inTouchingPage(`${how} each other zoom, and what is between them stays there`, async () => {
      const timeline = await tenOfForty();
      const spans = spansOf(timeline);
      const [x, y] = emptyPlace(timeline);
      const middle: Point = [x, y - 40];
      const at = (apart: number): readonly Point[] => [
        movedBy(middle, -aside * apart, -up * apart),
        movedBy(middle, aside * apart, up * apart),
      ];
      const before = middleX(eventButton(timeline, 'Talks 26'));
      await touch(timeline, at(20), at(36));
      const { start = '', end = '' } = spans.at(-1) ?? {};
      const days = (Date.parse(end) - Date.parse(start)) / 86_400_000;
      expect(days).to.be.within(4.5, 8);
      expect(spans.every((span, i) => i === 0 || span.start >= (spans[i - 1]?.start ?? ''))).to.be.true;
      expect(middleX(eventButton(timeline, 'Talks 26')) - middle[0]).to.be.closeTo((before - middle[0]) * 1.8, 12);
    });

  inTouchingPage('leave open what is open', async () => {
    const timeline = await tenOfForty();
    timeline.selected = 'talks-25';
    await opened(timeline);
    const [x, y] = emptyPlace(timeline);
    await touch(timeline, [[x - 200, y], [x - 100, y]], [[x - 205, y], [x - 95, y]]); // prettier-ignore
    expect(timeline.selected).to.equal('talks-25');
  });

  it('magnify the page, not the timeline, on a card', async () => {
    const timeline = await tenOfForty();
    timeline.selected = 'talks-25';
    expect(isPages(await opened(timeline))).to.be.true;
    expect(isPages(firstOf(timeline, '.chart .picture'))).to.be.false;
  });

  it('magnify the page over a timeline that has lost its controls at once', async () => {
    const timeline = await tenOfForty({ controls: 'none' });
    for (const controls of ['auto', 'none'] as const) {
      timeline.controls = controls;
      await timeline.updateComplete;
    }
    await nextFrame();
    expect(isPages(firstOf(timeline, '.chart .picture'))).to.be.true;
  });

  it('magnify the page over a timeline without controls', async () => {
    const timeline = await tenOfForty({ controls: 'none' });
    expect(isPages(firstOf(timeline, '.chart .picture'))).to.be.true;
  });

  it('make smaller again the page that they have magnified, also where only the timeline is in sight', async () => {
    const timeline = await tenOfForty();
    const picture = firstOf(timeline, '.chart .picture');
    const magnify = (times: number): void => {
      const width = document.documentElement.clientWidth / times;
      Object.defineProperty(visualViewport, 'width', { configurable: true, get: () => width });
      visualViewport?.dispatchEvent(new Event('resize'));
    };
    try {
      magnify(2);
      expect(isPages(picture)).to.be.true;
      magnify(1);
      expect(isPages(picture)).to.be.false;
    } finally {
      Reflect.deleteProperty(visualViewport as object, 'width');
    }
  });
});

describe('A tap', () => {
  it('leaves nothing that looks as if a pointer were on it', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(explore);
    const always = [...sheet.cssRules].filter(
      (rule) => rule instanceof CSSStyleRule && rule.selectorText.includes(':hover'),
    );
    expect(always).to.be.empty;
  });

  for (const scroller of ['the page', 'a box in the page'])
    it(`keeps in its place what it opens, while long details above close, as ${scroller} scrolls`, async () => {
      await setViewport({ width: 390, height: 700 });
      const description = 'A line of many words that tell of it.\n'.repeat(60);
      const box = await fixture<HTMLElement>(html`
        <div>
          <diplo-timeline
            lang="en"
            .events=${talks(20).map((event, i) => (i === 9 ? { ...event, description } : event))}
          ></diplo-timeline>
        </div>
      `);
      if (scroller !== 'the page') Object.assign(box.style, { height: '600px', overflow: 'auto' });
      const timeline = box.querySelector('diplo-timeline') as DiploTimelineElement;
      await timeline.updateComplete;
      eventButton(timeline, 'Talks 10').click();
      await opened(timeline);
      const next = eventButton(timeline, 'Talks 11');
      next.scrollIntoView({ block: 'center' });
      await settled(timeline);
      const { top } = next.getBoundingClientRect();
      next.click();
      await waitUntil(() => timeline.selected === 'talks-11' && details(timeline)?.dataset.id === 'talks-11');
      await settled(timeline);
      // Pages scroll by whole px in some engines.
      expect(next.getBoundingClientRect().top).to.be.closeTo(top, 2);
      await setViewport(wide);
    });

  it('on an event in a list shows it, also where it lies beyond what is in view', async () => {
    await setViewport({ width: 700, height: 768 });
    const same = Array.from({ length: 30 }, (_, i) => ({
      id: `same-${i}`,
      name: `Meeting ${i}`,
      date: '2001-02-04',
      group: 'Bonn',
    }));
    const timeline = await fixture<DiploTimelineElement>(
      html`<diplo-timeline
        lang="en"
        layout="horizontal"
        .events=${[...talks(80, 1, { group: 'Rome' }), ...same]}
      ></diplo-timeline>`,
    );
    await timeline.updateComplete;
    await timeline.zoomTo({ start: '2000-12-29', end: '2001-01-31' });
    await settled(timeline);
    clusterButtons(timeline)
      .find((cluster) => countOf(cluster) === 30)
      ?.click();
    await settled(timeline);
    named(timeline, 'Meeting 4').click();
    await settled(timeline);
    await opened(timeline);
    expect(timeline.selected).to.equal('same-4');
  });
});

describe('A card', () => {
  afterEach(() => {
    scrollTo(0, 0);
  });

  it('goes while its mark is scrolled away, and a press elsewhere then does not bring the page back', async () => {
    const timeline = await tenOfForty();
    timeline.selected = 'talks-25';
    const card = await opened(timeline);
    scrollTo(0, 1200);
    await waitUntil(() => getComputedStyle(card).visibility === 'hidden', 'The card stays');
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    document.body.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
    await settled(timeline);
    expect([timeline.selected, scrollY]).to.deep.equal(['talks-25', 1200]);
    scrollTo(0, 0);
    await waitUntil(() => getComputedStyle(card).visibility === 'visible', 'The card does not come back');
    await press('Escape');
    await closed(timeline);
  });

  it('stays with the focus that is in it', async () => {
    const timeline = await tenOfForty();
    timeline.selected = 'talks-25';
    const card = await opened(timeline);
    const [close] = card.querySelectorAll('button');
    close?.focus();
    scrollTo(0, 1200);
    await settled(timeline);
    expect(getComputedStyle(card).visibility).to.equal('visible');
    expect(close).to.exist;
    expect(timeline.shadowRoot?.activeElement).to.equal(close);
  });
});
