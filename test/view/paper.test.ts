import { expect, fixture, html } from '@open-wc/testing';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';
import { february } from '../support/february.js';
import { all, eventButton, pointAt, settled, wordsOf } from '../support/reader.js';

async function show(list: unknown): Promise<DiploTimelineElement> {
  const timeline = await fixture<DiploTimelineElement>(
    html`<diplo-timeline lang="en" id="printed" .events=${list}></diplo-timeline>`,
  );
  await settled(timeline);
  return timeline;
}

/** The pages while the browser prints, and after it. */
const print = (): boolean => window.dispatchEvent(new Event('beforeprint'));
const printed = (): boolean => window.dispatchEvent(new Event('afterprint'));

const many = (count: number, place: (i: number) => string): unknown =>
  Array.from({ length: count }, (_, i) => ({
    name: `Event ${i + 1}`,
    date: `2025-${String((i % 12) + 1).padStart(2, '0')}-10`,
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

  it('all of a zoomed timeline is there', async () => {
    const timeline = await show(february());
    await timeline.zoomTo({ start: '2025-02-14', end: '2025-02-16' });
    await settled(timeline);
    print();
    expect(wordsOf(all(timeline, '.paper .strip')[0]?.textContent)).to.contain('G20 foreign ministers’ meeting');
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
