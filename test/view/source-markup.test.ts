import { aTimeout, expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { DiploLoadEvent, DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';
import { expectWarning } from '../support/guard-page.js';
import { click, eventButton, eventButtons, nameOf, opened, settled } from '../support/reader.js';

async function show(children: TemplateResult): Promise<DiploTimelineElement> {
  const timeline = await fixture<DiploTimelineElement>(html`<diplo-timeline lang="en">${children}</diplo-timeline>`);
  await settled(timeline);
  return timeline;
}

const names = (timeline: DiploTimelineElement): string[] => eventButtons(timeline).map(nameOf);

const list = html`<ol>
  <li data-date="2025-02-14/2025-02-16">Munich Security Conference</li>
  <li>
    <time datetime="2025-02-20">20</time>–<time datetime="2025-02-21">21 February</time>: G20 foreign ministers’ meeting
  </li>
</ol>`;

describe('events from the children', () => {
  it('are read out of a list, and stay in the page', async () => {
    const timeline = await show(list);
    expect(names(timeline)).to.deep.equal([
      'Munich Security Conference, 14 to 16 February 2025',
      'G20 foreign ministers’ meeting, 20 to 21 February 2025',
    ]);
    expect(timeline.querySelectorAll('li')).to.have.length(2);
    expect(timeline.problems).to.be.empty;
  });

  it('are read out of a table, and of preformatted lines', async () => {
    const table = await show(
      html`<table>
        <tr>
          <th>Date</th>
          <th>Name</th>
          <th>Place</th>
        </tr>
        <tr>
          <td>14–16 February 2025</td>
          <td>Munich Security Conference</td>
          <td>Munich</td>
        </tr>
      </table>`,
    );
    expect(names(table)).to.deep.equal(['Munich Security Conference, 14 to 16 February 2025, Munich']);
    const lines = await show(html`<pre>2025-02-14/2025-02-16 | Munich Security Conference | Munich</pre>`);
    expect(names(lines)).to.deep.equal(names(table));
  });

  it('follow what is written in them', async () => {
    const timeline = await show(list);
    const item = document.createElement('li');
    item.append('1 March 2025: Parliament');
    timeline.querySelector('ol')?.append(item);
    await nextFrame();
    await settled(timeline);
    expect(names(timeline).at(-1)).to.equal('Parliament, 1 March 2025');
    timeline.querySelector('li')?.remove();
    await nextFrame();
    await settled(timeline);
    expect(names(timeline)).to.have.length(2);
  });

  it('follow what is written in them while the timeline is out of the page, or as it is moved', async () => {
    const timeline = await show(list);
    const { parentElement } = timeline;
    const item = document.createElement('li');
    item.append('1 March 2025: Parliament');
    timeline.remove();
    timeline.querySelector('ol')?.append(item);
    parentElement?.append(timeline);
    await settled(timeline);
    expect(names(timeline).at(-1)).to.equal('Parliament, 1 March 2025');
    item.replaceChildren('2 March 2025: Cabinet');
    parentElement?.prepend(timeline);
    await settled(timeline);
    expect(names(timeline).at(-1)).to.equal('Cabinet, 2 March 2025');
    expect(names(timeline)).to.have.length(3);
  });

  it('give way to the property', async () => {
    const timeline = await show(list);
    timeline.events = [{ name: 'Summit', date: '2025-05-01' }];
    await settled(timeline);
    expect(names(timeline)).to.deep.equal(['Summit, 1 May 2025']);
  });

  it('are none, and no problem, where the children only say that something will come', async () => {
    const timeline = await show(html`<p>See <a href="https://example.org/">the itinerary</a>.</p>`);
    expect(names(timeline)).to.be.empty;
    expect(timeline.problems).to.be.empty;
  });
});

/** How many lists the timeline tells of from now on. */
function loads(timeline: DiploTimelineElement, onLoad: (event: DiploLoadEvent) => void = () => undefined) {
  const told: number[] = [];
  timeline.addEventListener('diplo-load', (event: DiploLoadEvent) => {
    told.push(event.detail.events.length);
    onLoad(event);
  });
  return told;
}

describe('a list in the page is read once', () => {
  it('though its reader opens an event, and the page marks the timeline as ready', async () => {
    const timeline = await show(list);
    await click(eventButton(timeline, 'Munich'));
    await opened(timeline);
    await aTimeout(100); // whatever is fetched for the card is here
    let count = 0;
    const told = loads(timeline, () => {
      timeline.setAttribute('data-loads', String((count += 1)));
    });
    await click(eventButton(timeline, 'G20'));
    await opened(timeline);
    timeline.classList.add('ready');
    await aTimeout(100);
    await settled(timeline);
    expect(told).to.be.empty;
    const item = document.createElement('li');
    item.append('1 March 2025: Parliament');
    timeline.querySelector('ol')?.append(item);
    await aTimeout(100);
    await settled(timeline);
    expect(told).to.deep.equal([3]);
    expect(timeline.selected, 'what is open stays open').not.to.be.null;
  });

  it('though the page writes beside it what it was told', async () => {
    const timeline = await show(
      html`${list}
        <p slot="empty">None</p>`,
    );
    const note = timeline.querySelector('p');
    let count = 0;
    const told = loads(timeline, () => note?.replaceChildren(String((count += 1))));
    timeline.querySelector('ol')?.classList.add('wide');
    note?.replaceChildren('No events');
    await aTimeout(100);
    expect(told).to.be.empty;
    timeline.querySelector('li')?.remove();
    await aTimeout(200);
    expect(told).to.deep.equal([1]);
  });

  it('though the page goes on changing before the list is there', async () => {
    expectWarning(/no element with the id “later”/u);
    const box = await fixture(
      html`<div>
        <p></p>
        <diplo-timeline lang="en" for="later"></diplo-timeline>
      </div>`,
    );
    const timeline = box.querySelector('diplo-timeline') as DiploTimelineElement;
    const told = loads(timeline, () => box.querySelector('p')?.append('.'));
    await settled(timeline);
    box.querySelector('p')?.append('!');
    await aTimeout(200);
    expect(told.length).to.be.at.most(1);
    const lines = document.createElement('pre');
    lines.append('2025-02-14/2025-02-16 | Munich Security Conference');
    box.append(lines);
    await aTimeout(50);
    lines.id = 'later';
    await aTimeout(50);
    await settled(timeline);
    expect(names(timeline)).to.deep.equal(['Munich Security Conference, 14 to 16 February 2025']);
    expect(told.at(-1)).to.equal(1);
    expect(told.length).to.be.at.most(2);
  });

  it('and in the language that the timeline is given later', async () => {
    expectWarning(/has no date/u);
    const timeline = await show(
      html`<ol>
        <li>3. Mai 2025: Treffen</li>
      </ol>`,
    );
    timeline.lang = 'de';
    await aTimeout(50);
    await settled(timeline);
    expect(names(timeline)).to.deep.equal(['Treffen, 3. Mai 2025']);
  });
});

describe('events from another element', () => {
  it('follow it where the page puts another one in its place', async () => {
    const box = await fixture(
      html`<div>
        <pre id="dates">2025-02-14/2025-02-16 | Munich Security Conference</pre>
        <diplo-timeline lang="en" for="dates"></diplo-timeline>
      </div>`,
    );
    const timeline = box.querySelector('diplo-timeline') as DiploTimelineElement;
    await settled(timeline);
    const lines = document.createElement('pre');
    lines.id = 'dates';
    lines.append('2025-03-01 | Parliament');
    box.querySelector('pre')?.replaceWith(lines);
    await aTimeout(50);
    await settled(timeline);
    expect(names(timeline)).to.deep.equal(['Parliament, 1 March 2025']);
    lines.replaceChildren('2025-03-02 | Cabinet');
    await aTimeout(50);
    await settled(timeline);
    expect(names(timeline)).to.deep.equal(['Cabinet, 2 March 2025']);
  });

  it('are read, also where it comes later', async () => {
    const box = await fixture(html`<div><diplo-timeline lang="en" for="dates"></diplo-timeline></div>`);
    const timeline = box.querySelector('diplo-timeline') as DiploTimelineElement;
    expectWarning(/no element with the id “dates”/u);
    await settled(timeline);
    expect(timeline.problems.map(({ field }) => field)).to.deep.equal(['for']);
    const lines = document.createElement('pre');
    lines.id = 'dates';
    lines.append('2025-02-14/2025-02-16 | Munich Security Conference');
    box.append(lines);
    await nextFrame();
    await settled(timeline);
    expect(names(timeline)).to.deep.equal(['Munich Security Conference, 14 to 16 February 2025']);
    expect(timeline.problems).to.be.empty;
  });

  it('that holds none is told', async () => {
    expectWarning(/holds no list/u);
    const box = await fixture(
      html`<div>
        <p id="words">Nothing</p>
        <diplo-timeline lang="en" for="words"></diplo-timeline>
      </div>`,
    );
    const timeline = box.querySelector('diplo-timeline') as DiploTimelineElement;
    await settled(timeline);
    expect(timeline.problems).to.have.length(1);
  });
});
