import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';
import { february } from '../support/february.js';
import { all, detailsWords, eventButton, opened, settled, wordsOf } from '../support/reader.js';

/** px; what a browser may round a rectangle by */
const ROUNDING = 0.1;

/** The source case on the 28 days of February, with events of one day each beside the conference. */
async function februaryDays(): Promise<DiploTimelineElement> {
  await setViewport({ width: 1200, height: 900 });
  const list = february();
  for (const day of ['01', '14', '16', '17', '28']) list.events.push({ name: `Day ${day}`, date: `2025-02-${day}` });
  const timeline = await fixture<DiploTimelineElement>(
    html`<diplo-timeline lang="en" .events=${list} start="2025-02-01" end="2025-02-28"></diplo-timeline>`,
  );
  await settled(timeline);
  return timeline;
}

describe(`in ${Intl.DateTimeFormat().resolvedOptions().timeZone}`, () => {
  it('the bar of a conference from 14 to 16 February covers these three days to the pixel', async () => {
    const timeline = await februaryDays();
    const rect = (name: string) => eventButton(timeline, name).getBoundingClientRect();
    const dayWidth = (rect('Day 28').right - rect('Day 01').left) / 28;
    const munich = rect('Munich');
    expect(rect('Day 14').width).to.be.closeTo(dayWidth, ROUNDING);
    expect(munich.left).to.be.closeTo(rect('Day 14').left, ROUNDING);
    expect(munich.left).to.be.closeTo(rect('Day 01').left + 13 * dayWidth, ROUNDING);
    expect(munich.right).to.be.closeTo(rect('Day 16').right, ROUNDING);
    expect(munich.right).to.be.closeTo(rect('Day 17').left, ROUNDING);
    expect(munich.width).to.be.closeTo(3 * dayWidth, ROUNDING);
  });

  it('each number of the axis stands in the middle of its day', async () => {
    const timeline = await februaryDays();
    for (const day of ['1', '14', '16', '17', '28']) {
      const number = all<SVGTextElement>(timeline, '[part~=picture] text').find((text) => text.textContent === day);
      const cell = eventButton(timeline, `Day ${day.padStart(2, '0')}`).getBoundingClientRect();
      const { left, right } = number?.getBoundingClientRect() ?? new DOMRect();
      expect((left + right) / 2, day).to.be.closeTo((cell.left + cell.right) / 2, 0.75);
    }
  });

  it('its card says 14, 16 and three days', async () => {
    const timeline = await februaryDays();
    timeline.selected = 'munich';
    await opened(timeline);
    expect(detailsWords(timeline)).to.include('14–16 February 2025 · 3 days · in 10 days');
  });

  it('the table says the same dates', async () => {
    const timeline = await februaryDays();
    const cells = all(timeline, '[part~=table] tbody tr').map((row) => wordsOf(row.querySelector('td')?.textContent));
    expect(cells).to.include.members(['14–16 February 2025', '20–21 February 2025', '1 February 2025']);
  });
});
