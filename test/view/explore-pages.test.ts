import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendMouse, setViewport } from '@web/test-runner-commands';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';
import { emulate } from '../support/emulate.js';
import { named, status, talks, told } from '../support/explore.js';
import { all, click, detailsWords, eventButtons, focused, nameOf, opened, press, settled } from '../support/reader.js';

async function show(count: number, set: Partial<DiploTimelineElement> = {}): Promise<DiploTimelineElement> {
  const timeline = await fixture<DiploTimelineElement>(
    html`<diplo-timeline lang="en" layout="vertical" .events=${talks(count)}></diplo-timeline>`,
  );
  Object.assign(timeline, set);
  await timeline.updateComplete;
  await settled(timeline);
  return timeline;
}

const firstName = (timeline: DiploTimelineElement): string => nameOf(eventButtons(timeline)[0] ?? document.body);

/** The buttons of that name, over the list and under it. */
function buttons(timeline: DiploTimelineElement, name: string): [over: HTMLElement, under: HTMLElement] {
  const [over, under, ...more] = all(timeline, 'button').filter(
    (button) => nameOf(button) === name && button.checkVisibility(),
  );
  if (!over || !under || more.length > 0) throw new Error(`${name} is not there twice`);
  return [over, under];
}

/** What the strip over the pages tells of where they stand. */
const toldByStrip = (timeline: DiploTimelineElement): string | null | undefined =>
  named(timeline, 'Time in view').getAttribute('aria-valuetext');

function firstOf(timeline: DiploTimelineElement, selector: string): HTMLElement {
  const [first] = all(timeline, selector);
  if (!first) throw new Error(`There is no ${selector}`);
  return first;
}

/** Presses the strip at a part of the time that it shows. */
async function pressStrip(timeline: DiploTimelineElement, part: number): Promise<void> {
  const { left, width, top, height } = firstOf(timeline, '[part~=overview] .grab').getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(left + part * width), Math.round(top + height / 2)] });
  await settled(timeline);
}

beforeEach(async () => {
  await setViewport({ width: 390, height: 800 });
  await emulate({ 'prefers-reduced-motion': 'reduce' });
});

describe('a long list in the vertical layout', () => {
  it('is walked through by keys, and its pages turn', async () => {
    const timeline = await show(300);
    eventButtons(timeline)[0]?.focus();
    await press('ArrowDown');
    expect(nameOf(focused() ?? document.body)).to.match(/^Talks 2,/u);
    await press('End');
    await settled(timeline);
    expect(nameOf(focused() ?? document.body)).to.match(/^Talks 300,/u);
    expect(firstName(timeline)).to.match(/^Talks 251,/u);
    await press('Home');
    await settled(timeline);
    expect(nameOf(focused() ?? document.body)).to.match(/^Talks 1,/u);
    await press('PageDown');
    await settled(timeline);
    expect(nameOf(focused() ?? document.body)).to.match(/^Talks 32, 1 February/u);
  });

  it('turns to what is shown, selected or found', async () => {
    const timeline = await show(300);
    expect(await timeline.showEvent('talks-222')).to.be.true;
    expect((await opened(timeline)).innerText).not.to.be.empty;
    expect(eventButtons(timeline).map(nameOf).join()).to.contain('Talks 222,');
    timeline.selected = 'talks-7';
    await settled(timeline);
    expect(firstName(timeline)).to.match(/^Talks 1,/u);
    expect(await timeline.showEvent('nowhere')).to.be.false;
  });

  it('says which page it turns to, and shows where that begins', async () => {
    const timeline = await show(300);
    const [, under] = buttons(timeline, 'Next events');
    under.scrollIntoView();
    await click(under);
    await told(timeline, /^51 to 100 of 300$/u);
    const [first] = eventButtons(timeline);
    expect(nameOf(first ?? document.body)).to.match(/^Talks 51,/u);
    expect(first?.getBoundingClientRect().top).to.be.within(0, 800);
    expect(focused()).to.equal(buttons(timeline, 'Next events')[0]);
    await press('Tab');
    expect(nameOf(focused() ?? document.body)).to.equal('Time in view');
    await press('Tab');
    expect(focused()).to.equal(first);
  });

  it('turns its pages while an event is open', async () => {
    const timeline = await show(300, { selected: 'talks-7' });
    expect(firstName(timeline)).to.match(/^Talks 1,/u);
    await click(buttons(timeline, 'Next events')[0]);
    await told(timeline, /^51 to 100 of 300$/u);
    expect(firstName(timeline)).to.match(/^Talks 51,/u);
  });

  for (const count of [90, 300])
    it(`brings the next match of ${count} into view, and says which it is`, async () => {
      const timeline = await show(count, { filter: 'Talks 1' });
      const [next] = all(timeline, 'button').filter((button) => nameOf(button) === 'Next match');
      next?.focus();
      await waitUntil(() => all(timeline, '[part~=save]').length > 0, 'What a card has besides does not come');
      for (let place = 1; place < 12; place += 1) next?.click();
      await told(timeline, /^Talks 19, 19 January 2001, 11 of \d+$/u);
      const { top, bottom } = (await opened(timeline)).getBoundingClientRect();
      expect(top).to.be.at.least(0);
      expect(bottom).to.be.at.most(800);
    });

  it('has as many pages as are left', async () => {
    const timeline = await show(300);
    await timeline.showEvent('talks-300');
    timeline.selected = null;
    timeline.events = talks(150);
    await settled(timeline);
    await timeline.updateComplete;
    expect(all(timeline, '.pager').map(({ innerText }) => innerText)).to.match(/101 to 150 of 150/u);
    expect(eventButtons(timeline)).to.have.length(50);
  });
});

describe('the strip over the pages of a long list', () => {
  it('leads to the page of any time, by the mouse and by keys', async () => {
    const timeline = await show(300);
    expect(toldByStrip(timeline)).to.equal('1 January to 19 February 2001, 1 to 50 of 300');
    await pressStrip(timeline, 0.5);
    expect(toldByStrip(timeline)).to.equal('31 May to 19 July 2001, 151 to 200 of 300');
    expect(firstName(timeline)).to.match(/^Talks 151,/u);
    named(timeline, 'Time in view').focus();
    await press('ArrowRight');
    await settled(timeline);
    expect(firstName(timeline)).to.match(/^Talks 201,/u);
    await press('Home');
    await settled(timeline);
    expect(firstName(timeline)).to.match(/^Talks 1,/u);
  });

  it('is dragged, and is not stretched by its ends', async () => {
    const timeline = await show(300);
    const grab = firstOf(timeline, '[part~=overview] .grab').getBoundingClientRect();
    const y = Math.round(grab.top + grab.height / 2);
    const end = Math.round(grab.left + grab.width / 6);
    await sendMouse({ type: 'move', position: [end - 2, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [Math.round(end + grab.width / 3), y] });
    await sendMouse({ type: 'up' });
    await settled(timeline);
    expect(toldByStrip(timeline)).to.match(/, 101 to 150 of 300$/u);
  });

  it('comes to what has no date at its end', async () => {
    const undated = Array.from({ length: 60 }, (_, i) => ({ name: `Later ${i}`, displayDate: 'to be announced' }));
    const timeline = await show(150, { events: [...talks(150), ...undated] });
    named(timeline, 'Time in view').focus();
    await press('End');
    await settled(timeline);
    expect(toldByStrip(timeline)).to.equal('201 to 210 of 210');
    expect(firstName(timeline)).to.match(/^Later 50,/u);
    await pressStrip(timeline, 0.9);
    expect(toldByStrip(timeline)).to.match(/, 101 to 150 of 210$/u);
  });

  it('is there where something has a date and the page wants controls', async () => {
    const undated = Array.from({ length: 150 }, (_, i) => ({ name: `Later ${i}`, displayDate: 'to be announced' }));
    expect(all(await show(150, { events: undated }), '[part~=overview]')).to.be.empty;
    expect(all(await show(150, { controls: 'none' }), '[part~=overview]')).to.be.empty;
  });

  it('leads through the table, whatever its width', async () => {
    await setViewport({ width: 1000, height: 900 });
    const timeline = await show(300, { layout: 'horizontal' });
    await click(firstOf(timeline, 'summary'));
    await settled(timeline);
    await pressStrip(timeline, 0.99);
    expect(all(timeline, 'tbody tr')[0]?.innerText).to.match(/Talks 251\b/u);
    await setViewport({ width: 700, height: 900 });
    await waitUntil(() => firstOf(timeline, '[part~=overview] .grab').offsetWidth < 700);
    await pressStrip(timeline, 0.01);
    expect(all(timeline, 'tbody tr')[0]?.innerText).to.match(/Talks 1\b/u);
  });
});

describe('a long list', () => {
  it('leads from match to match by the mouse', async () => {
    await setViewport({ width: 1000, height: 900 });
    const timeline = await show(150, { layout: 'horizontal', filter: 'talks 1' });
    const seen: string[] = [];
    for (let i = 0; i < 3; i += 1) {
      await click(all(timeline, 'button').find((button) => nameOf(button) === 'Next match') ?? document.body);
      await settled(timeline);
      seen.push(detailsWords(timeline).slice(0, 8));
    }
    expect(new Set(seen), seen.join()).to.have.length(3);
  });

  it('does not claim to show what the filter hides', async () => {
    for (const count of [30, 150]) {
      const timeline = await show(count, { filter: 'talks 1' });
      expect(await timeline.showEvent('talks-4'), String(count)).to.be.false;
      expect(timeline.selected).to.be.null;
    }
  });

  it('keeps the states that the page asks for while the reader types', async () => {
    const events = talks(150).map((event, i) => ({ ...event, ...(i < 30 ? { status: 'expected' } : {}) }));
    const timeline = await show(150, { events, filter: { status: 'expected' } });
    const field = all<HTMLInputElement>(timeline, 'input')[0];
    if (!field) throw new Error('There is no field');
    field.value = 'Talks 1';
    field.dispatchEvent(new InputEvent('input'));
    await told(timeline, /of 150/u);
    expect(status(timeline)).to.equal('12 of 150 events');
  });
});
