import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';
import { talks, toolbar } from '../support/explore.js';
import { eventButtons, focused, pointAt, settled, wordsOf } from '../support/reader.js';

// A browser keeps 250 requests by default: the modules of the test alone are nearly as many.
performance.setResourceTimingBufferSize(2000);

const isFetched = (): boolean =>
  performance.getEntriesByType('resource').some(({ name }) => name.includes('/view/explore/'));

it('what zooms and pans is fetched when the pointer comes near, and changes nothing that is there', async () => {
  await setViewport({ width: 1200, height: 900 });
  const timeline = await fixture<DiploTimelineElement>(
    html`<diplo-timeline lang="en" layout="horizontal" .events=${talks(5, 3)}></diplo-timeline>`,
  );
  await settled(timeline);
  const before = eventButtons(timeline);
  expect(before).to.have.length(5);
  expect(toolbar(timeline), 'five events fit').to.be.undefined;
  before[2]?.focus();
  await settled(timeline);
  expect(isFetched(), 'nothing needs it yet').to.be.false;
  const places = before.map((button) => JSON.stringify(button.getBoundingClientRect()));
  const words = wordsOf(timeline.shadowRoot?.textContent);

  await pointAt(before[0] ?? timeline);
  await waitUntil(isFetched, 'It is not fetched');
  await settled(timeline);
  await pointAt([2, 890]);
  await settled(timeline);
  const after = eventButtons(timeline);
  expect(after.every((button, i) => button === before[i])).to.be.true;
  expect(focused()).to.equal(before[2]);
  expect(after.map((button) => JSON.stringify(button.getBoundingClientRect()))).to.deep.equal(places);
  expect(wordsOf(timeline.shadowRoot?.textContent).slice(0, 50)).to.equal(words.slice(0, 50));
  expect(toolbar(timeline), 'five events still fit').to.be.undefined;
});

it('words and parts that are needed are asked for at once, not one after the other', async () => {
  const timeline = await fixture<DiploTimelineElement>(
    html`<diplo-timeline lang="sw" history time-zone="Asia/Seoul" .events=${talks(5, 3)}></diplo-timeline>`,
  );
  await settled(timeline);
  const requests = ['/i18n/languages', '/view/history', '/view/zone'].map((path) => {
    const [request] = performance.getEntriesByType('resource').filter(({ name }) => name.includes(path));
    return request as PerformanceResourceTiming;
  });
  const firstAnswer = Math.min(...requests.map(({ responseEnd }) => responseEnd));
  // A server beside the browser may answer while it still asks; what is fetched after an answer comes with the whole of it.
  for (const { name, startTime } of requests) expect(startTime, name).to.be.below(firstAnswer + 15);
});

it('what is there is not asked for again: one step of zooming draws once', async () => {
  const timeline = await fixture<DiploTimelineElement>(
    html`<diplo-timeline lang="en" layout="horizontal" .events=${talks(5, 3)}></diplo-timeline>`,
  );
  await timeline.fit();
  await settled(timeline);
  const zoomed = timeline.zoomTo({ start: '2001-01-03', end: '2001-01-06' });
  expect(timeline.isUpdatePending, 'before it has been done').to.be.false;
  await zoomed;
  expect(timeline.isUpdatePending, 'what is in view is another').to.be.true;
});
