import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';
import { february } from '../support/february.js';
import {
  all,
  click,
  closed,
  detailsWords,
  eventButton,
  eventButtons,
  nameOf,
  opened,
  pointAt,
  press,
  settled,
} from '../support/reader.js';

const edgesOf = (timeline: Element, element: Element): number[] => {
  const { left, top } = timeline.getBoundingClientRect();
  const rect = element.getBoundingClientRect();
  return [rect.left - left, rect.top - top, rect.width, rect.height];
};

/** Where each event's button stands in its timeline. */
function places(timeline: DiploTimelineElement): number[][] {
  return eventButtons(timeline).map((button) => edgesOf(timeline, button));
}

describe('a timeline', () => {
  let timeline: DiploTimelineElement;
  let home: HTMLElement;

  beforeEach(async () => {
    await setViewport({ width: 1200, height: 900 });
    home = await fixture(
      html`<div><diplo-timeline lang="en" layout="horizontal" .events=${february()}></diplo-timeline></div>`,
    );
    timeline = home.querySelector('diplo-timeline') as DiploTimelineElement;
    await settled(timeline);
  });

  it('that is taken out and put back shows the same and works', async () => {
    const before = places(timeline);
    await click(eventButton(timeline, 'Munich'));
    await opened(timeline);
    timeline.remove();
    home.append(timeline);
    await settled(timeline);
    expect(places(timeline)).to.deep.equal(before);
    expect(detailsWords(timeline), 'what was open is open').to.include('Munich Security Conference');
    await press('Escape');
    await closed(timeline);
    await pointAt([5, 890]);
    await pointAt(eventButton(timeline, 'Phone call'));
    await opened(timeline);
    expect(detailsWords(timeline)).to.include('Phone call');
  });

  it('that is taken out as it opens details opens them where it is put back', async () => {
    timeline.selected = 'munich';
    timeline.remove();
    await timeline.updateComplete;
    home.append(timeline);
    await settled(timeline);
    expect(detailsWords(timeline)).to.include('Munich Security Conference');
  });

  it('follows its width again after it was taken out and put back elsewhere', async () => {
    const narrow = document.createElement('div');
    narrow.style.setProperty('width', '600px');
    home.append(narrow);
    timeline.remove();
    narrow.append(timeline);
    await settled(timeline);
    expect(eventButtons(timeline)).to.have.length(5);
    for (const button of eventButtons(timeline)) {
      expect(button.getBoundingClientRect().right).to.be.at.most(narrow.getBoundingClientRect().right);
    }
  });

  it('shows a new list as soon as it is set, and closes what is gone', async () => {
    timeline.selected = 'munich';
    await opened(timeline);
    timeline.events = [{ name: 'State visit', date: '2025-04-01/2025-04-03' }];
    await settled(timeline);
    expect(eventButtons(timeline).map(nameOf)).to.deep.equal(['State visit, 1 to 3 April 2025']);
    await closed(timeline);
    timeline.events = february();
    await settled(timeline);
    expect(eventButtons(timeline)).to.have.length(5);
  });

  it('leaves the list that it is given as it is', async () => {
    const list = february();
    const freeze = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      Object.freeze(value);
      Object.values(value).forEach(freeze);
    };
    freeze(list);
    timeline.events = list;
    await settled(timeline);
    expect(eventButtons(timeline)).to.have.length(5);
    expect(list).to.deep.equal(february());
  });

  it('that is not displayed at first is laid out once it is', async () => {
    const before = places(timeline);
    const hidden = document.createElement('div');
    hidden.style.setProperty('display', 'none');
    home.append(hidden);
    const late = document.createElement('diplo-timeline');
    late.lang = 'en';
    late.layout = 'horizontal';
    late.events = february();
    hidden.append(late);
    await settled(late);
    expect(late.getBoundingClientRect().height).to.equal(0);
    hidden.style.removeProperty('display');
    await settled(late);
    expect(places(late)).to.deep.equal(before);
  });

  it('that is not displayed at first is vertical once it is in a narrow place', async () => {
    home.style.setProperty('display', 'none');
    home.style.setProperty('width', '320px');
    const late = document.createElement('diplo-timeline');
    late.lang = 'en';
    late.events = february();
    home.append(late);
    await settled(late);
    home.style.removeProperty('display');
    await settled(late);
    const [first, second] = eventButtons(late).map((button) => button.getBoundingClientRect());
    expect(second?.top).to.be.at.least(first?.bottom ?? Infinity);
    expect(second?.left).to.equal(first?.left);
    const marks = all<SVGElement>(late, 'li svg').map((mark) => mark.getBoundingClientRect().height);
    const rows = eventButtons(late).map((button) => button.getBoundingClientRect().height);
    marks.forEach((height, i) => expect(height).to.be.at.least((rows[i] ?? Infinity) - 1));
  });

  it('works in the document of a frame, and back', async () => {
    const before = places(timeline);
    const frame = document.createElement('iframe');
    frame.style.setProperty('width', '700px');
    frame.style.setProperty('height', '600px');
    home.append(frame);
    const inside = frame.contentDocument as Document;
    inside.body.append(timeline);
    await settled(timeline);
    expect(timeline.ownerDocument).to.equal(inside);
    const button = eventButton(timeline, 'Munich');
    expect(getComputedStyle(button).cursor).to.equal('pointer');
    expect(button.getBoundingClientRect().right).to.be.within(300, 700);

    await click(button);
    const card = (await opened(timeline)).getBoundingClientRect();
    expect(detailsWords(timeline)).to.include('14–16 February 2025');
    expect(card.left >= 0 && card.right <= 700 && card.top >= 0 && card.bottom <= 600).to.be.true;
    await press('Escape');
    await closed(timeline);
    await click(eventButton(timeline, 'G20'));
    await opened(timeline);
    const { left, top } = frame.getBoundingClientRect();
    await click([Math.round(left + 680), Math.round(top + 590)]);
    await closed(timeline);

    home.prepend(timeline);
    await settled(timeline);
    expect(places(timeline)).to.deep.equal(before);
    await click(eventButton(timeline, 'Munich'));
    await opened(timeline);
  });

  it('that is made here works in the document of a frame, where it is first connected', async () => {
    const frame = document.createElement('iframe');
    home.append(frame);
    const made = document.createElement('diplo-timeline');
    made.events = february();
    frame.contentDocument?.body.append(made);
    await settled(made);
    expect(eventButtons(made)).to.have.length(5);
    expect(getComputedStyle(made).display).to.equal('block');
  });
});
