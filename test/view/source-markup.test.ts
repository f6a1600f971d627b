import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';
import { expectWarning } from '../support/guard-page.js';
import { eventButtons, nameOf, settled } from '../support/reader.js';

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

describe('events from another element', () => {
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
