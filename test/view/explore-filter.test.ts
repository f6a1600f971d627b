import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';
import { emulate } from '../support/emulate.js';
import {
  eventsTold,
  isOff,
  middleX,
  named,
  pressButton,
  summary,
  talks,
  told,
  toolbar,
  trips,
} from '../support/explore.js';
import {
  all,
  detailsWords,
  eventButtons,
  focused,
  nameOf,
  opened,
  press,
  settled,
  wordsOf,
} from '../support/reader.js';

/** Two hundred meetings with all that a filter can ask for. */
const meetings = Array.from({ length: 200 }, (_, i) => ({
  id: `meeting-${i + 1}`,
  name: `Meeting ${i + 1}`,
  date: new Date(Date.UTC(2001, 0, 1 + 3 * i)).toISOString().slice(0, 10),
  status: ['confirmed', 'expected', 'under-discussion', 'cancelled'][i % 4],
  location: ['Genève', 'Vienna', 'New York'][i % 3],
  attendee: i % 5 === 0 ? ['Marco Rubio', 'Cho Tae-yul'] : ['Marco Polo'],
}));

async function showTimeline(events: unknown, filter?: string): Promise<DiploTimelineElement> {
  const timeline = document.createElement('diplo-timeline');
  timeline.lang = 'en';
  timeline.layout = 'horizontal';
  timeline.events = events;
  if (filter !== undefined) timeline.setAttribute('filter', filter);
  await fixture(html`<div>${timeline}</div>`);
  await timeline.updateComplete;
  await settled(timeline);
  return timeline;
}

async function setFilter(timeline: DiploTimelineElement, filter: unknown): Promise<void> {
  timeline.filter = filter;
  await timeline.updateComplete;
  await settled(timeline);
}

const field = (timeline: DiploTimelineElement): HTMLInputElement =>
  named(timeline, 'Find events', 'input') as HTMLInputElement;
const toolbarWords = (timeline: DiploTimelineElement): string => wordsOf(toolbar(timeline)?.textContent);
const count = (timeline: DiploTimelineElement): number =>
  Number(/^([\d,]+) event/u.exec(summary(timeline))?.[1]?.replaceAll(',', '') ?? 0);

async function type(timeline: DiploTimelineElement, text: string): Promise<void> {
  field(timeline).focus();
  await sendKeys({ type: text });
  await timeline.updateComplete;
  await settled(timeline);
}

beforeEach(async () => {
  await setViewport({ width: 1200, height: 900 });
  await emulate({ 'prefers-reduced-motion': 'reduce' });
});

describe('the filter', () => {
  it('shows only the events in which its words are found', async () => {
    const timeline = await showTimeline(trips, 'munich');
    expect(eventButtons(timeline)).to.have.length(13);
    for (const button of eventButtons(timeline)) expect(nameOf(button)).to.match(/Munich/u);
    expect(count(timeline)).to.equal(13);
    expect(toolbarWords(timeline)).to.include('13 of 3,439 events');
    expect(field(timeline).value).to.equal('munich');
  });

  const asked: Readonly<Record<string, readonly [filter: unknown, found: number]>> = {
    'words in any order': ['marco meeting', 200],
    'letters without their accents': ['geneve', 67],
    'words in capitals': ['VIENNA', 67],
    'a status': ['status:expected', 50],
    'a status of two words': ['status:"under discussion"', 50],
    'a lane': ['lane:vienna', 67],
    'a lane of two words': ['lane:"New York"', 66],
    'a person': ['person:"Marco Rubio"', 40],
    'all of these at once': ['meeting status:confirmed lane:genève person:rubio', 4],
    'an object': [{ status: 'expected', person: 'Rubio' }, 10],
    'an object with words': [{ text: 'meeting 20', lane: 'vienna' }, 2],
    'blanks, which find all': ['  ', 200],
    'null, which finds all': [null, 200],
    'what is no filter, which finds all': [7, 200],
  };
  for (const [what, [filter, found]] of Object.entries(asked)) {
    it(`takes ${what}`, async () => {
      const timeline = await showTimeline(meetings);
      await setFilter(timeline, filter);
      expect(count(timeline)).to.equal(found);
      expect(eventsTold(timeline)).to.equal(found);
    });
  }

  for (const [length, list] of [
    ['a long list', meetings],
    ['a short one', meetings.slice(0, 40)],
  ] as const) {
    it(`takes a status as the reader sees it called, in ${length}`, async () => {
      const timeline = await showTimeline(list);
      timeline.lang = 'de';
      await setFilter(timeline, 'meeting 20 abgesagt');
      await waitUntil(() => eventButtons(timeline).length < 4);
      expect(
        eventButtons(timeline)
          .map(nameOf)
          .filter((name) => name.includes('abgesagt')),
      ).to.have.length(list.length === 40 ? 1 : 3);
    });
  }

  it('works in a short list too, which then has a toolbar', async () => {
    const timeline = await showTimeline(talks(5), 'talks 3');
    expect(eventButtons(timeline).map(nameOf)).to.deep.equal(['Talks 3, 3 January 2001']);
    expect(toolbarWords(timeline)).to.include('1 of 5 events');
  });

  it('shows all again when it is taken away', async () => {
    const timeline = await showTimeline(trips, 'munich');
    timeline.removeAttribute('filter');
    await timeline.updateComplete;
    await settled(timeline);
    expect(count(timeline)).to.equal(3439);
    expect(toolbarWords(timeline)).not.to.include(' of ');
    expect(field(timeline).value).to.equal('');
  });

  it('finds events in the vertical layout as well', async () => {
    const timeline = await showTimeline(trips, 'munich');
    timeline.layout = 'vertical';
    await settled(timeline);
    expect(eventButtons(timeline)).to.have.length(13);
  });
});

describe('the search field', () => {
  it('is a search of its own, named for what it finds', async () => {
    const timeline = await showTimeline(trips);
    const [search] = all(timeline, '[role=search]');
    expect(search?.contains(field(timeline))).to.be.true;
    expect(field(timeline).type).to.equal('search');
  });

  it('is not there for a list that can be overlooked', async () => {
    const timeline = await showTimeline(talks(15, 10));
    await timeline.zoomTo({ start: '2001-02-01', end: '2001-03-01' });
    await settled(timeline);
    expect(toolbar(timeline)).to.exist;
    expect(all(timeline, '[type=search]')).to.be.empty;
  });

  it('finds while the reader types, says how many, and keeps the focus', async () => {
    const timeline = await showTimeline(trips);
    await type(timeline, 'munich');
    expect(timeline.filter).to.equal('munich');
    expect(focused()).to.equal(field(timeline));
    expect(toolbarWords(timeline)).to.include('13 of 3,439 events');
    await told(timeline, /^13 of 3,439 events$/u);
    expect(eventButtons(timeline)).to.have.length(13);
  });

  for (const lang of ['en', 'fr', 'ru'])
    it(`has room on a phone: ${lang}`, async () => {
      const timeline = await showTimeline(trips, 'munich');
      timeline.lang = lang;
      await settled(timeline);
      await setViewport({ width: 320, height: 640 });
      await settled(timeline);
      expect(document.documentElement.scrollWidth).to.equal(320);
    });

  it('says when nothing is found, and has nothing to lead to', async () => {
    const timeline = await showTimeline(trips);
    await type(timeline, 'atlantis');
    expect(toolbarWords(timeline)).to.include('No event matches.');
    await told(timeline, /^No event matches\.$/u);
    expect(eventButtons(timeline)).to.be.empty;
    for (const name of ['Next match', 'Previous match']) expect(isOff(named(timeline, name)), name).to.be.true;
    await press('Enter');
    await settled(timeline);
    expect(timeline.selected).to.be.null;
  });

  it('clears with Escape, and keeps the focus', async () => {
    const timeline = await showTimeline(trips);
    await type(timeline, 'munich');
    await press('Escape');
    await timeline.updateComplete;
    await settled(timeline);
    expect(field(timeline).value).to.equal('');
    expect(count(timeline)).to.equal(3439);
    expect(focused()).to.equal(field(timeline));
  });

  it('opens one match after the other with Enter, and back with Shift, and keeps the focus', async () => {
    const timeline = await showTimeline(trips);
    await type(timeline, 'munich');
    for (const [keys, opens] of [
      ['Enter', 'Dusseldorf, Munich'],
      ['Enter', '5–8 July 1992'],
      ['Enter', '5–6 February 2011'],
      ['Shift+Enter', '5–8 July 1992'],
      ['Shift+Enter', 'Dusseldorf, Munich'],
      ['Shift+Enter', '14–15 February 2025'],
      ['Enter', 'Dusseldorf, Munich'],
    ] as const) {
      await press(keys);
      await settled(timeline);
      await opened(timeline);
      expect(detailsWords(timeline)).to.include(opens);
      expect(focused(), keys).to.equal(field(timeline));
    }
  });

  for (const [how, features] of [
    ['at once', { 'prefers-reduced-motion': 'reduce' }],
    ['in one movement', {}],
  ] as const) {
    it(`opens matches by buttons, and brings them into view ${how}`, async () => {
      await emulate(features);
      const timeline = await showTimeline(trips);
      await timeline.zoomTo({ start: '2015-01-08', end: '2015-01-31' });
      await type(timeline, 'cairo');
      const { left, right } = (all(timeline, '[part~=chart]')[0] ?? timeline).getBoundingClientRect();
      for (const name of ['Next match', 'Next match', 'Previous match', 'Previous match']) {
        await pressButton(timeline, name);
        await opened(timeline);
        await waitUntil(() => detailsWords(timeline).startsWith('Cairo'), `${name}: no card is seen`);
        const [button] = all(timeline, '[part~=event][aria-expanded=true]');
        if (!button) throw new Error('No button is pressed');
        await waitUntil(() => middleX(button) > left && middleX(button) < right, `${name}: beside the picture`);
      }
    });
  }
});
