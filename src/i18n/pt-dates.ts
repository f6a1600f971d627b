import type { DateMessages } from './date-messages.js';
import type { TextRange } from './text-range.js';

const SEASONS = ['primavera', 'verão', 'outono', 'inverno'];
const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

const roman = (count: number): string =>
  count < 40 ? 'X'.repeat(Math.floor(count / 10)) + (ROMAN[count % 10] ?? '') : String(count);

function season(code: number): string {
  const name = SEASONS[(code - 21) % 4] ?? '';
  if (code <= 32) return name;
  if (code <= 36) return `${code - 32}º trimestre`;
  if (code <= 39) return `${code - 36}º quadrimestre`;
  return `${code - 39}º semestre`;
}

function seasonWords(code: number, year: string | null): string {
  const words = season(code) + (year === null ? '' : ` de ${year}`);
  if (code < 25 || code > 32) return words;
  return `${words} (hemisfério ${code <= 28 ? 'norte' : 'sul'})`;
}

/** A day, a month or a year has none. */
function withArticle(words: string): string {
  if (/^(?:\dº |século|verão|outono|inverno)/u.test(words)) return `o ${words}`;
  return /^(?:semana|década|primavera)/u.test(words) ? `a ${words}` : words;
}

/** After a preposition `por volta de` would be a second one: `entre aproximadamente 10 e 13`. */
const inPhrase = (words: string): string => withArticle(words.replace(/por volta d(?:e )?/u, 'aproximadamente '));

const of = (words: string): string => `de ${inPhrase(words)}`.replace(/^de ([oa]) /u, 'd$1 ');
const to = (words: string): string => `a ${inPhrase(words)}`.replace(/^a o /u, 'ao ').replace(/^a a /u, 'à ');

/** A span of which it is some time: `em fevereiro`, `no século XX`. */
function within(words: string): string {
  if (words.startsWith('por volta')) return words;
  const [, maybe = '', period = ''] = /^(possivelmente )?(.*)$/u.exec(words) ?? [];
  return maybe ? maybe + within(period) : `em ${withArticle(words)}`.replace(/^em ([oa]) /u, 'n$1 ');
}

const isTime = (words: string): boolean => /^\d\d?:\d\d/u.test(words);

/** The comma before a time is closed after it, unless another time follows: `entre 14 de fevereiro, 22:00, e 15`. */
const closed = (words: string, end: string): string =>
  isTime(end) ? words : words.replace(/\d:\d\d(?: UTC\S*)?$/u, '$&,');

function fromTo({ start, end }: TextRange): string {
  // The hours of one day: `14 de fevereiro de 2025, 09:00–17:30`.
  if (isTime(end)) return `${start}–${end}`;
  return `${closed(of(start), end)} ${to(end)}`;
}

export const datesPt: DateMessages = {
  about: (words) => `por volta ${of(words)}`,
  possibly: (words) => `possivelmente ${words}`,

  dash: ' – ',
  lasting: fromTo,
  fromTo,
  orEarlier: (words) => `${words} ou antes`,
  orLater: (words) => `${words} ou depois`,
  between: ({ start, end }) => `entre ${closed(inPhrase(start), end)} e ${inPhrase(end)}`,

  until: (last) => `até ${inPhrase(last)}`,
  untilFromUnknown: (last) => `até ${inPhrase(last)}, início não anunciado`,
  from: (first) => `a partir ${of(first)}`,
  fromToUnknown: (first) => `a partir ${of(first)}, fim não anunciado`,

  before: (day) => `antes ${of(day)}`,
  noLaterThan: (period) => `o mais tardar ${within(period)}`,
  onOrAfter: (day) => `${within(day)} ou depois`,
  noEarlierThan: (period) => `não antes ${of(period)}`,

  noDate: 'data não indicada',
  toBeAnnounced: 'a ser anunciado',

  dayNotGiven: (month) => `${month}, dia não indicado`,
  noDay: 'dia não indicado',
  dateTime: (date, time) => `${date}, ${time}`,
  season: seasonWords,
  week: (firstDay) => `semana de ${firstDay}`,
  decade: (year) => `década de ${year}`,
  century: (count, beforeCommonEra) => `século ${roman(count)}${beforeCommonEra ? ' a.C.' : ''}`,
};
