import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { readEventList } from '../dist/npm/core/event-list.js';
import { parseEdtf } from '../dist/npm/core/edtf.js';
import { changeWords } from '../dist/npm/i18n/change-words.js';
import { dateWords, spanWords } from '../dist/npm/i18n/date-words.js';
import { distanceWords } from '../dist/npm/i18n/distance-words.js';
import { durationWords } from '../dist/npm/i18n/duration-words.js';
import { clockWords, homeOffsetWords } from '../dist/npm/i18n/clock-words.js';
import { exploreEn } from '../dist/npm/i18n/en-explore.js';
import { extrasEn } from '../dist/npm/i18n/en-extras.js';
import { historyEn } from '../dist/npm/i18n/en-history.js';
import { sourceEn } from '../dist/npm/i18n/en-source.js';
import { eventWords } from '../dist/npm/i18n/event-words.js';
import { loadMessages } from '../dist/npm/i18n/load-messages.js';
import { messagesFor } from '../dist/npm/i18n/messages.js';
import { projectRoot } from './project-root.mjs';

/**
 * Writes docs/languages.md: what each language says of the source case and of every shape of date, for a native reader to
 * judge. With `--check`, only tells whether the file still says it.
 */
const file = join(projectRoot, 'docs/languages.md');
const list = readEventList(JSON.parse(readFileSync(join(projectRoot, 'demo/data/february-2025.json'), 'utf8')));
const folder = join(projectRoot, 'dist/npm/i18n');
const tags = readdirSync(folder).flatMap((name) => /^([a-z]{2})-dates\.js$/u.exec(name)?.[1] ?? []);

const DATES = [
  '2025-02-14',
  '2025-02-14/2025-02-16',
  '2025-01-27/2025-02-03',
  '2024-12-30/2025-01-02',
  '2025-01/2025-03',
  '2024-12/2025-01',
  '2024/2026',
  '2025-01/2025-02-14',
  '[2025-02-10..2025-02-13]',
  '[2025-01-30..2025-02-13]',
  '[2024-12-30..2025-01-02]',
  '[2025-01..2025-03]',
  '1XXX',
  '2025-01',
  '2025',
  '[..2025-02-13]',
  '[..1984]',
  '[..2025-02]',
  '[2025-02-10..]',
  '[2025-02..]',
  '../2025-02-14',
  '../2025-01',
  '/2025-02-14',
  '2025-02-10/..',
  '2025-08/..',
  '2025-02-10/',
  '..2004-06-01/2004-06-20..',
  '2025-02-15~',
  '2025-02-11?',
  '2025-02-11%',
  '2025-01~',
  '2025~',
  '2025-02-14~/2025-02-16~',
  '2025-02-14~/2025-02-16',
  '2025-02-14/2025-02-16?',
  '2025-02-14?/2025-02-16?',
  '[2025-02-10~..2025-02-13]',
  '[2025-02-10?..2025-02-13?]',
  '[2025-02-10,2025-02-12]',
  '{2025-02-10,2025-02-11,2025-02-12}',
  '[2025-01-10,2025-02-12,2025-03-01]',
  '[2025-01,2025-03]',
  '2025-21',
  '2025-22/2025-23',
  '2025-28',
  '2025-33',
  '2025-38',
  '2025-41',
  '2025-W07',
  '202X',
  '199X/201X',
  '19XX',
  '-01XX',
  '-0043-03-15',
  '2025-02-14T09:00',
  '2025-02-14T09:00Z',
  '2025-02-14T09:00/2025-02-14T17:30',
  '2025-02-14T22:00/2025-02-15T02:30',
];

const cell = (text) => text.replaceAll('\n', ' ').replaceAll('|', '\\|');
const code = (text) => `\`${text}\``;

function table(columns, rows) {
  const lines = [columns, columns.map(() => '---'), ...rows.map((row) => row.map(cell))];
  return [...lines.map((cells) => `| ${cells.join(' | ')} |`), ''].join('\n');
}

function valueOf(edtf) {
  const reading = parseEdtf(edtf);
  if (!reading.ok) throw new Error(`${edtf}: ${reading.message}`);
  return reading.value;
}

/** The summary and the events, as a screen reader has them. */
function sentences(locale) {
  const messages = messagesFor(locale);
  const { events, asOf } = list;
  const span = spanWords(
    events.map(({ when }) => when),
    { locale, style: 'long' },
  );
  return [
    messages.summary({ count: events.length, span, asOf: dateWords(asOf, { locale, style: 'long' }) }),
    messages.statusCounts([
      { count: 2, status: messages.statuses.expected },
      { count: 1, status: messages.statuses['took-place'] },
    ]),
    ...events.map((event) => eventWords(event, { locale, asOf })),
  ];
}

function dates(locale) {
  const reference = Date.UTC(2025, 5, 1);
  return DATES.map((edtf) => {
    const value = valueOf(edtf);
    return [
      code(edtf),
      dateWords(value, { locale, style: 'long' }),
      dateWords(value, { locale, style: 'label', reference }),
      [durationWords(value, locale), distanceWords(value, Date.UTC(2025, 1, 4), locale)].filter(Boolean).join(' · '),
    ];
  });
}

/** The English words in full: a part of them is fetched with what uses it. */
const complete = { history: historyEn, explore: exploreEn, extras: extrasEn, source: sourceEn };

/** Phrases that hold something, each with an example. */
function phrases(locale) {
  const messages = messagesFor(locale);
  const { history, explore, extras, source } = { ...complete, ...messages };
  const day = (edtf, style = 'short') => dateWords(valueOf(edtf), { locale, style });
  const [from, to] = [Date.UTC(2025, 1, 14, 9), Date.UTC(2025, 1, 10, 20)];
  const [washington, munich] = ['America/New_York', 'Europe/Berlin'];
  const [before, after] = [list.events[1], { ...list.events[1], when: valueOf('2025-02-12'), status: 'confirmed' }];
  const change = { asOf: valueOf('2025-02-11'), before, after, subjectOf: [] };
  return [
    ...[1, 2, 3, 11, 1204].map((count) => explore.inView({ span: day('2019-03'), count })),
    explore.found(12, 40),
    explore.page({ from: 1, to: 100, total: 1204 }),
    explore.moreLanes(5),
    explore.more(5),
    explore.reading(1204),
    ...[1, 3].map((count) => source.problems(count)),
    [1, 2, 5].map((count) => messages.days(count)).join(' · '),
    [1, 2, 5].map((count) => messages.months(count)).join(' · '),
    [1, 2, 5].map((count) => messages.years(count)).join(' · '),
    messages.hoursAndMinutes(2, 30),
    durationWords(valueOf('2025-02-14~/2025-02-16'), locale),
    homeOffsetWords(munich, 'Asia/Seoul', from, locale),
    homeOffsetWords('Asia/Seoul', munich, from, locale),
    homeOffsetWords('Asia/Seoul', 'Asia/Tokyo', from, locale),
    clockWords({ min: to, instant: null }, { place: 'Washington', zone: washington, home: 'Asia/Seoul' }, locale),
    messages.asKnown(day('2025-02-04', 'label')),
    messages.today(day('2025-02-04', 'label')),
    messages.nothingKnownYet(day('2025-01-01'), day('2025-02-04')),
    changeWords(change, locale),
    changeWords({ ...change, correction: true }, locale),
    changeWords({ ...change, reinstated: true }, locale),
    history.withdrawnOn(day('2025-02-11')),
    history.laterCorrected(day('2025-02-11')),
    history.knownStatus({ date: day('2025-02-11'), count: 5, changed: 2 }),
    source.loading({ loaded: '1.2 MB', total: '4 MB' }),
    source.refreshed({ added: 2, changed: 1, removed: 3 }),
    extras.picture('Munich'),
  ];
}

/** What stands by itself, by its path: `extras.formats.ics`. */
function texts(messages, path = '') {
  return Object.entries(messages).flatMap(([key, value]) => {
    if (typeof value === 'string') return [[path + key, value]];
    return typeof value === 'object' ? texts(value, `${path}${key}.`) : [];
  });
}

const english = new Intl.DisplayNames('en', { type: 'language' });

function chapter(locale) {
  const words = new Map(texts({ ...complete, ...messagesFor(locale) }));
  const englishWords = texts({ ...complete, ...messagesFor('en') });
  return [
    `## ${english.of(locale)} (${locale})`,
    '',
    ...sentences(locale).map((sentence) => `- ${cell(sentence)}`),
    '',
    table(['date', 'in a sentence', 'beside a mark of 2025', 'how long, how far from 4 February 2025'], dates(locale)),
    locale === 'en'
      ? table(
          ['phrases'],
          phrases(locale).map((phrase) => [phrase]),
        )
      : table(
          ['phrases in English', english.of(locale)],
          phrases('en').map((phrase, i) => [phrase, phrases(locale)[i]]),
        ),
    locale === 'en'
      ? ''
      : table(
          ['English', english.of(locale)],
          englishWords.map(([path, text]) => [text, words.get(path)]),
        ),
  ].join('\n');
}

for (const tag of tags) await loadMessages(tag);

const cldr = process.versions.cldr;
const intro = `<!-- Written by scripts/languages.mjs from src/i18n and the demo's data, with CLDR ${cldr}: do not edit. -->

# Languages

What each language says of the source case, of dates of every shape, and on its buttons. Words in
languages other than English have not been checked by native readers yet: corrections are welcome, each is one line in
\`src/i18n\`. Languages: ${tags.map((tag) => `[${english.of(tag)}](#${english.of(tag).toLowerCase()}-${tag})`).join(', ')}.
`;
/** Tables as wide as their words: padded to columns, a change of one cell would change them all. */
const unpadded = (markdown) => `<!-- prettier-ignore-start -->\n\n${markdown}\n<!-- prettier-ignore-end -->\n`;

const written = await format([intro, unpadded(tags.map(chapter).join('\n'))].join('\n'), {
  ...(await resolveConfig(file)),
  filepath: file,
});

if (!process.argv.includes('--check')) {
  writeFileSync(file, written);
} else {
  const current = readFileSync(file, 'utf8');
  const [, told] = /with CLDR ([\d.]+)/u.exec(current) ?? [];
  if (told !== cldr) {
    console.log(`docs/languages.md was written with CLDR ${told}, this Node has ${cldr}: not compared.`);
  } else if (written !== current) {
    console.error('docs/languages.md does not say what src/i18n says: run "npm run languages" and commit the file.');
    process.exitCode = 1;
  }
}
