import { expect } from '@open-wc/testing';
import '../../src/diplo-timeline.js';
import { eventButtons, wordsOf } from '../support/reader.js';
import { expectProblems, show } from '../support/shown-problems.js';

const conference = '[{"name": "Munich Security Conference", "date": "2025-02-14/2025-02-16"}]';

/** What the `events` attribute may hold that is no list, and what is said of it. */
const unreadable: Readonly<Record<string, readonly [text: string, says: RegExp]>> = {
  words: ['Munich Security Conference, 14 to 16 February', /not valid JSON.*A list .*\[\{"name"/u],
  'JSON cut short': [conference.slice(0, -5), /not valid JSON.*Look at line 1, column 49\./u],
  'JSON with a comma too many': [conference.replace('}]', '},]'), /not valid JSON.*comma/u],
  'a page of HTML': ['<!doctype html><p>Not found', /not valid JSON/u],
  'an object turned into text': ['[object Object]', /must be set as the property/u],
  null: ['null', /not a list of events/u],
  'a number': ['2025', /not a list of events/u],
  text: ['"Munich"', /not a list of events/u],
  'an object without events': ['{"name": "Munich"}', /not a list of events/u],
};

describe('input that is no event list', () => {
  for (const [what, [text, says]] of Object.entries(unreadable)) {
    it(`${what}: says what is wrong`, async () => {
      const shown = await show(undefined, { events: text });
      expectProblems(shown, [says]);
      expect(eventButtons(shown.timeline)).to.be.empty;
    });
  }

  for (const value of [2025, true, 'Munich', new Map(), { events: 'none' }]) {
    it(`says so of the property ${JSON.stringify(value)}`, async () => {
      expectProblems(await show(value), [/not (?:a list of events|valid JSON)/u]);
    });
  }

  it('curly quotes of a CMS are read all the same, with a warning', async () => {
    const curly = conference.replace(/"(.*?)"/gu, '“$1”');
    const shown = await show(undefined, { events: curly });
    expectProblems(shown, [/curly quotes.*straight/u]);
    expect(eventButtons(shown.timeline)).to.have.length(1);
  });

  it('curly quotes that cannot be mended are told of by their line', async () => {
    const shown = await show(undefined, { events: '[{“name”: “The “Munich” conference”}]' });
    expectProblems(shown, [/not valid JSON.*line 1.*quote/u]);
  });

  it('a list that is mended is shown, and nothing more is said', async () => {
    const shown = await show(undefined, { events: '[' });
    expect(shown.timeline.problems).to.have.length(1);
    shown.timeline.setAttribute('events', conference);
    await shown.timeline.updateComplete;
    expect(eventButtons(shown.timeline)).to.have.length(1);
    expect(shown.timeline.problems).to.be.empty;
    expect(shown.timeline.shadowRoot?.querySelector('[part~=problems]')).to.be.null;
  });
});

describe('an empty list', () => {
  for (const nothing of [[], { events: [] }, '[]', '', null, undefined]) {
    it(`${JSON.stringify(nothing)} is no problem, and says that there is nothing to show`, async () => {
      const shown = await show(nothing);
      expectProblems(shown, []);
      expect(wordsOf(shown.timeline.shadowRoot?.textContent)).to.include('There are no events to show.');
    });
  }

  it('shows the page’s own words where it has some', async () => {
    const shown = await show([]);
    const words = document.createElement('p');
    words.slot = 'empty';
    words.textContent = 'The minister stays at home.';
    shown.timeline.append(words);
    expect(words.checkVisibility() && words.getBoundingClientRect().height).to.be.above(0);
    expect(shown.timeline.innerText).not.to.include('no events');
  });
});
