import { expect } from '@open-wc/testing';
import { listThatSays, pieces } from '../support/hostile-list.js';
import { everyHostileText, isArmed } from '../support/hostile-texts.js';
import { expectNoHarm, openPage, type OpenPage } from '../support/open-page.js';
import { all, wordsOf } from '../support/reader.js';
import { treeFaults } from '../support/tree-faults.js';

const armed = (await everyHostileText()).filter(isArmed);

/** Each of these is told in the details, and says the text. */
const FIELDS = 10;

describe('the details of each hostile text, on a page that lets all scripts run', () => {
  let page: OpenPage;
  before(async () => {
    page = await openPage();
  });
  after(() => {
    page.close();
  });

  for (const [layout, texts] of [
    ['horizontal', armed],
    ['vertical', armed.filter((_, i) => i % 8 === 0)],
  ] as const) {
    it(`hold nothing but its words, ${layout}`, async () => {
      expect(texts).to.have.length.above(50);
      for (const piece of pieces(texts, 16)) {
        const timeline = await page.show((shown) => {
          Object.assign(shown, { id: 'itinerary', layout, events: listThatSays(piece) });
        });
        for (const { dataset } of all(timeline, '[part~=event]')) {
          timeline.selected = dataset.id ?? '';
          await timeline.updateComplete;
          const [card, ...others] = all(timeline, '[part~=details]');
          expect(others).to.be.empty;
          expect(card && treeFaults(card)).to.deep.equal([]);
          const said = wordsOf((dataset.id ?? '').slice(0, 40));
          expect(wordsOf(card?.textContent).split(said), said).to.have.length.above(FIELDS);
        }
        await expectNoHarm(page, timeline);
      }
    }).timeout(120_000);
  }
});
