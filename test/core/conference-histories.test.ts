import { describe, expect, it } from 'vitest';
import { isoDay } from '../../src/core/civil-time.js';
import type { TimelineEvent } from '../../src/core/event.js';
import { knowledgeDays } from '../../src/core/known.js';
import corpus from '../fixtures/revisions/tech-conferences-2020-a.json' with { type: 'json' };
import { deepFreeze } from '../support/deep-freeze.js';
import { knownOn, readHistory } from '../support/known-on.js';

type Conference = (typeof corpus.events)[number];
type State = NonNullable<Conference['revisions'][number]['state']>;
type Fields = Readonly<Record<string, unknown>>;

/** The corpus, but for the blanks around four of its texts, which are no part of them. */
const conferences = (JSON.parse(JSON.stringify(corpus.events, trimmed)) as Conference[]).map(deepFreeze);

function trimmed(_: string, value: unknown): unknown {
  return typeof value === 'string' ? value.trim() : value;
}

/** How an editor writes a state of the corpus down: every other one by its aliases, and in one `date`. */
function fieldsOf({ name, url, startDate, endDate, city, country, online }: State, isOdd: boolean): Fields {
  const place = online ? 'Online' : { name: city ?? '', addressCountry: country ?? '' };
  return isOdd
    ? { title: name, url, date: `${startDate}/${endDate}`, place }
    : { name, url, startDate, endDate, location: place };
}

/** The history as one record: what came first, and what was different from one state to the next. */
function recordOf({ key, revisions }: Conference): Fields & { readonly revisions: readonly Fields[] } {
  let known: State | undefined;
  const [first, ...later] = revisions.map(({ knownFrom, state, message }, i) => {
    const before: Partial<State> = known ?? {};
    if (!state) return { asOf: knownFrom, set: null, note: message };
    known = state;
    const names = Object.entries(fieldNames)
      .filter(([name]) => state[name as keyof State] !== before[name as keyof State])
      .flatMap(([, fields]) => fields);
    const changed = Object.entries(fieldsOf(state, i % 2 === 1)).filter(([name]) => names.includes(name));
    return { asOf: knownFrom, set: Object.fromEntries(changed), note: message };
  });
  return { id: key, asOf: first?.asOf, ...first?.set, revisions: later };
}

/** Which fields of ours tell a field of the corpus. */
const fieldNames = {
  name: ['name', 'title'],
  url: ['url'],
  startDate: ['startDate', 'endDate', 'date'],
  endDate: ['startDate', 'endDate', 'date'],
  city: ['location', 'place'],
  country: ['location', 'place'],
  online: ['location', 'place'],
};

const day = (time: number | null | undefined) => isoDay(time ?? NaN);

const seen = ({ id, name, url, when, location, withdrawn }: TimelineEvent) => ({
  id,
  name,
  url,
  days: `${day(when?.startMin)} to ${day((when?.endMax ?? NaN) - 1)}`,
  place: location?.name,
  country: location?.addressCountry,
  withdrawn: withdrawn === true,
});

/** What the corpus itself says of a day: the last states whose commits bear that date or an earlier one. */
function statesOn(date: string) {
  return conferences.flatMap(({ key, revisions }) => {
    const known = revisions.filter(({ knownFrom }) => knownFrom.slice(0, 10) <= date);
    const state = known.findLast((revision) => revision.state)?.state;
    if (!state) return [];
    const { name, url, startDate, endDate, city, country, online } = state;
    return {
      id: key,
      name,
      url,
      days: `${startDate} to ${endDate}`,
      place: online ? 'Online' : city,
      country: online ? undefined : country,
      withdrawn: known.at(-1)?.state === null,
    };
  });
}

const byId = <T extends { readonly id: string }>(items: readonly T[]) =>
  items.toSorted((a, b) => (a.id < b.id ? -1 : 1));

const records = deepFreeze(corpus.events.map(recordOf));
const list = readHistory(records);
const commitDays = [
  ...new Set(conferences.flatMap(({ revisions }) => revisions.map((it) => it.knownFrom.slice(0, 10)))),
].sort();

describe('the 96 conferences of 2020, with 216 states', () => {
  it('are all read', () => {
    expect(list.problems).toEqual([]);
    expect(list.events).toHaveLength(96);
    expect(list.events.flatMap(({ history }) => history)).toHaveLength(216);
  });

  it.each([
    ['2020-02-01', 47, 3],
    ['2020-06-01', 77, 20],
  ])('were on %s what their records said on that day', (date, known, withdrawn) => {
    const events = knownOn(list, date);
    expect([events.length, events.filter((event) => event.withdrawn).length]).toEqual([known, withdrawn]);
    expect(byId(events.map(seen))).toEqual(byId(statesOn(date)));
  });

  it('were so on every day on which anything changed, and on the days between', () => {
    for (const date of commitDays) {
      const eve = isoDay(Date.parse(date) - 1);
      expect(byId(knownOn(list, date).map(seen)), date).toEqual(byId(statesOn(date)));
      expect(byId(knownOn(list, eve).map(seen)), eve).toEqual(byId(statesOn(eve)));
    }
  });

  it('changed on the days of their commits, each by its own clock', () => {
    expect(commitDays).toHaveLength(93);
    expect(knowledgeDays(list.events, list.ownAsOf).map(isoDay)).toEqual(commitDays);
  });

  it('are the same in whatever order their revisions are written', () => {
    const reversed = corpus.events.map(recordOf).map((it) => ({ ...it, revisions: it.revisions.toReversed() }));
    const byLastState = ({ events }: typeof list) => byId(events).map(({ history }) => history);
    expect(byLastState(readHistory(reversed))).toEqual(byLastState(list));
  });
});
