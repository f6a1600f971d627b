import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { DiploSelectEvent, DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';
import { february } from '../support/february.js';
import {
  click,
  closeButton,
  closed,
  details,
  detailsWords,
  eventButton,
  focused,
  nameOf,
  opened,
  pointAt,
  press,
  settled,
} from '../support/reader.js';

describe('the card of a pressed event', () => {
  let timeline: DiploTimelineElement;
  let munich: HTMLElement;
  let selections: (string | null)[];

  beforeEach(async () => {
    await setViewport({ width: 1200, height: 800 });
    const list = february();
    list.events.push({ id: 'visit', name: 'Visit', date: '2025-02-24', url: 'https://example.org/visit' });
    const page = await fixture(
      html`<div>
        <button id="before" class="event">Before</button>
        <diplo-timeline lang="en" .events=${list}></diplo-timeline>
      </div>`,
    );
    timeline = page.querySelector('diplo-timeline') as DiploTimelineElement;
    await timeline.updateComplete;
    munich = eventButton(timeline, 'Munich');
    selections = [];
    timeline.addEventListener('diplo-select', ({ detail }) => selections.push(detail.event?.id ?? null));
  });

  it('stays after the mouse has gone', async () => {
    await click(munich);
    await opened(timeline);
    await pointAt([5, 5]);
    await aTimeout(450);
    expect(detailsWords(timeline)).to.include('Munich Security Conference');
    expect(timeline.getAttribute('selected')).to.equal('munich');
    expect(munich.getAttribute('aria-expanded')).to.equal('true');
    expect(selections).to.deep.equal(['munich']);
  });

  it('closes with Escape from inside it, and focus returns to its button', async () => {
    await click(munich);
    await opened(timeline);
    closeButton(timeline).focus();
    await press('Escape');
    await closed(timeline);
    expect(focused()).to.equal(munich);
    expect([timeline.selected, timeline.hasAttribute('selected')]).to.deep.equal([null, false]);
    expect(selections).to.deep.equal(['munich', null]);
  });

  it('closes with its own button, and focus returns to the event’s', async () => {
    await click(munich);
    await opened(timeline);
    await click(closeButton(timeline));
    await closed(timeline);
    expect(focused()).to.equal(munich);
  });

  it('closes with another press of its event', async () => {
    await click(munich);
    await opened(timeline);
    await click(munich);
    await closed(timeline);
    expect(focused()).to.equal(munich);
    expect(selections).to.deep.equal(['munich', null]);
  });

  it('closes with a click on the empty page, and focus returns to its button', async () => {
    await click(munich);
    await opened(timeline);
    await click([1190, 790]);
    await closed(timeline);
    expect(focused()).to.equal(munich);
    expect(selections).to.deep.equal(['munich', null]);
  });

  it('closes with a click on anything of the page, which takes the focus as ever', async () => {
    const before = document.getElementById('before') as HTMLElement;
    await click(munich);
    await opened(timeline);
    await click(before);
    await closed(timeline);
    expect(focused()).to.equal(before);
  });

  it('tells the group, which a narrow page has no lane for', async () => {
    timeline.events = [{ name: 'Council', date: '2025-06-12', group: 'Finance ministers' }];
    await settled(timeline);
    await click(eventButton(timeline, 'Council'));
    await opened(timeline);
    expect(detailsWords(timeline)).to.include('Finance ministers');
  });

  it('does not close with a click on itself', async () => {
    await click(munich);
    await click(await opened(timeline));
    await settled(timeline);
    expect(details(timeline)).to.exist;
  });

  it('gives way to that of the next event pressed', async () => {
    await click(munich);
    await opened(timeline);
    await click(eventButton(timeline, 'Phone call'));
    await settled(timeline);
    expect(detailsWords(timeline)).to.include('Phone call of the two sides');
    expect(selections).to.deep.equal(['munich', 'call']);
  });

  it('comes next to its button in tab order', async () => {
    const visit = eventButton(timeline, 'Visit');
    visit.focus();
    await press('Enter');
    await opened(timeline);
    await press('Tab');
    expect(nameOf(focused() as Element)).to.equal('Close details');
    await press('Tab');
    expect((focused() as HTMLAnchorElement).href).to.equal('https://example.org/visit');
    await press('Shift+Tab');
    await press('Shift+Tab');
    expect(focused()).to.equal(visit);
  });

  for (const key of ['Enter', ' ']) {
    it(`opens and closes with ${key === ' ' ? 'Space' : key}`, async () => {
      munich.focus();
      await press(key);
      await opened(timeline);
      await press(key);
      await closed(timeline);
      expect(focused()).to.equal(munich);
    });
  }
});

describe('diplo-select', () => {
  let timeline: DiploTimelineElement;

  beforeEach(async () => {
    await setViewport({ width: 1200, height: 800 });
    timeline = await fixture(html`<diplo-timeline lang="en" .events=${february()}></diplo-timeline>`);
  });

  it('is cancelable: nothing opens, and nothing closes', async () => {
    const refuse = (event: Event): void => {
      event.preventDefault();
    };
    timeline.addEventListener('diplo-select', refuse);
    eventButton(timeline, 'Munich').click();
    await settled(timeline);
    expect([timeline.selected, details(timeline)]).to.deep.equal([null, null]);

    timeline.selected = 'munich';
    await opened(timeline);
    closeButton(timeline).click();
    await press('Escape');
    await click([1190, 790]);
    await settled(timeline);
    expect(timeline.selected).to.equal('munich');
    expect(details(timeline)).to.exist;
  });

  it('tells the page of the event, and reaches it through shadow roots', async () => {
    const heard: unknown[] = [];
    const hear = ({ detail: { event }, composed }: DiploSelectEvent) => heard.push(event?.id, event?.name, composed);
    document.addEventListener('diplo-select', hear, { once: true });
    eventButton(timeline, 'Munich').click();
    await opened(timeline);
    expect(heard).to.deep.equal(['munich', 'Munich Security Conference', true]);
  });

  it('is not fired when the page itself sets what is selected', async () => {
    let count = 0;
    timeline.addEventListener('diplo-select', () => (count += 1));
    timeline.selected = 'munich';
    await opened(timeline);
    expect(detailsWords(timeline)).to.include('Munich Security Conference');
    timeline.setAttribute('selected', 'johannesburg');
    await settled(timeline);
    expect(detailsWords(timeline)).to.include('G20 foreign ministers’ meeting');
    timeline.selected = null;
    await closed(timeline);
    expect(count).to.equal(0);
  });

  it('an id that no event has opens nothing, and keeps no other card from showing', async () => {
    timeline.selected = 'nobody';
    await settled(timeline);
    expect(details(timeline)).to.be.null;
    await pointAt(eventButton(timeline, 'Munich'));
    await opened(timeline);
    expect(detailsWords(timeline)).to.include('Munich Security Conference');
  });
});
