import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';
import { emulate } from '../support/emulate.js';
import { trips } from '../support/explore.js';
import { all, pointAt, settled, wordsOf } from '../support/reader.js';

async function read<Data>(path: string): Promise<Data> {
  const response = await fetch(new URL(`../fixtures/${path}`, import.meta.url));
  return (await response.json()) as Data;
}

interface Conference {
  readonly name: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly city: string;
}

const conferences = await read<readonly Conference[]>('conferences/tech-general-2025.json');
const life = await read('timelinejs/marktwain.json');

const exhibitions = [
  { name: 'Vermeer', date: '2023-02-10/2023-06-04', group: 'Main wing' },
  { name: 'Frans Hals', date: '2024-02-16/2024-06-09', group: 'Main wing' },
  { name: 'Drawings of the 17th century', date: '2023-05-12/2023-09-03', group: 'Print room' },
  { name: 'Women on paper', date: '2023-01-20/2023-04-30', group: 'Print room' },
  { name: 'Permanent collection', date: '2013-04-13/..', group: 'Main wing' },
  { name: 'Renovation of the garden', date: '2024-03/2024-10', group: 'Garden' },
  { name: 'Louise Bourgeois in the garden', date: '2023-05-26/2023-11-05', group: 'Garden' },
  { name: 'Iris van Herpen', date: '2025-05?', group: 'Print room', status: 'tentative' },
];

const sessions = [
  { name: 'Registration and coffee', date: '2025-05-12T08:00/2025-05-12T09:00', group: 'Foyer' },
  {
    name: 'Opening keynote: what we learned from twenty years of the web',
    date: '2025-05-12T09:00/2025-05-12T09:45',
    group: 'Great hall',
  },
  { name: 'Panel: trust in numbers', date: '2025-05-12T10:00/2025-05-12T11:00', group: 'Great hall' },
  { name: 'Workshop: maps without tears', date: '2025-05-12T10:00/2025-05-12T12:00', group: 'Room 1' },
  { name: 'Lightning talks', date: '2025-05-12T11:15/2025-05-12T12:15', group: 'Great hall' },
  { name: 'Lunch', date: '2025-05-12T12:15/2025-05-12T13:30', group: 'Foyer' },
  { name: 'Data journalism now', date: '2025-05-12T13:30/2025-05-12T14:15', group: 'Great hall' },
  { name: 'Demo of the archive', date: '2025-05-12T14:30', group: 'Room 1' },
  { name: 'Closing', date: '2025-05-12T17:00/2025-05-12T17:30', group: 'Great hall', status: 'expected' },
  { name: 'Party', date: '2025-05-12T20:00/2025-05-13T02:00', group: 'Foyer', status: 'tentative' },
];

const places = conferences.map(({ name, startDate, endDate, city }) => ({ name, startDate, endDate, location: city }));
const travels = trips.filter((trip) => Reflect.get(trip, 'group') === 'Antony John Blinken').slice(0, 60);

const LISTS: readonly (readonly [what: string, events: unknown, start?: string])[] = [
  ['exhibitions in three wings', exhibitions],
  ['the sessions of a day', sessions],
  ['twelve conferences', places.slice(0, 12)],
  ['86 conferences', places],
  ['60 trips of one traveller', travels],
  ['a life', life],
  // The page cuts the first of them.
  ['exhibitions, from a day on', exhibitions, '2023-03-01'],
];

/** The labels in the picture, each with its place there, to a tenth of a px. */
function labelsOf(timeline: DiploTimelineElement): readonly string[] {
  const [picture] = all<SVGElement>(timeline, '[part~=picture]');
  const { left = 0, top = 0 } = picture?.getBoundingClientRect() ?? {};
  return all<SVGTextElement>(timeline, '[part~=picture] text.label').map((text) => {
    const box = text.getBoundingClientRect();
    return [wordsOf(text.textContent), (box.x - left).toFixed(1), (box.y - top).toFixed(1)].join(' ');
  });
}

async function show(events: unknown, start?: string): Promise<DiploTimelineElement> {
  const timeline = await fixture<DiploTimelineElement>(
    html`<diplo-timeline
      lang="en"
      layout="horizontal"
      now="none"
      start=${start ?? ''}
      .events=${events}
    ></diplo-timeline>`,
  );
  await settled(timeline);
  return timeline;
}

describe('the labels of a timeline', () => {
  beforeEach(async () => {
    await emulate({ 'prefers-reduced-motion': 'reduce' });
  });

  for (const [what, events, start] of LISTS) {
    for (const width of [700, 1200]) {
      it(`stay as they are when the pointer comes near: ${what}, ${width} px`, async () => {
        await setViewport({ width, height: 1600 });
        const timeline = await show(events, start);
        const before = labelsOf(timeline);
        expect(before).not.to.be.empty;
        const [chart] = all(timeline, '[part~=chart]');
        const { left = 0, top = 0 } = chart?.getBoundingClientRect() ?? {};
        await pointAt([Math.round(left) + 2, Math.round(top) + 2]);
        await timeline.updateComplete;
        await settled(timeline);
        expect(labelsOf(timeline)).to.deep.equal(before);
        await pointAt([2, 1590]);
        await settled(timeline);
        expect(labelsOf(timeline)).to.deep.equal(before);
      });
    }
  }

  it('hardly move with the first turn of the wheel', async () => {
    await setViewport({ width: 1200, height: 900 });
    const timeline = await show(exhibitions);
    const texts = (): readonly string[] => labelsOf(timeline).map((label) => label.replace(/ [\d.]+ [\d.]+$/u, ''));
    const before = texts();
    await timeline.zoomTo({ start: '2013-04-10', end: '2025-08-20' });
    await settled(timeline);
    const after = texts();
    const isName = (text: string): boolean => exhibitions.some(({ name }) => name === text);
    expect(after.filter(isName)).to.deep.equal(before.filter(isName));
    // Of a date there may be room or not, by a few px of the engine's letters.
    expect(
      [before, after].map((these, i, both) => these.filter((text) => !both[1 - i]?.includes(text)).length < 2),
    ).to.deep.equal([true, true]);
  });
});
