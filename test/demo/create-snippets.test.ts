import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/diplo-timeline.js';
import { enhance } from '../../src/enhance/enhance.js';
import { februaryJson } from '../support/february.js';
import { hostileTexts } from '../support/hostile-texts.js';
import { markup } from '../support/markup.js';
import { press } from '../support/reader.js';
import { Maker, shownBy } from './maker.js';

const maker = new Maker();

const fixtureText = async (path: string) => (await fetch(new URL(`../fixtures/${path}`, import.meta.url))).text();

/** Snippets that were pasted into the page of the test. */
const pasted: Element[] = [];

/** The snippet in a page of its own, with the script that its system loads. */
function paste(snippet: string): HTMLElement {
  const root = markup(snippet);
  document.body.append(root);
  pasted.push(root);
  enhance(root);
  return root;
}

function timelineIn(root: HTMLElement) {
  const timeline = root.querySelector('diplo-timeline');
  if (!timeline) throw new Error('There is no timeline in it');
  return timeline;
}

/** What the page copies goes here. */
let copied: string | undefined;

beforeEach(async () => {
  await setViewport({ width: 1280, height: 1000 });
  await maker.openAfresh();
  copied = undefined;
  maker.takeClipboard((text) => {
    copied = text;
    return Promise.resolve();
  });
});
afterEach(() => {
  maker.close();
  for (const root of pasted.splice(0)) root.remove();
});

describe('what is pasted into demo/create.html, and out of it', () => {
  it('leads from a blank page to a snippet with nothing but keys', async () => {
    maker.field('Date, event 1').focus();
    for (const text of ['14 February 2025', '2025-02-16', 'Munich Security Conference', 'Munich', 'expected']) {
      await sendKeys({ type: text });
      await sendKeys({ press: 'Tab' });
    }
    await waitUntil(() => maker.field('Date, event 1').value === '2025-02-14', 'The date is not read');
    maker.button('Add an event').focus();
    await sendKeys({ press: 'Enter' });
    expect(maker.focused).to.equal('Date, event 2');
    await sendKeys({ type: '20–21 February 2025' });
    await press('Tab');
    await waitUntil(() => maker.field('Last day, event 2').value === '2025-02-21', 'The dates are not read');
    await press('Tab');
    await sendKeys({ type: 'G20 foreign ministers’ meeting' });
    await maker.drawn();

    maker.button('Copy the snippet').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => copied !== undefined, 'Nothing is copied');
    expect(maker.said).to.equal('The snippet is copied.');
    const events = await shownBy(timelineIn(paste(copied ?? '')));
    expect(events.map(({ name, date }) => `${date} ${name}`)).to.deep.equal([
      '2025-02-14/2025-02-16 Munich Security Conference',
      '2025-02-20/2025-02-21 G20 foreign ministers’ meeting',
    ]);
    expect(events).to.deep.equal(await shownBy(maker.timeline));
  }).timeout(20_000);

  it('takes JSON, and gives it back with all that it holds', async () => {
    await maker.paste(februaryJson);
    expect(maker.said).to.equal('5 events were added to the table.');
    await maker.drawn();
    expect(maker.timeline.problems).to.deep.equal([]);
    const expected = await shownBy(maker.timeline);
    expect(expected).to.have.length(5);
    for (const target of ['html', 'mediawiki-pre']) {
      maker.choose('#target', target);
      const root = paste(maker.snippet);
      expect(await shownBy(timelineIn(root)), target).to.deep.equal(expected);
      expect(timelineIn(root).problems, target).to.deep.equal([]);
    }
  });

  for (const { what, file, rows, name } of [
    { what: 'cells of a spreadsheet', file: 'hsg/secretary-travels.tsv', rows: 9, name: 'Dean Gooderham Acheson' },
    { what: 'CSV', file: 'timelinejs/women_in_computing.csv', rows: 10, name: 'Ada Lovelace' },
    { what: 'a calendar', file: 'ical/utc_negative_zero.ics', rows: 1, name: 'And another' },
  ]) {
    it(`takes ${what}`, async () => {
      const text = await fixtureText(file);
      // of the trips, as many as somebody would copy
      await maker.paste(file.endsWith('.tsv') ? text.split('\n').slice(1, 10).join('\n') : text);
      expect(maker.rows.length).to.be.at.least(rows);
      expect(maker.column('Name')).to.include(name);
      await maker.drawn();
      expect(await shownBy(maker.timeline)).to.have.length(maker.rows.length);
      expect(await shownBy(timelineIn(paste(maker.snippet)))).to.deep.equal(await shownBy(maker.timeline));
    });
  }

  it('asks once whether dates begin with the day, where the pasted rows do not tell', async () => {
    const question = () => maker.find('[role=group][aria-labelledby=unclear]');
    expect(question().checkVisibility()).to.be.false;
    await maker.paste('Date\tEvent\n3/4/2025\tA\n5/6/2025\tB');
    expect(question().checkVisibility()).to.be.true;
    expect(question().innerText).to.contain('Does “3/4/2025” begin with the day or with the month?');
    expect(maker.said).to.contain('One question');
    expect(maker.column('Name')).to.deep.equal(['']);
    await maker.saying(() => {
      maker.button('Month first: 4 March 2025').click();
    });
    expect(maker.column('Date')).to.deep.equal(['2025-03-04', '2025-05-06']);
    expect(question().checkVisibility()).to.be.false;
    expect(maker.page.activeElement?.id).to.equal('pasted');
  });

  it('says events without a script in the words of the chosen language', async () => {
    await maker.paste('2025-05-12T09:00 | Begrüßung | Berlin | expected');
    maker.choose('[data-setting=lang]', 'de');
    await waitUntil(
      () => maker.snippet.includes('<li>12. Mai 2025, 09:00 Uhr: Begrüßung, Berlin, erwartet</li>'),
      'It does not say so',
      { timeout: 4000 },
    );
  });

  it('takes files that are dropped, and keeps what cannot be read in the field', async () => {
    await maker.drop('{"events": [', 'broken.json');
    expect(maker.said).to.contain('No event was added');
    expect(maker.find<HTMLTextAreaElement>('#pasted').value).to.equal('{"events": [');
    expect(maker.find('#paste-problems').textContent).to.contain('not valid JSON');
    await maker.drop(februaryJson, 'february.json');
    expect(maker.rows).to.have.length(5);
    expect(maker.find('#paste-problems').checkVisibility()).to.be.false;
  });

  it('takes tables as spreadsheets save them in the language of whoever works with it', async () => {
    Object.defineProperty(maker.window.navigator, 'language', { value: 'ko-KR' });
    const seoul = [0xbc, 0xad, 0xbf, 0xef]; // EUC-KR
    await maker.drop(Uint8Array.of(...new TextEncoder().encode('date,name\n2025-02-14,'), ...seoul), 'visits.csv');
    expect(maker.rows).to.have.length(1);
    expect(maker.snippet).to.include('서울');
    expect(maker.find('#paste-problems').textContent).to.include('was read as euc-kr');
  });

  it('says of a workbook what can be done, and keeps none of it in the field', async () => {
    await maker.drop(Uint8Array.of(0x50, 0x4b, 3, 4, 0x14, 0, 6, 0, 0xff, 0xfe, 0x2c, 0x0a, 0x31, 0x2c), 'visits.xlsx');
    expect(maker.said).to.contain('No event was added');
    expect(maker.find<HTMLTextAreaElement>('#pasted').value).to.equal('');
    expect(maker.find('#paste-problems').textContent).to.match(/^This is a workbook.*can be saved as CSV/u);
  });

  it('says beside the button that the snippet is copied, and what is wrong in it, until there is another', async () => {
    maker.takeClipboard(() => Promise.resolve());
    await maker.paste('2025-02-14 | Talks\n2025-02-30 | Summit');
    await maker.drawn();
    const copy = maker.button('Copy the snippet');
    await maker.saying(() => {
      copy.click();
    });
    expect(maker.said).to.equal('The snippet is copied. An event in it has something to mend.');
    const status = copy.parentElement?.querySelector('[role=status]');
    expect(status?.textContent).to.equal(maker.said);
    await maker.paste('2025-02-16 | Visit');
    expect(status?.textContent).to.equal('');
  });

  it('takes its own snippet back, with the settings', async () => {
    await maker.paste(februaryJson);
    maker.choose('[data-setting=lang]', 'ko');
    await maker.drawn();
    const [snippet, expected] = [maker.snippet, await shownBy(maker.timeline)];
    await maker.openAfresh();
    await maker.paste(snippet);
    await maker.drawn();
    expect(await shownBy(maker.timeline)).to.deep.equal(expected);
    expect(maker.snippet).to.equal(snippet);
  });

  it('keeps where the snippet is to be pasted', async () => {
    maker.choose('#target', 'ghost');
    await maker.open();
    expect(maker.find<HTMLSelectElement>('#target').value).to.equal('ghost');
  });

  it('selects the snippet where the browser does not let it copy', async () => {
    maker.takeClipboard(() => Promise.reject(new Error('Not allowed')));
    await maker.paste(februaryJson);
    await maker.saying(() => {
      maker.button('Copy the snippet').click();
    });
    expect(maker.said).to.contain('Ctrl+C');
    expect(maker.page.activeElement?.id).to.equal('snippet');
    expect(maker.page.getSelection()?.toString()).to.equal(maker.snippet);
  });

  it('saves what is typed as a file', async () => {
    await maker.paste(februaryJson);
    await maker.drawn();
    let name = '';
    maker.window.HTMLAnchorElement.prototype.click = function () {
      name = this.download;
    };
    for (const [button, extension] of [
      ['Save as JSON', 'json'],
      ['Save as CSV', 'csv'],
      ['Save as a calendar', 'ics'],
    ] as const) {
      await maker.saying(() => {
        maker.button(button).click();
      });
      expect(name).to.equal(`Foreign-Minister-Cho-Tae-yul-February-2025-itinerary.${extension}`);
    }
  });

  it('lets hostile texts be text, in the page and in what is pasted', async () => {
    const records = hostileTexts
      .filter((text) => text.trim() !== '')
      .map((text, i) => ({ name: text, location: text, status: text, url: text, date: `2025-03-${10 + (i % 20)}` }));
    await maker.paste(JSON.stringify({ heading: hostileTexts.join(' '), events: records }));
    await maker.drawn();
    const expected = await shownBy(maker.timeline);
    expect(expected).to.have.length(records.length);
    for (const target of ['html', 'mediawiki-pre']) {
      maker.choose('#target', target);
      const root = markup(maker.snippet);
      const names = new Set([...root.querySelectorAll('*')].map(({ localName }) => localName));
      expect(root.querySelector('script:not([type="application/json"])')).to.be.null;
      for (const allowed of ['diplo-timeline', 'script', 'ol', 'li', 'a', 'pre']) names.delete(allowed);
      expect([...names], target).to.deep.equal([]);
      for (const element of root.querySelectorAll('*')) {
        expect(element.getAttributeNames().join(' ')).to.match(/^(?:(?:type|heading|href|class|data-heading) ?)*$/u);
      }
    }
    expect(maker.violations()).to.deep.equal([]);
  });
});
