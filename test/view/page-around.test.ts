import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';
import { drag, emptyPlace, spansOf, summary, talks } from '../support/explore.js';
import { february } from '../support/february.js';
import { click, closed, details, eventButton, eventButtons, opened, pointAt, settled } from '../support/reader.js';

beforeEach(() => setViewport({ width: 1200, height: 800 }));

describe('the page around a timeline', () => {
  it('may change its language at any time, anywhere around', async () => {
    const around = await fixture(
      html`<section lang="en">
        <div><diplo-timeline .events=${february()}></diplo-timeline></div>
      </section>`,
    );
    const [timeline] = around.getElementsByTagName('diplo-timeline');
    if (!timeline) throw new Error('There is no timeline');
    expect(summary(timeline)).to.match(/^5 events/u);
    around.setAttribute('lang', 'de');
    await waitUntil(() => summary(timeline).startsWith('5 Termine'));
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(timeline);
    around.append(host);
    await settled(timeline);
    around.setAttribute('lang', 'fr');
    await waitUntil(() => summary(timeline).includes('événements'));
  });

  it('hears of a list once, whatever is fetched for the reader who comes near', async () => {
    let loads = 0;
    const timeline = await fixture<DiploTimelineElement>(
      html`<diplo-timeline lang="en" @diplo-load=${() => (loads += 1)} .events=${february()}></diplo-timeline>`,
    );
    await pointAt(eventButton(timeline, 'Munich'));
    await opened(timeline);
    await timeline.fit();
    await timeline.exportAs('json');
    expect(loads).to.equal(1);
  });

  it('may have two timelines follow each other', async () => {
    const around = await fixture(html`
      <div>
        <diplo-timeline lang="en" .events=${february()}></diplo-timeline>
        <diplo-timeline lang="en" .events=${february()}></diplo-timeline>
      </div>
    `);
    const both = [...around.getElementsByTagName('diplo-timeline')];
    let count = 0;
    for (const timeline of both) {
      timeline.addEventListener('diplo-select', ({ detail }) => {
        count += 1;
        for (const other of both) if (other !== timeline && detail.event) void other.showEvent(detail.event.id);
      });
    }
    await both[0]?.showEvent('munich');
    await aTimeout(300);
    expect(both.map(({ selected }) => selected)).to.deep.equal(['munich', 'munich']);
    expect(count).to.be.at.most(4);
  });

  it('is pressed to close a card, and the card opens again for the pointer that comes back', async () => {
    const timeline = await fixture<DiploTimelineElement>(
      html`<diplo-timeline lang="en" .events=${february()}></diplo-timeline>`,
    );
    await click(eventButton(timeline, 'Munich'));
    await opened(timeline);
    await click([5, 790]);
    await closed(timeline);
    await pointAt(eventButton(timeline, 'Munich'));
    await opened(timeline);
  });
});

describe('a timeline that is dragged', () => {
  it('keeps its card open, and selects nothing', async () => {
    const timeline = await fixture<DiploTimelineElement>(
      html`<diplo-timeline lang="en" layout="horizontal" .events=${talks(40, 7)}></diplo-timeline>`,
    );
    await timeline.zoomTo({ start: '2001-04-01', end: '2001-06-30' });
    await settled(timeline);
    const [, , , shown] = eventButtons(timeline);
    await click(shown ?? timeline);
    await opened(timeline);
    const spans = spansOf(timeline);
    await drag(timeline, emptyPlace(timeline), 60);
    expect(spans).not.to.be.empty;
    expect(details(timeline)).to.exist;
    expect(getSelection()?.toString()).to.equal('');
  });
});
