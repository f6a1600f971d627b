import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/diplo-timeline.js';
import { february } from '../support/february.js';
import { accessibilityTree } from '../support/inspect.js';

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
const listOfEvents = ['list', ...events.flatMap((button) => ['listitem', button])];

describe('the accessibility tree', () => {
  for (const width of [1200, 390]) {
    it(`lists the events in time order, with dates, places and statuses, at ${width} px`, async () => {
      await setViewport({ width, height: 800 });
      await fixture(html`<diplo-timeline lang="en" .events=${february()}></diplo-timeline>`);
      expect(await linesOf('list', 'listitem', 'button')).to.deep.equal(listOfEvents);
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
