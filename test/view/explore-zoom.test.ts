import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';
import { emulate } from '../support/emulate.js';
import {
  drag,
  emptyPlace,
  eventsTold,
  isOff,
  middleX,
  named,
  pressButton,
  spansOf,
  talks,
  told,
  toolbar,
  trips,
  turnWheel,
} from '../support/explore.js';
import {
  all,
  click,
  closed,
  details,
  detailsWords,
  eventButton,
  eventButtons,
  focused,
  middleOf,
  nameOf,
  opened,
  pointAt,
  press,
  settled,
  type Point,
} from '../support/reader.js';
import { show } from '../support/shown-problems.js';

const NOTCH = { deltaY: -100, ctrlKey: true };

/** Forty talks, ten days apart, in two lanes: from 1 January 2001 to 26 January 2002. */
const forty = talks(40, 10).map((event, i) => ({ ...event, group: i % 3 === 0 ? 'Geneva' : 'Vienna' }));

async function showTimeline(events: unknown = forty, controls = 'auto'): Promise<DiploTimelineElement> {
  const timeline = await fixture<DiploTimelineElement>(
    html`<diplo-timeline lang="en" layout="horizontal" controls=${controls} .events=${events}></diplo-timeline>`,
  );
  await settled(timeline);
  return timeline;
}

/** With the spring of 2001 in view. */
async function showSpring(events: unknown = forty): Promise<DiploTimelineElement> {
  const timeline = await showTimeline(events);
  await timeline.zoomTo({ start: '2001-04-01', end: '2001-06-30' });
  await settled(timeline);
  return timeline;
}

const places = (timeline: DiploTimelineElement): string[] =>
  eventButtons(timeline).map((button) => `${nameOf(button)} ${Math.round(middleX(button))}`);

beforeEach(async () => {
  await setViewport({ width: 1200, height: 900 });
  await emulate({ 'prefers-reduced-motion': 'reduce' });
});
afterEach(() => resetMouse());

describe('the wheel', () => {
  async function near(timeline: DiploTimelineElement): Promise<void> {
    await pointAt(emptyPlace(timeline));
    await timeline.fit(); // what zooms has been fetched
    await settled(timeline);
  }

  it('with Ctrl zooms at the pointer: the event under it stays under it, and the page does not scroll', async () => {
    const timeline = await showTimeline();
    await near(timeline);
    for (const [name, notches] of [
      ['Talks 20,', 6],
      ['Talks 19,', 4],
    ] as const) {
      const place = middleOf(eventButton(timeline, name));
      const width = middleX(eventButton(timeline, 'Talks 20,')) - middleX(eventButton(timeline, 'Talks 19,'));
      for (let i = 0; i < notches; i += 1) {
        expect(await turnWheel(timeline, place, NOTCH), 'the page scrolls or zooms itself').to.be.false;
        expect(middleX(eventButton(timeline, name))).to.be.closeTo(place[0], 2);
      }
      const wider = middleX(eventButton(timeline, 'Talks 20,')) - middleX(eventButton(timeline, 'Talks 19,'));
      expect(wider).to.be.above(2 * width);
      await timeline.fit();
      await settled(timeline);
    }
  });

  it('with Ctrl zooms out again to where it began', async () => {
    const timeline = await showTimeline();
    await near(timeline);
    const before = places(timeline);
    const place = middleOf(eventButton(timeline, 'Talks 20,'));
    await turnWheel(timeline, place, NOTCH);
    await turnWheel(timeline, place, NOTCH);
    expect(places(timeline)).not.to.deep.equal(before);
    for (let i = 0; i < 4; i += 1) await turnWheel(timeline, place, { ...NOTCH, deltaY: 100 });
    expect(places(timeline)).to.deep.equal(before);
  });

  it('with Ctrl goes on while it turns, also where the lanes have become lower and left it beside the picture', async () => {
    // Long names stand on three tiers above their marks, until there is room beside them.
    const timeline = await showTimeline(forty.map((event, i) => ({ ...event, name: `Talks ${i + 1} in the city` })));
    await near(timeline);
    const place = middleOf(eventButton(timeline, 'Talks 20 '));
    const [chart] = all(timeline, '[part~=chart]');
    const isBelow = (): boolean => place[1] > (chart?.getBoundingClientRect().bottom ?? Infinity);
    for (let i = 0; i < 6 && !isBelow(); i += 1) await turnWheel(timeline, place, NOTCH);
    expect(isBelow()).to.be.true;
    const some = eventButtons(timeline).length;
    const beside = timeline.shadowRoot?.elementFromPoint(...place);
    // True where the page keeps it. One turn right after the other, so that no slow frame is taken for a rest.
    const turn = (target: Element | null | undefined, how: WheelEventInit): boolean | undefined =>
      target?.dispatchEvent(
        new WheelEvent('wheel', { clientX: place[0], bubbles: true, composed: true, cancelable: true, ...how }),
      );
    expect(turn(chart, NOTCH)).to.be.false;
    expect(turn(beside, { deltaY: 100 }), 'alone it is the page’s').to.be.true;
    expect(turn(beside, NOTCH)).to.be.false;
    await settled(timeline);
    expect(eventButtons(timeline).length).to.be.below(some);
    await aTimeout(1050);
    expect(turn(beside, NOTCH), 'after a rest it is the page’s').to.be.true;
  });

  it('alone scrolls the page, and changes nothing', async () => {
    const timeline = await showSpring();
    const before = places(timeline);
    const spans = spansOf(timeline);
    for (const deltaY of [100, -100]) {
      expect(await turnWheel(timeline, emptyPlace(timeline), { deltaY }), 'the page does not scroll').to.be.true;
    }
    expect(places(timeline)).to.deep.equal(before);
    expect(spans).to.be.empty;
  });

  it('sideways, or with Shift, pans while there is more, and is the page’s after that', async () => {
    const timeline = await showSpring();
    for (const turn of [{ deltaX: 120 }, { deltaY: 120, shiftKey: true }]) {
      const before = middleX(eventButton(timeline, 'Talks 17,'));
      expect(await turnWheel(timeline, emptyPlace(timeline), turn)).to.be.false;
      expect(middleX(eventButton(timeline, 'Talks 17,'))).to.be.closeTo(before - 120, 2);
    }
    await timeline.zoomTo({ start: '2001-12-01', end: '2002-02-20' });
    await settled(timeline);
    expect(await turnWheel(timeline, emptyPlace(timeline), { deltaX: 120 })).to.be.true;
    expect(await turnWheel(timeline, emptyPlace(timeline), { deltaX: -120 })).to.be.false;
  });

  it('with Ctrl zooms in no further than there is something to tell apart', async () => {
    const timeline = await showTimeline();
    await near(timeline);
    const place = middleOf(eventButton(timeline, 'Talks 20,'));
    for (let i = 0; i < 30; i += 1) await turnWheel(timeline, place, { ...NOTCH, deltaY: -300 });
    expect(eventButtons(timeline).map(nameOf)).to.deep.equal(['Talks 20, 10 July 2001, Vienna']);
    expect(isOff(named(timeline, 'Zoom in'))).to.be.true;
  });
});

describe('dragging', () => {
  it('moves the view with the pointer, and presses no button', async () => {
    const timeline = await showSpring();
    const button = eventButton(timeline, 'Talks 14,');
    const before = middleX(button);
    let selects = 0;
    timeline.addEventListener('diplo-select', () => (selects += 1));
    await drag(timeline, middleOf(button), -200);
    expect(middleX(eventButton(timeline, 'Talks 14,'))).to.be.closeTo(before - 200, 2);
    await aTimeout(0);
    expect([selects, timeline.selected]).to.deep.equal([0, null]);
    const place = emptyPlace(timeline);
    await drag(timeline, place, 150);
    expect(middleX(eventButton(timeline, 'Talks 14,'))).to.be.closeTo(before - 50, 2);
    expect(selects).to.equal(0);
  });

  it('leaves buttons to be pressed after it', async () => {
    const timeline = await showSpring();
    await drag(timeline, emptyPlace(timeline), -100);
    await click(eventButton(timeline, 'Talks 15,'));
    await opened(timeline);
    expect(timeline.selected).to.equal('talks-15');
  });

  it('stops at the first and at the last event', async () => {
    const timeline = await showSpring();
    for (let i = 0; i < 3; i += 1) await drag(timeline, emptyPlace(timeline), 450);
    expect(nameOf(eventButtons(timeline)[0] ?? timeline)).to.match(/^Talks 1,/u);
    const first = middleX(eventButton(timeline, 'Talks 1,'));
    await drag(timeline, emptyPlace(timeline), 200);
    expect(middleX(eventButton(timeline, 'Talks 1,'))).to.be.closeTo(first, 1);
  });

  it('does nothing where all is in view', async () => {
    const timeline = await showTimeline();
    await pointAt(emptyPlace(timeline));
    await settled(timeline);
    const before = places(timeline);
    await drag(timeline, emptyPlace(timeline), -200);
    expect(places(timeline)).to.deep.equal(before);
  });

  it('ends where the pointer is let go of beside the chart', async () => {
    const timeline = await showSpring();
    const before = places(timeline);
    const [x, y] = emptyPlace(timeline);
    const below = Math.round(timeline.getBoundingClientRect().bottom) + 40;
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x, below] });
    await sendMouse({ type: 'up' });
    for (const by of [0, -40, -80]) await sendMouse({ type: 'move', position: [x + by, y] });
    await settled(timeline);
    expect(places(timeline)).to.deep.equal(before);
    await drag(timeline, [x, y], -100);
    expect(places(timeline), 'it can be dragged again').not.to.deep.equal(before);
  });

  it('ends where the timeline is moved in the page meanwhile', async () => {
    const timeline = await showSpring();
    const [x, y] = emptyPlace(timeline);
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x - 20, y] });
    const { parentElement } = timeline;
    timeline.remove();
    parentElement?.append(timeline);
    await settled(timeline);
    const before = places(timeline);
    for (const by of [-40, -80]) await sendMouse({ type: 'move', position: [x + by, y] });
    await settled(timeline);
    expect(places(timeline)).to.deep.equal(before);
    await sendMouse({ type: 'up' });
  });

  it('is not what a press with a little shake is', async () => {
    const timeline = await showSpring();
    await drag(timeline, middleOf(eventButton(timeline, 'Talks 14,')), 2);
    await opened(timeline);
    expect(timeline.selected).to.equal('talks-14');
  });
});

describe('a double click beside the events', () => {
  const doubleClick = async (timeline: DiploTimelineElement, [clientX, clientY]: Point): Promise<void> => {
    timeline.shadowRoot
      ?.elementFromPoint(clientX, clientY)
      ?.dispatchEvent(new MouseEvent('dblclick', { clientX, clientY, bubbles: true, composed: true }));
    await settled(timeline);
  };
  const room = (timeline: DiploTimelineElement): number =>
    middleX(eventButton(timeline, 'Talks 15,')) - middleX(eventButton(timeline, 'Talks 14,'));

  it('zooms in there', async () => {
    const timeline = await showSpring();
    const before = room(timeline);
    await doubleClick(timeline, emptyPlace(timeline));
    expect(room(timeline)).to.be.above(2 * before);
  });

  it('is not what two quick drags from one place are, which WebKit tells of as one', async () => {
    const timeline = await showSpring();
    const before = room(timeline);
    const [x, y] = emptyPlace(timeline);
    for (const by of [60, -60]) {
      await drag(timeline, [x, y], by);
      await doubleClick(timeline, [x + by, y]);
      expect(room(timeline)).to.be.closeTo(before, 1);
    }
  });
});

describe('the toolbar', () => {
  it('has buttons with names, once less than all is in view', async () => {
    const timeline = await showTimeline();
    expect(toolbar(timeline)).to.be.undefined;
    await timeline.zoomTo({ start: '2001-04-01', end: '2001-06-30' });
    await settled(timeline);
    const names = [...(toolbar(timeline)?.querySelectorAll('button') ?? [])].map(nameOf);
    expect(names).to.deep.equal(['Earlier', 'Later', 'Zoom out', 'Zoom in', 'Show all']);
    for (const name of names) {
      const { width, height } = named(timeline, name).getBoundingClientRect();
      expect(Math.min(width, height), name).to.be.at.least(24);
      expect(isOff(named(timeline, name)), name).to.be.false;
    }
  });

  it('comes without moving what is being zoomed, and brings a search field only where it was there before', async () => {
    const timeline = await showTimeline();
    const top = (): number => all(timeline, '[part~=chart]')[0]?.getBoundingClientRect().top ?? NaN;
    const before = top();
    await timeline.zoomTo({ start: '2001-04-01', end: '2001-06-30' });
    await settled(timeline);
    expect(toolbar(timeline)).to.exist;
    expect(top()).to.equal(before);
    expect(all(timeline, '[type=search]')).to.be.empty;
    timeline.layout = 'vertical';
    await settled(timeline);
    expect(toolbar(timeline), 'nothing is in it').to.be.undefined;
    const { timeline: asked } = await show(talks(40, 10), { layout: 'horizontal', start: '2001-04', end: '2001-06' });
    expect(named(asked, 'Find events')).to.exist;
  });

  it('moves nothing where the heading leaves no room for it: it comes under the picture', async () => {
    const heading = 'Every journey that the foreign minister has planned for the first half of this year and the next';
    const { timeline } = await show(talks(15, 10), { layout: 'horizontal', heading });
    const [chart] = all(timeline, '[part~=chart]');
    const [words] = all(timeline, '[part~=heading]');
    timeline.style.width = `${parseFloat(getComputedStyle(words ?? timeline).fontSize) * 50}px`;
    await settled(timeline);
    const before = chart?.getBoundingClientRect().top;
    await timeline.zoomTo({ start: '2001-02-01', end: '2001-03-31' });
    await settled(timeline);
    expect(chart?.getBoundingClientRect().top).to.equal(before);
    expect(toolbar(timeline)?.getBoundingClientRect().top).to.be.at.least(chart?.getBoundingClientRect().bottom ?? NaN);
  });

  it('moves nothing without a heading, either: it comes under the picture', async () => {
    const states = ['under-discussion', 'unlikely', 'tentative', 'expected', 'confirmed', 'postponed'];
    const list = talks(60, 10).map((event, i) => ({ ...event, status: states[i % states.length] }));
    const { timeline } = await show(list, { layout: 'horizontal', asOf: '2001-01-01', now: 'none' });
    const [chart] = all(timeline, '[part~=chart]');
    const before = chart?.getBoundingClientRect().top;
    await timeline.zoomTo({ start: '2001-04-01', end: '2001-06-30' });
    await settled(timeline);
    expect(chart?.getBoundingClientRect().top).to.equal(before);
    expect(toolbar(timeline)?.getBoundingClientRect().top).to.be.at.least(chart?.getBoundingClientRect().bottom ?? NaN);
    expect(document.documentElement.scrollWidth).to.equal(innerWidth);
  });

  it('moves and zooms the view', async () => {
    const timeline = await showSpring();
    const x = (): number => middleX(eventButton(timeline, 'Talks 14,'));
    const start = x();
    await pressButton(timeline, 'Later');
    const names = eventButtons(timeline).map(nameOf);
    expect(names.some((name) => name.startsWith('Talks 14,'))).to.be.false;
    await pressButton(timeline, 'Earlier');
    expect(x()).to.be.closeTo(start, 1);
    const some = eventButtons(timeline).length;
    await pressButton(timeline, 'Zoom out');
    expect(eventButtons(timeline).length).to.be.within(2 * some - 3, 2 * some + 3);
    await pressButton(timeline, 'Zoom in');
    expect(x()).to.be.closeTo(start, 1);
    await pressButton(timeline, 'Show all');
    expect(eventButtons(timeline)).to.have.length(40);
  });

  it('keeps the focus on a button that has nothing more to do', async () => {
    const timeline = await showSpring(trips);
    for (const [name, presses] of [
      ['Show all', 1],
      ['Earlier', 1],
      ['Zoom out', 1],
      ['Zoom in', 20],
    ] as const) {
      const button = named(timeline, name);
      button.focus();
      for (let i = 0; i < presses; i += 1) {
        await press('Enter');
        await settled(timeline);
      }
      expect(focused(), name).to.equal(button);
      expect(isOff(button), name).to.be.true;
      expect((button as HTMLButtonElement).disabled, name).to.be.false;
    }
  });

  it('stays, with the focus, when all is in view again', async () => {
    const timeline = await showSpring();
    named(timeline, 'Show all').focus();
    await press('Enter');
    await settled(timeline);
    expect(eventButtons(timeline)).to.have.length(40);
    expect(timeline.shadowRoot?.activeElement, 'the focus has fallen out of the timeline').to.exist;
  });

  it('takes the keys +, - and 0, on its buttons alone', async () => {
    const timeline = await showSpring();
    const spans = spansOf(timeline);
    named(timeline, 'Later').focus();
    const some = eventButtons(timeline).length;
    await sendKeys({ press: '+' });
    await settled(timeline);
    expect(eventButtons(timeline).length).to.be.below(some);
    await press('-');
    await settled(timeline);
    expect(eventButtons(timeline).length).to.equal(some);
    expect(spans).to.have.length(2);
    eventButton(timeline, 'Talks 14,').focus();
    await sendKeys({ press: '+' });
    await press('0');
    await settled(timeline);
    expect(spans).to.have.length(2);
    named(timeline, 'Later').focus();
    await press('0');
    await settled(timeline);
    expect(eventButtons(timeline)).to.have.length(40);
  });

  it('is not there where the page wants no controls, and the page can still zoom', async () => {
    const timeline = await showTimeline(trips, 'none');
    expect(toolbar(timeline)).to.be.undefined;
    expect(all(timeline, '[part~=overview], [type=range], [type=search]')).to.be.empty;
    const before = eventsTold(timeline);
    await timeline.zoomTo({ start: '2015-01-01', end: '2015-02-20' });
    await settled(timeline);
    expect(eventsTold(timeline)).to.be.below(before);
    expect(toolbar(timeline)).to.be.undefined;
  });

  it('has no zoom in the vertical layout, which has no axis', async () => {
    const timeline = await showTimeline(trips);
    timeline.layout = 'vertical';
    await settled(timeline);
    expect(toolbar(timeline)).to.exist;
    expect(() => named(timeline, 'Zoom in')).to.throw();
    expect(named(timeline, 'Find events')).to.exist;
  });

  it('tells, once the view is at rest, what is in view', async () => {
    const timeline = await showSpring();
    await pressButton(timeline, 'Zoom in');
    await told(timeline, /^In view: .*2001, \d+ events$/u);
  });

  it('counts an event once that is open, and in a cluster, too', async () => {
    const list = talks(300, 1, { group: 'Geneva' }).map((talk, i) => ({ ...talk, id: `talk-${i}` }));
    const timeline = await showTimeline(list);
    timeline.selected = 'talk-7';
    await pressButton(timeline, 'Zoom in');
    await pressButton(timeline, 'Show all');
    await told(timeline, /, 300 events$/u);
  });
});

describe('what the reader looks at', () => {
  it('stays in view when events come that lie beyond the others', async () => {
    for (const list of [forty, talks(300, 10, { group: 'Geneva' })]) {
      const timeline = await showSpring(list);
      const before = places(timeline);
      for (const date of ['2040-05-01', '1990-05-01']) {
        timeline.events = [...list, { name: 'Dinner', date, group: 'Geneva' }];
        await timeline.updateComplete;
        await settled(timeline);
        expect(places(timeline), `${list.length}, ${date}`).to.deep.equal(before);
      }
    }
  });

  it('stays in view while something is looked for in a long list', async () => {
    const timeline = await showTimeline(talks(300, 10));
    await timeline.zoomTo({ start: '2003-04-01', end: '2003-06-30' });
    await settled(timeline);
    const before = places(timeline);
    for (const text of ['t', 'ta', 'talks 8', '']) {
      timeline.filter = text;
      await timeline.updateComplete;
      await settled(timeline);
      expect(eventButtons(timeline).map(nameOf).length, text).to.be.within(
        text === 'talks 8' ? 1 : before.length,
        before.length,
      );
    }
    expect(places(timeline)).to.deep.equal(before);
  });

  it('is all there is, also when that grows, where the reader has not moved', async () => {
    const timeline = await showTimeline();
    timeline.events = [...forty, { name: 'Dinner', date: '2002-05-01', group: 'Geneva' }];
    await settled(timeline);
    expect(eventButtons(timeline)).to.have.length(41);
  });
});

describe('methods', () => {
  it('zoomTo shows a stretch of time, its last day included', async () => {
    const timeline = await showTimeline();
    await timeline.zoomTo({ start: '2001-04-11', end: '2001-05-11' });
    await settled(timeline);
    expect(eventButtons(timeline).map((button) => nameOf(button).replace(/,.*/u, ''))).to.deep.equal([
      'Talks 11',
      'Talks 12',
      'Talks 13',
      'Talks 14',
    ]);
    expect(details(timeline)).to.be.null;
  });

  it('zoomTo refuses what is no date, and an end before its start', async () => {
    const timeline = await showSpring();
    const before = places(timeline);
    for (const span of [
      { start: 'soon', end: '2001-05-11' },
      { start: '2001-05-11', end: '2001-02-30' },
      { start: '2001-05-11', end: '2001-04-11' },
      { start: '..', end: '2001-04-11' },
      { start: 2001, end: undefined },
      { start: null, end: '2001-05-11' },
      { start: new Date(0), end: {} },
    ] as readonly { start: string; end: string }[]) {
      const refusal: unknown = await timeline.zoomTo(span).catch((error: unknown) => error);
      expect(refusal, JSON.stringify(span)).to.be.instanceOf(RangeError);
    }
    await settled(timeline);
    expect(places(timeline)).to.deep.equal(before);
  });

  it('zoomTo takes a year as a number, as the attributes do', async () => {
    const timeline = await showSpring();
    await timeline.zoomTo({ start: 2001 as unknown as string, end: '2001-05-11' });
    await settled(timeline);
    const asNumber = places(timeline);
    await timeline.fit();
    await timeline.zoomTo({ start: '2001', end: '2001-05-11' });
    await settled(timeline);
    expect(asNumber).to.deep.equal(places(timeline));
  });

  it('zoomTo stays within the events', async () => {
    const timeline = await showTimeline();
    const all40 = places(timeline);
    const spans = spansOf(timeline);
    await timeline.zoomTo({ start: '1900', end: '2100' });
    await settled(timeline);
    expect(places(timeline)).to.deep.equal(all40);
    await timeline.zoomTo({ start: '1950-01-01', end: '1950-01-31' });
    await settled(timeline);
    expect(eventButtons(timeline).map(nameOf)[0]).to.match(/^Talks 1,/u);
    expect(spans.every(({ start, end }) => start >= '2000-11' && end <= '2002-04')).to.be.true;
  });

  it('fit shows all again', async () => {
    const timeline = await showTimeline();
    const before = places(timeline);
    await timeline.zoomTo({ start: '2001-04-11', end: '2001-05-11' });
    await timeline.fit();
    await settled(timeline);
    expect(places(timeline)).to.deep.equal(before);
  });

  it('showEvent brings an event into view, opens its details and focuses it', async () => {
    const timeline = await showSpring();
    expect(await timeline.showEvent('talks-35')).to.be.true;
    await settled(timeline);
    await opened(timeline);
    expect(detailsWords(timeline)).to.include('Talks 35');
    expect(timeline.selected).to.equal('talks-35');
    expect(middleX(eventButton(timeline, 'Talks 35,'))).to.be.within(100, 1150);
    expect(focused()).to.equal(eventButton(timeline, 'Talks 35,'));
    expect(await timeline.showEvent('nobody')).to.be.false;
  });

  it('showEvent finds one among many, also where it is merged', async () => {
    const timeline = await showTimeline(trips);
    expect(await timeline.showEvent('event-1656')).to.be.true;
    await settled(timeline);
    await opened(timeline);
    expect(detailsWords(timeline)).to.include('Munich');
    const button = focused();
    expect(nameOf(button ?? timeline)).to.match(/^Munich, 10 January 2015/u);
    expect(button?.checkVisibility()).to.be.true;
    await press('Escape');
    await closed(timeline);
    expect(nameOf(focused() ?? timeline)).to.match(/^Munich, 10 January 2015/u);
  });

  it('diplo-span tells what is in view, and zoomTo takes it back', async () => {
    const timeline = await showTimeline();
    const spans = spansOf(timeline);
    await timeline.zoomTo({ start: '2001-04-11', end: '2001-05-11' });
    await settled(timeline);
    expect(spans).to.deep.equal([{ start: '2001-04-11T00:00:00', end: '2001-05-12T00:00:00' }]);
    await pressButton(timeline, 'Zoom in');
    await pressButton(timeline, 'Later');
    const [, , last] = spans;
    if (!last) throw new Error('Three movements are not told of');
    const before = places(timeline);
    await timeline.fit();
    await settled(timeline);
    await timeline.zoomTo(last);
    await settled(timeline);
    expect(places(timeline)).to.deep.equal(before);
    expect(spans).to.have.length(5);
    expect(spans[4]).to.deep.equal(last);
  });

  for (const [when, years, told] of [
    ['before year 0', ['-0100', '-0001'], { start: '-0043-03-15T00:00:00', end: '-0042-01-01T00:00:00' }],
    ['in year 79', ['0001', '0200'], { start: '0079-08-24T00:00:00', end: '0079-10-18T00:00:00' }],
    ['over the end of 9999', ['9000', 'Y11000'], { start: '9900-01-01T00:00:00', end: '9999' }],
    ['from 12345 on', ['Y10000', 'Y15000'], { start: 'Y12345', end: 'Y12400' }],
    ['long before', ['Y-15000', 'Y-10000'], { start: 'Y-12400', end: 'Y-12345' }],
  ] as const) {
    it(`diplo-span tells what zoomTo takes back ${when}, too`, async () => {
      const timeline = await showTimeline(years.map((date) => ({ name: 'Talks', date })));
      const spans = spansOf(timeline);
      for (const span of [told, undefined, told]) {
        await (span ? timeline.zoomTo(span) : timeline.fit());
        await settled(timeline);
      }
      expect([spans[0], spans[2]]).to.deep.equal([told, told]);
      const all = spans[1];
      if (!all) throw new Error('What fit() shows is not told');
      await timeline.zoomTo(all);
      await settled(timeline);
      expect(spans[3]).to.deep.equal(all);
    });
  }

  it('diplo-span does not tell of what the page has set before', async () => {
    const timeline = document.createElement('diplo-timeline');
    const spans = spansOf(timeline);
    timeline.lang = 'en';
    timeline.start = '2001-04-11';
    timeline.end = '2001-05-11';
    timeline.events = forty;
    await fixture(html`<div>${timeline}</div>`);
    await settled(timeline);
    await timeline.updateComplete;
    expect(spans).to.be.empty;
    expect(toolbar(timeline), 'there is more to pan to').to.exist;
  });
});
