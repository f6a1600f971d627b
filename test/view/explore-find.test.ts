import { aTimeout, expect } from '@open-wc/testing';
import { resetMouse, sendMouse, setViewport } from '@web/test-runner-commands';
import '../../src/diplo-timeline.js';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import { emulate } from '../support/emulate.js';
import { eventsTold, named, pressButton, status, summary, talks, told, trips } from '../support/explore.js';
import { all, eventButtons, focused, nameOf, opened, press, settled, wordsOf } from '../support/reader.js';
import { show } from '../support/shown-problems.js';

beforeEach(async () => {
  await setViewport({ width: 1200, height: 900 });
  await emulate({ 'prefers-reduced-motion': 'reduce' });
});

async function showTrips(attributes: Readonly<Record<string, string>> = {}): Promise<DiploTimelineElement> {
  const { timeline } = await show(trips, { layout: 'horizontal', ...attributes });
  await timeline.updateComplete;
  return timeline;
}

const field = (timeline: DiploTimelineElement) => named(timeline, 'Find events', 'input') as HTMLInputElement;
const toolbarWords = (timeline: DiploTimelineElement) => wordsOf(all(timeline, '[role=search]')[0]?.textContent);

describe('the filter', () => {
  it('of the attribute shows what holds all of its words, and tells how many', async () => {
    const timeline = await showTrips({ filter: 'munich person:nobody' });
    expect(eventButtons(timeline)).to.be.empty;
    timeline.filter = 'munich lane:kerry';
    await settled(timeline);
    await timeline.updateComplete;
    const names = eventButtons(timeline).map(nameOf);
    expect(names.length).to.be.within(1, 12);
    for (const name of names) expect(name).to.match(/Munich/u);
    expect(summary(timeline)).to.match(new RegExp(`^${names.length} events`, 'u'));
    timeline.filter = { lane: 'Kerry', text: 'MÜNCHEN' };
    await timeline.updateComplete;
    expect(eventButtons(timeline)).to.be.empty;
    expect(wordsOf(timeline.shadowRoot?.textContent)).to.include('No event matches.');
  });

  it('that lets nothing through says so also without its field, and nothing of a list without events', async () => {
    const timeline = await showTrips({ filter: 'zzz', controls: 'none' });
    const shown = () => wordsOf(timeline.shadowRoot?.textContent);
    expect(shown()).to.include('No event matches.');
    expect(shown()).not.to.include('There are no events to show');
    timeline.events = [];
    await settled(timeline);
    expect(shown()).to.include('There are no events to show');
  });

  it('tells how many in one line, beside the field', async () => {
    const timeline = await showTrips({ filter: 'munich', lang: 'en' });
    const [found] = all(timeline, '.found');
    expect(wordsOf(found?.textContent)).to.match(/^\d+ of 3,439 events$/u);
    const lines = found?.getBoundingClientRect().height ?? 0;
    expect(lines).to.be.below(1.5 * parseFloat(getComputedStyle(found as Element).lineHeight));
    expect(lines).to.be.greaterThan(0);
  });

  it('that nothing matches is told, and no stretch of time with it', async () => {
    const timeline = await showTrips();
    field(timeline).focus();
    for (const key of 'zzz') await press(key);
    await settled(timeline);
    await told(timeline, /^No event matches\.$/u);
    await aTimeout(900);
    expect(status(timeline)).to.equal('No event matches.');
  });

  it('takes no key that an input method is using', async () => {
    const timeline = await showTrips({ filter: 'munich' });
    const input = field(timeline);
    input.focus();
    for (const key of ['Enter', 'Escape'])
      input.dispatchEvent(new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, composed: true }));
    await settled(timeline);
    expect(timeline.selected).to.be.null;
    expect(input.value).to.equal('munich');
    await press('Enter');
    await opened(timeline);
  });

  it('of the field tells its matches, leads from one to the next, and is cleared with Escape', async () => {
    const timeline = await showTrips();
    const all3439 = eventsTold(timeline);
    field(timeline).focus();
    for (const key of 'munich') await press(key);
    await settled(timeline);
    await timeline.updateComplete;
    expect(toolbarWords(timeline)).to.match(/^13 of 3,439 events/u);
    await told(timeline, /^13 of 3,439 events$/u);
    await press('Enter');
    await opened(timeline);
    const first = timeline.selected;
    await press('Enter');
    await settled(timeline);
    expect(timeline.selected).not.to.equal(first);
    expect(focused()).to.equal(field(timeline));
    await pressButton(timeline, 'Previous match');
    expect(timeline.selected).to.equal(first);
    field(timeline).focus();
    await press('Escape');
    await settled(timeline);
    await timeline.updateComplete;
    expect(field(timeline).value).to.equal('');
    // What is open keeps a mark beside the cluster that it is in.
    timeline.selected = null;
    await settled(timeline);
    expect(eventsTold(timeline)).to.be.within(all3439, all3439 + 1);
  });

  it('finds by status among few events as well', async () => {
    const list = talks(6).map((event, i) => ({ ...event, status: i < 2 ? 'expected' : 'confirmed' }));
    const { timeline } = await show(list, { filter: 'status:expected', layout: 'horizontal' });
    expect(eventButtons(timeline)).to.have.length(2);
    expect(toolbarWords(timeline)).to.match(/^2 of 6 events/u);
  });
});

describe('keys among many events', () => {
  it('lead to the last and the first event, with one tab stop, and never lose the focus', async () => {
    const timeline = await showTrips({ lanes: 'none' });
    const stops = all(timeline, '[part~=event], [part~=cluster]').filter((button) => button.tabIndex === 0);
    expect(stops).to.have.length(1);
    stops[0]?.focus();
    await press('End');
    await settled(timeline);
    expect(nameOf(focused() as Element)).to.match(/2025/u);
    await press('Home');
    await settled(timeline);
    expect(nameOf(focused() as Element)).to.match(/1866|1860/u);
    for (let i = 0; i < 4; i += 1) await press('ArrowRight');
    await settled(timeline);
    expect(focused()?.closest('li'), 'the focus is on an event').to.exist;
  });

  it('stay near where a new list is without the event', async () => {
    const events = trips.map((trip, i) => ({ ...trip, id: `trip-${i}` }));
    const { timeline } = await show(events, { layout: 'horizontal', lanes: 'none' });
    await timeline.zoomTo({ start: '2015-03-01', end: '2015-03-31' });
    await settled(timeline);
    const buttons = eventButtons(timeline);
    const [gone, next] = buttons.slice(-3).map(nameOf);
    const id = buttons.at(-3)?.dataset.id;
    buttons.at(-3)?.focus();
    await settled(timeline);
    timeline.events = events.filter((trip) => trip.id !== id);
    await settled(timeline);
    expect(eventButtons(timeline).map(nameOf)).not.to.include(gone);
    expect(nameOf(focused() as Element)).to.equal(next);
  });

  it('lead on past the edge of the view', async () => {
    const timeline = await showTrips({ lanes: 'none' });
    await timeline.zoomTo({ start: '2015-03-01', end: '2015-04-30' });
    await settled(timeline);
    const buttons = all(timeline, '[part~=event], [part~=cluster]');
    buttons.at(-1)?.focus();
    const before = focused();
    await press('ArrowRight');
    await settled(timeline);
    expect(focused()).not.to.equal(before);
    expect(nameOf(focused() as Element)).to.match(/May|April/u);
  });
});

describe('the overview', () => {
  const slider = (timeline: DiploTimelineElement) => named(timeline, 'Time in view', 'input');

  it('is there when less than everything is in view: a slider that tells the time and moves it', async () => {
    const timeline = await showTrips({ lanes: 'none' });
    expect(() => slider(timeline)).to.throw();
    await timeline.zoomTo({ start: '1990', end: '1999' });
    await settled(timeline);
    expect(slider(timeline).getAttribute('aria-valuetext')).to.match(/1990 to 1999/u);
    slider(timeline).focus();
    const before = all(timeline, '[part~=cluster]').map(nameOf);
    for (let i = 0; i < 30; i += 1) await press('ArrowRight');
    await settled(timeline);
    expect(all(timeline, '[part~=cluster]').map(nameOf)).not.to.deep.equal(before);
    expect(slider(timeline).getAttribute('aria-valuetext')).not.to.match(/^1990 /u);
    expect(focused()).to.equal(slider(timeline));
  });

  it('tells whole days where the list has no times, and other ones at each press of an arrow', async () => {
    const { timeline } = await show(talks(60, 3), { layout: 'horizontal' });
    await timeline.zoomTo({ start: '2001-02-10T06:20', end: '2001-02-28T13:40' });
    await settled(timeline);
    const words = () => slider(timeline).getAttribute('aria-valuetext') ?? '';
    slider(timeline).focus();
    const seen = [words()];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowRight', 'ArrowRight']) {
      await press(key);
      await settled(timeline);
      seen.push(words());
      expect(seen.at(-1)).not.to.equal(seen.at(-2));
    }
    for (const told of seen) expect(told).to.match(/^\d+ (\w+ )?to \d+ \w+ 2001$/u);
    await press('End');
    await settled(timeline);
    const last = words();
    await press('Home');
    await settled(timeline);
    expect([words(), last]).to.satisfy((ends: string[]) => ends.every((end) => !seen.includes(end)));
  });

  it('tells times where the list has some and the view is short enough for them', async () => {
    const list = talks(60, 3).map((event, i) => ({
      ...event,
      date: undefined,
      startDate: `2025-02-${10 + (i % 9)}T09:30`,
    }));
    const { timeline } = await show(list, { layout: 'horizontal', 'time-zone': 'UTC' });
    await timeline.zoomTo({ start: '2025-02-11T06:20', end: '2025-02-12T13:40' });
    await settled(timeline);
    expect(slider(timeline).getAttribute('aria-valuetext')).to.match(/06:20.*13:40/u);
    await timeline.zoomTo({ start: '2025-02-11T06:20', end: '2025-02-16T13:40' });
    await settled(timeline);
    expect(slider(timeline).getAttribute('aria-valuetext')).to.equal('11 to 16 February 2025');
  });

  it('is full where an event lasts, not only where it starts', async () => {
    const list = [
      { name: 'Talks', date: '2025-02-01/2025-02-20' },
      { name: 'Fair', date: '2025-02-25' },
    ];
    const { timeline } = await show(list, { layout: 'horizontal', start: '2025-02-11', end: '2025-02-12' });
    const [columns] = all<SVGPathElement>(timeline, '[part~=overview] .columns').map((path) => path.getAttribute('d'));
    const [view] = all(timeline, '[part~=overview] .window').map((window) => window.getAttribute('x'));
    const xs = [...(columns ?? '').matchAll(/M([\d.]+)/gu)].map(([, x]) => Number(x));
    expect(
      xs.some((x) => Math.abs(x - Number(view)) < 10),
      columns ?? '',
    ).to.be.true;
  });

  it('takes a press beside its window when it ends, and not before', async () => {
    const timeline = await showTrips({ lanes: 'none' });
    await timeline.zoomTo({ start: '1990', end: '1999' });
    await settled(timeline);
    const strip = all(timeline, '[part~=overview] .grab')[0]?.getBoundingClientRect();
    if (!strip) throw new Error('There is no strip');
    await sendMouse({ type: 'move', position: [Math.round(strip.left + 20), Math.round(strip.top + 10)] });
    await sendMouse({ type: 'down' });
    await settled(timeline);
    expect(slider(timeline).getAttribute('aria-valuetext')).to.match(/1990 to 1999/u);
    await sendMouse({ type: 'up' });
    await settled(timeline);
    expect(slider(timeline).getAttribute('aria-valuetext')).to.match(/^April 18\d\d to /u);
    await resetMouse();
  });
});

describe('the pages of a long list', () => {
  const last = /Paris|Germany|Israel|Saudi|Emirates|Munich|Abu Dhabi|Riyadh/u;

  it('reach the last event in the table', async () => {
    const timeline = await showTrips();
    const [table] = all<HTMLDetailsElement>(timeline, 'details[part~=table]');
    if (!table) throw new Error('There is no table');
    table.open = true;
    await settled(timeline);
    await timeline.updateComplete;
    expect(table.querySelectorAll('tbody tr')).to.have.length(50);
    for (let page = 0; page < 68; page += 1) {
      const next = [...table.querySelectorAll('button')].find((button) => nameOf(button) === 'Next events');
      next?.click();
      await timeline.updateComplete;
    }
    expect(wordsOf(table.textContent)).to.include('3,401 to 3,439 of 3,439');
    expect(wordsOf([...table.querySelectorAll('tbody tr')].at(-1)?.textContent)).to.match(last);
  });

  it('reach the last event upright, within 1,500 elements', async () => {
    const timeline = await showTrips({ layout: 'vertical' });
    expect(eventButtons(timeline)).to.have.length(50);
    expect(all(timeline, '*').length).to.be.below(1500);
    for (let page = 0; page < 68; page += 1) {
      all(timeline, 'button')
        .find((button) => nameOf(button) === 'Next events')
        ?.click();
      await settled(timeline);
    }
    expect(eventButtons(timeline)).to.have.length(39);
    expect(status(timeline)).to.be.a('string');
  }).timeout(20_000);
});
