import fc from 'fast-check';
import { rawValue } from './raw-values.js';

/** A place in a text of any length: a part of the whole, so that it shrinks and is the same in every text. */
const place = fc.nat(10_000).map((part) => part / 10_000);

/** What breaks readers: signs of every format, and what no format expects. */
const sign = fc.oneof(
  fc.constantFrom(
    '"',
    "'",
    '`',
    ',',
    ';',
    ':',
    '|',
    '/',
    '\\',
    '[',
    ']',
    '{',
    '}',
    '(',
    ')',
    '<',
    '>',
    '&',
    '=',
    '-',
    '~',
    '?',
  ),
  fc.constantFrom('!', '#', '%', '@', '_', '.', '\n', '\r', '\t', ' ', '\0', '\u2028', '\ufeff', '\u00a0', '\ud800'),
  fc.constantFrom(
    '\r\n',
    '\n ',
    '""',
    '\\"',
    '\\u0000',
    '__proto__',
    'constructor',
    '<script>',
    '&#0;',
    '-->',
    'BEGIN:VEVENT\n',
  ),
  fc.constantFrom(
    'END:VEVENT\n',
    'RRULE:FREQ=SECONDLY\n',
    'DTSTART:',
    '9'.repeat(40),
    '2025-02-30',
    '-1',
    '1e999',
    'null',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
);

type Mutation = (text: string) => string;

const at = (text: string, part: number): number => Math.floor(part * text.length);
const between = (text: string, from: number, to: number): readonly [number, number] => {
  const [start, end] = [at(text, Math.min(from, to)), at(text, Math.max(from, to))];
  return [start, Math.min(end, start + 2000)];
};

/** The longest that a mutated text may grow to, characters. */
const MOST = 200_000;

const mutationOf = (donors: readonly string[]): fc.Arbitrary<Mutation> =>
  fc.oneof(
    fc.tuple(place, place).map(([from, to]): Mutation => (text) => {
      const [start, end] = between(text, from, to);
      return text.slice(0, start) + text.slice(end);
    }),
    place.map(
      (to): Mutation =>
        (text) =>
          text.slice(0, at(text, to)),
    ),
    fc.tuple(place, place, fc.nat(60)).map(([from, to, times]): Mutation => (text) => {
      const [start, end] = between(text, from, to);
      return text.slice(0, end) + text.slice(start, end).repeat(times) + text.slice(end);
    }),
    fc.tuple(place, fc.constantFrom(...donors), place, place).map(([where, donor, from, to]): Mutation => (text) => {
      const [start, end] = between(donor, from, to);
      return text.slice(0, at(text, where)) + donor.slice(start, end) + text.slice(at(text, where));
    }),
    fc.tuple(place, sign, fc.nat(2)).map(([where, put, over]): Mutation => (text) => {
      const start = at(text, where);
      return text.slice(0, start) + put + text.slice(start + over);
    }),
  );

/** Real texts, cut, spliced, doubled and changed. */
export function mutated(texts: readonly string[], donors = texts): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(mutationOf(donors), { minLength: 1, maxLength: 8 }))
    .map(([text, mutations]) => mutations.reduce((changed, mutate) => mutate(changed).slice(0, MOST), text));
}

/** Real values in which some members, however deep, are something else. */
export function mutatedValue(values: readonly unknown[]): fc.Arbitrary<unknown> {
  const change = fc.record({ steps: fc.array(fc.nat(1000), { minLength: 1, maxLength: 6 }), value: rawValue });
  return fc
    .tuple(fc.constantFrom(...values), fc.array(change, { minLength: 1, maxLength: 6 }))
    .map(([value, changes]) =>
      changes.reduce((changed, { steps, value: put }) => replaced(changed, steps, put), value),
    );
}

function replaced(value: unknown, [step = 0, ...steps]: readonly number[], put: unknown): unknown {
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) === null) return put;
  const names = Object.keys(value);
  const name = names[step % Math.max(1, names.length)];
  if (name === undefined) return put;
  const member: unknown = Reflect.get(value, name);
  const changed = steps.length === 0 ? put : replaced(member, steps, put);
  if (Array.isArray(value)) return value.map((item: unknown, i) => (String(i) === name ? changed : item));
  return { ...value, [name]: changed };
}
