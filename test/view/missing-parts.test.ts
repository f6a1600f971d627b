import { expect } from '@open-wc/testing';
import '../../src/diplo-timeline.js';
import { blockRequests } from '../support/block-requests.js';
import { february } from '../support/february.js';
import { all, eventButton, eventButtons, nameOf, wordsOf } from '../support/reader.js';
import { revisedList } from '../support/revised-list.js';
import { expectProblems, show } from '../support/shown-problems.js';

describe('where a part of the timeline cannot be fetched', () => {
  before(() => {
    blockRequests('/i18n/ko.', '/view/history.');
  });
  after(() => {
    blockRequests();
  });

  it('the words are English, and the missing ones are told of', async () => {
    const shown = await show(february(), { lang: 'ko' }, 1);
    expectProblems(shown, [/“ko” could not be fetched: its file must lie beside/u]);
    expect(nameOf(eventButton(shown.timeline, 'Munich'))).to.equal(
      'Munich Security Conference, 14 to 16 February 2025, Munich, expected',
    );
    expect(shown.timeline.shadowRoot?.textContent).not.to.match(/\p{Script=Hangul}/u);
  });

  it('so they are in a second timeline', async () => {
    const { timeline } = await show(february(), { lang: 'ko-KR' }, 1);
    expect(timeline.problems).to.have.length(1);
    expect(eventButtons(timeline)).to.have.length(5);
  });

  it('what was revised is shown as it was first known, and as known on that day', async () => {
    const shown = await show(revisedList, { history: '' }, 1);
    expectProblems(shown, [/“history” could not be fetched: its file must lie beside/u]);
    expect(eventButtons(shown.timeline).map(nameOf)[0]).to.equal('Event A, 10 February 2025, Place A, tentative');
    expect(wordsOf(all(shown.timeline, '[part~=summary]')[0]?.textContent)).to.include('as known on 4 February 2025');
    expect(all(shown.timeline, '[part~=history]')).to.be.empty;
  });
});
