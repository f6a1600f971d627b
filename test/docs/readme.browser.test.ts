import { expect, fixture, html } from '@open-wc/testing';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';
import { eventButtons, nameOf } from '../support/reader.js';

/** The README's first piece of HTML, as a page's author would copy it. */
async function example(): Promise<string> {
  const response = await fetch(new URL('../../README.md', import.meta.url));
  return /^```html\n([^]*?)^```$/mu.exec(await response.text())?.[1] ?? '';
}

/** Text as a template: the policy of the page allows no other way from text to elements. */
const templateOf = (text: string) => html(Object.assign([text], { raw: [text] }));

describe("the README's example", () => {
  it('shows its events', async () => {
    const page = await fixture(html`<div>${templateOf(await example())}</div>`);
    const timeline = page.querySelector<DiploTimelineElement>('diplo-timeline');
    await timeline?.updateComplete;
    expect(timeline?.problems).to.deep.equal([]);
    const names = timeline ? eventButtons(timeline).map(nameOf) : [];
    expect(names).to.have.length(2);
    expect(names[0]).to.match(/between 10 and 13 February 2025/u);
    expect(names[1]).to.match(/14 to 16 February 2025, Munich/u);
  });
});
