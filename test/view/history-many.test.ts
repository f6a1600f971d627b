import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';
import { clusterButtons, summary } from '../support/explore.js';
import { all, click, eventButtons, focused, press, settled, wordsOf } from '../support/reader.js';
import { revisedList } from '../support/revised-list.js';

/** The last list that is read at once, and the first that is not. */
const COUNTS = [100, 101];

interface Case {
  readonly of: string;
  readonly asOf?: string;
  readonly special?: readonly object[];
  /** What most of them say. */
  readonly rest?: object;
  /** Each day, with how many are known and how many changed, of a list with this many others. */
  readonly days: (rest: number) => readonly (readonly [day: string, known: number, changed: number])[];
}

const talks = (count: number, more: object = {}): readonly object[] =>
  Array.from({ length: count }, (_, i) => ({ name: `Talks ${i + 1}`, date: `2025-03-${10 + (i % 20)}`, ...more }));

const revised = revisedList.events.slice(0, 3);

const cases: readonly Case[] = [
  { of: 'a list with a day of its own', asOf: '2025-02-04', days: (rest) => [['4 February 2025', rest, 0]] },
  { of: 'a list with a month of its own', asOf: '2025-02', days: (rest) => [['28 February 2025', rest, 0]] },
  { of: 'a list with a moment of its own', asOf: '2025-02-04T18:00', days: (rest) => [['4 February 2025', rest, 0]] },
  {
    of: 'events with days of their own',
    special: talks(3, { asOf: '2025-02-11' }),
    rest: { asOf: '2025-02-04' },
    days: (rest) => [
      ['4 February 2025', rest, 0],
      ['11 February 2025', rest + 3, 3],
    ],
  },
  {
    of: 'events with a month of their own',
    special: talks(3, { asOf: '2025-02' }),
    rest: { asOf: '2025-01-10' },
    days: (rest) => [
      ['10 January 2025', rest, 0],
      ['28 February 2025', rest + 3, 3],
    ],
  },
  {
    of: 'a few events that were known before their list',
    asOf: '2025-02-04',
    special: talks(3, { asOf: '2025-02-01' }),
    days: (rest) => [
      ['1 February 2025', 3, 0],
      ['4 February 2025', rest + 3, rest],
    ],
  },
  {
    of: 'a few events after others that were always known',
    special: talks(3, { asOf: '2025-02-11' }),
    days: (rest) => [['11 February 2025', rest + 3, 3]],
  },
  {
    of: 'revised events',
    asOf: '2025-02-04',
    special: revised,
    days: (rest) => [
      ['4 February 2025', rest + 3, 0],
      ['11 February 2025', rest + 3, 2],
      ['13 February 2025', rest + 3, 1],
    ],
  },
  {
    of: 'revised events that were always known',
    special: revised,
    days: (rest) => [
      ['11 February 2025', rest + 3, 2],
      ['13 February 2025', rest + 3, 1],
    ],
  },
  {
    of: 'events that were revised before their list',
    asOf: '2025-02-20',
    special: revised,
    days: (rest) => [
      ['11 February 2025', 2, 2],
      ['13 February 2025', 3, 1],
      ['20 February 2025', rest + 3, rest],
    ],
  },
];

async function show(list: unknown, asOf?: string, layout = 'horizontal'): Promise<DiploTimelineElement> {
  await setViewport({ width: 1200, height: 900 });
  const timeline = await fixture<DiploTimelineElement>(
    html`<diplo-timeline history lang="en" layout=${layout} .events=${list} .asOf=${asOf}></diplo-timeline>`,
  );
  await timeline.updateComplete;
  await settled(timeline);
  return timeline;
}

const listOf = ({ asOf, special = [], rest }: Case, count: number) => ({
  asOf,
  events: [...special, ...talks(count - special.length, rest)],
});

const daysOf = (timeline: DiploTimelineElement) =>
  all<HTMLOptionElement>(timeline, '[part~=history] option').map((option) => wordsOf(option.textContent));

function laterButton(timeline: DiploTimelineElement): HTMLElement {
  const later = all(timeline, '[part~=history] button')[1];
  if (!later) throw new Error('There is no such control');
  return later;
}

const status = (timeline: DiploTimelineElement) => wordsOf(all(timeline, '[role=status]')[0]?.textContent);

async function told(timeline: DiploTimelineElement, words: string): Promise<void> {
  await waitUntil(() => status(timeline) === words, `Not told: “${words}”, but “${status(timeline)}”`);
}

for (const count of COUNTS) {
  describe(`the history of ${count} events`, () => {
    for (const one of cases) {
      it(`steps through the days of ${one.of}`, async () => {
        const timeline = await show(listOf(one, count), '2025-01-01');
        const days = one.days(count - (one.special?.length ?? 0));
        expect(daysOf(timeline)).to.deep.equal(['–', ...days.map(([day]) => day)]);
        for (const [day, known, changed] of days) {
          await click(laterButton(timeline));
          await told(timeline, `As known on ${day}: ${known} events, ${changed} changed`);
          expect(summary(timeline)).to.match(new RegExp(`^${known} events, .*as known on ${day}`, 'u'));
        }
      });
    }

    it('starts at the newest day', async () => {
      for (const one of cases) {
        const timeline = await show(listOf(one, count));
        const chosen = all<HTMLSelectElement>(timeline, '[part~=history] select')[0]?.selectedOptions[0];
        expect(wordsOf(chosen?.textContent), one.of).to.equal(one.days(0).at(-1)?.[0]);
      }
    });

    it('says that nothing was known yet, and since when something was', async () => {
      for (const asOf of ['2025-02-04', '2025-02']) {
        const timeline = await show({ asOf, events: talks(count) }, '2025-02-03');
        const day = asOf === '2025-02' ? '28 February 2025' : '4 February 2025';
        expect(wordsOf(all(timeline, '.empty')[0]?.textContent)).to.equal(
          `Nothing was known yet on 3 February 2025; the first report is of ${day}.`,
        );
        expect([...eventButtons(timeline), ...clusterButtons(timeline)]).to.be.empty;
      }
    });

    it('counts all that are known where a page of them is shown, and only those that are looked for', async () => {
      const list = { asOf: '2025-02-04', events: [...revised, ...talks(count - 3)] };
      const timeline = await show(list, '2025-02-04', 'vertical');
      laterButton(timeline).focus();
      await press('Enter');
      await told(timeline, `As known on 11 February 2025: ${count} events, 2 changed`);
      expect(focused()).to.equal(laterButton(timeline));
      timeline.filter = 'event';
      await settled(timeline);
      await press('Enter');
      await told(timeline, 'As known on 13 February 2025: 3 events, 1 changed');
    });
  });
}

it('days of a list that grows are those of all of it', async () => {
  const events = talks(150, { asOf: '2025-02-04' });
  const timeline = await show(events);
  expect(daysOf(timeline)).to.deep.equal(['4 February 2025']);
  timeline.events = [...events, ...talks(1, { asOf: '2025-02-11' })];
  await timeline.updateComplete;
  await settled(timeline);
  expect(daysOf(timeline)).to.deep.equal(['4 February 2025', '11 February 2025']);
});
