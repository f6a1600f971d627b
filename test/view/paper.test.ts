import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';
import { itInChromium } from '../support/engine.js';
import { february } from '../support/february.js';
import { summary, talks } from '../support/explore.js';
import { all, eventButton, pointAt, settled, wordsOf } from '../support/reader.js';

async function show(list: unknown): Promise<DiploTimelineElement> {
  const timeline = await fixture<DiploTimelineElement>(
    html`<diplo-timeline lang="en" id="printed" .events=${list}></diplo-timeline>`,
  );
  await waitUntil(() => all(timeline, '[part~=save]').length > 0, 'What prints it does not come');
  await settled(timeline);
  return timeline;
}

/** The pages while the browser prints, and after it. */
const print = (): boolean => window.dispatchEvent(new Event('beforeprint'));
const printed = (): boolean => window.dispatchEvent(new Event('afterprint'));

const printedRows = (timeline: DiploTimelineElement): string[] =>
  all(timeline, '.paper tbody tr').map((row) => wordsOf(row.textContent));

const expectSoon = (condition: () => boolean): Promise<void> =>
  waitUntil(condition, 'It never shows', { timeout: 8000 });

const many = (count: number, place: (i: number) => string, suffix = ''): object[] =>
  Array.from({ length: count }, (_, i) => ({
    name: `Event ${i + 1}`,
    date: `2025-${String((i % 12) + 1).padStart(2, '0')}-10${suffix}`,
    location: place(i),
  }));

describe('on paper', () => {
  it('the details of each event stand after the picture', async () => {
    const timeline = await show(february());
    print();
    expect(all(timeline, '.paper .strip')).to.have.length(1);
    const items = all(timeline, '.appendix > li').map((item) => wordsOf(item.textContent));
    expect(items).to.have.length(5);
    expect(items[3]).to.match(/^Munich Security Conference · Expected When 14–16 February 2025 · 3 days/u);
    expect(items[3]).to.contain('Munich, Germany');
    printed();
    expect(all(timeline, '.paper')).to.be.empty;
  });

  itInChromium('no other engine lets tests look at paper')(
    'a picture fits a page that is wider than high',
    async () => {
      const timeline = await show(many(40, (i) => `Place ${i % 7}`));
      await emulateMedia({ media: 'print' });
      await setViewport({ width: 1000, height: 700 });
      try {
        print();
        const strips = all<SVGSVGElement>(timeline, '.paper .strip').map((strip) => strip.getBoundingClientRect());
        expect(strips).not.to.be.empty;
        for (const { height } of strips) expect(height).to.be.within(100, 560);
      } finally {
        printed();
        await emulateMedia({ media: 'screen' });
      }
    },
  );

  it('a picture that is too tall for a page is several, each with an axis', async () => {
    const timeline = await show(many(60, (i) => `Place ${i % 7}`));
    print();
    const strips = all<SVGSVGElement>(timeline, '.paper .strip');
    expect(strips.length).to.be.greaterThan(1);
    for (const strip of strips) {
      expect(strip.viewBox.baseVal.height).to.be.at.most(760);
      expect(strip.querySelectorAll('.minor').length).to.be.greaterThan(3);
    }
    expect(all(timeline, '.appendix > li')).to.have.length(60);
    printed();
  });

  it('every picture has its own masks and patterns, and takes none of another', async () => {
    const about = many(60, (i) => `Place ${i % 7}`, '~').map((event) => ({
      ...event,
      status: 'tentative',
    }));
    const timeline = await show(about);
    print();
    print();
    const ids = all(timeline, '[id]').map(({ id }) => id);
    expect(ids).to.deep.equal([...new Set(ids)]);
    const strips = all(timeline, '.paper .strip');
    expect(strips.length).to.be.greaterThan(1);
    for (const strip of strips) {
      const references = [...strip.querySelectorAll('*')].flatMap((element) =>
        ['mask', 'fill'].flatMap((name) => /^url\((.+)\)$/u.exec(element.getAttribute(name) ?? '')?.[1] ?? []),
      );
      expect(references.length).to.be.greaterThan(10);
      // The first of that name in the root is the one that is taken.
      for (const reference of references) {
        expect(strip.contains(all<SVGElement>(timeline, reference)[0] ?? null), reference).to.be.true;
      }
    }
    printed();
  });

  itInChromium('no other engine lets tests look at paper')('all is dark on white, also of a dark page', async () => {
    const { style } = document.documentElement;
    style.setProperty('color-scheme', 'dark');
    style.setProperty('color', '#eee');
    const timeline = await show(february());
    await emulateMedia({ media: 'print' });
    try {
      print();
      const [lane] = all(timeline, '.paper .strip .lane');
      const { color, colorScheme } = getComputedStyle(timeline);
      expect([color, colorScheme]).to.deep.equal(['rgb(0, 0, 0)', 'light']);
      expect(getComputedStyle(lane as Element).fill).to.equal('rgb(0, 0, 0)');
    } finally {
      printed();
      await emulateMedia({ media: 'screen' });
      style.removeProperty('color-scheme');
      style.removeProperty('color');
    }
  });

  it('all of a zoomed timeline is there', async () => {
    const timeline = await show(february());
    await timeline.zoomTo({ start: '2025-02-14', end: '2025-02-16' });
    await settled(timeline);
    print();
    expect(wordsOf(all(timeline, '.paper .strip')[0]?.textContent)).to.contain('G20 foreign ministers’ meeting');
    printed();
  });

  it('a long list is the picture as it is, and all of its events as a table', async () => {
    const timeline = await show(talks(501));
    print();
    expect(printedRows(timeline)).to.have.length(501);
    expect(printedRows(timeline)[500]).to.equal('16 May 2002 Talks 501');
    expect(all(timeline, '.paper thead th').map((cell) => wordsOf(cell.textContent))).to.include('Event');
    expect(all(timeline, '.paper .strip, .appendix'), 'no pictures besides').to.be.empty;
    expect(all(timeline, '.paper p'), 'nothing is left out').to.be.empty;
    printed();
    expect(all(timeline, '.paper')).to.be.empty;
  });

  it('of a very long one the first 5,000, and a word that there are more', async () => {
    const timeline = await show(talks(5002));
    await expectSoon(() => summary(timeline).startsWith('5,002 events'));
    print();
    expect(printedRows(timeline)).to.have.length(5000);
    expect(wordsOf(all(timeline, '.paper p')[0]?.textContent)).to.equal('1 to 5,000 of 5,002');
    printed();
  });

  it('of a long list that is searched, what was found', async () => {
    const timeline = await show(talks(2000));
    timeline.filter = '1999';
    await settled(timeline);
    await expectSoon(() => summary(timeline).startsWith('1 event,'));
    print();
    expect(
      all(timeline, '.appendix > li')
        .map((item) => wordsOf(item.textContent))
        .join(),
    ).to.match(/^Talks 1999 /u);
    printed();
  });

  it('is ready once a reader has come near', async () => {
    const timeline = await show(february());
    await pointAt(eventButton(timeline, 'Munich'));
    await settled(timeline);
    print();
    expect(all(timeline, '.paper')).to.have.length(1);
    printed();
  });
});
