import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { DiploTimelineElement } from '../../src/diplo-timeline.js';
import { february } from '../support/february.js';
import { eventButton, eventButtons, nameOf, settled } from '../support/reader.js';

const entry = '../../src/diplo-timeline.ts';

describe('the definition of the tag', () => {
  it('stays the first where the module is loaded again from another URL', async () => {
    const again = (await import(`${entry}?again`)) as typeof import('../../src/diplo-timeline.js');
    expect(again).to.have.property('DiploTimelineElement');
    expect(customElements.get('diplo-timeline')).to.equal(DiploTimelineElement);
    const timeline = await fixture<DiploTimelineElement>(html`<diplo-timeline .events=${february()}></diplo-timeline>`);
    expect(eventButtons(timeline)).to.have.length(5);
  });

  /** An element of a document without the definition, as one that the parser met before the module came. */
  function earlyTimeline(properties: object): DiploTimelineElement {
    const early = document.implementation.createHTMLDocument().createElement('diplo-timeline');
    expect(early).not.to.be.instanceOf(DiploTimelineElement);
    Object.assign(early, properties);
    return early;
  }

  it('upgrades a tag that was in the page before, with what was set on it', async () => {
    const early = earlyTimeline({ events: february(), selected: 'munich' });
    await fixture(html`<div>${early}</div>`);
    await settled(early);
    expect(eventButtons(early)).to.have.length(5);
    expect(early.getAttribute('selected')).to.equal('munich');
  });

  it('upgrades one whose events have a history just so', async () => {
    const revisions = [{ asOf: '2025-02-06', set: { status: 'confirmed' } }];
    const events = february().events.map((event) => ({ ...event, revisions }));
    const early = earlyTimeline({ events, lang: 'en' });
    let loads = 0;
    early.addEventListener('diplo-load', () => (loads += 1));
    await fixture(html`<div>${early}</div>`);
    await waitUntil(() => eventButtons(early).length === 5, 'The events are not shown');
    expect(nameOf(eventButton(early, 'Munich'))).to.match(/Munich, confirmed/u);
    expect(loads).to.equal(1);
  });
});
