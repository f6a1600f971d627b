import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/diplo-timeline.js';
import { february } from '../support/february.js';
import { all, eventButton, eventButtons, middleOf, opened, settled } from '../support/reader.js';
import { expectProblems, show } from '../support/shown-problems.js';

const pageIsWide = (): boolean => document.documentElement.scrollWidth > document.documentElement.clientWidth;

describe('a name of 10,000 characters', () => {
  for (const [what, name] of [
    ['words', 'Very long meeting '.repeat(556)],
    ['one word', 'Langesitzung'.repeat(834)],
  ] as const) {
    for (const width of [1200, 390]) {
      it(`of ${what} does not widen the page at ${width} px, and its mark can be hit`, async () => {
        await setViewport({ width, height: 800 });
        const list = february();
        list.events.push({ id: 'long', name, date: '2025-02-18', status: 'confirmed' });
        const shown = await show(list);
        expectProblems(shown, []);
        const { timeline } = shown;
        expect(pageIsWide()).to.be.false;
        const button = eventButton(timeline, name.slice(0, 100));
        button.scrollIntoView({ block: width < 480 ? 'start' : 'center' });
        const { left, top, width: wide, height } = button.getBoundingClientRect();
        expect(timeline.shadowRoot?.elementFromPoint(left + wide / 2, top + Math.min(height / 2, 20))).to.satisfy(
          (hit: Element | null) => hit?.closest('button') === button,
        );
        for (const other of ['Munich', 'G20']) {
          const target = eventButton(timeline, other);
          target.scrollIntoView({ block: 'center' });
          const hit = timeline.shadowRoot?.elementFromPoint(...middleOf(target));
          expect(hit?.closest('button'), other).to.equal(target);
        }
        timeline.selected = 'long';
        await settled(timeline);
        await opened(timeline);
        expect(pageIsWide()).to.be.false;
        for (const disclosure of all<HTMLDetailsElement>(timeline, 'details')) disclosure.open = true;
        expect(pageIsWide()).to.be.false;
      });
    }
  }
});

describe('200 attendees', () => {
  const attendee = Array.from({ length: 200 }, (_, i) => ({ name: `Delegate ${i + 1}`, jobTitle: 'foreign minister' }));

  for (const [width, height] of [
    [1200, 700],
    [600, 320],
  ] as const) {
    it(`are all in a card that stays in a window of ${width} by ${height} px and scrolls`, async () => {
      await setViewport({ width, height });
      const list = february();
      list.events.push({ id: 'assembly', name: 'Assembly', date: '2025-02-18', attendee });
      const { timeline } = await show(list, { selected: 'assembly', layout: 'horizontal' });
      const card = await opened(timeline);
      const { left, top, right, bottom } = card.getBoundingClientRect();
      expect(left >= 0 && top >= 0 && right <= width && bottom <= height, JSON.stringify([left, top, right, bottom])).to
        .be.true;
      const last = [...card.querySelectorAll('li')].at(-1);
      expect(last?.textContent).to.include('Delegate 200');
      expect(last?.getBoundingClientRect().top).to.be.above(bottom);
      last?.scrollIntoView({ block: 'nearest' });
      expect(last?.getBoundingClientRect().bottom).to.be.at.most(bottom);
    });
  }
});

describe('many events', () => {
  it('of one day each have targets of at least 24 by 24 px', async () => {
    await setViewport({ width: 1200, height: 800 });
    const events = Array.from({ length: 28 }, (_, i) => ({ name: `Day ${i + 1}`, date: `2025-02-${i + 1}` }));
    const { timeline } = await show(events.map((event) => ({ ...event, date: event.date.replace(/-(\d)$/u, '-0$1') })));
    for (const button of eventButtons(timeline)) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
  });
});
