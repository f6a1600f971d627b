import { expect, waitUntil } from '@open-wc/testing';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';
import { blockRequests, keepsFailedImports } from '../support/block-requests.js';
import { february } from '../support/february.js';
import { all, eventButton, eventButtons, nameOf, settled, wordsOf } from '../support/reader.js';
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

it('a link to an event opens none where it cannot be brought into view, and that is told', async () => {
  blockRequests('/explore/explore.');
  location.hash = '#february=munich';
  try {
    const shown = await show(february(), { id: 'february' }, 1);
    await settled(shown.timeline);
    expectProblems(shown, [/“explore” could not be fetched: its file must lie beside/u]);
    expect(shown.timeline.selected).to.be.null;
  } finally {
    history.replaceState(null, '', location.pathname + location.search);
    blockRequests();
  }
});

it('words that could not be fetched are, once there is a connection again', async function () {
  if (await keepsFailedImports()) this.skip();
  blockRequests('/i18n/de.');
  try {
    const { timeline } = await show(february(), { lang: 'de' }, 1);
    expect(nameOf(eventButton(timeline, 'Munich'))).to.include('14 to 16 February 2025');
    blockRequests();
    dispatchEvent(new Event('online'));
    await settled(timeline);
    expect(nameOf(eventButton(timeline, 'Munich'))).to.include('14. bis 16. Februar 2025');
    expect(timeline.problems).to.be.empty;
  } finally {
    blockRequests();
  }
});

describe('where the reader of a list cannot be fetched', () => {
  const csv = 'name,date\nState visit,2025-04-01\n';
  const address = `/served/list?${new URLSearchParams({ key: crypto.randomUUID(), body: csv, type: 'text/csv' }).toString()}`;
  let keepsFailures = false;
  const status = (timeline: DiploTimelineElement) => wordsOf(all(timeline, '[role=status]')[0]?.textContent);

  before(async () => {
    keepsFailures = await keepsFailedImports();
  });

  for (const [what, list, attributes, reader] of [
    ['at an address', undefined, { src: address }, '/input/csv.'],
    [
      'that is handed over',
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:State visit\nDTSTART;VALUE=DATE:20250401\nEND:VEVENT\nEND:VCALENDAR',
      {},
      '/input/calendar.',
    ],
  ] as const) {
    it(`${what}, that is told in the place of the events, and can be tried again`, async () => {
      blockRequests(reader);
      const { timeline } = await show(list, attributes, 1);
      await waitUntil(() => status(timeline) === 'The events could not be loaded.', 'It is not said');
      expect(wordsOf(all(timeline, '[part~=failure]')[0]?.textContent)).to.match(
        /could not be loaded.+could not be read/u,
      );
      expect(timeline.shadowRoot?.textContent).not.to.include('There are no events');
      expect(timeline.problems.map(({ severity }) => severity)).to.deep.equal(['error']);
      blockRequests();
      all(timeline, '[part~=retry]')[0]?.click();
      await settled(timeline);
      if (keepsFailures) {
        await waitUntil(() => status(timeline) === 'The events could not be loaded.', 'It is not said again');
        expect(timeline.problems).to.have.length(1);
        return;
      }
      expect(eventButtons(timeline).map(nameOf)).to.deep.equal(['State visit, 1 April 2025']);
      expect(all(timeline, '[part~=failure]')).to.be.empty;
      expect(timeline.problems).to.be.empty;
    });
  }
});
