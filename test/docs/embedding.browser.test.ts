import { expect, fixture, html } from '@open-wc/testing';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';
import { settled } from '../support/reader.js';

async function textOf(path: string): Promise<string> {
  return (await fetch(new URL(`../../${path}`, import.meta.url))).text();
}

/** What stands between two marks. */
function between(text: string, [before, after]: readonly [string, string]): string {
  return text.split(before)[1]?.split(after)[0] ?? '';
}

describe('the room that a page keeps for a timeline', () => {
  for (const [place, width] of [
    ['a wide page', 1200],
    ['a phone', 390],
  ] as const) {
    it(`is hardly less than it takes, and no more, on ${place}`, async () => {
      // The tag of a frame is one whose script has not come yet.
      const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Page" height="800"></iframe>`);
      frame.width = `${width}`;
      const [page, view] = [frame.contentDocument, frame.contentWindow];
      if (!page || !view) throw new Error('There is no page');
      const sheet = new (view as Window & typeof globalThis).CSSStyleSheet();
      sheet.replaceSync(between(await textOf('docs/embedding.md'), ['```css\n', '```']));
      page.adoptedStyleSheets = [sheet];
      const empty = page.createElement('diplo-timeline');
      page.body.append(empty);
      const kept = empty.getBoundingClientRect().height;

      const timeline: DiploTimelineElement = document.createElement('diplo-timeline');
      timeline.lang = 'en';
      timeline.heading = 'February 2025';
      timeline.events = between(await textOf('integrations/html/data.html'), ['application/json">', '</script>']);
      empty.replaceWith(timeline);
      await settled(timeline);
      expect(timeline.problems).to.deep.equal([]);
      expect(timeline.getBoundingClientRect().height - kept).to.be.within(1, 32);
      timeline.remove();
    });
  }
});
