import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { resetMouse, setViewport } from '@web/test-runner-commands';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';
import { emulate } from '../support/emulate.js';
import { drag, emptyPlace, middleX, talks, turnWheel } from '../support/explore.js';
import { all, click, eventButton, middleOf, pointAt, settled } from '../support/reader.js';

/**
 * How a page, or the frame of an editor, makes what is in it larger or smaller. Engines of before `zoom` was standardised
 * (https://drafts.csswg.org/css-viewport/#zoom-property) tell places within it by other px than those of the pointer.
 */
const ZOOMS = 'currentCSSZoom' in Element.prototype ? ['1.5', '0.75'] : [];
const WAYS = [...ZOOMS.map((value) => ({ property: 'zoom', value })), { property: 'transform', value: 'scale(0.6)' }];

for (const { property, value } of WAYS) {
  describe(`A timeline in a page with ${property}: ${value}`, () => {
    let timeline: DiploTimelineElement;

    beforeEach(async () => {
      await setViewport({ width: 1200, height: 900 });
      await emulate({ 'prefers-reduced-motion': 'reduce' });
      const page = await fixture<HTMLElement>(html`<div></div>`);
      page.style.setProperty(property, value);
      timeline = document.createElement('diplo-timeline');
      Object.assign(timeline, { lang: 'en', layout: 'horizontal', events: talks(12, 10) });
      page.append(timeline);
      await timeline.zoomTo({ start: '2001-02-01', end: '2001-03-15' });
      await settled(timeline);
    });
    afterEach(() => resetMouse());

    const place = (): number => middleX(eventButton(timeline, 'Talks 6'));

    it('zooms by the wheel at the pointer', async () => {
      const before = place();
      await turnWheel(timeline, [before, emptyPlace(timeline)[1]], { deltaY: -200, ctrlKey: true });
      expect(place()).to.be.closeTo(before, 1.5);
    });

    it('is dragged along with the pointer', async () => {
      const before = place();
      await drag(timeline, emptyPlace(timeline), -60);
      expect(place()).to.be.closeTo(before - 60, 1.5);
    });

    it('has the window of the overview dragged along with the pointer', async () => {
      const [shown] = all(timeline, '.overview .window');
      if (!shown) throw new Error('There is no window');
      const before = middleX(shown);
      await drag(timeline, middleOf(shown), 60);
      expect(middleX(shown)).to.be.closeTo(before + 60, 1.5);
    });

    it('opens its menu at the button', async () => {
      await pointAt(emptyPlace(timeline));
      await waitUntil(() => all(timeline, '[part~=save]').length > 0, 'There is no menu');
      const [button, menu] = [all(timeline, '[part~=save] button')[0], all(timeline, '[part~=save] ul')[0]];
      if (!button || !menu) throw new Error('There is no menu');
      await click(button);
      await waitUntil(() => menu.matches(':popover-open'), 'The menu does not open');
      const [near, box] = [button.getBoundingClientRect(), menu.getBoundingClientRect()];
      expect(box.left).to.be.within(0, near.right);
      expect(box.right).to.be.within(near.left, 1200);
      const gap = Math.max(box.top - near.bottom, near.top - box.bottom);
      expect(gap).to.be.within(0, 30);
    });
  });
}
