import { expect } from '@open-wc/testing';
import '../../src/diplo-timeline.js';
import { february } from '../support/february.js';
import { all, detailsWords, eventButton, eventButtons, nameOf, opened, settled, wordsOf } from '../support/reader.js';
import { expectProblems, show, type Shown } from '../support/shown-problems.js';

/** The source case with more entries, among which the five of the source case must still be shown. */
async function showWith(...entries: unknown[]): Promise<Shown> {
  const list = february();
  const shown = await show({ ...list, events: [...list.events.slice(0, 3), ...entries, ...list.events.slice(3)] });
  const names = eventButtons(shown.timeline).map(nameOf);
  for (const { name } of list.events) {
    expect(
      names.some((words) => words.startsWith(String(name))),
      `${String(name)} is gone`,
    ).to.be.true;
  }
  return shown;
}

describe('many entries that cannot be shown', () => {
  it('are told of in a list with an end', async () => {
    const { timeline } = await show(Array.from({ length: 1200 }, () => ({ name: 'Dinner' })));
    expect(timeline.problems).to.have.lengthOf(1200);
    const told = all(timeline, '[part=problems] li').map(({ textContent }) => wordsOf(textContent));
    expect(told).to.have.lengthOf(501);
    expect(told.at(-1)).to.equal('There are 700 more, which “problems” has.');
  });
});

describe('many texts that are no status', () => {
  for (const count of [90, 900]) {
    it(`are told of as far as can be told apart, of ${count} events`, async () => {
      const listed = Array.from({ length: count }, (_, i) => ({
        name: 'Dinner',
        date: '2025-02-14',
        status: `state ${i}`,
      }));
      const { timeline } = await show(listed);
      await settled(timeline);
      expect(all(timeline, '[part=legend] li')).to.have.lengthOf(50);
      expect(wordsOf(all(timeline, '[part=summary]')[0]?.textContent)).not.to.contain('state 50');
    });
  }
});

describe('an entry that cannot be shown', () => {
  const entries: Readonly<Record<string, readonly [entry: unknown, says: RegExp]>> = {
    'without a name': [{ date: '2025-02-14' }, /Entry 4 has no name/u],
    'without a date': [{ name: 'Dinner' }, /“Dinner” has no date.*displayDate/u],
    'on 30 February': [{ name: 'Dinner', date: '2025-02-30' }, /2025-02 has 28 days/u],
    'on 29 February of a common year': [{ name: 'Dinner', date: '2025-02-29' }, /2025-02 has 28 days/u],
    'that ends before it starts': [
      { name: 'Dinner', startDate: '2025-02-16', endDate: '2025-02-14' },
      /ends \(2025-02-14\) before it starts \(2025-02-16\)/u,
    ],
    'with an interval that ends before it starts': [
      { name: 'Dinner', date: '2025-02-16/2025-02-14' },
      /ends \(2025-02-14\) before it starts \(2025-02-16\)/u,
    ],
    'with a date in words': [{ name: 'Dinner', date: 'next week' }, /“next week”|next week/u],
    'with a JavaScript Date': [{ name: 'Dinner', date: new Date(2025, 1, 14) }, /Date/u],
    'that is null': [null, /Entry 4 is not an event/u],
    'that is text': ['Dinner on 14 February', /Entry 4 is not an event/u],
    'that is a list': [['Dinner'], /Entry 4 is not an event/u],
  };
  for (const [what, [entry, says]] of Object.entries(entries)) {
    it(`${what}: the reason is told, and everything else is drawn`, async () => {
      const shown = await showWith(entry);
      expectProblems(shown, [says]);
      expect(eventButtons(shown.timeline)).to.have.length(5);
      expect(shown.timeline.problems[0]).to.include({ index: 3, severity: 'error' });
    });
  }

  it('whose fields throw when read is told of like the others', async () => {
    const hostile = {
      get name(): string {
        throw new Error('not today');
      },
    };
    expectProblems(await showWith(hostile), [/Entry 4 could not be read.*not today/u]);
  });

  it('each is told of, in one warning for all', async () => {
    const shown = await showWith({ name: 'Dinner' }, { date: '2025-02-14' }, { name: 'Lunch', date: '2025-13-01' });
    expectProblems(shown, [/“Dinner” has no date/u, /Entry 5 has no name/u, /month/u]);
  });

  it('is told of again only when what is wrong has changed', async () => {
    const { timeline, events, warnings } = await showWith({ name: 'Dinner' });
    timeline.heading = 'Another heading';
    await settled(timeline);
    expect([events.length, warnings.length]).to.deep.equal([1, 1]);
  });
});

describe('an entry that can be shown in part', () => {
  it('with a status that nobody knows is shown with the author’s word', async () => {
    const shown = await showWith({ name: 'Dinner', date: '2025-02-12', status: 'Pencilled in' });
    expectProblems(shown, [/“Pencilled in” is .*status.*shown as written.*confirmed/u]);
    expect(nameOf(eventButton(shown.timeline, 'Dinner'))).to.equal('Dinner, 12 February 2025, Pencilled in');
  });

  it('with a zone that does not exist keeps its place', async () => {
    const place = { name: 'Munich', timeZone: 'Mars/Phobos' };
    const shown = await showWith({ id: 'dinner', name: 'Dinner', date: '2025-02-12', location: place });
    expectProblems(shown, [/“Mars\/Phobos” is not a time zone/u]);
    shown.timeline.selected = 'dinner';
    await opened(shown.timeline);
    expect(detailsWords(shown.timeline)).to.include('Where Munich');
  });

  it('that bears the id of another one is shown beside it', async () => {
    const shown = await showWith({ id: 'munich', name: 'Dinner', date: '2025-02-12' });
    expectProblems(shown, [/Two events have the id “munich”.*“event-5”/u]);
    expect(eventButtons(shown.timeline)).to.have.length(6);
    const words = [];
    for (const id of ['munich', 'event-5']) {
      shown.timeline.selected = id;
      await settled(shown.timeline);
      words.push(wordsOf((await opened(shown.timeline)).querySelector('.details-name')?.textContent));
    }
    expect(words.sort()).to.deep.equal(['Dinner', 'Munich Security Conference']);
  });

  it('keeps its name where other fields are of the wrong kind', async () => {
    const shown = await showWith({ name: 'Dinner', date: '2025-02-12', location: 7, description: {}, about: [[]] });
    expect(nameOf(eventButton(shown.timeline, 'Dinner'))).to.equal('Dinner, 12 February 2025, 7');
    expectProblems(shown, [/“about\[0\]” should be text/u, /“description” should be text/u]);
  });
});

describe('keys that every object has', () => {
  const text = `[
    {"name": "Dinner", "date": "2025-02-14", "id": "__proto__", "status": "constructor", "group": "toString",
     "superEvent": "__proto__", "__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}},
    {"name": "Lunch", "date": "2025-02-15", "id": "constructor", "status": "__proto__", "group": "__proto__"}
  ]`;

  it('pollute nothing and are taken as the text they are', async () => {
    const shown = await show(text, { lanes: 'group' });
    expect('polluted' in {} || 'polluted' in Object || 'polluted' in []).to.be.false;
    expectProblems(shown, [/“constructor” is .*status/u, /“__proto__” is .*status/u]);
    expect(eventButtons(shown.timeline).map(nameOf)).to.deep.equal([
      'Dinner, 14 February 2025, constructor, toString',
      'Lunch, 15 February 2025, __proto__, __proto__',
    ]);
    const lanes = all(shown.timeline, '[part~=picture] .lane').map((lane) => wordsOf(lane.textContent));
    expect(lanes).to.have.members(['toString', '__proto__']);
    for (const id of ['__proto__', 'constructor']) {
      shown.timeline.selected = id;
      await settled(shown.timeline);
      await opened(shown.timeline);
    }
  });

  it('are no layouts, lanes or dates', async () => {
    const attributes = { layout: 'constructor', lanes: '__proto__', 'as-of': 'toString', start: 'valueOf' };
    const shown = await show(february(), attributes);
    expect(eventButtons(shown.timeline)).to.have.length(5);
    expect(shown.timeline.problems.map(({ field }) => field)).to.have.members(['layout', 'lanes', 'as-of', 'start']);
  });
});
