import { expect, waitUntil } from '@open-wc/testing';
import { hostileSources } from '../support/hostile-sources.js';
import { everyHostileText, isArmed } from '../support/hostile-texts.js';
import { expectNoHarm, openPage, type OpenPage } from '../support/open-page.js';
import { all, settled } from '../support/reader.js';

const armed = (await everyHostileText()).filter(isArmed);
const SHARES = 6;
/** A share of them, few enough that each is drawn; the sources take turns, so that among them they hold all. */
const shareOf = (turn: number): readonly string[] => armed.filter((_, i) => i % SHARES === turn % SHARES);

describe('hostile texts from wherever a list comes, on a page that lets all scripts run', () => {
  let page: OpenPage;
  before(async () => {
    page = await openPage();
  });
  after(() => {
    page.close();
  });

  for (const [turn, [what, source]] of Object.entries(hostileSources).entries()) {
    it(`do nothing: ${what}`, async () => {
      page.harm(); // what the page itself has asked for to hold the source, as pictures of a list
      const timeline = await page.show((shown) => {
        source(shown, shareOf(turn));
      });
      await settled(timeline);
      const told = all(timeline, '[part~=event]').length + timeline.problems.length;
      expect(told, 'what is read, and what is told of').to.be.above(what === 'JSON that is damaged' ? 0 : 2);
      await expectNoHarm(page, timeline);
    }).timeout(120_000);
  }

  it('do nothing as what an editor says of a marked list', async () => {
    const { document, window } = page;
    const options = [
      'heading',
      'headingLevel',
      'lanes',
      'layout',
      'start',
      'end',
      'asOf',
      'now',
      'filter',
      'lang',
      'refresh',
    ];
    const lists = shareOf(0)
      .slice(0, 12)
      .map((text) => {
        const list = document.createElement('ol');
        list.className = 'diplo-timeline';
        for (const name of options) list.dataset[name] = text;
        list.dataset.src = 'javascript:alert(1)';
        const item = document.createElement('li');
        item.append(`2025-02-14: ${text}`);
        list.append(item);
        return list;
      });
    document.body.replaceChildren(...lists);
    const script = document.createElement('script');
    script.type = 'module';
    script.textContent = "import { enhance } from '/src/enhance/enhance.ts'; enhance(document);";
    document.head.append(script);
    const found = document.getElementsByTagName('diplo-timeline');
    await waitUntil(() => found.length === lists.length, 'The lists are no timelines', { timeout: 10_000 });
    const timelines = [...found];
    expect(timelines[0]).to.be.instanceOf(window.HTMLElement);
    for (const timeline of timelines) await expectNoHarm(page, timeline);
  }).timeout(120_000);
});
