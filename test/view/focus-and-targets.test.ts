import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';
import { february } from '../support/february.js';
import { closed, eventButton, eventButtons, focused, nameOf, opened, press, settled } from '../support/reader.js';

async function show(events: unknown, attributes: Readonly<Record<string, string>> = {}, width = 1200) {
  await setViewport({ width, height: 900 });
  const timeline = await fixture<DiploTimelineElement>(
    html`<diplo-timeline lang="en" .events=${events}></diplo-timeline>`,
  );
  for (const [name, value] of Object.entries(attributes)) timeline.setAttribute(name, value);
  await settled(timeline);
  return timeline;
}

// 2.4.11
it('Escape at another event closes the card that covers it, and leaves the focus there', async () => {
  const timeline = await show(february(), { selected: 'washington' });
  await opened(timeline);
  eventButton(timeline, 'Munich').focus();
  await press('Escape');
  await closed(timeline);
  await aTimeout(20);
  expect(focused() && nameOf(focused() as Element)).to.match(/^Munich/u);
});

// 2.5.8
it('a row of one line is 24 px tall', async () => {
  const timeline = await show([{ name: 'Reception', displayDate: 'to be announced' }], {}, 320);
  expect(eventButtons(timeline)[0]?.getBoundingClientRect().height).to.be.at.least(24);
});
