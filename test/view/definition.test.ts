import { expect, fixture, html } from '@open-wc/testing';
import { DiploTimelineElement } from '../../src/diplo-timeline.js';
import { february } from '../support/february.js';
import { eventButtons } from '../support/reader.js';

const entry = '../../src/diplo-timeline.ts';

describe('the definition of the tag', () => {
  it('stays the first where the module is loaded again from another URL', async () => {
    const again = (await import(`${entry}?again`)) as typeof import('../../src/diplo-timeline.js');
    expect(again).to.have.property('DiploTimelineElement');
    expect(customElements.get('diplo-timeline')).to.equal(DiploTimelineElement);
    const timeline = await fixture<DiploTimelineElement>(html`<diplo-timeline .events=${february()}></diplo-timeline>`);
    expect(eventButtons(timeline)).to.have.length(5);
  });

  it('upgrades a tag that was in the page before, with what was set on it', async () => {
    // An element from a document without the definition, as one that the parser met before the module came.
    const early = document.implementation.createHTMLDocument().createElement('diplo-timeline');
    Object.assign(early, { events: february(), selected: 'munich' });
    expect(early).not.to.be.instanceOf(DiploTimelineElement);
    await fixture(html`<div>${early}</div>`);
    expect(early).to.be.instanceOf(DiploTimelineElement);
    await early.updateComplete;
    expect(eventButtons(early)).to.have.length(5);
    expect(early.getAttribute('selected')).to.equal('munich');
  });
});
