import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';
import { emulate } from '../support/emulate.js';
import { drag, emptyPlace, trips } from '../support/explore.js';
import { all, details, eventButtons, nameOf, opened, settled } from '../support/reader.js';

const START = Date.UTC(2010, 1, 1);
const DAY = 86_400_000;
const day = (number: number): string => new Date(START + number * DAY).toISOString().slice(0, 10);

async function trips60Days(from: number, dir: 'ltr' | 'rtl', fontSize = ''): Promise<DiploTimelineElement> {
  const timeline = await fixture<DiploTimelineElement>(
    html`<diplo-timeline dir=${dir} lang="en" layout="horizontal" lanes="none" .events=${trips}></diplo-timeline>`,
  );
  timeline.style.fontSize = fontSize;
  await timeline.updateComplete;
  await show60Days(timeline, from);
  return timeline;
}

async function show60Days(timeline: DiploTimelineElement, from: number): Promise<void> {
  await timeline.zoomTo({ start: day(from), end: day(from + 59) });
  await timeline.updateComplete;
  await settled(timeline);
}

interface Seen {
  readonly what: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** What is seen, and where: each button with its name, each text and each mark of the picture. */
function seen(timeline: DiploTimelineElement): readonly Seen[] {
  const origin = timeline.getBoundingClientRect();
  const at = (element: Element, what: string): Seen => {
    const { left, top, width } = element.getBoundingClientRect();
    return { what, left: left - origin.left, top: top - origin.top, width };
  };
  const texts = all(timeline, '.chart .picture text').filter((text) => text.textContent);
  return [
    ...eventButtons(timeline).map((button) => at(button, nameOf(button))),
    ...texts.map((text) => at(text, text.textContent)),
    ...all(timeline, '.chart .picture .outline').map((mark) => at(mark, 'a mark')),
  ].sort((a, b) => a.what.localeCompare(b.what) || a.left - b.left || a.top - b.top);
}

/** The numbers of the picture have one decimal. */
function expectSame(some: readonly Seen[], others: readonly Seen[]): void {
  expect(some.map(({ what }) => what)).to.deep.equal(others.map(({ what }) => what));
  some.forEach(({ what, left, top, width }, i) => {
    expect(left, what).to.be.closeTo(others[i]?.left ?? NaN, 0.3);
    expect(top, what).to.be.closeTo(others[i]?.top ?? NaN, 0.3);
    expect(width, what).to.be.closeTo(others[i]?.width ?? NaN, 0.3);
  });
}

function middleX(element: Element): number {
  const { left, right } = element.getBoundingClientRect();
  return (left + right) / 2;
}

beforeEach(async () => {
  await setViewport({ width: 1200, height: 900 });
  await emulate({ 'prefers-reduced-motion': 'reduce' });
});

for (const dir of ['ltr', 'rtl'] as const) {
  describe(`what is panned to, ${dir}`, () => {
    it('looks as if it had been shown at once', async () => {
      const panned = await trips60Days(0, dir);
      for (let from = 4; from <= 40; from += 4) await show60Days(panned, from);
      const atOnce = await trips60Days(40, dir);
      expectSame(seen(panned), seen(atOnce));
      expect(eventButtons(panned).length).to.be.greaterThan(3);
    });

    it('looks so too after the letters have grown', async () => {
      const timeline = await trips60Days(0, dir);
      timeline.style.fontSize = '24px';
      timeline.requestUpdate();
      await settled(timeline);
      const grown = seen(timeline);
      timeline.remove();
      const other = await trips60Days(0, dir, '24px');
      expectSame(grown, seen(other));
    });

    it('has its buttons in the middle of the marks', async () => {
      const timeline = await trips60Days(0, dir);
      await show60Days(timeline, 20);
      const marks = all(timeline, '.chart .picture .outline').map(middleX);
      const buttons = eventButtons(timeline).filter((button) => !button.matches('.cluster'));
      expect(buttons.length).to.be.greaterThan(3);
      for (const button of buttons)
        expect(Math.min(...marks.map((x) => Math.abs(x - middleX(button)))), nameOf(button)).to.be.below(1);
    });

    it('also does so as far away as the list goes, and back again', async () => {
      const panned = await trips60Days(0, dir);
      const first = seen(panned);
      await show60Days(panned, -4500);
      expectSame(seen(panned), seen(await trips60Days(-4500, dir)));
      await show60Days(panned, 4500);
      expectSame(seen(panned), seen(await trips60Days(4500, dir)));
      await show60Days(panned, 0);
      expectSame(seen(panned), first);
    });

    it('follows the pointer with its buttons', async () => {
      const timeline = await trips60Days(0, dir);
      const buttons = eventButtons(timeline);
      const middle = buttons[Math.floor(buttons.length / 2)] as HTMLElement;
      const before = middle.getBoundingClientRect();
      await drag(timeline, emptyPlace(timeline), 90);
      await settled(timeline);
      const after = middle.getBoundingClientRect();
      expect(after.left - before.left).to.be.closeTo(90, 1);
    });

    it('leaves the focus on its button', async () => {
      const timeline = await trips60Days(0, dir);
      const buttons = eventButtons(timeline);
      const middle = buttons[Math.floor(buttons.length / 2)] as HTMLElement;
      middle.focus();
      await show60Days(timeline, 4);
      await show60Days(timeline, 8);
      expect(timeline.shadowRoot?.activeElement).to.equal(middle);
      expect(timeline.shadowRoot?.contains(middle)).to.equal(true);
    });

    it('hides the card of what it leaves behind, and shows it again', async () => {
      const timeline = await trips60Days(0, dir);
      const [event] = eventButtons(timeline);
      event?.click();
      await opened(timeline);
      await show60Days(timeline, 200);
      expect(details(timeline)).to.be.null;
      expect(timeline.selected).not.to.be.null;
      await show60Days(timeline, 0);
      await opened(timeline);
    });
  });
}
