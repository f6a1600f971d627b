import { expect, fixture, html } from '@open-wc/testing';

/** What another script of the page has made of the tag. */
class SomeoneElsesTimeline extends HTMLElement {
  connectedCallback(): void {
    this.textContent = 'Someone else’s timeline';
  }
}

describe('where the tag is already taken', () => {
  it('the module loads without an error and leaves it as it is', async () => {
    customElements.define('diplo-timeline', SomeoneElsesTimeline);
    const { DiploTimelineElement } = await import('../../src/diplo-timeline.js');
    expect(customElements.get('diplo-timeline')).to.equal(SomeoneElsesTimeline);
    const theirs = await fixture(html`<diplo-timeline></diplo-timeline>`);
    expect(theirs.textContent).to.equal('Someone else’s timeline');

    customElements.define('our-timeline', class extends DiploTimelineElement {});
    const ours = await fixture(html`<our-timeline lang="en"></our-timeline>`);
    expect(ours.shadowRoot?.textContent).to.include('There are no events to show.');
  });
});
