import { aTimeout, expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { DiploLoadEvent, DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';
import { emulate } from '../support/emulate.js';
import { clusterButtons, countOf, eventsTold, largestCluster, summary, talks, trips } from '../support/explore.js';
import {
  all,
  click,
  closed,
  details,
  detailsWords,
  eventButtons,
  nameOf,
  opened,
  pointAt,
  press,
  settled,
  wordsOf,
} from '../support/reader.js';
import { expectProblems, show } from '../support/shown-problems.js';

/** What the page may hold at most, however long the list is. */
const MOST_ELEMENTS = 1500;

async function showAll(events: unknown, layout = 'horizontal', lanes = 'auto'): Promise<DiploTimelineElement> {
  const timeline = await fixture<DiploTimelineElement>(
    html`<diplo-timeline lang="en" layout=${layout} lanes=${lanes} .events=${events}></diplo-timeline>`,
  );
  await timeline.updateComplete;
  await settled(timeline);
  return timeline;
}

beforeEach(async () => {
  await setViewport({ width: 1200, height: 900 });
  await emulate({ 'prefers-reduced-motion': 'reduce' });
});

describe('the 3,439 trips of the Secretaries of State', () => {
  it('are counted in the summary, and each is told of in the picture', async () => {
    const timeline = await showAll(trips);
    expect(summary(timeline)).to.match(/^3,439 events, /u);
    expect(summary(timeline)).to.match(/1866.*2025/u);
    expect(eventsTold(timeline)).to.equal(3439);
    expect(timeline.problems).to.be.empty;
  });

  it('are handed to the page when they have been read', async () => {
    const timeline = document.createElement('diplo-timeline');
    timeline.lang = 'en';
    timeline.events = trips;
    const loads: DiploLoadEvent[] = [];
    timeline.addEventListener('diplo-load', (load) => loads.push(load));
    await fixture(html`<div>${timeline}</div>`);
    await timeline.updateComplete;
    expect(loads).to.have.length(1);
    const events = loads[0]?.detail.events ?? [];
    expect(events).to.have.length(3439);
    expect([events[0]?.name.slice(0, 10), events.at(-1)?.name]).to.deep.equal(['St. Thomas', 'Abu Dhabi']);
    expect(loads[0]?.detail.problems).to.be.empty;
  });

  it('stand in clusters that say how many, when, and in which lane', async () => {
    const timeline = await showAll(trips);
    const secretaries = new Set(trips.map((trip) => (trip as { group: string }).group));
    const clusters = clusterButtons(timeline);
    expect(clusters).not.to.be.empty;
    for (const name of clusters.map(nameOf)) {
      const [, count, lane] = /^([\d,]+) events, (?:.*\d{4}), (.+)$/u.exec(name) ?? [];
      expect(Number(count?.replaceAll(',', '')), name).to.be.above(1);
      expect(secretaries.has(lane ?? '') || (lane ?? '').endsWith('more lanes'), name).to.be.true;
    }
  });

  it('stand, without lanes, in clusters of one stretch of the calendar each, in time order', async () => {
    const timeline = await showAll(trips, 'horizontal', 'none');
    const clusters = clusterButtons(timeline);
    expect(clusters.length).to.be.above(10);
    for (const cluster of clusters) expect(nameOf(cluster)).to.match(/^[\d,]+ events, [\w ]*\d{4}$/u);
    const lefts = clusters.map((cluster) => cluster.getBoundingClientRect().left);
    expect(lefts).to.deep.equal([...lefts].sort((a, b) => a - b));
  });

  it('have no cluster of a single event', async () => {
    const timeline = await showAll(trips, 'horizontal', 'none');
    expect(
      clusterButtons(timeline)
        .filter((cluster) => countOf(cluster) < 2)
        .map(nameOf),
    ).to.deep.equal([]);
  });

  it('come apart as clusters are pressed, until single events have buttons', async () => {
    const timeline = await showAll(trips, 'horizontal', 'none');
    const largest = countOf(largestCluster(timeline));
    let presses = 0;
    for (; eventButtons(timeline).length < 5; presses += 1) {
      expect(presses, 'presses that lead to no event').to.be.below(8);
      await click(largestCluster(timeline));
      await settled(timeline);
      expect(eventsTold(timeline), 'nothing is in view').to.be.above(0);
    }
    expect(presses).to.be.above(0);
    expect(eventsTold(timeline)).to.be.at.most(largest + 12);
    for (const button of eventButtons(timeline)) expect(nameOf(button)).to.match(/, .*\d{4}/u);
  });

  it('show no card over what a press leads to, until the pointer moves', async () => {
    await setViewport({ width: 1200, height: 1600 });
    const timeline = await showAll(trips);
    await click(largestCluster(timeline));
    await settled(timeline);
    // What the browser says where an element comes to lie under a pointer.
    const comeUnderPointer = (): void => {
      const how = { pointerType: 'mouse', bubbles: true };
      clusterButtons(timeline)[0]?.dispatchEvent(new PointerEvent('pointerover', how));
    };
    expect(clusterButtons(timeline)).not.to.be.empty;
    comeUnderPointer();
    await aTimeout(500);
    expect(details(timeline)).to.be.null;
    await pointAt([3, 3]);
    comeUnderPointer();
    await opened(timeline);
  }).timeout(8000);

  it('tell their counts in the picture, those of a hundred and more in smaller numbers', async () => {
    const timeline = await showAll(trips);
    const told = all(timeline, '[part~=picture] .count').map((count) => wordsOf(count.textContent));
    expect(told.some((count) => Number(count) > 99)).to.be.true;
  });

  it('close the card that is pinned elsewhere as a cluster is pressed', async () => {
    const timeline = await showAll(trips, 'horizontal', 'none');
    await timeline.zoomTo({ start: '1945-01-01', end: '1949-12-31' });
    await settled(timeline);
    const [first] = eventButtons(timeline);
    if (!first) throw new Error('Each event is in a cluster');
    await click(first);
    await opened(timeline);
    const topOf = (button: Element): number => button.getBoundingClientRect().top;
    const [cluster] = clusterButtons(timeline).filter((one) => topOf(one) !== topOf(first));
    if (!cluster) throw new Error('There is no cluster');
    await click(cluster);
    await settled(timeline);
    expect(timeline.selected).to.be.null;
  });

  it('show their first names in the card of a cluster, and what a press does', async () => {
    const timeline = await showAll(trips, 'horizontal', 'none');
    await pointAt(largestCluster(timeline));
    await opened(timeline);
    expect(detailsWords(timeline)).to.match(/^[\d,]+ events, [\w ]*\d{4} .* and [\d,]+ more Press to zoom in$/u);
    expect(details(timeline)?.querySelectorAll('li')).to.have.length(6);
  });
});

describe('what the page holds', () => {
  const many = talks(100_000, 0.25);

  for (const layout of ['horizontal', 'vertical']) {
    for (const [count, events] of [
      ['3,439', trips],
      ['100,000', many],
    ] as const) {
      it(`stays below ${MOST_ELEMENTS} elements for ${count} events, ${layout}`, async () => {
        const timeline = await showAll(events, layout);
        expect(summary(timeline)).to.match(new RegExp(`^${count} events`, 'u'));
        const shown = eventButtons(timeline).length + clusterButtons(timeline).length;
        expect(shown).to.be.above(10);
        expect(all(timeline, '*').length).to.be.below(MOST_ELEMENTS);
      }).timeout(15_000);
    }
  }

  it('stays so while the reader zooms', async () => {
    const timeline = await showAll(many);
    for (let i = 0; i < 10; i += 1) {
      await timeline.zoomTo({ start: '2001-01-01', end: String(2069 - 7 * i) });
      await settled(timeline);
      expect(all(timeline, '*').length).to.be.below(MOST_ELEMENTS);
    }
  }).timeout(15_000);
});

describe('31 events of one day among others', () => {
  const sameDay = Array.from({ length: 31 }, (_, i) => ({
    id: `same-${i + 1}`,
    name: `Meeting ${i + 1}`,
    date: '2003-03-03',
  }));

  async function toTheDay(): Promise<[DiploTimelineElement, HTMLElement]> {
    const timeline = await showAll([...talks(120, 14), ...sameDay]);
    await timeline.zoomTo({ start: '2003-03-01', end: '2003-03-06' });
    await settled(timeline);
    const cluster = clusterButtons(timeline).find((button) => countOf(button) === 31);
    if (!cluster) throw new Error(`There are only ${clusterButtons(timeline).map(nameOf).join('; ')}`);
    return [timeline, cluster];
  }

  const dialog = (timeline: DiploTimelineElement): HTMLElement | undefined =>
    all(timeline, '[role=dialog]').find((card) => nameOf(card).startsWith('31 events, 3 March 2003'));
  const choices = (timeline: DiploTimelineElement): string[] =>
    [...(dialog(timeline)?.querySelectorAll(':scope li button') ?? [])].map((button) =>
      nameOf(button).replace(/ 3 Mar 2003$/u, ''),
    );
  const inDialog = (timeline: DiploTimelineElement, name: string): HTMLElement => {
    const found = [...(dialog(timeline)?.querySelectorAll<HTMLElement>('button') ?? [])].find((button) =>
      nameOf(button).startsWith(name),
    );
    if (!found) throw new Error(`The list has no ${name}`);
    return found;
  };

  it('are reached by pressing clusters alone', async () => {
    const timeline = await showAll([...talks(120, 14), ...sameDay]);
    for (let i = 0; i < 8 && !largestCluster(timeline).hasAttribute('aria-expanded'); i += 1) {
      await click(largestCluster(timeline));
      await settled(timeline);
    }
    expect(nameOf(largestCluster(timeline))).to.match(/^31 events, 3 .*March 2003$/u);
  });

  it('are told with the day, and with no time of day that nobody has given', async () => {
    const [, cluster] = await toTheDay();
    expect(nameOf(cluster)).to.equal('31 events, 3 March 2003');
  });

  it('are listed by their button, a page at a time', async () => {
    const [timeline, cluster] = await toTheDay();
    expect(cluster.getAttribute('aria-expanded')).to.equal('false');
    await click(cluster);
    await waitUntil(() => dialog(timeline)?.checkVisibility(), 'No list opens');
    expect(cluster.getAttribute('aria-expanded')).to.equal('true');
    expect(choices(timeline)).to.deep.equal(Array.from({ length: 12 }, (_, i) => `Meeting ${i + 1}`));
    expect(wordsOf(dialog(timeline)?.textContent)).to.include('1 to 12 of 31');
    expect(inDialog(timeline, 'Previous events').getAttribute('aria-disabled')).to.equal('true');
    await click(inDialog(timeline, 'Next events'));
    await settled(timeline);
    await click(inDialog(timeline, 'Next events'));
    await settled(timeline);
    expect(wordsOf(dialog(timeline)?.textContent)).to.include('25 to 31 of 31');
    expect(choices(timeline).at(-1)).to.equal('Meeting 31');
  });

  it('open their details when chosen from the list', async () => {
    const [timeline, cluster] = await toTheDay();
    await click(cluster);
    await waitUntil(() => dialog(timeline)?.checkVisibility(), 'No list opens');
    await click(inDialog(timeline, 'Meeting 7'));
    await settled(timeline);
    expect(dialog(timeline)?.checkVisibility() ?? false).to.be.false;
    await opened(timeline);
    expect(timeline.selected).to.equal('same-7');
    expect(detailsWords(timeline)).to.match(/Meeting 7 3 March 2003/u);
  });

  it('are listed and chosen by keys, and Escape closes the list and keeps the focus', async () => {
    const [timeline, cluster] = await toTheDay();
    cluster.focus();
    await press('Enter');
    await waitUntil(() => dialog(timeline)?.checkVisibility(), 'No list opens');
    await press('Escape');
    await waitUntil(() => !dialog(timeline)?.checkVisibility(), 'The list stays open');
    await settled(timeline);
    expect(cluster.getAttribute('aria-expanded')).to.equal('false');
    expect(timeline.shadowRoot?.activeElement).to.equal(cluster);
    await press('Enter');
    await waitUntil(() => dialog(timeline)?.checkVisibility(), 'No list opens again');
    await press('Tab');
    expect(nameOf(timeline.shadowRoot?.activeElement ?? document.body)).to.equal('Meeting 1');
    await press('Enter');
    await opened(timeline);
    expect(timeline.selected).to.equal('same-1');
    await press('Escape');
    await closed(timeline);
  });

  it('take the focus back from their list', async () => {
    const [timeline, cluster] = await toTheDay();
    cluster.focus();
    await press('Enter');
    await waitUntil(() => dialog(timeline)?.checkVisibility(), 'No list opens');
    await press('Tab');
    await press('Tab');
    expect(nameOf(timeline.shadowRoot?.activeElement ?? document.body)).to.equal('Meeting 2');
    await press('Escape');
    await waitUntil(() => !dialog(timeline)?.checkVisibility(), 'The list stays open');
    await settled(timeline);
    expect(timeline.shadowRoot?.activeElement).to.equal(cluster);
  });

  it('close their list at a second press of the button', async () => {
    const [timeline, cluster] = await toTheDay();
    await click(cluster);
    await waitUntil(() => dialog(timeline)?.checkVisibility(), 'No list opens');
    await click(cluster);
    await settled(timeline);
    expect(dialog(timeline)?.checkVisibility() ?? false).to.be.false;
  });
});

describe('a long list', () => {
  /** The timeline while it still reads. */
  async function begin(events: unknown): Promise<DiploTimelineElement> {
    const timeline = document.createElement('diplo-timeline');
    timeline.lang = 'en';
    timeline.layout = 'horizontal';
    timeline.events = events;
    await fixture(html`<div>${timeline}</div>`);
    return timeline;
  }

  it('tells of its bad records, and shows the good ones', async () => {
    const events: unknown[] = talks(150, 20);
    events[10] = { name: 'Dinner', date: '2025-02-30' };
    events[70] = { date: '2025-02-14' };
    events[149] = null;
    const shown = await show(events, { layout: 'horizontal' });
    expectProblems(shown, [/2025-02 has 28 days/u, /Entry 71 has no name/u, /Entry 150 is not an event/u]);
    expect(shown.timeline.problems.map(({ index }) => index)).to.deep.equal([10, 70, 149]);
    await waitUntil(() => summary(shown.timeline) !== '', 'There is no summary');
    expect(summary(shown.timeline)).to.match(/^147 events, /u);
    expect(eventsTold(shown.timeline)).to.equal(147);
  });

  it('tells of an id that two events have', async () => {
    const shown = await show([...talks(150, 20), { id: 'talks-3', name: 'Dinner', date: '2002-02-02' }]);
    expectProblems(shown, [/Two events have the id “talks-3”/u]);
    expect(summary(shown.timeline)).to.match(/^151 events, /u);
  });

  it('shows how far it is, and gives way to new data', async () => {
    const timeline = await begin(Array.from({ length: 400_000 }, () => ({ name: 'Talks', date: '2001-01~' })));
    const bar = (): HTMLElement | undefined => all(timeline, 'progress')[0];
    await waitUntil(bar, 'No progress is shown', { interval: 5 });
    expect(nameOf(bar() as HTMLElement)).to.equal('Reading 400,000 events…');
    expect((bar() as HTMLProgressElement).value).to.be.within(0, 1);
    expect(all(timeline, '[aria-busy=true]')).to.have.length(1);
    let frames = 0;
    for (; frames < 3 && bar(); frames += 1) await nextFrame();
    expect(frames, 'the page is frozen meanwhile').to.be.above(1);
    const load = oneEvent<DiploLoadEvent>(timeline, 'diplo-load');
    timeline.events = talks(5);
    expect((await load).detail.events).to.have.length(5);
    await timeline.updateComplete;
    expect(bar()).to.be.undefined;
    expect(all(timeline, '[aria-busy]')).to.be.empty;
    expect(eventButtons(timeline)).to.have.length(5);
    expect(summary(timeline)).to.match(/^5 events/u);
  }).timeout(15_000);

  it('gives way to another long one', async () => {
    const timeline = await begin(talks(100_000));
    timeline.events = talks(300, 10);
    await timeline.updateComplete;
    await settled(timeline);
    expect(summary(timeline)).to.match(/^300 events/u);
    expect(eventsTold(timeline)).to.equal(300);
  });

  it('is read to its end while a reader looks for something', async () => {
    const timeline = await showAll(talks(300, 10));
    timeline.events = Array.from({ length: 100_000 }, (_, i) => ({ name: `Dinner ${i % 10}`, date: '2001-01~' }));
    await nextFrame();
    timeline.filter = 'dinner 3';
    await timeline.updateComplete;
    await settled(timeline);
    expect(summary(timeline)).to.match(/^10,000 events/u);
  });

  it('that comes late does not take the place of one that was set after it', async () => {
    for (const next of [talks(300, 10), talks(5)]) {
      const timeline = await showAll(talks(200, 10));
      timeline.filter = 'n';
      await timeline.updateComplete;
      let isRead = false;
      const isSought = new Promise<void>((resolve) => {
        const dinner = (look: () => void): object => ({
          date: '2001-01~',
          get name() {
            look();
            return 'Dinner';
          },
        });
        const events = Array.from({ length: 100_000 }, (): object => ({ name: 'Dinner', date: '2001-01~' }));
        const first = dinner(() => {
          if (isRead) resolve();
        });
        timeline.events = [first, ...events, dinner(() => (isRead = true))];
      });
      await isSought;
      timeline.events = next;
      await timeline.updateComplete;
      timeline.filter = null;
      await timeline.updateComplete;
      await settled(timeline);
      expect(summary(timeline)).to.match(new RegExp(`^${next.length} events`, 'u'));
    }
  }).timeout(20_000);

  it('is there also where the timeline is moved while it is read', async () => {
    const timeline = await begin(Array.from({ length: 200_000 }, () => ({ name: 'Talks', date: '2001-01~' })));
    const other = await fixture(html`<div></div>`);
    other.append(timeline);
    await timeline.updateComplete;
    await settled(timeline);
    expect(summary(timeline)).to.match(/^200,000 events/u);
  }).timeout(20_000);

  it('is searched also where the timeline is moved meanwhile', async () => {
    const timeline = await showAll(talks(100_000));
    timeline.filter = 'talks 99999';
    await nextFrame();
    const other = await fixture(html`<div></div>`);
    other.append(timeline);
    await timeline.updateComplete;
    await settled(timeline);
    expect(summary(timeline)).to.match(/^1 event/u);
  });

  it('shows in every view what has no start, up to its end, and with nothing over it', async () => {
    const names = ['Mandate', 'Ceasefire'];
    const open = [
      { name: 'Mandate', date: '../2001-06-01' },
      { name: 'Ceasefire', date: '[..2001-03-01]' },
    ];
    const timeline = await showAll([...talks(150, 4), ...open]);
    for (const [start, end, expected] of [
      ['2001-01-10', '2001-01-20', names],
      ['2001-02-20', '2001-03-10', names],
      ['2001-04-01', '2001-04-20', ['Mandate']],
      ['2001-07-01', '2001-07-20', []],
    ] as const) {
      await timeline.zoomTo({ start, end });
      await settled(timeline);
      const shown = eventButtons(timeline);
      const isOpen = (button: HTMLElement): boolean => names.some((name) => nameOf(button).startsWith(name));
      const found = shown.filter(isOpen).map((button) => nameOf(button).replace(/,.*/u, ''));
      expect(found, start).to.have.members([...expected]);
      for (const button of shown.filter(isOpen)) {
        const { top, bottom, right } = button.getBoundingClientRect();
        for (const other of shown) {
          const box = other.getBoundingClientRect();
          if (other === button || box.left >= right) continue;
          expect(box.bottom <= top || box.top >= bottom, `${nameOf(other)} over ${nameOf(button)}`).to.be.true;
        }
      }
    }
  });

  it('tells under the axis how many have no date, where it does not show them all', async () => {
    const undated = Array.from({ length: 40 }, (_, i) => ({ name: `Call ${i}`, displayDate: 'soon' }));
    const textsOf = (timeline: DiploTimelineElement) =>
      all(timeline, '[part~=picture] text').map(({ textContent }) => wordsOf(textContent));
    expect(textsOf(await showAll([...talks(150, 4), ...undated]))).to.include('No date yet (1 to 12 of 40)');
    expect(textsOf(await showAll([...talks(150, 4), ...undated.slice(0, 12)]))).to.include('No date yet');
  });

  it('grows while it is shown', async () => {
    const events = talks(300, 10);
    const timeline = await showAll(events);
    timeline.events = [...events, { name: 'Dinner', date: '2001-02-02' }];
    await timeline.updateComplete;
    await settled(timeline);
    expect(summary(timeline)).to.match(/^301 events/u);
    expect(eventsTold(timeline)).to.equal(301);
  });

  it('that a short one becomes keeps the table open and the focus', async () => {
    const timeline = await showAll(talks(60, 10));
    const [table] = all<HTMLDetailsElement>(timeline, '[part~=table]');
    if (table) table.open = true;
    eventButtons(timeline)[0]?.focus();
    timeline.events = talks(150, 10);
    await timeline.updateComplete;
    await settled(timeline);
    expect(table?.isConnected && table.open).to.be.true;
    expect(all(timeline, 'tbody tr')).to.have.length(50);
    expect(timeline.shadowRoot?.activeElement).to.satisfy((element: Element | null) => element?.matches('button'));
  });
});

it('of a long list, what a server has rendered is seen until it has been read', async () => {
  const timeline = document.createElement('diplo-timeline');
  timeline.lang = 'en';
  timeline.events = talks(3000);
  const served = document.createElement('section');
  timeline.attachShadow({ mode: 'open' }).append(document.createElement('p'), served);
  document.body.append(timeline);
  try {
    const seen: boolean[] = [];
    while (all(timeline, '[part~=events]').length === 0) {
      seen.push(served.isConnected);
      await nextFrame();
    }
    expect(seen.every(Boolean)).to.be.true;
    expect(served.isConnected, 'beside the events').to.be.false;
  } finally {
    timeline.remove();
  }
});
