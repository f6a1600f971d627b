import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';
import { february } from '../support/february.js';
import { talks } from '../support/explore.js';
import { accessibilityTree } from '../support/inspect.js';
import { all, wordsOf } from '../support/reader.js';

/** The lines of the tree that have one of these roles. */
async function linesOf(...roles: string[]): Promise<string[]> {
  const lines = (await accessibilityTree()).split('\n').map((line) => line.trim());
  return lines.filter((line) => roles.some((role) => line === role || line.startsWith(`${role} `)));
}

const events = [
  'button “Phone call of the two sides, January 2025, took place”',
  'button “Foreign ministers’ meeting, between 10 and 13 February 2025, Washington, under discussion”',
  'button “Meeting with the national security adviser, between 10 and 13 February 2025, Washington, tentative”',
  'button “Munich Security Conference, 14 to 16 February 2025, Munich, expected”',
  'button “G20 foreign ministers’ meeting, 20 to 21 February 2025, Johannesburg, expected”',
];
/** One under the other, the country is seen, and told. */
const COUNTRIES: Readonly<Record<string, string>> = {
  Washington: 'United States',
  Munich: 'Germany',
  Johannesburg: 'South Africa',
};

function listOfEvents(isVertical: boolean): string[] {
  const told = (button: string): string =>
    isVertical
      ? button.replace(/(?<=, )(Washington|Munich|Johannesburg)/u, (place) => `${place}, ${COUNTRIES[place] ?? ''}`)
      : button;
  return ['list', ...events.flatMap((button) => ['listitem', told(button)])];
}

describe('the accessibility tree', () => {
  for (const width of [1200, 390]) {
    it(`lists the events in time order, with dates, places and statuses, at ${width} px`, async () => {
      await setViewport({ width, height: 800 });
      await fixture(html`<diplo-timeline lang="en" .events=${february()}></diplo-timeline>`);
      expect(await linesOf('list', 'listitem', 'button')).to.deep.equal(listOfEvents(width < 480));
    });
  }

  it('starts with a region and a heading that bear the heading of the list, and a summary', async () => {
    const { heading } = february();
    await fixture(html`<diplo-timeline lang="en" .events=${february()}></diplo-timeline>`);
    expect(await linesOf('region', 'heading')).to.deep.equal([`region “${heading}”`, `heading “${heading}”`]);
  });

  it('is a region with a name even where nothing has a heading', async () => {
    await fixture(html`<diplo-timeline lang="en" .events=${february().events}></diplo-timeline>`);
    expect(await linesOf('region', 'heading')).to.deep.equal(['region “Timeline”']);
  });

  it('has a search that bears the heading', async () => {
    await fixture(html`<diplo-timeline lang="en" filter="talks" .events=${february()}></diplo-timeline>`);
    expect(await linesOf('search')).to.deep.equal([`search “${february().heading}”`]);
  });

  it('has a search without a name where nothing has a heading', async () => {
    const { events } = february();
    const timeline = await fixture(html`<diplo-timeline lang="en" filter="talks" .events=${events}></diplo-timeline>`);
    expect(await linesOf('region', 'search')).to.deep.equal(['region “Timeline”', 'search']);
    const root = timeline.shadowRoot;
    for (const labelled of root?.querySelectorAll('[aria-labelledby]') ?? [])
      expect(root?.getElementById(labelled.getAttribute('aria-labelledby') ?? ''), labelled.className).not.to.be.null;
  });

  it('tells in words what else the picture shows: periods, lanes that are groups, and today', async () => {
    await setViewport({ width: 1200, height: 800 });
    const list = {
      periods: [{ name: 'Presidency of Poland', date: '2025-01/2025-06' }],
      events: [
        { name: 'Council', date: '2025-06-12', group: 'Ministers' },
        { name: 'Summit', date: '2025-07-03', group: 'Leaders' },
      ],
    };
    const timeline = await fixture<DiploTimelineElement>(
      html`<diplo-timeline lang="en" lanes="group" now="2025-06-20" .events=${list}></diplo-timeline>`,
    );
    expect(await linesOf('button')).to.deep.equal([
      'button “Council, 12 June 2025, Ministers, Presidency of Poland”',
      'button “Summit, 3 July 2025, Leaders”',
    ]);
    expect(wordsOf(all(timeline, '[part~=summary]')[0]?.textContent)).to.equal(
      '2 events, 12 June to 3 July 2025. Today, 20 Jun.',
    );
  });

  for (const width of [1200, 390]) {
    for (const [step, headings] of [
      [20, ['January 2001', 'February 2001', 'March 2001']],
      [400, ['2001', '2002', '2003', '2004']],
    ] as const) {
      it(`leaps through a long list by headings, ${step} days apart, at ${width} px`, async () => {
        await setViewport({ width, height: 800 });
        await fixture(html`<diplo-timeline lang="en" heading-level="3" .events=${talks(13, step)}></diplo-timeline>`);
        const lines = await linesOf('heading', 'button');
        expect(lines[0]).to.equal('button “All events as a table”');
        const told = lines.filter((line) => line.startsWith('heading'));
        expect(told.slice(0, headings.length)).to.deep.equal(headings.map((heading) => `heading “${heading}”`));
        expect(lines.indexOf('heading “2001”') === 1 || lines.indexOf('heading “January 2001”') === 1).to.be.true;
      });
    }
  }

  it('tells nothing of the picture', async () => {
    await setViewport({ width: 1200, height: 800 });
    await fixture(html`<diplo-timeline lang="en" .events=${february()}></diplo-timeline>`);
    expect(await accessibilityTree()).not.to.match(/svg|image|graphics/iu);
  });

  it('has the open details as a named group beside their button', async () => {
    await setViewport({ width: 1200, height: 800 });
    await fixture(html`<diplo-timeline lang="en" .events=${february()} selected="munich"></diplo-timeline>`);
    const lines = await linesOf('button', 'group', 'term');
    const start = lines.indexOf(`${events[3] ?? ''} expanded`);
    expect(lines.slice(start + 1, start + 6)).to.deep.equal([
      'group “Munich Security Conference”',
      'button “Close details”',
      'term “Where”',
      'term “Who”',
      'term “Agenda”',
    ]);
  });
});
