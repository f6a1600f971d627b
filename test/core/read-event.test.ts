import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEvent } from '../../src/core/read-event.js';
import blns from '../fixtures/hostile/blns.json' with { type: 'json' };
import markup from '../fixtures/hostile/dompurify-payloads.json' with { type: 'json' };
import { deepFreeze } from '../support/deep-freeze.js';
import { rawEvent, rawValue } from '../support/raw-values.js';
import { readFields } from '../support/read-events.js';

/** What is left of a text: all but control characters and the blanks around it. */
function withoutControls(text: string): string {
  const isControl = (letter: string) => (letter < ' ' && !'\n\t'.includes(letter)) || /[\u007f-\u009f]/u.test(letter);
  return Array.from(text.replaceAll('\r\n', '\n').replaceAll('\r', '\n'))
    .filter((letter) => !isControl(letter))
    .join('')
    .trim();
}

describe('readEvent', () => {
  it('takes a name and a date for an event, and makes its id from its position', () => {
    const { event, problems } = readEvent({ name: 'Talks', date: '2025-02-14' }, 4);
    expect(event).toMatchObject({ id: 'event-5', index: 4, name: 'Talks', attendee: [], about: [], subjectOf: [] });
    expect(Object.keys(event ?? {}).sort()).toEqual(['about', 'attendee', 'id', 'index', 'name', 'subjectOf', 'when']);
    expect(problems).toEqual([]);
  });

  it.each([
    [true, true],
    ['true', true],
    [' TRUE', true],
    [false, undefined],
    ['False', undefined],
    ['', undefined],
    [null, undefined],
  ])('takes %j for an event that is withdrawn, or not', (withdrawn, expected) => {
    const { event, problems } = readEvent({ name: 'Talks', date: '2025-02-14', withdrawn }, 0);
    expect(event?.withdrawn).toBe(expected);
    expect(problems).toEqual([]);
  });

  it.each([1, 'perhaps', {}, ['true']])('tells that %j does not say whether an event is withdrawn', (withdrawn) => {
    const { event, problems } = readEvent({ name: 'Talks', date: '2025-02-14', withdrawn }, 0);
    expect(event).toMatchObject({ name: 'Talks' });
    expect(event).not.toHaveProperty('withdrawn');
    expect(problems).toMatchObject([{ index: 0, field: 'withdrawn', severity: 'warning' }]);
  });

  it('takes every alias', () => {
    const plain = readEvent(
      {
        name: 'Talks',
        startDate: '2025-02-14',
        endDate: '2025-02-16',
        location: 'Munich',
        attendee: ['Cho Tae-yul'],
        about: ['The alliance'],
        subjectOf: ['A report'],
      },
      0,
    );
    const aliased = readEvent(
      {
        title: 'Talks',
        start: '2025-02-14',
        end: '2025-02-16',
        place: 'Munich',
        people: 'Cho Tae-yul',
        topics: 'The alliance',
        sources: 'A report',
      },
      0,
    );
    expect(aliased).toEqual(plain);
    expect(plain.problems).toEqual([]);
  });

  it('takes an alias where the field itself is blank', () => {
    expect(readEvent({ name: ' ', title: 'Talks', date: '', start: '2025' }, 0).event?.name).toBe('Talks');
  });

  it('keeps an event whose date is only in words', () => {
    const { event, problems } = readEvent({ name: 'Return visit', displayDate: 'to be announced', date: ' ' }, 0);
    expect(event).toMatchObject({ displayDate: 'to be announced' });
    expect(event).not.toHaveProperty('when');
    expect(problems).toEqual([]);
  });

  it.each<[string, unknown, string[]]>([
    ['no record', 'Talks', ['error : Entry 1 is not an event: write it as {"name": "…", "date": "2025-02-14"}.']],
    ['a list', [1], ['error : Entry 1 is not an event: write it as {"name": "…", "date": "2025-02-14"}.']],
    ['no name', { date: '2025' }, ['error name: Entry 1 has no name: add a "name".']],
    [
      'no date',
      { name: 'Talks' },
      [
        'error date: “Talks” has no date: add a "date" such as "2025-02-14", or a "displayDate" such as "to be announced".',
      ],
    ],
    [
      'nothing',
      {},
      [
        'error name: Entry 1 has no name: add a "name".',
        'error date: Entry 1 has no date: add a "date" such as "2025-02-14", or a "displayDate" such as "to be announced".',
      ],
    ],
    [
      'an impossible date, though it has words for it',
      { name: 'Talks', date: '2025-02-30', displayDate: 'soon' },
      ['error date: 2025-02 has 28 days: there is no 2025-02-30.'],
    ],
  ])('says what is missing of %s', (_, raw, expected) => {
    const { event, problems } = readEvent(raw, 0);
    expect(event).toBeUndefined();
    expect(problems.map(({ severity, field, message }) => `${severity} ${field ?? ''}: ${message}`)).toEqual(expected);
    expect(problems.every(({ index }) => index === 0)).toBe(true);
  });

  it('leaves out what it cannot take, and keeps the event', () => {
    const { event, problems } = readFields({ description: { html: '<b>' }, url: 'javascript:alert(1)', asOf: 'today' });
    expect(Object.keys(event).sort()).toEqual(['about', 'attendee', 'id', 'index', 'name', 'subjectOf', 'when']);
    expect(problems).toEqual([
      'warning description: “description” should be text; it was left out.',
      'warning url: Links must start with https:// or http://; it was left out.',
      expect.stringMatching(/^warning asOf: “today” is not a date/),
    ]);
  });

  it('tells of a field that throws when it is looked at', () => {
    const raw = {
      name: 'Talks',
      get date(): string {
        throw new Error('no access');
      },
    };
    expect(readEvent(raw, 2)).toEqual({
      problems: [
        expect.objectContaining({
          index: 2,
          severity: 'error',
          message: 'Entry 3 could not be read: Error: no access.',
        }),
      ],
    });
  });

  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();
  const circular: Record<string, unknown> = { name: 'Talks' };
  circular.date = circular;
  it.each<[string, unknown]>([
    ['a revoked proxy', revoked],
    ['one in a field', { name: 'Talks', date: '2025', location: revoked }],
    ['a record that holds itself', circular],
    ['a big number for a date', { name: 'Talks', date: 10n }],
    ['a function for a date', { name: 'Talks', date: () => '2025' }],
    [
      'a getter that throws nothing at all',
      {
        get name(): string {
          throw Object.create(null);
        },
      },
    ],
    [
      'a tag that throws',
      {
        name: 'Talks',
        date: {
          toJSON: () => 1n,
          get [Symbol.toStringTag](): string {
            throw new Error('no access');
          },
        },
      },
    ],
  ])('does not throw for %s', (_, raw) => {
    const { event, problems } = readEvent(raw, 0);
    expect(event).toBeUndefined();
    expect(problems.filter(({ severity }) => severity === 'error')).toHaveLength(1);
  });

  it('takes any text for what it is', () => {
    const texts = [...blns, ...markup].map((text) => [text, withoutControls(text)]);
    const visible = texts.filter(([, clean]) => clean !== '');
    expect(visible.length).toBeGreaterThan(500);
    for (const [text, clean] of visible) {
      const fields = { name: text, displayDate: text, status: text, group: text, id: text, superEvent: text };
      const { event, problems } = readFields({ ...fields, description: text, attendee: [text], location: text });
      expect(event).toMatchObject({ name: clean, displayDate: clean, statusText: clean, group: clean, id: clean });
      expect(event).toMatchObject({ superEvent: clean, description: clean, attendee: [{ name: clean }] });
      expect(event.location).toEqual({ name: clean });
      expect(problems.map((problem) => problem.split(':')[0])).toEqual(['warning status']);
    }
  });

  it('never throws, and gives an event or an error', () => {
    fc.assert(
      fc.property(fc.oneof(rawEvent, rawValue), fc.nat(), (raw, index) => {
        const { event, problems } = readEvent(raw, index);
        const errors = problems.filter(({ severity }) => severity === 'error');
        expect(errors.length > 0).toBe(event === undefined);
        for (const problem of problems) {
          expect(problem.index).toBe(index);
          expect(problem.message).toMatch(/\.$/);
          expect(problem.value?.length ?? 0).toBeLessThanOrEqual(80);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('reads a record that may not be changed just the same', () => {
    fc.assert(
      fc.property(rawEvent, (raw) => {
        const before = readEvent(raw, 0);
        expect(readEvent(deepFreeze(raw), 0)).toEqual(before);
      }),
      { numRuns: 500 },
    );
  });
});
