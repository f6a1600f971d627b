import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';
import { emulate } from '../support/emulate.js';
import { february } from '../support/february.js';
import { followScheme } from '../support/follow-scheme.js';
import { expectWarning } from '../support/guard-page.js';
import { all, eventButton, opened, pointAt, settled } from '../support/reader.js';

// axe takes a page without a background for a white one
followScheme();

/** With every status, and with entries that cannot be read. */
function everythingAtOnce(): unknown {
  const list = february();
  list.events.push(
    { name: 'State visit', date: '2025-02-24', status: 'confirmed', location: 'Tokyo', url: 'https://example.org/' },
    { name: 'Hearing', date: '2025-02-25', status: 'cancelled', subjectOf: 'Parliament' },
    { name: 'Signing', date: '2025-02-26~', status: 'postponed' },
    { name: 'Summit', date: '2025-02-27?', status: 'unlikely', description: 'Two lines\nof text' },
    { name: 'Reception', displayDate: 'to be announced', status: 'rumoured' },
    { name: 'Dinner', date: '2025-02-30' },
  );
  return list;
}

describe('axe', () => {
  for (const width of [1200, 390]) {
    for (const scheme of ['light', 'dark'] as const) {
      describe(`at ${width} px, ${scheme}`, () => {
        beforeEach(async () => {
          await setViewport({ width, height: 800 });
          await emulate({ 'prefers-color-scheme': scheme });
        });

        it('finds nothing in the source case', async () => {
          const timeline = await fixture(html`<diplo-timeline lang="en" .events=${february()}></diplo-timeline>`);
          await expect(timeline).to.be.accessible();
        });

        it('finds nothing where all is open', async () => {
          expectWarning(/rumoured/u);
          const timeline = await fixture<DiploTimelineElement>(
            html`<diplo-timeline lang="en" .events=${everythingAtOnce()} selected="washington"></diplo-timeline>`,
          );
          const disclosures = all<HTMLDetailsElement>(timeline, 'details');
          expect(disclosures).to.have.length(2);
          for (const disclosure of disclosures) disclosure.open = true;
          await settled(timeline);
          await opened(timeline);
          await expect(timeline).to.be.accessible();
        });
      });
    }
  }

  it('finds nothing while a card is hovered', async () => {
    await setViewport({ width: 1200, height: 800 });
    const timeline = await fixture<DiploTimelineElement>(
      html`<diplo-timeline lang="en" .events=${february()}></diplo-timeline>`,
    );
    await pointAt(eventButton(timeline, 'Munich'));
    await opened(timeline);
    await expect(timeline).to.be.accessible();
  });

  it('finds nothing where there is nothing to show', async () => {
    const timeline = await fixture(html`<diplo-timeline lang="en" .events=${[]}></diplo-timeline>`);
    await expect(timeline).to.be.accessible();
  });
});
