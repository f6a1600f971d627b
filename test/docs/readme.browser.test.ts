import { expect, fixture, html } from '@open-wc/testing';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';
import { eventButtons, nameOf } from '../support/reader.js';

/** The README's pieces of HTML, as a page's author would copy them. */
async function example(position: number): Promise<string> {
  const response = await fetch(new URL('../../README.md', import.meta.url));
  const found = [...(await response.text()).matchAll(/^```html\n([^]*?)^```$/gmu)];
  return found[position]?.[1] ?? '';
}

/** Text as a template: the policy of the page allows no other way from text to elements. */
const templateOf = (text: string) => html(Object.assign([text], { raw: [text] }));

describe("the README's example", () => {
  it('shows its events', async () => {
    const page = await fixture(html`<div>${templateOf(await example(0))}</div>`);
    const timeline = page.querySelector<DiploTimelineElement>('diplo-timeline');
    await timeline?.updateComplete;
    expect(timeline?.problems).to.deep.equal([]);
    const names = timeline ? eventButtons(timeline).map(nameOf) : [];
    expect(names).to.have.length(2);
    expect(names[0]).to.match(/between 10 and 13 February 2025/u);
    expect(names[1]).to.match(/14 to 16 February 2025, Munich/u);
  });

  it('of a list in the page shows what the list says', async () => {
    const text = (await example(1)).replace(/^<diplo-timeline src=.*$/mu, '');
    const page = await fixture(html`<div>${templateOf(text)}</div>`);
    const timeline = page.querySelector<DiploTimelineElement>('diplo-timeline');
    await timeline?.updateComplete;
    expect(timeline?.problems).to.deep.equal([]);
    expect(timeline ? eventButtons(timeline).map(nameOf) : []).to.deep.equal([
      'Munich Security Conference, 14 to 16 February 2025',
      'G20 foreign ministers’ meeting, 20 February 2025',
    ]);
  });
});
