import { expect } from '@open-wc/testing';
import '../../src/diplo-timeline.js';
import { blockRequests } from '../support/block-requests.js';
import { talks } from '../support/explore.js';
import { eventButtons } from '../support/reader.js';
import { expectProblems, show } from '../support/shown-problems.js';

describe('where the part for long lists cannot be fetched', () => {
  before(() => {
    blockRequests('/explore/explore.');
  });
  after(() => {
    blockRequests();
  });

  it('150 events are shown all the same, and the reader is told', async () => {
    const shown = await show(talks(150), { layout: 'horizontal' }, 1);
    await shown.timeline.updateComplete;
    expectProblems(shown, [/“explore” could not be fetched: its file must lie beside/u]);
    expect(eventButtons(shown.timeline)).to.have.length(150);
  });
});
