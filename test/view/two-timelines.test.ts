import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';
import { february } from '../support/february.js';
import {
  click,
  closed,
  details,
  detailsWords,
  eventButton,
  focused,
  opened,
  pointAt,
  press,
  settled,
} from '../support/reader.js';

describe('two timelines in one page', () => {
  let first: DiploTimelineElement;
  let second: DiploTimelineElement;
  let selections: string[];

  beforeEach(async () => {
    await setViewport({ width: 1200, height: 1200 });
    const page = await fixture(
      html`<div>
        <diplo-timeline lang="en" id="first" .events=${february()}></diplo-timeline>
        <diplo-timeline lang="en" id="second" .events=${february()}></diplo-timeline>
      </div>`,
    );
    [first, second] = [...page.querySelectorAll('diplo-timeline')] as [DiploTimelineElement, DiploTimelineElement];
    await settled(second);
    selections = [];
    for (const timeline of [first, second]) {
      timeline.addEventListener('diplo-select', ({ detail }) => {
        selections.push(`${timeline.id}: ${detail.event?.id ?? 'none'}`);
      });
    }
  });

  it('Escape in one leaves the other’s details open', async () => {
    second.selected = 'johannesburg';
    await opened(second);
    eventButton(first, 'Phone call').focus();
    await press('Enter');
    await opened(first);
    await press('Escape');
    await closed(first);
    expect(detailsWords(second)).to.include('Johannesburg');
    expect(focused()).to.equal(eventButton(first, 'Phone call'));
    expect(selections).to.deep.equal(['first: call', 'first: none']);
  });

  it('Escape over a card leaves details that are open inside the page, and the page where it is', async () => {
    second.layout = 'vertical';
    second.selected = 'johannesburg';
    await settled(second);
    await pointAt(eventButton(first, 'Munich Security'));
    await opened(first);
    await press('Escape');
    await closed(first);
    expect(second.selected).to.equal('johannesburg');
    expect(document.activeElement).to.equal(document.body);
    expect(selections).to.deep.equal([]);
  });

  it('a press in one is a press outside the other, and opens in the one alone', async () => {
    await click(eventButton(first, 'Phone call'));
    await opened(first);
    await click(eventButton(second, 'G20'));
    await opened(second);
    await closed(first);
    expect(selections).to.deep.equal(['first: call', 'first: none', 'second: johannesburg']);
    expect(focused()).to.equal(eventButton(second, 'G20'));
  });

  it('a press in the details of one does not reach the other', async () => {
    await click(eventButton(second, 'Phone call'));
    await click(await opened(second));
    await settled(first);
    expect(details(second)).to.exist;
    expect(details(first)).to.be.null;
    expect(selections).to.deep.equal(['second: call']);
  });

  it('keys move within the one that has the focus', async () => {
    eventButton(first, 'G20').focus();
    await press('ArrowRight');
    expect(focused()).to.equal(eventButton(first, 'G20'));
    await press('Home');
    expect(focused()).to.equal(eventButton(first, 'Phone call'));
  });
});
