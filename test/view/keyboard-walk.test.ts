import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';
import { emulate } from '../support/emulate.js';
import { clusterButtons, named, talks, trips } from '../support/explore.js';
import { february } from '../support/february.js';
import { followScheme } from '../support/follow-scheme.js';
import { all, closed, eventButton, focused, nameOf, opened, press, settled } from '../support/reader.js';
import { revisedList } from '../support/revised-list.js';
import { isSeen, ringContrast, stopsUntil } from '../support/stops.js';

followScheme();

/** A timeline between two links of its page. */
async function show(events: unknown, attributes: Readonly<Record<string, string>> = {}) {
  const frame = await fixture<HTMLElement>(
    html`<div>
      <a href="#before">Before</a><diplo-timeline lang="en" .events=${events}></diplo-timeline
      ><a href="#after">After</a>
    </div>`,
  );
  const timeline = frame.querySelector('diplo-timeline') as DiploTimelineElement;
  for (const [name, value] of Object.entries(attributes)) timeline.setAttribute(name, value);
  await settled(timeline);
  const [before, after] = frame.querySelectorAll('a') as unknown as [HTMLElement, HTMLElement];
  return { timeline, before, after };
}

/** February with two links in the details of one event. */
function linkedFebruary(): unknown {
  const list = february();
  const munich = list.events.find(({ id }) => id === 'munich');
  Object.assign(munich ?? {}, {
    url: 'https://example.org/conference',
    subjectOf: [{ name: 'Programme', url: 'https://example.org/programme' }],
  });
  return list;
}

/** What the reader has opened may lie over it: a press of Escape closes that. */
function expectSeen(stop: Element): void {
  const name = `${stop.localName} “${nameOf(stop)}”`;
  expect(isSeen(stop) || isUnderCard(stop), `${name} is hidden`).to.be.true;
  expect(ringContrast(stop), `the ring of ${name}`).to.be.at.least(3);
}

function isUnderCard(stop: Element): boolean {
  const root = stop.getRootNode() as ShadowRoot;
  const { left, top, width, height } = stop.getBoundingClientRect();
  return Boolean(root.elementFromPoint(left + width / 2, top + height / 2)?.closest('[part~=details]'));
}

for (const width of [1200, 390]) {
  for (const scheme of ['light', 'dark'] as const) {
    it(`Tab leads through all of a short list and back, and the focus is seen, at ${width} px, ${scheme}`, async () => {
      await setViewport({ width, height: 900 });
      await emulate({ 'prefers-color-scheme': scheme });
      const { timeline, before, after } = await show(linkedFebruary(), { selected: 'munich', id: 'february' });
      eventButton(timeline, 'Munich').focus(); // what comes with the first focus is there from now on
      await opened(timeline);
      await settled(timeline);
      before.focus();
      const there = await stopsUntil(after, 'Tab', expectSeen);
      const isCard = width > 480;
      expect(there).to.deep.equal([
        'Phone call of the two sides, January 2025, took place',
        `Foreign ministers’ meeting, between 10 and 13 February 2025, Washington${isCard ? '' : ', United States'}, under discussion`,
        `Meeting with the national security adviser, between 10 and 13 February 2025, Washington${isCard ? '' : ', United States'}, tentative`,
        `Munich Security Conference, 14 to 16 February 2025, Munich${isCard ? '' : ', Germany'}, expected`,
        ...(isCard ? ['Close details'] : []),
        'example.org ↗',
        'Programme (example.org) ↗',
        'Add to calendar',
        'Copy link',
        `G20 foreign ministers’ meeting, 20 to 21 February 2025, Johannesburg${isCard ? '' : ', South Africa'}, expected`,
        'All events as a table',
        'Save as',
      ]);
      const back = await stopsUntil(before, 'Shift+Tab', expectSeen);
      expect(back).to.deep.equal(there.toReversed());
    }).timeout(15_000);
  }
}

it('Tab leads through the control of the history, the events and the open table', async () => {
  await setViewport({ width: 1200, height: 900 });
  const { timeline, before, after } = await show(revisedList, { history: '' });
  const [table] = all<HTMLDetailsElement>(timeline, 'details.table');
  if (!table) throw new Error('There is no table');
  table.open = true;
  before.focus();
  const stops = await stopsUntil(after, 'Tab', expectSeen);
  expect(stops.slice(0, 1)).to.deep.equal(['Earlier day with changes']);
  expect(stops.slice(-3)).to.deep.equal(['All events as a table', 'All events as a table', 'Save as']);
  expect(new Set(stops).size).to.equal(stops.length - 1);
});

it('Tab leads through toolbar, search, a cluster, overview and table of a long list, and the focus is seen', async () => {
  await setViewport({ width: 1200, height: 900 });
  await emulate({ 'prefers-reduced-motion': 'reduce' });
  const { timeline, before, after } = await show(trips, { lanes: 'none', layout: 'horizontal' });
  await timeline.zoomTo({ start: '1990', end: '1999' });
  await settled(timeline);
  expect(clusterButtons(timeline)).not.to.be.empty;
  before.focus();
  const stops = await stopsUntil(after, 'Tab', expectSeen);
  expect(stops.slice(0, 7)).to.deep.equal([
    ...['All events as a table', 'Find events', 'Earlier', 'Later', 'Zoom out', 'Zoom in', 'Show all'],
  ]);
  expect(stops[7]).to.match(/^[\d,]+ events, .*19\d\d/u);
  expect(stops.slice(8)).to.deep.equal(['Time in view', 'All events as a table', 'Save as']);
}).timeout(15_000);

it('the menu of files opens with Enter, is walked with Tab, and Escape leads back to its button', async () => {
  await setViewport({ width: 1200, height: 900 });
  const { timeline } = await show(february());
  eventButton(timeline, 'Munich').focus();
  await opened(timeline);
  await press('Escape');
  await closed(timeline);
  named(timeline, 'Save as').focus();
  await press('Enter');
  const names: string[] = [];
  for (let i = 0; i < 7; i += 1) {
    await press('Tab');
    expectSeen(focused() ?? document.body);
    names.push(nameOf(focused() ?? document.body));
  }
  expect(names[0]).to.equal('Calendar (.ics)');
  expect(names[6]).to.equal('Picture (.png)');
  await press('Escape');
  expect(focused()).to.equal(named(timeline, 'Save as'));
});

describe('the focus is never lost', () => {
  for (const width of [1200, 390]) {
    it(`where its event goes, at ${width} px`, async () => {
      await setViewport({ width, height: 900 });
      const { timeline } = await show(february());
      eventButton(timeline, 'Munich').focus();
      const list = february();
      timeline.events = { ...list, events: list.events.filter(({ id }) => id !== 'munich') };
      await timeline.updateComplete;
      await settled(timeline);
      expect(timeline.shadowRoot?.activeElement, 'the focus is lost').to.exist;
    });
  }

  it('when the layout changes, as it does when the reader zooms the page', async () => {
    await setViewport({ width: 1200, height: 900 });
    const { timeline } = await show(february());
    eventButton(timeline, 'Munich').focus();
    for (const width of [390, 1200]) {
      await setViewport({ width, height: 900 });
      await settled(timeline);
      expect(nameOf(focused() ?? document.body), `${width} px`).to.match(/^Munich/u);
    }
  });

  for (const width of [1200, 390]) {
    it(`where the open details that have it go with their event, at ${width} px`, async () => {
      await setViewport({ width, height: 900 });
      const { timeline } = await show(linkedFebruary(), { selected: 'munich' });
      (await opened(timeline)).querySelector('a')?.focus();
      expect(focused()).to.have.property('localName', 'a');
      const list = february();
      timeline.events = { ...list, events: list.events.filter(({ id }) => id !== 'munich') };
      await timeline.updateComplete;
      await settled(timeline);
      expect(focused(), 'the focus is lost').to.match('[part~=event]');
    });
  }

  it('in open details, when the layout changes', async () => {
    await setViewport({ width: 1200, height: 900 });
    const { timeline } = await show(linkedFebruary(), { selected: 'munich' });
    (await opened(timeline)).querySelector('a')?.focus();
    for (const width of [390, 1200]) {
      await setViewport({ width, height: 900 });
      await settled(timeline);
      const own = focused()?.closest('[part~=event], [part~=details]');
      expect(own && nameOf(own), `${width} px`).to.match(/^Munich/u);
    }
  });

  it('when a day is shown on which its event was not known', async () => {
    await setViewport({ width: 1200, height: 900 });
    const { timeline } = await show(revisedList, { history: '' });
    const last = all(timeline, '[part~=event]').at(-1);
    last?.focus();
    timeline.asOf = '2025-02-05';
    await timeline.updateComplete;
    await settled(timeline);
    expect(timeline.shadowRoot?.activeElement, 'the focus is lost').to.exist;
  });

  it('when all that is shown is out of the list', async () => {
    await setViewport({ width: 1200, height: 900 });
    const { timeline } = await show(talks(20));
    eventButton(timeline, 'Talks 3,').focus();
    timeline.filter = 'Talks 7';
    await timeline.updateComplete;
    await settled(timeline);
    expect(nameOf(focused() ?? document.body)).to.match(/^Talks 7/u);
  });
});
