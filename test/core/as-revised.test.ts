import { describe, expect, it } from 'vitest';
import { isoDay } from '../../src/core/civil-time.js';
import type { TimelineEvent } from '../../src/core/event.js';
import { knownOn, readHistory } from '../support/known-on.js';

type Fields = Readonly<Record<string, unknown>>;

const BASE = { id: 'a', name: 'Event A', date: '2025-02-10', status: 'expected', asOf: '2025-02-04' };

/** How event A was known on a day; undefined when it was not. */
function eventOn(day: string, revisions: readonly Fields[], base: Fields = BASE, list: Fields = {}) {
  return knownOn(readHistory({ ...list, events: [{ ...base, revisions }] }), day)[0];
}

const start = (when: TimelineEvent['when']) => (when ? isoDay(when.startMin ?? NaN).slice(5) : '');

/** `02-11 02-10>02-17`: the day of the change, and the event's day before and after it. */
const changesOf = (event: TimelineEvent | undefined) =>
  event?.changes?.map(({ asOf, before, after }) => `${start(asOf)} ${start(before.when)}>${start(after?.when)}`);

describe('an event as it was known', () => {
  const revisions = [
    { asOf: '2025-02-11', set: { date: '2025-02-17' }, note: 'Moved', subjectOf: 'Report B' },
    { asOf: '2025-02-13', set: null },
    { asOf: '2025-02-15', set: { status: 'confirmed' } },
  ];

  it.each([
    ['2025-02-03', 'not known'],
    ['2025-02-04', '02-10 expected'],
    ['2025-02-10', '02-10 expected'],
    ['2025-02-11', '02-17 expected'],
    ['2025-02-12', '02-17 expected'],
    ['2025-02-13', '02-17 expected, withdrawn'],
    ['2025-02-14', '02-17 expected, withdrawn'],
    ['2025-02-15', '02-17 confirmed'],
    ['2026-01-01', '02-17 confirmed'],
  ])('on %s was %s', (day, state) => {
    const event = eventOn(day, revisions);
    const words = event && `${start(event.when)} ${event.status ?? ''}${event.withdrawn ? ', withdrawn' : ''}`;
    expect(words ?? 'not known').toBe(state);
  });

  it('tells what had changed by then, on which report, oldest first', () => {
    expect(eventOn('2025-02-10', revisions)).not.toHaveProperty('changes');
    expect(changesOf(eventOn('2025-02-14', revisions))).toEqual(['02-11 02-10>02-17', '02-13 02-17>']);
    const event = eventOn('2025-02-20', revisions);
    expect(changesOf(event)).toEqual(['02-11 02-10>02-17', '02-13 02-17>', '02-15 02-17>02-17']);
    expect(event?.changes?.[0]).toMatchObject({ note: 'Moved', subjectOf: [{ name: 'Report B' }] });
    expect(event?.changes?.map(({ reinstated }) => reinstated)).toEqual([undefined, undefined, true]);
  });

  it('goes by the id that it has in its list', () => {
    const list = readHistory([
      { name: 'Event B', id: 'a', date: '2025-02-01' },
      { ...BASE, revisions },
    ]);
    expect(knownOn(list, '2025-02-20').map(({ id }) => id)).toEqual(['a', 'event-2']);
  });
});

describe('where an event stood before it was moved', () => {
  const movedFrom = (revisions: readonly Fields[], base?: Fields) =>
    start(eventOn('2025-03-01', revisions, base)?.movedFrom);

  it('is told from the day on which that was known', () => {
    const moved = [{ asOf: '2025-02-11', set: { date: '2025-02-17' } }];
    expect(eventOn('2025-02-10', moved)).not.toHaveProperty('movedFrom');
    expect(start(eventOn('2025-02-11', moved)?.movedFrom)).toBe('02-10');
  });

  it.each<[string, readonly unknown[], string]>([
    ['is where it was last', [{ date: '2025-02-17' }, { date: '2025-02-20' }], '02-17'],
    ['stays told when something else changes', [{ date: '2025-02-17' }, { status: 'confirmed' }], '02-10'],
    ['is told of an event that was withdrawn later', [{ date: '2025-02-17' }, null], '02-10'],
    ['is told of one that comes back on another day', [null, { date: '2025-02-17' }], '02-10'],
    ['is told of one whose length changed', [{ date: '2025-02-10/2025-02-12' }], '02-10'],
    ['is nowhere when only the spelling changed', [{ start: '2025-02-10', end: '2025-02-10' }], ''],
    ['is nowhere when it has never moved', [{ status: 'confirmed' }], ''],
    ['is nowhere before it had a date', [{ date: null, displayDate: 'soon' }, { date: '2025-02-17' }], ''],
  ])('%s', (_, sets, day) => {
    expect(movedFrom(sets.map((set, i) => ({ asOf: `2025-02-${11 + i}`, set })))).toBe(day);
  });

  it('is nowhere that it only was by mistake', () => {
    const correction = { asOf: '2025-02-11', set: { date: '2025-02-17' }, correction: true };
    expect(movedFrom([correction])).toBe('');
    expect(movedFrom([correction, { asOf: '2025-02-12', set: { date: '2025-02-20' } }])).toBe('02-17');
  });
});

describe('a correction', () => {
  const revisions = [
    { asOf: '2025-02-06', set: { status: 'confirmed' } },
    { asOf: '2025-02-11', set: { date: '2025-02-17' }, correction: true },
    { asOf: '2025-02-12', set: { status: 'cancelled' } },
  ];

  it('is told of what it corrects, and of nothing before or after that', () => {
    const correctedOn = (day: string) => eventOn(day, revisions)?.correctedOn?.text;
    expect(['2025-02-05', '2025-02-06', '2025-02-10', '2025-02-11', '2025-02-12'].map(correctedOn)).toEqual([
      undefined,
      '2025-02-11',
      '2025-02-11',
      undefined,
      undefined,
    ]);
  });

  it('is a change that says so', () => {
    expect(eventOn('2025-02-11', revisions)?.changes?.map(({ correction }) => correction)).toEqual([undefined, true]);
  });
});

describe('what does not say when it became known', () => {
  const undatedBase = { name: 'Event A', date: '2025-02-10' };
  const moved = [{ asOf: '2025-02-11', set: { date: '2025-02-17' }, correction: true }];
  const days = ['2020-01-01', '2025-02-04', '2025-02-11'];

  it('was always known', () => {
    expect(days.map((day) => start(eventOn(day, moved, undatedBase)?.when))).toEqual(['02-10', '02-10', '02-17']);
  });

  it('became known with its list', () => {
    const list = { asOf: '2025-02-04' };
    expect(days.map((day) => start(eventOn(day, moved, undatedBase, list)?.when))).toEqual(['', '02-10', '02-17']);
  });

  it('became known with its first revision at the latest', () => {
    const event = eventOn('2025-02-11', moved, undatedBase, { asOf: '2025-02-20' });
    expect(changesOf(event)).toEqual(['02-11 02-10>02-17']);
    expect(event).not.toHaveProperty('correctedOn');
  });
});
