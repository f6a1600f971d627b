import { fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { visualDiff } from '@web/test-runner-visual-regression';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';
import { emulate } from '../support/emulate.js';
import { february } from '../support/february.js';
import { followScheme } from '../support/follow-scheme.js';
import { opened, settled } from '../support/reader.js';

/** The source case on a sheet as wide as the window; a card needs more height than the timeline has. */
async function show(width: number, selected?: string): Promise<HTMLElement> {
  await setViewport({ width, height: 900 });
  const sheet = await fixture<HTMLElement>(
    html`<div>
      <diplo-timeline
        lang="en"
        start="2025-01-27"
        end="2025-02-23"
        .events=${february()}
        .selected=${selected ?? null}
      ></diplo-timeline>
    </div>`,
  );
  sheet.style.setProperty('padding', '8px');
  if (selected) sheet.style.setProperty('min-height', '760px');
  const timeline = sheet.firstElementChild as DiploTimelineElement;
  await settled(timeline);
  if (selected) await opened(timeline);
  return sheet;
}

describe('the source case looks as before', () => {
  followScheme();

  for (const scheme of ['light', 'dark'] as const) {
    for (const width of [1200, 768, 390, 320]) {
      it(`at ${width} px, ${scheme}`, async () => {
        await emulate({ 'prefers-color-scheme': scheme });
        await visualDiff(await show(width), `february-${width}-${scheme}`);
      });
    }
  }

  it('at 1200 px in forced colors', async () => {
    await emulate({ 'forced-colors': 'active' });
    await visualDiff(await show(1200), 'february-1200-forced-colors');
  });

  it('at 1200 px in forced colors, dark', async () => {
    await emulate({ 'forced-colors': 'active', 'prefers-color-scheme': 'dark' });
    await visualDiff(await show(1200), 'february-1200-forced-colors-dark');
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`at 390 px in forced colors, ${scheme}`, async () => {
      await emulate({ 'forced-colors': 'active', 'prefers-color-scheme': scheme });
      await visualDiff(await show(390), `february-390-forced-colors-${scheme}`);
    });
  }

  it('at 1200 px with a card open', async () => {
    await emulate({ 'prefers-color-scheme': 'light', 'prefers-reduced-motion': 'reduce' });
    await visualDiff(await show(1200, 'munich'), 'february-1200-light-card');
  });
});
