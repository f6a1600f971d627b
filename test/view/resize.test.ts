import { expect, fixture, html } from '@open-wc/testing';
import { resetMouse, setViewport } from '@web/test-runner-commands';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';
import { engine } from '../support/engine.js';
import { talks } from '../support/explore.js';
import { february } from '../support/february.js';
import { all, click, eventButton, eventButtons, opened, settled } from '../support/reader.js';

/** px; the ink of a J begins before its place, and Firefox counts some room around the ink. */
const OVERHANG = engine === 'Firefox' ? 7 : 3;

/** Everything that a reader can see or press, by what it says. */
function sights(timeline: DiploTimelineElement): Element[] {
  const texts = all<SVGTextElement>(timeline, '[part~=picture] text').filter((text) => text.textContent !== '');
  return [...eventButtons(timeline), ...texts, ...all(timeline, 'h2, p, li, summary')].filter(
    (element) => element.checkVisibility() && element.getBoundingClientRect().width > 1,
  );
}

function expectNothingStandsOut(timeline: DiploTimelineElement, width: number): void {
  const { left, right } = timeline.getBoundingClientRect();
  expect(right - left).to.be.closeTo(width, 0.5);
  expect(timeline.scrollWidth, `the element’s content is wider than ${width} px`).to.be.at.most(width);
  for (const element of sights(timeline)) {
    const rect = element.getBoundingClientRect();
    expect(
      rect.left >= left - OVERHANG && rect.right <= right + OVERHANG,
      `${element.localName} “${element.textContent.trim()}” stands out at ${width} px: ${rect.left - left} to ${rect.right - left}`,
    ).to.be.true;
  }
}

describe('a timeline that is resized', () => {
  let timeline: DiploTimelineElement;
  let frame: HTMLElement;

  beforeEach(async () => {
    await setViewport({ width: 1700, height: 900 });
    await resetMouse(); // what it rests on would show its card
    frame = await fixture(html`<div><diplo-timeline lang="en" .events=${february()}></diplo-timeline></div>`);
    timeline = frame.querySelector('diplo-timeline') as DiploTimelineElement;
  });

  async function resize(width: number): Promise<void> {
    frame.style.setProperty('width', `${width}px`);
    await settled(timeline);
  }

  const widths = [320, 390, 479, 480, 560, 640, 768, 900, 1024, 1200, 1400, 1600];
  for (const [order, steps] of [
    ['wider', widths],
    ['narrower', widths.toReversed()],
  ] as const) {
    it(`step by step ${order}, from 320 to 1600 px, never stands out of its place`, async () => {
      for (const width of steps) {
        await resize(width);
        expect(eventButtons(timeline)).to.have.length(5);
        expectNothingStandsOut(timeline, width);
      }
    });
  }

  it('still works after it', async () => {
    for (const width of [320, 1600, 700]) await resize(width);
    await click(eventButton(timeline, 'Munich'));
    const card = (await opened(timeline)).getBoundingClientRect();
    const bar = eventButton(timeline, 'Munich').getBoundingClientRect();
    expect(card.left).to.be.at.most(bar.left);
    expect(card.right).to.be.at.least(bar.right);
  });

  it('keeps what is open, as a card or inline', async () => {
    timeline.selected = 'munich';
    for (const width of [1200, 320, 1200]) {
      await resize(width);
      expect(await opened(timeline)).to.satisfy((details: HTMLElement) => details.innerText.includes('Cho Tae-yul'));
      expectNothingStandsOut(timeline, width);
    }
  });

  it('changes layout at 30rem, and back where a scrollbar more or less makes no difference', async () => {
    const isVertical = (): boolean => {
      const [first, second] = eventButtons(timeline).map((button) => button.getBoundingClientRect());
      return first?.left === second?.left;
    };
    const seen = [];
    for (const width of [480, 479, 480, 496]) {
      await resize(width);
      seen.push(isVertical());
    }
    expect(seen).to.deep.equal([false, true, true, false]);
  });

  for (const style of ['display: grid', 'display: grid; grid-template-columns: 1fr', 'display: flex', 'float: left']) {
    it(`follows a place that is “${style}”, and does not hold it open`, async () => {
      const place = document.createElement('div');
      place.style.cssText = style;
      timeline.before(place);
      place.append(timeline);
      if (style === 'display: flex') timeline.style.flex = '1';
      for (const width of [1200, 700, 390]) {
        await resize(width);
        const shown = timeline.getBoundingClientRect().width;
        expect(shown).to.be.at.most(width);
        if (style !== 'float: left') expect(shown).to.be.closeTo(width, 0.5);
        expectNothingStandsOut(timeline, shown);
      }
    });
  }

  it('is as wide in a place that is as wide as its content, whatever was drawn before, and takes less', async () => {
    const place = document.createElement('div');
    place.style.cssText = 'display: flex; gap: 1em';
    const words = document.createElement('p');
    words.textContent = 'Beside it';
    timeline.before(place);
    place.append(words, timeline);
    for (const events of [[{ name: 'Visit', date: '2025-02-14' }], february(), talks(300)]) {
      timeline.events = events;
      const seen = [];
      for (const width of [1200, 700, 390, 700, 1200]) {
        await resize(width);
        expect(place.scrollWidth).to.be.at.most(width);
        seen.push(Math.round(timeline.getBoundingClientRect().width));
      }
      expect(seen[0]).to.be.at.least(900);
      expect(seen).to.deep.equal(seen.toReversed());
    }
  });

  it('breaks a long word in the name of a period', async () => {
    timeline.events = { ...february(), periods: [{ name: 'W'.repeat(60), date: '2025-02' }] };
    await resize(320);
    const name = all(timeline, '.period-row bdi').find(({ textContent }) => textContent.includes('WWW'));
    expect(name?.getBoundingClientRect().right).to.be.at.most(timeline.getBoundingClientRect().right);
  });

  it('with text of twice the size stands within its place too', async () => {
    frame.style.setProperty('font-size', '200%');
    for (const width of [320, 640, 1200]) {
      await resize(width);
      expectNothingStandsOut(timeline, width);
    }
  });
});
