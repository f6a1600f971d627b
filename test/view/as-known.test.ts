import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';
import { engine } from '../support/engine.js';
import { all, detailsWords, eventButton, eventButtons, nameOf, opened, settled, wordsOf } from '../support/reader.js';
import { revisedList } from '../support/revised-list.js';

async function show(asOf: string, width = 1200, layout = 'horizontal'): Promise<DiploTimelineElement> {
  await setViewport({ width, height: 900 });
  const timeline = await fixture<DiploTimelineElement>(
    html`<diplo-timeline lang="en" as-of=${asOf} layout=${layout} .events=${revisedList}></diplo-timeline>`,
  );
  await settled(timeline);
  return timeline;
}

const namesOf = (timeline: DiploTimelineElement): string[] => eventButtons(timeline).map(nameOf);

/** The middle of a day's number on the axis, px. */
function dayX(timeline: DiploTimelineElement, day: number): number {
  const text = all(timeline, '[part~=picture] text').find((it) => wordsOf(it.textContent) === String(day));
  const { left, right } = text?.getBoundingClientRect() ?? { left: NaN, right: NaN };
  return (left + right) / 2;
}

describe('as known', () => {
  const before = [
    'Event A, 10 February 2025, Place A, tentative',
    'Event B, 14 February 2025, Place B, expected',
    'Event C, 20 February 2025',
    'Event D, 24 February 2025, confirmed',
    'Event E, to be announced',
  ];
  const withdrawn = 'Event B, 14 February 2025, Place B, withdrawn, Withdrawn on 11 February 2025';
  const moved =
    'Event A, 17 to 18 February 2025, Place A, tentative, Changed on 11 February 2025: was 10 February 2025';
  const corrected =
    'Event C, 21 February 2025, Corrected on 13 February 2025: it was wrongly given as 20 February 2025';

  for (const [layout, width] of [
    ['horizontal', 1200],
    ['vertical', 390],
  ] as const) {
    describe(`in the ${layout} layout`, () => {
      const days: Readonly<Record<string, readonly string[]>> = {
        '2025-02-04': before,
        '2025-02-10': before,
        '2025-02-11': [withdrawn, moved, ...before.slice(2)],
        '2025-02-13': [withdrawn, moved, corrected, ...before.slice(3)],
      };
      for (const [day, names] of Object.entries(days)) {
        it(`on ${day} the events read as they were then`, async () => {
          const timeline = await show(day, width, layout);
          expect(namesOf(timeline)).to.deep.equal(names);
          expect(timeline.problems).to.deep.equal([]);
        });
      }

      it('before anything was known it shows nothing, and says why', async () => {
        const timeline = await show('2025-02-03', width, layout);
        expect(eventButtons(timeline)).to.be.empty;
        expect(wordsOf(timeline.shadowRoot?.querySelector('section')?.innerText)).to.equal(
          'Made-up events Nothing was known yet on 3 February 2025; the first report is of 4 February 2025.',
        );
      });

      it('has the same words in the table', async () => {
        const timeline = await show('2025-02-11', width, layout);
        for (const table of all<HTMLDetailsElement>(timeline, '[part~=table]')) table.open = true;
        const rows = all<HTMLTableRowElement>(timeline, 'tbody tr').map((row) =>
          [...row.cells].map((cell) => wordsOf(cell.innerText)).filter(Boolean),
        );
        expect(rows.slice(0, 2)).to.deep.equal([
          ['14 February 2025 Withdrawn on 11 February 2025', 'Event B', 'Place B', 'Withdrawn'],
          ['17–18 February 2025 Changed on 11 February 2025: was 10 February 2025', 'Event A', 'Place A', 'Tentative'],
        ]);
      });
    });
  }

  it('shows the newest state by default', async () => {
    const timeline = await show('2025-02-04');
    timeline.removeAttribute('as-of');
    await settled(timeline);
    expect(namesOf(timeline)[2]).to.equal(corrected);
    expect(wordsOf(all(timeline, '[part~=summary]')[0]?.textContent)).to.match(/as known on 13 February 2025/u);
  });

  it('keeps the visible span from day to day, so that nothing jumps', async () => {
    const timeline = await show('2025-02-04');
    const left = eventButton(timeline, 'Event D').getBoundingClientRect().left;
    timeline.asOf = '2025-02-13';
    await settled(timeline);
    expect(eventButton(timeline, 'Event D').getBoundingClientRect().left).to.equal(left);
  });
});

describe('what was withdrawn', () => {
  it('is struck through in the picture, and nothing else is', async () => {
    const timeline = await show('2025-02-11');
    const strikes = all(timeline, '[part~=picture] .strike');
    expect(strikes).to.have.length(1);
    const name = all(timeline, '[part~=picture] .name').find((it) => it.textContent === 'Event B');
    const [line, text] = [strikes[0], name].map((it) => it?.getBoundingClientRect() ?? new DOMRect());
    expect(line?.top).to.be.within(text?.top ?? NaN, text?.bottom ?? NaN);
    expect(Math.abs((line?.left ?? NaN) - (text?.left ?? NaN))).to.be.at.most(3);
    expect(Math.abs((line?.right ?? NaN) - (text?.right ?? NaN))).to.be.at.most(3);
  });

  it('is struck through in its row, and nothing else is', async () => {
    const timeline = await show('2025-02-11', 390, 'vertical');
    const struck = all(timeline, '[part~=events] .row-name').filter((name) =>
      getComputedStyle(name).textDecorationLine.includes('line-through'),
    );
    expect(struck.map((name) => wordsOf(name.textContent))).to.deep.equal(['Event B']);
  });

  it('has its word in the legend', async () => {
    const timeline = await show('2025-02-11');
    expect(all(timeline, '[part~=legend] li').map((item) => wordsOf(item.textContent))).to.include('Withdrawn');
  });
});

/** px; Firefox counts more for the stroke of a dashed line than it paints. */
const STROKE = engine === 'Firefox' ? 7 : 2;

describe('what was moved', () => {
  it('leaves a dashed ghost at its old place, with an arrow to the new one', async () => {
    const timeline = await show('2025-02-11');
    const [ghost, ...others] = all<SVGGElement>(timeline, '[part~=picture] .ghost');
    expect(others).to.be.empty;
    const [outline, arrow] = ['.outline', '.moved'].map((part) => ghost?.querySelector<SVGGraphicsElement>(part));
    const box = outline?.getBoundingClientRect() ?? new DOMRect();
    const cell = dayX(timeline, 11) - dayX(timeline, 10);
    expect(Math.abs((box.left + box.right) / 2 - dayX(timeline, 10))).to.be.at.most(2);
    expect(Math.abs((outline?.getBBox().width ?? NaN) - cell)).to.be.at.most(3); // engines differ in what a stroke adds
    expect(getComputedStyle(outline as Element).strokeDasharray).to.not.equal('none');
    const mark = eventButton(timeline, 'Event A').getBoundingClientRect();
    const path = arrow?.getBoundingClientRect() ?? new DOMRect();
    expect(path.left).to.be.within(box.right - STROKE, box.right + 2);
    expect(path.right).to.be.within(mark.left - 6, mark.left + 0.5);
    expect(path.top).to.be.within(mark.top, mark.bottom);
  });

  it('leaves an empty one of a window, which would else claim an event of no status', async () => {
    const timeline = await fixture<DiploTimelineElement>(
      html`<diplo-timeline
        lang="en"
        layout="horizontal"
        .events=${[
          {
            name: 'Talks',
            date: '[2025-03-05..2025-03-09]',
            revisions: [{ asOf: '2025-03-01', set: { date: '2025-03-20' } }],
          },
        ]}
      ></diplo-timeline>`,
    );
    await settled(timeline);
    const shapes = all<SVGPathElement>(timeline, '[part~=picture] .ghost :is(.band, .fill, .outline)');
    expect(shapes).not.to.be.empty;
    for (const shape of shapes) expect(getComputedStyle(shape).fill).to.equal('none');
  });

  it('leaves none before it was moved, nor where it only was by mistake', async () => {
    expect(all(await show('2025-02-10'), '.ghost')).to.be.empty;
    expect(all(await show('2025-02-13'), '.ghost')).to.have.length(1);
  });

  it('says in its row what changed', async () => {
    const timeline = await show('2025-02-11', 390, 'vertical');
    expect(all(timeline, '[part~=events] .change').map((it) => wordsOf(it.innerText))).to.deep.equal([
      'Withdrawn on 11 February 2025',
      'Changed on 11 February 2025: was 10 February 2025',
    ]);
  });
});

describe('the details', () => {
  async function detailsOf(id: string, asOf: string, layout?: string): Promise<DiploTimelineElement> {
    const timeline = await show(asOf, layout === 'vertical' ? 390 : 1200, layout);
    timeline.selected = id;
    await opened(timeline);
    return timeline;
  }

  for (const layout of ['horizontal', 'vertical']) {
    it(`say what changed, when, why and on which report, in the ${layout} layout`, async () => {
      const timeline = await detailsOf('moved', '2025-02-11', layout);
      expect(detailsWords(timeline)).to.include(
        'Changed Changed on 11 February 2025: was 10 February 2025. Put off by a week Report A, 11 Feb',
      );
      const link = all<HTMLAnchorElement>(timeline, '[part~=details] a').find((it) =>
        it.textContent.includes('Report A'),
      );
      expect(link?.href).to.equal('https://example.org/report-a');
    });
  }

  it('say nothing of it before', async () => {
    const timeline = await detailsOf('moved', '2025-02-10');
    expect(detailsWords(timeline)).not.to.match(/Changed|Report A|17/u);
  });

  it('of what was withdrawn say so first', async () => {
    const timeline = await detailsOf('withdrawn', '2025-02-11');
    expect(detailsWords(timeline)).to.match(/^Withdrawn Event B .*Withdrawn on 11 February 2025\. No longer planned/u);
  });

  it('of what was wrong say so on the day and before it', async () => {
    expect(detailsWords(await detailsOf('corrected', '2025-02-12'))).to.include(
      'Changed Found to be wrong on 13 February 2025, and corrected then',
    );
    expect(detailsWords(await detailsOf('corrected', '2025-02-13'))).to.include(
      'Changed Corrected on 13 February 2025: it was wrongly given as 20 February 2025',
    );
  });

  it('stay open from one day to the next', async () => {
    const timeline = await detailsOf('moved', '2025-02-10');
    timeline.asOf = '2025-02-11';
    await settled(timeline);
    expect(detailsWords(timeline)).to.include('17–18 February 2025');
  });
});
