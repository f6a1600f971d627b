import { expect, oneEvent } from '@open-wc/testing';
import { listThatSays, pieces } from '../support/hostile-list.js';
import { everyHostileText } from '../support/hostile-texts.js';
import { expectNoHarm, openPage, type OpenPage } from '../support/open-page.js';
import { all } from '../support/reader.js';
import { treeFaults } from '../support/tree-faults.js';

const texts = (await everyHostileText()).filter((text) => text.trim() !== '');

/** What a page has beside what a timeline draws with. */
const OF_PAGE = new Set(['html', 'head', 'body', 'meta', 'title', 'style', 'h1', 'script']);

describe('the files that hostile texts are saved in', () => {
  let page: OpenPage;
  before(async () => {
    page = await openPage();
  });
  after(() => {
    page.close();
  });

  const shown = (events: unknown) =>
    page.show((timeline) => {
      timeline.events = events;
    });
  const parsed = (text: string, type: DOMParserSupportedType): Document =>
    new page.window.DOMParser().parseFromString(text, type);

  it('are pages and pictures that hold no more than words', async () => {
    for (const piece of pieces(texts)) {
      const timeline = await shown(listThatSays(piece));
      const svg = parsed(await (await timeline.exportAs('svg')).text(), 'image/svg+xml');
      expect(svg.documentElement.localName).to.equal('svg');
      expect([...new Set(treeFaults(svg))].slice(0, 4).join()).to.equal('');
      const html = await (await timeline.exportAs('html')).text();
      const frame = page.document.createElement('iframe');
      setTimeout(() => {
        frame.srcdoc = html;
        page.document.body.append(frame);
      });
      await oneEvent(frame, 'load');
      const { contentDocument, contentWindow } = frame;
      if (!contentDocument || !contentWindow) throw new Error('The page does not open');
      for (const document of [contentDocument, parsed(html, 'text/html')]) {
        expect(treeFaults(document, OF_PAGE)).to.deep.equal([]);
        expect([...document.scripts].map(({ type }) => type)).to.deep.equal(['application/json']);
      }
      expect(contentWindow.performance.getEntriesByType('resource')).to.be.empty;
      expect(page.harm()).to.deep.equal([]);
    }
  }).timeout(120_000);

  for (const format of ['json', 'csv', 'ics', 'jsonld'] as const) {
    it(`do nothing when they are read again, and nothing is lost: ${format}`, async () => {
      for (const piece of pieces(texts.filter((_, i) => i % 5 === 0))) {
        const before = await shown({
          events: piece.map((text, i) => ({
            name: text,
            date: `2025-02-${10 + (i % 9)}`,
            status: 'confirmed',
            description: text,
            location: text,
            attendee: [text],
            about: [text],
          })),
        });
        const count = all(before, '[part~=event]').length;
        const timeline = await shown(await (await before.exportAs(format)).text());
        await expectNoHarm(page, timeline);
        // a name that is all markup is none in the eyes of readers that take markup out, and that is told
        const nameless = timeline.problems.filter(({ field, severity }) => field === 'name' && severity === 'error');
        expect(all(timeline, '[part~=event]').length + nameless.length).to.equal(count);
      }
    }).timeout(120_000);
  }

  it('are pixels too', async () => {
    const timeline = await shown(listThatSays(texts.slice(0, 20)));
    expect((await timeline.exportAs('png')).size).to.be.above(1000);
    expect(page.harm()).to.deep.equal([]);
  }).timeout(30_000);
});
