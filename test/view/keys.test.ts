import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';
import { closed, eventButton, eventButtons, focused, nameOf, opened, press, settled } from '../support/reader.js';

const focusedName = (): string => nameOf(focused() ?? document.body).replace(/,.*/u, '');

/** Presses the keys one after the other, and tells which event each leads to. */
async function walk(...keys: string[]): Promise<string[]> {
  const names = [];
  for (const key of keys) {
    await press(key);
    names.push(focusedName());
  }
  return names;
}

/** `January 1`, `January 2`, … to the last month; the events of a month are a day apart. */
function eventsOf(perMonth: number): object[] {
  return ['January', 'February', 'March', 'April'].flatMap((month, m) =>
    Array.from({ length: perMonth }, (_, i) => ({
      id: `${month}-${i + 1}`,
      name: `${month} ${i + 1}`,
      date: `2025-0${m + 1}-0${i + 1}`,
    })),
  );
}

for (const layout of ['horizontal', 'vertical']) {
  describe(`keys on the events, ${layout}`, () => {
    async function show(perMonth: number): Promise<DiploTimelineElement> {
      await setViewport({ width: 1200, height: 1600 });
      const timeline = await fixture<DiploTimelineElement>(
        html`<diplo-timeline lang="en" layout=${layout} .events=${eventsOf(perMonth)}></diplo-timeline>`,
      );
      await settled(timeline);
      return timeline;
    }

    it('arrows go to the next and to the previous in time, and stop at the ends', async () => {
      const timeline = await show(1);
      eventButton(timeline, 'January 1').focus();
      expect(await walk('ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowUp')).to.deep.equal([
        'February 1',
        'March 1',
        'April 1',
        'April 1',
        'March 1',
        'February 1',
      ]);
    });

    it('leave an event that is no longer there to the next one', async () => {
      const timeline = await show(3);
      eventButton(timeline, 'February 2').focus();
      await settled(timeline);
      timeline.events = (timeline.events as { id: string }[]).filter(({ id }) => id !== 'February-2');
      await settled(timeline);
      expect(focusedName()).to.equal('February 3');
    });

    it('Home and End go to the ends, Page Up and Page Down to the months', async () => {
      const timeline = await show(3);
      eventButton(timeline, 'January 2').focus();
      expect(await walk('PageDown', 'PageDown', 'End', 'PageUp', 'PageUp', 'Home', 'PageUp', 'PageDown')).to.deep.equal(
        ['February 1', 'March 1', 'April 3', 'March 1', 'February 1', 'January 1', 'January 1', 'February 1'],
      );
    });

    it('up to twelve events are a tab stop each', async () => {
      const timeline = await show(3);
      timeline.controls = 'none'; // else the card that comes with the focus has a stop of its own, once it is there
      await settled(timeline);
      eventButton(timeline, 'January 1').focus();
      expect(await walk('Tab', 'Tab')).to.deep.equal(['January 2', 'January 3']);
      expect(eventButtons(timeline).filter((button) => button.tabIndex === 0)).to.have.length(12);
    });

    it('more than twelve are one, which moves with the arrows', async () => {
      const timeline = await show(4);
      const stops = (): string[] =>
        eventButtons(timeline)
          .filter((button) => button.tabIndex === 0)
          .map(nameOf);
      expect(stops()).to.deep.equal(['January 1, 1 January 2025']);
      eventButton(timeline, 'January 1').focus();
      expect(await walk('ArrowRight', 'PageDown')).to.deep.equal(['January 2', 'February 1']);
      await settled(timeline);
      expect(stops()).to.deep.equal(['February 1, 1 February 2025']);
      await press('Tab');
      expect(eventButtons(timeline).includes(focused() as HTMLElement)).to.be.false;
      await press('Shift+Tab');
      expect(focusedName()).to.equal('February 1');
    });

    it('a long list can be skipped: the first stop leads past it, to its table', async () => {
      const timeline = await show(4);
      eventButton(timeline, 'January 1').focus();
      await press('Shift+Tab');
      expect(focusedName()).to.equal('All events as a table');
      expect(focused()?.getBoundingClientRect().height).to.be.at.least(24);
      await press('Enter');
      expect(focused()).to.have.property('localName', 'summary');
    });

    for (const key of ['Enter', ' ']) {
      it(`${key === ' ' ? 'Space' : key} opens and closes, and the focus stays`, async () => {
        const timeline = await show(1);
        eventButton(timeline, 'March 1').focus();
        await press(key);
        await opened(timeline);
        expect(timeline.selected).to.equal('March-1');
        await press(key);
        await closed(timeline);
        expect(focusedName()).to.equal('March 1');
      });
    }

    it('Escape closes what is open', async () => {
      const timeline = await show(1);
      eventButton(timeline, 'March 1').focus();
      await press('Enter');
      await opened(timeline);
      await press('Escape');
      await closed(timeline);
      expect([timeline.selected, focusedName()]).to.deep.equal([null, 'March 1']);
    });

    it('keys with Alt or Control stay the browser’s', async () => {
      const timeline = await show(1);
      const button = eventButton(timeline, 'March 1');
      button.focus();
      for (const held of ['altKey', 'ctrlKey', 'metaKey']) {
        const event = new KeyboardEvent('keydown', {
          key: 'ArrowLeft',
          bubbles: true,
          composed: true,
          cancelable: true,
          [held]: true,
        });
        expect(button.dispatchEvent(event), held).to.be.true;
      }
      expect(focused()).to.equal(button);
    });
  });
}

it('the picture runs the way the page runs, and the keys follow it', async () => {
  await setViewport({ width: 1200, height: 800 });
  for (const [dir, towards, back] of [
    ['ltr', 'ArrowRight', 'ArrowLeft'],
    ['rtl', 'ArrowLeft', 'ArrowRight'],
  ] as const) {
    const timeline = await fixture<DiploTimelineElement>(
      html`<diplo-timeline lang="en" dir=${dir} .events=${eventsOf(1)}></diplo-timeline>`,
    );
    await settled(timeline);
    const lefts = eventButtons(timeline).map((button) => button.getBoundingClientRect().left);
    const inOrder = [...lefts].sort((a, b) => a - b);
    expect(lefts, dir).to.deep.equal(dir === 'ltr' ? inOrder : inOrder.reverse());
    eventButton(timeline, 'January 1').focus();
    expect(await walk(towards, back), dir).to.deep.equal(['February 1', 'January 1']);
  }
});
