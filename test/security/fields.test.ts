import { expect } from '@open-wc/testing';
import { listOfProblems, listThatSays, pieces } from '../support/hostile-list.js';
import { everyHostileText } from '../support/hostile-texts.js';
import { expectNoHarm, openPage, type OpenPage } from '../support/open-page.js';
import { all, settled } from '../support/reader.js';

const texts = await everyHostileText();

describe('hostile texts in every field, on a page that lets all scripts run', () => {
  let page: OpenPage;
  before(async () => {
    page = await openPage();
  });
  after(() => {
    page.close();
  });

  it('do nothing where they are drawn, listed and changed', async () => {
    expect(texts).to.have.length.above(700);
    for (const piece of pieces(texts)) {
      const timeline = await page.show((shown) => {
        Object.assign(shown, { id: 'itinerary', history: true, events: listThatSays(piece) });
      });
      const blank = piece.filter((text) => text.replace(/\p{Cc}/gu, '').trim() === '');
      expect(all(timeline, '[part~=event]')).to.have.length(piece.length - blank.length);
      await expectNoHarm(page, timeline);
    }
  }).timeout(120_000);

  it('do nothing where they cannot be read, and are told of', async () => {
    for (const piece of pieces(texts, 250)) {
      const timeline = await page.show((shown) => {
        shown.events = listOfProblems(piece);
      });
      expect(timeline.problems).to.have.length.above(piece.length);
      await expectNoHarm(page, timeline);
    }
  }).timeout(120_000);

  it('do nothing in the clusters, the search and the pages of a long list', async () => {
    const long = texts.filter((_, i) => i % 3 === 0);
    const timeline = await page.show((shown) => {
      Object.assign(shown, { laneOrder: 'list', lanes: 'none', events: listThatSays(long) });
    });
    for (const filter of long.filter((text) => text.includes('<')).slice(0, 5)) {
      timeline.filter = filter;
      await timeline.updateComplete;
    }
    timeline.filter = '';
    await settled(timeline);
    for (const cluster of all(timeline, '[part~=cluster]').slice(0, 3)) {
      cluster.click();
      await settled(timeline);
    }
    await expectNoHarm(page, timeline);
  }).timeout(120_000);
});
