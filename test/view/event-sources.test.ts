import { expect, fixture, html } from '@open-wc/testing';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';
import { february, februaryJson } from '../support/february.js';
import { expectWarning } from '../support/guard-page.js';
import { eventButtons, nameOf, settled } from '../support/reader.js';

const visit = '[{"name": "State visit", "date": "2025-04-01"}]';
const summit = '[{"name": "Summit", "date": "2025-05-01"}]';

/** Their policy forbids the test pages what this does, since the browser does not look at the type: it complains. */
function dataScript(text: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.append(text);
  expectWarning(/require-trusted-types-for forbids trusted-types-sink HTMLScriptElement/u);
  return script;
}

const shownNames = (timeline: DiploTimelineElement): string[] =>
  eventButtons(timeline).map((button) => nameOf(button).replace(/,.*/u, ''));

describe('events from a child script', () => {
  let timeline: DiploTimelineElement;
  beforeEach(async () => {
    timeline = await fixture(html`<diplo-timeline lang="en">${dataScript(visit)}</diplo-timeline>`);
  });

  it('are shown', () => {
    expect(shownNames(timeline)).to.deep.equal(['State visit']);
  });

  it('follow its text', async () => {
    const [script] = timeline.children;
    if (script?.firstChild) script.firstChild.nodeValue = summit;
    await settled(timeline);
    expect(shownNames(timeline)).to.deep.equal(['Summit']);
    script?.replaceChildren(februaryJson);
    await settled(timeline);
    expect(shownNames(timeline)).to.have.length(5);
  });

  it('follow another script in its place, and its removal', async () => {
    timeline.replaceChildren(dataScript(summit));
    await settled(timeline);
    expect(shownNames(timeline)).to.deep.equal(['Summit']);
    timeline.replaceChildren();
    await settled(timeline);
    expect(shownNames(timeline)).to.be.empty;
    expect(timeline.problems).to.be.empty;
  });

  it('are followed after the timeline was out of the page', async () => {
    const parent = timeline.parentElement as HTMLElement;
    timeline.remove();
    timeline.replaceChildren(dataScript(summit));
    parent.append(timeline);
    await settled(timeline);
    expect(shownNames(timeline)).to.deep.equal(['Summit']);
    timeline.replaceChildren(dataScript(visit));
    await settled(timeline);
    expect(shownNames(timeline)).to.deep.equal(['State visit']);
  });

  it('give way to the property, and come back without it', async () => {
    timeline.events = february();
    await settled(timeline);
    expect(shownNames(timeline)).to.have.length(5);
    timeline.events = undefined;
    await settled(timeline);
    expect(shownNames(timeline)).to.deep.equal(['State visit']);
  });
});

describe('scripts that are no event list', () => {
  it('of a child’s child, or of another type, are left alone', async () => {
    const other = document.createElement('script');
    other.type = 'application/ld+json';
    other.append(visit);
    const timeline = await fixture<DiploTimelineElement>(
      html`<diplo-timeline lang="en">
        ${other}
        <div>${dataScript(summit)}</div>
      </diplo-timeline>`,
    );
    expect(shownNames(timeline)).to.be.empty;
    expect(timeline.problems).to.be.empty;
  });
});

describe('events from the attribute', () => {
  it('are JSON text, and are followed', async () => {
    const timeline = await fixture<DiploTimelineElement>(
      html`<diplo-timeline lang="en" events=${februaryJson}></diplo-timeline>`,
    );
    expect(shownNames(timeline)).to.have.length(5);
    timeline.setAttribute('events', summit);
    await timeline.updateComplete;
    expect(shownNames(timeline)).to.deep.equal(['Summit']);
    timeline.removeAttribute('events');
    await timeline.updateComplete;
    expect(shownNames(timeline)).to.be.empty;
  });
});

describe('diplo-load', () => {
  it('tells once of each list what was read', async () => {
    const heard: string[][] = [];
    const timeline = document.createElement('diplo-timeline');
    timeline.addEventListener('diplo-load', ({ detail }) => heard.push(detail.events.map(({ name }) => name)));
    timeline.events = visit;
    await fixture(html`<div>${timeline}</div>`);
    timeline.lang = 'ko';
    await settled(timeline);
    timeline.events = summit;
    await settled(timeline);
    expect(heard).to.deep.equal([['State visit'], ['Summit']]);
  });
});
