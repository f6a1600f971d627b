import { expect } from '@open-wc/testing';
import { renderTimeline } from '../../src/server/render-timeline.js';
import { february } from '../support/february.js';
import { openPage, type OpenPage } from '../support/open-page.js';
import { eventButtons, settled } from '../support/reader.js';

describe('a timeline from a server', () => {
  let page: OpenPage;

  beforeEach(async () => {
    page = await openPage(); // where a test may parse HTML
  });

  afterEach(() => {
    page.close();
  });

  /** In a place so wide, px. */
  function parsed(html: string, width: number): HTMLElement {
    const place = page.document.createElement('div');
    place.style.width = `${width}px`;
    page.document.body.replaceChildren(place);
    place.setHTMLUnsafe(html);
    return place;
  }

  // A column of text, the width that it is drawn for, and a wide page.
  for (const width of [560, 700, 960, 1150]) {
    it(`takes as much room before its script has come as after, ${width} px wide`, async () => {
      const html = await renderTimeline(february(), { locale: 'en' });
      // A tag that no script knows.
      const before = parsed(html.replaceAll('diplo-timeline', 'div'), width);
      const root = before.firstElementChild?.shadowRoot;
      const { height } = before.getBoundingClientRect();
      const picture = root?.querySelector('svg.picture[viewBox]')?.getBoundingClientRect();
      expect(picture?.width, 'letters are not enlarged').to.equal(Math.min(width, 960));
      const timeline = parsed(html, width).querySelector('diplo-timeline');
      if (!timeline) throw new Error('There is no timeline');
      await settled(timeline);
      expect(eventButtons(timeline)).to.have.lengthOf(5);
      expect(timeline.getBoundingClientRect().height).to.be.closeTo(height, 2);
    });
  }
});
