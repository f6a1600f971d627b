import type { Messages } from './messages.js';

type Some<Words> = {
  readonly [Name in keyof Words]?: NonNullable<Words[Name]> extends (...args: never[]) => unknown
    ? Words[Name]
    : NonNullable<Words[Name]> extends string
      ? string
      : Some<NonNullable<Words[Name]>>;
};

/** Words that a page has of its own: as many of the timeline's as it likes. */
export type OwnMessages = Some<Messages>;

/** `words`, with those of the page in their places. */
export function withOwn<Words extends object>(words: Words, own: object): Words {
  const merged = Object.entries(own).map(([name, value]: [string, unknown]) => {
    const before: unknown = Reflect.get(words, name);
    const isGroup = typeof value === 'object' && value !== null;
    return [name, isGroup ? withOwn(typeof before === 'object' && before ? before : {}, value) : (value ?? before)];
  });
  return { ...words, ...(Object.fromEntries(merged) as object) };
}
