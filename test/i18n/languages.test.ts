import { readdirSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { STATUSES } from '../../src/core/event.js';
import { en } from '../../src/i18n/en.js';
import { exploreEn } from '../../src/i18n/en-explore.js';
import { extrasEn } from '../../src/i18n/en-extras.js';
import { historyEn } from '../../src/i18n/en-history.js';
import { sourceEn } from '../../src/i18n/en-source.js';
import { messagesFor, type Messages } from '../../src/i18n/messages.js';
import { languages } from '../support/languages.js';

const english = { ...en, history: historyEn, explore: exploreEn, extras: extrasEn, source: sourceEn };
type Complete = Messages & Required<Pick<Messages, 'history' | 'explore' | 'extras' | 'source'>>;

const all = Object.entries({ en: english, ...languages }) as [tag: string, messages: Complete][];

/** What a language says or can say, by its path: `explore.zoomIn`. */
function entries(messages: object, path = ''): [path: string, value: unknown][] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? entries(value, `${path}${key}.`) : [[path + key, value]],
  );
}

const texts = (messages: object) =>
  entries(messages).filter((entry): entry is [string, string] => typeof entry[1] === 'string');

/** What only some languages need to say otherwise than `Intl` does, or than they say it elsewhere. */
const OPTIONAL = /^(?:dates\.oneOf|dates\.dayNumber|dates\.names\..+|extras\.distance|roughly):/u;

/** Only punctuation. */
const SIGNS = ['comma', 'colon', 'semicolon', 'dates.dash'];
/** Words that a language shares with English. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  de: ['website', 'status'],
  id: ['extras.formats.json', 'status'],
  sw: ['extras.formats.json'],
};

const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  he: /\p{Script=Hebrew}/u,
  hi: /\p{Script=Devanagari}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ko: /\p{Script=Hangul}/u,
  ru: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
};

const COUNTS = [...Array(201).keys(), 1000, 1.5];

/** Whatever counts, each with the counts that it can meet. */
const COUNTERS: readonly [name: string, words: (messages: Complete, count: number) => string, counts: number[]][] = [
  ['summary', (messages, count) => messages.summary({ count }), COUNTS],
  ['statusCounts', (messages, count) => messages.statusCounts([{ count, status: 'S' }]), COUNTS],
  ['problems', (messages, count) => messages.source.problems(count), COUNTS],
  ['years', (messages, count) => messages.years(count), COUNTS],
  ['months', (messages, count) => messages.months(count), COUNTS],
  ['days', (messages, count) => messages.days(count), COUNTS],
  ['hours', (messages, count) => messages.hoursAndMinutes(count, 0), COUNTS.slice(1, 201)],
  ['minutes', (messages, count) => messages.hoursAndMinutes(0, count), COUNTS.slice(1, 60)],
  ['inView', (messages, count) => messages.explore.inView({ span: 'S', count }), COUNTS],
  ['cluster', (messages, count) => messages.explore.cluster(count, 'W'), COUNTS],
  ['clusterIn', (messages, count) => messages.explore.clusterIn(count, 'W', 'L'), COUNTS],
  ['moreLanes', (messages, count) => messages.explore.moreLanes(count), COUNTS],
  ['more', (messages, count) => messages.explore.more(count), COUNTS],
  ['found', (messages, count) => messages.explore.found(count, 5000), COUNTS],
  ['found of', (messages, count) => messages.explore.found(5000, count), COUNTS],
  ['page', (messages, count) => messages.explore.page({ from: 5000, to: 6000, total: count }), COUNTS],
  ['reading', (messages, count) => messages.explore.reading(count), COUNTS],
  ['known', (messages, count) => messages.history.knownStatus({ date: 'D', count, changed: 5000 }), COUNTS],
  ['changed', (messages, count) => messages.history.knownStatus({ date: 'D', count: 5000, changed: count }), COUNTS],
  ['added', ({ source }, count) => source.refreshed({ added: count, changed: 0, removed: 0 }), COUNTS.slice(1)],
  ['refreshed', ({ source }, count) => source.refreshed({ added: 0, changed: count, removed: 0 }), COUNTS.slice(1)],
  ['removed', ({ source }, count) => source.refreshed({ added: 0, changed: 0, removed: count }), COUNTS.slice(1)],
];

it('has the languages of the folder', () => {
  const names = readdirSync(new URL('../../src/i18n/', import.meta.url));
  const tags = names.flatMap((name) => /^([a-z]{2})-dates\.ts$/u.exec(name)?.[1] ?? []);
  expect(tags.length).toBeGreaterThan(15);
  expect(all.map(([tag]) => tag).sort()).toEqual(tags);
  expect(tags.filter((tag) => tag !== 'en' && messagesFor(tag) === en)).toEqual([]);
});

it.each(Object.keys(languages))('fetches %s', async (tag) => {
  vi.resetModules();
  const { loadMessages } = await import('../../src/i18n/load-messages.js');
  const { messagesFor } = await import('../../src/i18n/messages.js');
  await loadMessages(tag);
  expect(texts(messagesFor(tag))).toEqual(texts(languages[tag] ?? {}));
});

describe.each(all)('%s', (tag, messages) => {
  it('tells every status apart', () => {
    const words = [...STATUSES.map((status) => messages.statuses[status]), ...Object.values(messages.pastStatuses)];
    expect(new Set(words).size).toBe(words.length);
    const participation = Object.values(messages.participation);
    expect(new Set(participation).size).toBe(participation.length);
  });

  it('says all that English says, and no less', () => {
    const kinds = (of: object) =>
      entries(of)
        .map(([path, value]) => `${path}: ${typeof value}`)
        .filter((line) => !OPTIONAL.test(line))
        .sort();
    expect(kinds(messages)).toEqual(kinds(english));
  });

  it('says something everywhere', () => {
    expect(texts(messages).filter(([, text]) => text.trim() === '')).toEqual([]);
    expect(texts(messages).filter(([path, text]) => !SIGNS.includes(path) && text !== text.trim())).toEqual([]);
  });

  it('tells every number', () => {
    const number = new Intl.NumberFormat(tag);
    for (const [name, words, counts] of COUNTERS) {
      const phrases = counts.map((count) => words(messages, count));
      counts.forEach((count, i) => {
        const phrase = phrases[i] ?? '';
        // One and two may be told by words; no other count is then told alike.
        const isToldByWords = (count === 1 || count === 2) && phrases.filter((other) => other === phrase).length === 1;
        if (!isToldByWords) expect(phrase, `${name} ${count}`).toContain(number.format(count));
      });
    }
  });

  it('holds no marks of direction: names and dates are isolated where they are shown', () => {
    expect(texts(messages).filter(([, text]) => /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(text))).toEqual(
      [],
    );
  });
});

describe.each(Object.entries(languages))('%s', (tag, messages) => {
  it('leaves no English words', () => {
    const words = new Map(texts(english));
    const left = texts(messages).filter(([path, text]) => words.get(path) === text);
    expect(left.map(([path]) => path).filter((path) => !SIGNS.includes(path))).toEqual(SHARED[tag] ?? []);
  });

  const script = SCRIPTS[tag];
  if (script) {
    it('is in its script', () => {
      const words = texts(messages).filter(([path]) => !SIGNS.includes(path));
      expect(words.filter(([, text]) => !script.test(text) || /(?<!\.)\b[a-z]{2,}/iu.test(text))).toEqual([]);
    });
  }
});
