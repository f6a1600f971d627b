import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
import '../../src/diplo-timeline.js';
import { february } from '../support/february.js';
import { expectProblems, show } from '../support/shown-problems.js';
import {
  all,
  detailsWords,
  eventButton,
  eventButtons,
  middleOf,
  nameOf,
  opened,
  settled,
  wordsOf,
} from '../support/reader.js';

async function februaryWith(attributes: Readonly<Record<string, string>>): Promise<DiploTimelineElement> {
  const timeline = await fixture<DiploTimelineElement>(
    html`<diplo-timeline lang="en" layout="horizontal" .events=${february()}></diplo-timeline>`,
  );
  for (const [name, value] of Object.entries(attributes)) timeline.setAttribute(name, value);
  await settled(timeline);
  return timeline;
}

/** The texts of the picture, from top to bottom and left to right. */
function pictureTexts(timeline: DiploTimelineElement): string[] {
  return all(timeline, '[part~=picture] text').map((text) => wordsOf(text.textContent));
}

const lanesOf = (timeline: DiploTimelineElement): string[] =>
  all(timeline, '[part~=picture] .lane')
    .map((lane) => wordsOf(lane.textContent))
    .filter(Boolean);

before(() => setViewport({ width: 1200, height: 800 }));

describe('start and end', () => {
  it('are both inclusive', async () => {
    const timeline = await februaryWith({ start: '2025-02-14', end: '2025-02-21' });
    const days = pictureTexts(timeline).filter((text) => /\d/u.test(text) && !text.includes('Feb'));
    expect(days).to.include.members(['14', '15', '16', '17', '18', '19', '20', '21']);
    expect(days.filter((day) => day === '13' || day === '22')).to.be.empty;
  });

  it('take whole months and years', async () => {
    const timeline = await februaryWith({ start: '2025-02', end: '2025-02' });
    const days = pictureTexts(timeline).filter((text) => /^\d+$/u.test(text));
    expect([days[0], days.at(-1), days.length]).to.deep.equal(['1', '28', 28]);
  });

  it('that are no dates are told of, and all events are shown', async () => {
    const shown = await show(february(), { start: 'yesterday', layout: 'horizontal' });
    expectProblems(shown, [/yesterday/u]);
    expect(eventButtons(shown.timeline)).to.have.length(5);
  });

  it('in the wrong order are told of, and all events are shown', async () => {
    const attributes = { start: '2025-03-01', end: '2025-02-01', layout: 'horizontal' };
    const shown = await show(february(), attributes);
    expectProblems(shown, [/“end” must be later than “start”/u]);
    expect(eventButtons(shown.timeline)).to.have.length(5);
  });
});

describe('as-of', () => {
  it('is the list’s own day by default, with a line on it', async () => {
    const timeline = await februaryWith({ start: '2025-02-01', end: '2025-02-28' });
    const line = all(timeline, '[part~=picture] line.as-of')[0];
    const day = all(timeline, '[part~=picture] text').find((text) => text.textContent === '4');
    expect(pictureTexts(timeline)).to.include('As known 4 Feb');
    expect(Math.abs(line && day ? middleOf(line)[0] - middleOf(day)[0] : Infinity)).to.be.at.most(1);
  });

  it('is overridden by the attribute: line, summary, statuses and distances follow', async () => {
    const timeline = await februaryWith({ 'as-of': '2025-02-18', selected: 'munich' });
    await opened(timeline);
    expect(pictureTexts(timeline)).to.include('As known 18 Feb');
    expect(wordsOf(all(timeline, '[part~=summary]')[0]?.textContent)).to.include('as known on 18 February 2025');
    expect(nameOf(eventButton(timeline, 'Munich'))).to.match(/was expected$/u);
    expect(nameOf(eventButton(timeline, 'G20'))).to.match(/, expected$/u);
    expect(detailsWords(timeline)).to.match(/^Was expected Munich Security Conference .*3 days · \d+ days ago/u);
    timeline.removeAttribute('as-of');
    await settled(timeline);
    expect(nameOf(eventButton(timeline, 'Munich'))).to.match(/, expected$/u);
  });

  it('that is no date is told of, and the list’s own stays', async () => {
    const shown = await show(february(), { 'as-of': 'the other day', layout: 'horizontal' });
    expectProblems(shown, [/the other day/u]);
    expect(pictureTexts(shown.timeline)).to.include('As known 4 Feb');
  });
});

describe('lanes', () => {
  const lanes: Readonly<Record<string, readonly string[]>> = {
    auto: ['Washington', 'Munich', 'Johannesburg'],
    location: ['Washington', 'Munich', 'Johannesburg'],
    status: ['took place', 'under discussion', 'tentative', 'expected'],
    attendee: ['The South Korean side', 'Cho Tae-yul'],
    group: [],
    none: [],
  };
  for (const [mode, expected] of Object.entries(lanes)) {
    it(`by ${mode} are ${expected.join(', ') || 'without names'}`, async () => {
      const timeline = await februaryWith({ lanes: mode });
      expect(lanesOf(timeline)).to.deep.equal(expected);
      expect(eventButtons(timeline)).to.have.length(5);
    });
  }

  it('of another kind are told of', async () => {
    const shown = await show(february(), { lanes: 'colour', layout: 'horizontal' });
    expectProblems(shown, [/“lanes” can be auto, location, group, status, attendee, none/u]);
    expect(lanesOf(shown.timeline)).to.deep.equal(lanes.auto);
  });

  it('separate their events: one lane’s bars lie under its name’s line', async () => {
    const timeline = await februaryWith({ lanes: 'location' });
    const tops = ['Foreign ministers', 'Munich', 'G20'].map((name) =>
      eventButton(timeline, name).getBoundingClientRect(),
    );
    expect(tops[1]?.top).to.be.above(tops[0]?.bottom ?? Infinity);
    expect(tops[2]?.top).to.be.above(tops[1]?.bottom ?? Infinity);
  });
});

describe('the heading', () => {
  const headingOf = (timeline: DiploTimelineElement): string =>
    all(timeline, '[part~=heading]')
      .map((heading) => `${heading.localName} ${heading.ariaLevel}: ${wordsOf(heading.textContent)}`)
      .join();

  it('is the list’s own, of level 2', async () => {
    expect(headingOf(await februaryWith({}))).to.equal('h2 2: Foreign Minister Cho Tae-yul: February 2025 itinerary');
  });

  it('is the attribute’s where there is one', async () => {
    expect(headingOf(await februaryWith({ heading: 'Where Cho goes' }))).to.equal('h2 2: Where Cho goes');
  });

  for (const [level, expected] of [
    ['2', 2],
    ['3', 3],
    ['6', 6],
    ['1', 2],
    ['7', 2],
    ['high', 2],
  ] as const) {
    it(`of level ${level} is one of level ${expected}`, async () => {
      expect(headingOf(await februaryWith({ 'heading-level': level }))).to.match(
        new RegExp(`^h2 ${expected}: Foreign`, 'u'),
      );
    });
  }
});

describe('the language', () => {
  it('is that of the nearest ancestor', async () => {
    const page = await fixture(
      html`<div lang="ko"><diplo-timeline layout="horizontal" .events=${february()}></diplo-timeline></div>`,
    );
    const timeline = page.querySelector('diplo-timeline') as DiploTimelineElement;
    await settled(timeline);
    expect(nameOf(eventButton(timeline, 'Munich'))).to.match(/2025년 2월 14일/u);
  });

  it('is the element’s own where it has one, and is followed', async () => {
    const timeline = await februaryWith({ lang: 'ko' });
    expect(nameOf(eventButton(timeline, 'Munich'))).to.match(/2025년 2월 14일/u);
    timeline.lang = 'en';
    await timeline.updateComplete;
    expect(nameOf(eventButton(timeline, 'Munich'))).to.include('14 to 16 February 2025');
  });

  for (const lang of ['en_US', 'english', 'x', '<b>', '-']) {
    it(`is English where “${lang}” is no tag of one, and nothing is missing`, async () => {
      const timeline = await februaryWith({ lang });
      expect(nameOf(eventButton(timeline, 'Munich'))).to.include('14 to 16 February 2025, Munich, expected');
      timeline.selected = 'munich';
      await settled(timeline);
      expect(detailsWords(timeline)).to.include('Munich, Germany');
    });
  }
});

it('attributes that are removed, and values that are no text, are no reason to fail', async () => {
  const attributes = { start: '2025-02-01', end: '2025-02-28', 'as-of': '2025-02-04', lanes: 'none', heading: 'X' };
  const timeline = await februaryWith(attributes);
  for (const name of [...Object.keys(attributes), 'layout', 'lang', 'now', 'selected']) timeline.removeAttribute(name);
  await settled(timeline);
  expect(eventButtons(timeline)).to.have.length(5);
  Object.assign(timeline, { start: 2025, end: null, asOf: undefined, selected: 7 });
  await settled(timeline);
  expect(eventButtons(timeline)).to.have.length(5);
  expect(timeline.problems).to.deep.equal([]);
});
