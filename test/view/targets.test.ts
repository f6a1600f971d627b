import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';
import { clusterButtons, named, talks, trips } from '../support/explore.js';
import { february } from '../support/february.js';
import { all, eventButton, eventButtons, nameOf, opened, pointAt, settled } from '../support/reader.js';

/** px (WCAG 2.5.8) */
const LEAST = 24;

function targetsOf(timeline: DiploTimelineElement): HTMLElement[] {
  return all(timeline, 'button, a, summary, select, input, [tabindex="0"]').filter(
    // the strip is the target of the overview; what is hidden until it has the focus, is none until then
    (element) => element.checkVisibility() && !element.matches('input[type=range], .hidden:not(:focus)'),
  );
}

/** Smaller than 24 by 24 px, and with another target nearer than the spacing that would make up for it. */
function tooSmall(timeline: DiploTimelineElement): string[] {
  const targets = targetsOf(timeline).map((element) => ({ element, box: element.getBoundingClientRect() }));
  const small = targets.filter(({ box }) => Math.min(box.width, box.height) < LEAST - 0.01);
  return small
    .filter(({ element, box }) => {
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      return targets.some((other) => {
        if (other.element === element || other.element.contains(element)) return false;
        const isSmall = Math.min(other.box.width, other.box.height) < LEAST - 0.01;
        const near = isSmall
          ? Math.hypot(other.box.left + other.box.width / 2 - x, other.box.top + other.box.height / 2 - y) - LEAST / 2
          : Math.hypot(
              Math.max(other.box.left - x, 0, x - other.box.right),
              Math.max(other.box.top - y, 0, y - other.box.bottom),
            );
        return near < LEAST / 2 - 0.01;
      });
    })
    .map(({ element, box }) => `${nameOf(element)}: ${box.width} by ${box.height}`);
}

async function show(events: unknown, attributes: Readonly<Record<string, string>> = {}) {
  const timeline = await fixture<DiploTimelineElement>(
    html`<diplo-timeline lang="en" .events=${events}></diplo-timeline>`,
  );
  for (const [name, value] of Object.entries(attributes)) timeline.setAttribute(name, value);
  await settled(timeline);
  return timeline;
}

for (const width of [1200, 320]) {
  describe(`targets are 24 px, or as far apart, at ${width} px`, () => {
    beforeEach(() => setViewport({ width, height: 900 }));

    it('in a short list with its history, an open event, the table and the menu of files', async () => {
      const timeline = await show(february(), { history: '', id: 'plans' });
      eventButtons(timeline)[0]?.focus();
      eventButtons(timeline)[0]?.click();
      await opened(timeline);
      for (const disclosure of all<HTMLDetailsElement>(timeline, 'details')) disclosure.open = true;
      await settled(timeline);
      named(timeline, 'Save as').click();
      await settled(timeline);
      expect(targetsOf(timeline).length).to.be.greaterThan(14);
      expect(tooSmall(timeline)).to.deep.equal([]);
    });

    it('among several sources of one event', async () => {
      const subjectOf = ['Programme', 'Press', 'Speech'].map((name) => ({ name, url: `https://example.org/${name}` }));
      const timeline = await show([{ id: 'a', name: 'Talks', date: '2025-02-14', subjectOf }], { selected: 'a' });
      await opened(timeline);
      expect(all(timeline, 'a')).to.have.length(3);
      expect(tooSmall(timeline)).to.deep.equal([]);
    });

    it('in a long list: toolbar, search, clusters, overview and pages', async () => {
      const timeline = await show(trips, { lanes: 'none' });
      await timeline.zoomTo({ start: '1990', end: '1999' });
      await settled(timeline);
      named(timeline, 'Find events', 'input').focus();
      for (const disclosure of all<HTMLDetailsElement>(timeline, 'details')) disclosure.open = true;
      await settled(timeline);
      await settled(timeline);
      expect(clusterButtons(timeline).length > 0).to.equal(width > 480);
      expect(tooSmall(timeline)).to.deep.equal([]);
    }).timeout(10_000);

    it('in lanes that can be folded, and among matches', async () => {
      const events = talks(40, 2).map((event, i) => ({ ...event, group: `Track ${i % 3}` }));
      const timeline = await show(events);
      await pointAt(eventButton(timeline, 'Talks 3,'));
      timeline.filter = 'Talks 1';
      await timeline.updateComplete;
      await settled(timeline);
      expect(tooSmall(timeline)).to.deep.equal([]);
    });
  });
}
