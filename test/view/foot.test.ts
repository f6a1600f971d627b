import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';
import { february } from '../support/february.js';
import { all, settled, wordsOf } from '../support/reader.js';

interface Options {
  readonly lang?: string;
  readonly width?: number;
  /** Of the text, percent. */
  readonly size?: number;
  readonly events?: unknown;
  readonly asOf?: string;
  readonly filter?: string;
}

/** With all that the foot can hold: exporting needs the part that offers files. */
async function show({ lang = 'en', width = 390, size = 100, events = february(), asOf, filter }: Options = {}) {
  await setViewport({ width, height: 900 });
  const page = await fixture<HTMLElement>(
    html`<div lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'}>
      <diplo-timeline now="none" .events=${events} .asOf=${asOf} .filter=${filter}></diplo-timeline>
    </div>`,
  );
  page.style.fontSize = `${size}%`;
  const timeline = page.querySelector('diplo-timeline') as DiploTimelineElement;
  await timeline.exportAs('json');
  await settled(timeline);
  return timeline;
}

function partsOf(timeline: DiploTimelineElement) {
  const [save, summary, table] = ['[part~=save] > button', 'summary', '.table-frame'].map(
    (selector) => all(timeline, selector)[0],
  );
  if (!save || !summary || !table) throw new Error('Something is not there');
  return { save, summary, table };
}

/** Neither lies on the other. */
function areApart(one: Element, other: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  return a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
}

describe('the foot', () => {
  for (const [lang, width, size] of [
    ['en', 1200, 100],
    ['fr', 390, 100],
    ['ru', 320, 100],
    ['hi', 320, 100],
    ['en', 390, 200],
    ['ar', 320, 200],
  ] as const) {
    it(`has the menu of files beside the table's words, not on them: ${lang}, ${width} px, ${size} %`, async () => {
      const timeline = await show({ lang, width, size });
      const { save, summary, table } = partsOf(timeline);
      const box = timeline.getBoundingClientRect();
      expect(areApart(save, summary), 'closed').to.be.true;
      const { right, left, bottom } = save.getBoundingClientRect();
      const isWithin = left >= box.left - 0.5 && right <= box.right + 0.5 && bottom <= box.bottom + 0.5;
      expect(isWithin, 'within the timeline').to.be.true;
      summary.click();
      await settled(timeline);
      expect(areApart(save, summary) && areApart(save, table), 'open').to.be.true;
      expect(table.getBoundingClientRect().width).to.be.closeTo(box.width, 0.1);
    });
  }

  it('offers no files where nothing is shown: there would be nothing in them', async () => {
    for (const nothing of [{ events: [] }, { asOf: '2020-01-01' }, { filter: 'person:nobody' }]) {
      const timeline = await show(nothing);
      await waitUntil(() => all(timeline, '[part~=event]').length === 0, 'Something is shown');
      await settled(timeline);
      expect(all(timeline, '[part~=save]'), Object.keys(nothing).join()).to.be.empty;
    }
  });

  it('offers them again once something is', async () => {
    const timeline = await show({ asOf: '2020-01-01' });
    timeline.asOf = undefined;
    await waitUntil(() => all(timeline, '[part~=save]').length === 1, 'There is no menu');
  });

  it('has a table with columns for what is told of some event', async () => {
    const columnsOf = async (...events: readonly object[]) =>
      all(await show({ events }), 'thead th').map((column) => wordsOf(column.textContent));
    const talks = { name: 'Talks', date: '2025-02-14' };
    expect(await columnsOf(talks, { ...talks, name: 'Lunch' })).to.deep.equal(['When', 'Event']);
    expect(await columnsOf(talks, { ...talks, location: 'Munich' })).to.deep.equal(['When', 'Event', 'Where']);
    const lunch = { ...talks, attendee: [{ name: 'Cho Tae-yul' }], status: 'expected' };
    expect(await columnsOf(talks, lunch)).to.deep.equal(['When', 'Event', 'Who', 'Status']);
  });
});
