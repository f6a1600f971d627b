import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';
import { all, eventButtons, opened, settled } from '../support/reader.js';

const NAMES = [
  'MMMMMMMMMMMMMMMMMMMM',
  'Talks between the ministers of foreign affairs of Korea and the United States',
  'विदेश मंत्री की यात्रा',
];
const DESCRIPTION = 'Ministers of the two countries speak about all that there is between them. '.repeat(4);

const events = NAMES.map((name, i) => ({ name, date: `2025-02-${10 + 6 * i}`, description: DESCRIPTION }));

/** A timeline in a page that has its text so. */
async function show(style: string, lang = 'en'): Promise<DiploTimelineElement> {
  await setViewport({ width: 1200, height: 900 });
  const frame = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  frame.style.cssText = style;
  const timeline = document.createElement('diplo-timeline');
  timeline.events = events;
  frame.append(timeline);
  await settled(timeline);
  return timeline;
}

/** Between the name and the date of each label, px. */
function gaps(timeline: DiploTimelineElement): readonly number[] {
  const texts = (kind: string) => all<SVGTextElement>(timeline, `[part~=picture] text.label.${kind}`);
  const dates = texts('date');
  return texts('name').map(
    (name, i) => (dates[i]?.getBoundingClientRect().left ?? 0) - name.getBoundingClientRect().right,
  );
}

describe('in a page that has its text in a way of its own', () => {
  for (const [style, lang] of [
    ['font: 16px sans-serif', 'en'],
    ['font: 16px sans-serif', 'hi'],
    ['font: 16px serif', 'hi'],
    ['font: 17px sans-serif; text-transform: uppercase', 'en'],
    ['font: 17px sans-serif; white-space: pre', 'en'],
    ['font: 17px sans-serif; writing-mode: vertical-rl', 'en'],
  ] as const) {
    it(`has name and date of a label side by side: ${style}, ${lang}`, async () => {
      const timeline = await show(style, lang);
      const em = parseFloat(getComputedStyle(timeline).fontSize);
      expect(gaps(timeline)).to.have.lengthOf(NAMES.length);
      // Firefox draws long words some px wider than it measures them.
      for (const gap of gaps(timeline)) expect(gap).to.be.within(1, 0.6 * em + 3);
    });
  }

  for (const style of ['white-space: nowrap', 'white-space: pre', 'text-indent: 5em', 'writing-mode: vertical-rl']) {
    it(`cuts nothing in a card: ${style}`, async () => {
      const timeline = await show(style);
      timeline.selected = eventButtons(timeline)[0]?.dataset.id ?? null;
      const card = await opened(timeline);
      expect(card.scrollWidth).to.be.at.most(card.clientWidth);
      for (const text of card.querySelectorAll('h3, p, dd')) {
        const { left, right } = text.getBoundingClientRect();
        const frame = card.getBoundingClientRect();
        expect(left >= frame.left && right <= frame.right, text.textContent).to.be.true;
        expect(text.scrollWidth, text.textContent).to.be.at.most(text.clientWidth + 1);
      }
    });
  }
});
