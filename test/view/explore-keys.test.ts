import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';
import { emulate } from '../support/emulate.js';
import { clusterButtons, middleX, named, pressButton, talks, trips, turnWheel } from '../support/explore.js';
import {
  all,
  closed,
  details,
  eventButton,
  eventButtons,
  focused,
  middleOf,
  nameOf,
  opened,
  press,
  settled,
} from '../support/reader.js';

const focusedName = (): string => nameOf(focused() ?? document.body).replace(/,.*/u, '');

async function showTimeline(events: unknown): Promise<DiploTimelineElement> {
  const timeline = await fixture<DiploTimelineElement>(
    html`<diplo-timeline lang="en" layout="horizontal" .events=${events}></diplo-timeline>`,
  );
  await settled(timeline);
  return timeline;
}

/** Presses a key so often, and tells which events it leads to. */
async function walk(timeline: DiploTimelineElement, key: string, times: number): Promise<string[]> {
  const names: string[] = [];
  for (let i = 0; i < times; i += 1) {
    await press(key);
    await settled(timeline);
    names.push(focusedName());
  }
  return names;
}

const talksFrom = (first: number, count: number, by = 1): string[] =>
  Array.from({ length: count }, (_, i) => `Talks ${first + by * i}`);

function stops(timeline: DiploTimelineElement): HTMLElement[] {
  return [...eventButtons(timeline), ...clusterButtons(timeline)].filter((button) => button.tabIndex === 0);
}

/** What has the focus is in view, between the edges of the picture. */
function expectInView(timeline: DiploTimelineElement): void {
  const { left, right } = (all(timeline, '[part~=chart]')[0] ?? timeline).getBoundingClientRect();
  expect(middleX(focused() ?? document.body), focusedName()).to.be.within(left, right);
}

beforeEach(async () => {
  await setViewport({ width: 1200, height: 900 });
  await emulate({ 'prefers-reduced-motion': 'reduce' });
});

for (const [count, what] of [
  [40, 'a few'],
  [200, 'many'],
] as const) {
  describe(`keys on the events of a zoomed timeline, ${what}`, () => {
    async function showApril(): Promise<DiploTimelineElement> {
      const timeline = await showTimeline(talks(count, 3));
      await timeline.zoomTo({ start: '2001-02-20', end: '2001-03-10' });
      await settled(timeline);
      return timeline;
    }

    it('the events are one tab stop, wherever the view is', async () => {
      const timeline = await showTimeline(talks(count, 3));
      expect(stops(timeline)).to.have.length(1);
      await timeline.zoomTo({ start: '2001-02-20', end: '2001-03-10' });
      await settled(timeline);
      expect(stops(timeline), 'after zooming').to.have.length(1);
      await pressButton(timeline, 'Later');
      expect(stops(timeline), 'after panning').to.have.length(1);
    });

    it('Right and Left lead on past the edge of the view', async () => {
      const timeline = await showApril();
      eventButton(timeline, 'Talks 19,').focus();
      expect(await walk(timeline, 'ArrowRight', 12)).to.deep.equal(talksFrom(20, 12));
      expectInView(timeline);
      expect(await walk(timeline, 'ArrowLeft', 20)).to.deep.equal(talksFrom(30, 20, -1));
      expectInView(timeline);
    });

    it('Home and End lead to the first and the last event of all', async () => {
      const timeline = await showApril();
      eventButton(timeline, 'Talks 20,').focus();
      expect(await walk(timeline, 'End', 1)).to.deep.equal([`Talks ${count}`]);
      expectInView(timeline);
      expect(await walk(timeline, 'ArrowRight', 1)).to.deep.equal([`Talks ${count}`]);
      expect(await walk(timeline, 'Home', 1)).to.deep.equal(['Talks 1']);
      expectInView(timeline);
      expect(await walk(timeline, 'ArrowLeft', 1)).to.deep.equal(['Talks 1']);
    });

    it('Page Down leads to the next month, also out of view', async () => {
      const timeline = await showApril();
      eventButton(timeline, 'Talks 19,').focus();
      await press('PageDown');
      await settled(timeline);
      expect(nameOf(focused() ?? document.body)).to.match(/ March 2001/u);
      await press('PageDown');
      await settled(timeline);
      expect(nameOf(focused() ?? document.body)).to.match(/^Talks 3\d, \d April 2001/u);
      expectInView(timeline);
    });

    it('the focus stays on its event through zoom and pan, also when it is out of view', async () => {
      const timeline = await showApril();
      const button = eventButton(timeline, 'Talks 20,');
      button.focus();
      await turnWheel(timeline, middleOf(button), { deltaY: -100, ctrlKey: true });
      expect(focusedName()).to.equal('Talks 20');
      for (const span of [
        { start: '2001-04-10', end: '2001-04-20' },
        { start: '2001-01-01', end: '2001-01-10' },
      ]) {
        await timeline.zoomTo(span);
        await settled(timeline);
        expect(focusedName(), span.start).to.equal('Talks 20');
      }
      await timeline.fit();
      await settled(timeline);
      expect(timeline.shadowRoot?.activeElement, 'the focus is lost').to.exist;
    });

    it('the button of an event out of view is in no way of a pointer', async () => {
      const timeline = await showApril();
      eventButton(timeline, 'Talks 20,').focus();
      await timeline.zoomTo({ start: '2001-04-10', end: '2001-04-20' });
      await settled(timeline);
      const button = eventButton(timeline, 'Talks 20,');
      const under = timeline.shadowRoot?.elementsFromPoint(...middleOf(button));
      expect(under).not.to.be.empty;
      expect(under).not.to.include(button);
    });

    it('from an event out of view, a key leads on in time', async () => {
      const timeline = await showApril();
      eventButton(timeline, 'Talks 20,').focus();
      await timeline.zoomTo({ start: '2001-04-10', end: '2001-04-20' });
      await settled(timeline);
      expect(await walk(timeline, 'ArrowRight', 2)).to.deep.equal(['Talks 21', 'Talks 22']);
      expectInView(timeline);
    });

    it('the focus stays on its event when events are appended', async () => {
      const events = talks(count, 3);
      const timeline = await showTimeline(events);
      await timeline.zoomTo({ start: '2001-02-20', end: '2001-03-10' });
      await settled(timeline);
      eventButton(timeline, 'Talks 20,').focus();
      timeline.events = [
        ...events,
        ...Array.from({ length: 3 }, (_, i) => ({ name: `Dinner ${i}`, date: '2001-02-25' })),
      ];
      await timeline.updateComplete;
      await settled(timeline);
      expect(focusedName()).to.equal('Talks 20');
      expect(
        eventButtons(timeline)
          .map(nameOf)
          .some((name) => name.startsWith('Dinner 2')),
      ).to.be.true;
    });

    it('the focus stays on its event under a filter that takes it, and in the timeline under one that does not', async () => {
      const timeline = await showApril();
      eventButton(timeline, 'Talks 20,').focus();
      timeline.filter = 'talks 20';
      await timeline.updateComplete;
      await settled(timeline);
      expect(focusedName()).to.equal('Talks 20');
      timeline.filter = 'talks 21';
      await timeline.updateComplete;
      await settled(timeline);
      expect(timeline.shadowRoot?.activeElement, 'the focus is lost').to.exist;
    });
  });
}

describe('keys on clusters', () => {
  it('lead along all that is drawn, in time order, and Enter zooms in', async () => {
    const timeline = await showTimeline(trips);
    expect(stops(timeline)).to.have.length(1);
    stops(timeline)[0]?.focus();
    const before = clusterButtons(timeline).length + eventButtons(timeline).length;
    const lefts: number[] = [];
    for (let i = 0; i < 8; i += 1) {
      await press('ArrowRight');
      await settled(timeline);
      lefts.push(focused()?.getBoundingClientRect().left ?? NaN);
      expect(stops(timeline)).to.deep.equal([focused()]);
    }
    expect(lefts).to.deep.equal([...lefts].sort((a, b) => a - b));
    while (focused()?.matches('[part~=event]')) await walk(timeline, 'ArrowRight', 1);
    const total = nameOf(focused() ?? document.body);
    await press('Enter');
    await settled(timeline);
    expect(eventButtons(timeline).length + clusterButtons(timeline).length, `${total} stays closed`).not.to.equal(
      before,
    );
    expect(timeline.shadowRoot?.activeElement, 'the focus is lost').to.exist;
  });

  it('the focus is not lost while the reader zooms by the wheel over a cluster that has it', async () => {
    const timeline = await showTimeline(talks(400, 2));
    const cluster = clusterButtons(timeline)[5];
    if (!cluster) throw new Error('There are too few clusters');
    cluster.focus();
    for (let i = 0; i < 6; i += 1) {
      await turnWheel(timeline, middleOf(focused() ?? timeline), { deltaY: -200, ctrlKey: true });
      expect(timeline.shadowRoot?.activeElement, `the focus is lost at turn ${i + 1}`).to.exist;
    }
  });

  it('Tab leads from the toolbar to the events, the overview and the table, and nowhere twice', async () => {
    const timeline = await showTimeline(trips);
    await timeline.zoomTo({ start: '2015-01-08', end: '2015-01-31' });
    await settled(timeline);
    named(timeline, 'Find events').focus();
    const names: string[] = [];
    for (let i = 0; i < 60 && timeline.shadowRoot?.activeElement; i += 1) {
      const { activeElement } = timeline.shadowRoot;
      if (activeElement.matches('.skip')) break; // in some engines the last stop of a page leads to the first
      names.push(nameOf(activeElement));
      await press('Tab');
      if (details(timeline)) {
        await press('Escape');
        await closed(timeline);
      }
    }
    expect(names.slice(0, 6)).to.deep.equal(['Find events', 'Earlier', 'Later', 'Zoom out', 'Zoom in', 'Show all']);
    expect(names.filter((name) => name.includes(' 2015'))).to.have.length(1);
    expect(names.slice(-3)).to.deep.equal(['Time in view', 'All events as a table', 'Save as']);
  });
});

it('a card that is open belongs to its event while the view moves', async () => {
  const timeline = await showTimeline(talks(200, 3));
  await timeline.zoomTo({ start: '2001-02-20', end: '2001-03-10' });
  await settled(timeline);
  eventButton(timeline, 'Talks 20,').focus();
  await press('Enter');
  await opened(timeline);
  await turnWheel(timeline, middleOf(eventButton(timeline, 'Talks 20,')), { deltaX: 60 });
  const card = (await opened(timeline)).getBoundingClientRect();
  const mark = eventButton(timeline, 'Talks 20,').getBoundingClientRect();
  expect(card.left <= mark.left && mark.right <= card.right, 'the card stays behind').to.be.true;
  await press('Escape');
  await closed(timeline);
  expect(focusedName()).to.equal('Talks 20');
});
