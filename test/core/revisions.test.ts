import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay } from '../../src/core/civil-time.js';
import type { TimelineEvent } from '../../src/core/event.js';
import { readRevisedEvent } from '../../src/core/revisions.js';
import { deepFreeze } from '../support/deep-freeze.js';
import { rawEvent, rawValue } from '../support/raw-values.js';

const BASE = { id: 'a', name: 'Event A', date: '2025-02-10/2025-02-12', status: 'expected', asOf: '2025-02-04' };

type Fields = Readonly<Record<string, unknown>>;

/** What comes of an event with revisions of 11, 12, 13 February and so on, each with this `set`; problems as one line. */
function revised(sets: readonly unknown[], base: Fields = BASE) {
  const revisions = sets.map((set, i) => ({ asOf: `2025-02-${11 + i}`, set }));
  return reading({ ...base, revisions });
}

function reading(record: unknown) {
  const { event, problems } = readRevisedEvent(deepFreeze(record), 7);
  return {
    event,
    states: event?.history?.map((state) => state.event && factsOf(state.event)) ?? [],
    problems: problems.map(
      ({ index, severity, field, message }) => `${index ?? ''} ${severity} ${field ?? ''}: ${message}`,
    ),
  };
}

/** `Event A, 10–12, expected, Seoul` */
function factsOf({ name, when, displayDate, status, location }: TimelineEvent): string {
  const day = (time: number | null | undefined) => (typeof time === 'number' ? Number(isoDay(time).slice(8)) : '');
  const days = when ? `${day(when.startMin)}–${day((when.endMax ?? NaN) - 1)}` : displayDate;
  return [name, days, status, location?.name].filter(Boolean).join(', ');
}

describe('what revisions may cost', () => {
  const again = (count: number, set: (i: number) => object) =>
    Array.from({ length: count }, (_, i) => ({ asOf: '2025-02-11', set: set(i) }));
  const people = Array.from({ length: 500 }, (_, i) => `Person ${i} ${'x'.repeat(250)}`);

  it.each([
    ['of many people', { ...BASE, attendee: people, revisions: again(500, () => ({})) }, 10, 490],
    ['with long texts', { ...BASE, revisions: again(60, (i) => ({ description: `${i} ${'x'.repeat(1e5)}` })) }, 10, 50],
    ['that cannot be read', { name: 'A', attendee: people, revisions: again(500, () => ({})) }, 10, 490],
  ])('has an end, which is told: an event %s', (_, record, read, left) => {
    const { event, problems } = readRevisedEvent(record, 7);
    if (event) expect(event.history).toHaveLength(read + 1);
    const message = `This event has more revisions than can be shown: the first ${read} were read, and the ${left} newest left out.`;
    expect(problems.at(-1)).toEqual({ index: 7, field: 'revisions', message, severity: 'warning' });
  });

  it('has none for a state of every day of a year', () => {
    const revisions = again(366, (i) => ({ description: `${i} ${'x'.repeat(500)}` }));
    expect(readRevisedEvent({ ...BASE, revisions }, 7)).toMatchObject({
      problems: [],
      event: { history: { length: 367 } },
    });
  });
});

describe('the states of a revised event', () => {
  it('are its record, and what each patch in turn makes of it', () => {
    const { event, states, problems } = revised([
      { date: '2025-02-17/2025-02-19' },
      { status: 'confirmed', location: { name: 'Seoul', timeZone: 'Asia/Seoul' } },
      { location: { name: 'Busan' } },
    ]);
    expect(problems).toEqual([]);
    expect(states).toEqual([
      'Event A, 10–12, expected',
      'Event A, 17–19, expected',
      'Event A, 17–19, confirmed, Seoul',
      'Event A, 17–19, confirmed, Busan',
    ]);
    expect(event).toMatchObject({ id: 'a', index: 7, location: { name: 'Busan', timeZone: 'Asia/Seoul' } });
    expect(event?.history?.map(({ asOf }) => asOf?.text)).toEqual([
      '2025-02-04',
      '2025-02-11',
      '2025-02-12',
      '2025-02-13',
    ]);
  });

  it('end with null where it was withdrawn, and go on where it is taken up again', () => {
    expect(revised([null]).states).toEqual(['Event A, 10–12, expected', null]);
    const { event, states } = revised([{ location: 'Seoul' }, null, { status: 'confirmed' }]);
    expect(states.slice(2)).toEqual([null, 'Event A, 10–12, confirmed, Seoul']);
    expect(event?.status).toBe('confirmed');
  });

  it('lose what a patch sets to null', () => {
    const { event } = revised([{ status: null, location: { timeZone: null } }], {
      ...BASE,
      location: { name: 'Seoul', timeZone: 'Asia/Seoul' },
    });
    expect(event?.status).toBeUndefined();
    expect(event?.location).toEqual({ name: 'Seoul' });
  });

  it('have the lists of their patch, whole', () => {
    const { event } = revised([{ people: ['Person B'] }], { ...BASE, attendee: ['Person A', 'Person C'] });
    expect(event?.attendee).toEqual([{ name: 'Person B' }]);
  });

  it('keep why they changed and the reports that say so', () => {
    const { event, problems } = reading({
      ...BASE,
      subjectOf: 'Report A',
      revisions: [
        {
          asOf: '2025-02-11',
          set: { date: '2025-02-17' },
          note: 'Moved by a week',
          correction: 'True',
          sources: [{ name: 'Report B', url: 'https://example.org/b' }],
        },
        { asOf: '2025-02-12', set: null, correction: 'yes' },
      ],
    });
    expect(event?.subjectOf).toEqual([{ name: 'Report A' }]);
    expect(event?.history?.slice(1)).toMatchObject([
      { note: 'Moved by a week', correction: true, subjectOf: [{ name: 'Report B', url: 'https://example.org/b' }] },
      { event: null, subjectOf: [] },
    ]);
    expect(event?.history?.[2]).not.toHaveProperty('correction');
    expect(problems).toEqual([expect.stringMatching(/“correction” should be true or false/u)]);
  });
});

describe('a patch of the date', () => {
  const DAYS = { id: 'a', name: 'Event A', startDate: '2025-02-10', endDate: '2025-02-12' };
  it.each<[string, Fields, readonly unknown[], string]>([
    ['`date` replaces start and end', DAYS, [{ date: '2025-02-17' }], '17–17'],
    ['start and end replace `date`', BASE, [{ startDate: '2025-02-17', endDate: '2025-02-18' }], '17–18'],
    ['… and back again', DAYS, [{ date: '2025-02-17' }, { start: '2025-02-20', end: '2025-02-21' }], '20–21'],
    ['… and again', BASE, [{ start: '2025-02-17', end: '2025-02-17' }, { date: '2025-02-21' }], '21–21'],
    ['a new end alone', DAYS, [{ endDate: '2025-02-14' }], '10–14'],
    ['a new end of a `date`', BASE, [{ end: '2025-02-14' }], '10–14'],
    ['… which counts beside a start', { ...BASE, startDate: '2025-03-01' }, [{ end: '2025-02-14' }], '10–14'],
    ['a new start of a `date`', BASE, [{ start: '2025-02-11' }], '11–12'],
    ['an end for a day', { ...BASE, date: '2025-02-10' }, [{ end: '2025-02-14' }], '10–14'],
    ['another day', { ...BASE, date: '2025-02-10' }, [{ start: '2025-02-14' }], '14–14'],
    ['a day in place of a `date`', BASE, [{ date: null, startDate: '2025-02-12' }], '12–12'],
    ['the end taken away', DAYS, [{ endDate: null }], '10–10'],
    ['null for what was never there', BASE, [{ startDate: null, endDate: null, status: 'confirmed' }], '10–12'],
    ['no date any more', BASE, [{ date: null, displayDate: 'in spring' }], 'in spring'],
    ['no date any more, which was given by its ends', DAYS, [{ date: null, displayDate: 'in spring' }], 'in spring'],
    ['a date at last', { id: 'a', name: 'Event A', displayDate: 'in spring' }, [{ date: '2025-02-20' }], '20–20'],
  ])('%s', (_, base, sets, days) => {
    const { states, problems } = revised(sets, base);
    expect(problems).toEqual([]);
    expect(states.at(-1)).toMatch(new RegExp(`^Event A, ${days}(,|$)`, 'u'));
  });

  it('leaves the zone of a moment in one piece', () => {
    const { event, problems } = revised([{ endDate: '2025-02-11T18:00[Asia/Seoul]' }], {
      ...BASE,
      date: '2025-02-10T09:00[Asia/Seoul]/2025-02-10T18:00[Asia/Seoul]',
    });
    expect(problems).toEqual([]);
    expect(event?.when?.text).toBe('2025-02-10T09:00[Asia/Seoul]/2025-02-11T18:00[Asia/Seoul]');
  });
});

it('a patch may use aliases, on a record that uses them or not', () => {
  const aliases = { title: 'Event B', start: '2025-02-17', end: '2025-02-18', place: 'Seoul', people: 'Person A' };
  const names = {
    name: 'Event B',
    startDate: '2025-02-17',
    endDate: '2025-02-18',
    location: 'Seoul',
    attendee: 'Person A',
  };
  const old = { start: '2025-02-10', end: '2025-02-12', place: 'Busan', topics: 'Topic A' };
  for (const base of [
    { id: 'a', title: 'Event A', ...old },
    { id: 'a', name: 'Event A', date: '2025-02-10/2025-02-12', location: 'Busan', about: 'Topic A' },
  ]) {
    for (const set of [aliases, names]) {
      const { event, states, problems } = revised([set], base);
      expect(problems).toEqual([]);
      expect(states).toEqual(['Event A, 10–12, Busan', 'Event B, 17–18, Seoul']);
      expect([event?.attendee, event?.about]).toEqual([[{ name: 'Person A' }], ['Topic A']]);
    }
  }
});

describe('the order of revisions', () => {
  const named = (...revisions: readonly (readonly [string, string])[]) =>
    reading({ ...BASE, revisions: revisions.map(([asOf, name]) => ({ asOf, set: { name } })) }).states.map(
      (state) => state?.split(',')[0],
    );

  it('is that of their days, however they are written', () => {
    expect(named(['2025-02-20', 'D'], ['2025-02-11', 'B'], ['2025-02-12', 'C'])).toEqual(['Event A', 'B', 'C', 'D']);
  });

  it('is as written where they have the same day', () => {
    const revisions = Array.from({ length: 30 }, (_, i) => ['2025-02-11', `${i}`] as const);
    expect(named(['2025-02-12', 'last'], ...revisions)).toEqual([
      'Event A',
      ...revisions.map(([, name]) => name),
      'last',
    ]);
  });

  it('is that of moments, on whichever clocks they are told', () => {
    // 04:30 and 00:00 UTC on the 5th
    expect(named(['2025-02-04T23:30-05:00', 'later'], ['2025-02-05T01:00+01:00', 'sooner'])).toEqual([
      'Event A',
      'sooner',
      'later',
    ]);
  });

  it('has months where they are over, from when they are sure, and moments within their days', () => {
    expect(named(['2025-02-11T09:00Z', 'B'], ['2025-02-11', 'A'], ['2025-02', 'C'], ['2025-03-01', 'D'])).toEqual([
      'Event A',
      'A',
      'B',
      'C',
      'D',
    ]);
  });
});

describe('what cannot be read in a revision', () => {
  it.each<[string, Fields, string, string]>([
    ['a wrong date', { date: '2025-02-30' }, '2.set.date', '2025-02 has 28 days: there is no 2025-02-30.'],
    ['the same by an alias', { start: '2025-02-30' }, '2.set.start', '2025-02 has 28 days: there is no 2025-02-30.'],
    ['an end before the start', { end: '2025-01-30' }, '2.set.end', '.*'],
    ['no name', { title: '' }, '2.set.title', 'Entry 8 has no name.*'],
    ['no date at all', { date: null }, '2.set.date', '“Event A” has no date.*'],
    ['a name that is no text', { name: {} }, '2.set.name', '“name” should be text.*'],
  ])('%s is its problem, and nothing else is lost', (_, wrong, field, message) => {
    const { states, problems } = revised([
      { location: 'Seoul' },
      { status: 'tentative' },
      { ...wrong, location: 'Busan' },
      { status: 'confirmed' },
    ]);
    expect(states.map((state) => state?.replace('Event A, 10–12, ', ''))).toEqual([
      'expected',
      'expected, Seoul',
      'tentative, Seoul',
      'tentative, Busan',
      'confirmed, Busan',
    ]);
    expect(problems[0]).toMatch(
      new RegExp(`^7 (error|warning) revisions\\[${field.replace('.', '\\].')}: ${message}$`, 'u'),
    );
    expect(problems.filter((problem) => !problem.includes(field.replace(/\d/u, '')))).toEqual([]);
  });

  it('takes only what is wrong of name and date', () => {
    expect(revised([{ name: 'Event B', date: 'soon' }]).states[1]).toBe('Event B, 10–12, expected');
    expect(revised([{ name: {}, date: '2025-02-17' }]).states[1]).toBe('Event A, 17–17, expected');
    expect(revised([{ name: {}, date: 'soon', status: 'confirmed' }]).states[1]).toBe('Event A, 10–12, confirmed');
    const undated = { id: 'a', name: 'Event A', displayDate: 'in spring' };
    expect(revised([{ displayDate: null, status: 'confirmed' }], undated)).toMatchObject({
      states: ['Event A, in spring', 'Event A, in spring, confirmed'],
      problems: [expect.stringMatching(/^7 error revisions\[0\]\.set\.date: “Event A” has no date/u)],
    });
  });

  it('is told of each revision that has it, and not of those that do not', () => {
    const fields = (sets: readonly unknown[], base?: Fields) =>
      revised(sets, base).problems.map((problem) => problem.split(' ').slice(1, 3).join(' '));
    expect(fields([{ date: 'soon' }, { status: 'confirmed' }, { date: 'soon' }])).toEqual([
      'error revisions[0].set.date:',
      'error revisions[2].set.date:',
    ]);
    expect(fields([{ status: 'confirmed' }, { name: 'Event B' }], { ...BASE, url: 'x', place: ['x'] })).toEqual([
      'warning place:',
      'warning url:',
    ]);
    expect(fields([{ url: 'x' }, { url: 'y' }, { url: 'y' }, { name: 'Event B' }])).toEqual([
      'warning revisions[0].set.url:',
      'warning revisions[1].set.url:',
      'warning revisions[2].set.url:',
    ]);
    const place = { name: 'Seoul', timeZone: 'Seoul' };
    expect(fields([{ location: { name: 'Busan' } }], { ...BASE, location: place })).toEqual([
      'warning location.timeZone:',
    ]);
  });

  it.each<[string, unknown, string]>([
    ['no day', { set: { name: 'B' } }, 'revisions[0].asOf'],
    ['a day that is none', { asOf: 'today', set: { name: 'B' } }, 'revisions[0].asOf'],
    ['no `set`', { asOf: '2025-02-11' }, 'revisions[0].set'],
    ['a text to set', { asOf: '2025-02-11', set: 'cancelled' }, 'revisions[0].set'],
    ['a list to set', { asOf: '2025-02-11', set: [{ name: 'B' }] }, 'revisions[0].set'],
    ['nothing but text', 'moved', 'revisions[0]'],
    ['null', null, 'revisions[0]'],
  ])('with %s it is left out and told of, and the next one holds', (_, wrong, field) => {
    const next = { asOf: '2025-02-12', set: { status: 'confirmed' } };
    const { states, problems } = reading({ ...BASE, revisions: [wrong, next] });
    expect(states).toEqual(['Event A, 10–12, expected', 'Event A, 10–12, confirmed']);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`7 warning ${field}: `);
  });

  it('with another id, day or list of revisions keeps its own, and is told of', () => {
    const { event, states, problems } = revised([
      { id: 'b', asOf: '2025-03-01', revisions: [], status: 'confirmed' },
      { ...BASE, status: 'cancelled' },
    ]);
    expect(states.slice(1)).toEqual(['Event A, 10–12, confirmed', 'Event A, 10–12, cancelled']);
    expect(event?.history?.map((state) => `${state.event?.id ?? ''} ${state.asOf?.text ?? ''}`)).toEqual([
      'a 2025-02-04',
      'a 2025-02-11',
      'a 2025-02-12',
    ]);
    expect(problems.map((problem) => problem.split(':')[0])).toEqual([
      '7 warning revisions[0].set.id',
      '7 warning revisions[0].set.asOf',
      '7 warning revisions[0].set.revisions',
    ]);
  });

  it('may be mended by a later one, also where the record itself cannot be read', () => {
    const { states, problems } = revised([{ status: 'confirmed' }, { name: 'Event A' }], {
      date: '2025-02-10/2025-02-12',
    });
    expect(states).toEqual(['Event A, 10–12, confirmed']);
    expect(problems).toHaveLength(1);
    expect(revised([null], { name: 'Event A' }).event).toBeUndefined();
  });
});

describe('reading a revised event', () => {
  it('has a history of one where the list of revisions is empty, and none without', () => {
    expect(reading({ ...BASE, revisions: [] }).states).toEqual(['Event A, 10–12, expected']);
    expect(reading({ ...BASE, revisions: null }).event).not.toHaveProperty('history');
    expect(reading(BASE).event).not.toHaveProperty('history');
  });

  it('takes one revision for a list of one', () => {
    const revisions = { asOf: '2025-02-11', set: { status: 'confirmed' } };
    expect(reading({ ...BASE, revisions }).states).toHaveLength(2);
  });

  it('pollutes nothing by what looks like a prototype', () => {
    const set = JSON.parse(
      '{"__proto__":{"polluted":1,"status":"confirmed"},"location":{"__proto__":{"polluted":1}}}',
    ) as unknown;
    const { event } = revised([set, { constructor: { prototype: { polluted: 1 } } }], {
      ...BASE,
      location: { name: 'Seoul' },
    });
    expect(({} as Fields).polluted).toBeUndefined();
    expect(event).toMatchObject({ status: 'expected', location: { name: 'Seoul' } });
    expect(Object.getPrototypeOf(event)).toBe(Object.prototype);
  });

  it('goes on with the record where a revision throws', () => {
    const revision = {
      asOf: '2025-02-11',
      get set(): unknown {
        throw new Error('no access');
      },
    };
    const { event, problems } = readRevisedEvent({ ...BASE, revisions: [revision] }, 7);
    expect(event).toMatchObject({ id: 'a', name: 'Event A' });
    expect(problems).toMatchObject([{ index: 7, field: 'revisions', severity: 'warning' }]);
    expect(problems[0]?.message).toContain('no access');
  });

  const revision = fc.oneof(
    rawValue,
    fc.record({
      asOf: fc.oneof(fc.constantFrom('2025-02-11', '2025-02-12T09:00Z', '2025', '..'), rawValue),
      set: fc.oneof(rawEvent, fc.constant(null)),
      note: rawValue,
      subjectOf: rawValue,
    }),
  );

  it('never throws, never changes what it reads, and has a state for all that it shows', () => {
    fc.assert(
      fc.property(rawEvent, fc.array(revision, { maxLength: 4 }), (record, revisions) => {
        const input = { ...(record as Fields), revisions };
        const { event, problems } = readRevisedEvent(deepFreeze(input), 3);
        expect(problems.filter(({ index }) => index !== 3)).toEqual([]);
        if (!event) return;
        expect(event.history?.findLast((state) => state.event)?.event?.name).toBe(event.name);
        for (const state of event.history ?? []) {
          if (state.event) expect([state.event.id, state.event.index]).toEqual([event.id, 3]);
        }
      }),
      { numRuns: 500 },
    );
  });
});
