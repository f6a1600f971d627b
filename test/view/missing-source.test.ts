import { expect, fixture, html } from '@open-wc/testing';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';
import { blockRequests, keepsFailedImports } from '../support/block-requests.js';
import { expectWarning } from '../support/guard-page.js';
import { all, eventButtons, nameOf, settled, wordsOf } from '../support/reader.js';

const words = (timeline: DiploTimelineElement): string => wordsOf(all(timeline, 'section')[0]?.textContent);

describe('where what reads lists of all kinds cannot be fetched', () => {
  let timeline: DiploTimelineElement;

  beforeEach(() => {
    timeline = document.createElement('diplo-timeline');
    timeline.lang = 'en';
  });
  afterEach(() => {
    blockRequests();
  });

  it('it is told why there is nothing', async () => {
    blockRequests('/source/source.');
    expectWarning(/“source” could not be fetched/u);
    timeline.src = '/served/list';
    await fixture(html`<div>${timeline}</div>`);
    await settled(timeline);
    expect(words(timeline)).to.include('“source” could not be fetched').and.not.to.include('There are no events');
  });

  it('what the page has for those without JavaScript is shown, until there is a connection again', async function () {
    if (await keepsFailedImports()) this.skip();
    blockRequests('/source/source.');
    expectWarning(/“source” could not be fetched/u);
    const item = document.createElement('li');
    item.append('14–16 February 2025: Munich Security Conference');
    timeline.append(document.createElement('ol'));
    timeline.firstElementChild?.append(item);
    await fixture(html`<div>${timeline}</div>`);
    expect(item.checkVisibility(), 'while the part comes').to.be.true;
    await settled(timeline);
    expect(item.checkVisibility(), 'where it did not come').to.be.true;
    expect(words(timeline)).not.to.include('There are no events');
    blockRequests();
    dispatchEvent(new Event('online'));
    await settled(timeline);
    expect(eventButtons(timeline).map(nameOf)).to.deep.equal(['Munich Security Conference, 14 to 16 February 2025']);
    expect(item.checkVisibility(), 'beside the events').to.be.false;
    expect(timeline.problems).to.be.empty;
  });
});
