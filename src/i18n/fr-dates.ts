import type { DateMessages } from './date-messages.js';
import type { TextRange } from './text-range.js';

const SEASONS = ['printemps', 'été', 'automne', 'hiver'];
const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

const roman = (count: number): string =>
  count < 40 ? 'X'.repeat(Math.floor(count / 10)) + (ROMAN[count % 10] ?? '') : String(count);

const ordinal = (count: number): string => (count === 1 ? '1er' : `${count}e`);

function season(code: number): string {
  const name = SEASONS[(code - 21) % 4] ?? '';
  if (code <= 32) return name;
  if (code <= 36) return `${ordinal(code - 32)} trimestre`;
  if (code <= 39) return `${ordinal(code - 36)} quadrimestre`;
  return `${ordinal(code - 39)} semestre`;
}

function seasonWords(code: number, year: string | null): string {
  const words = season(code) + (year === null ? '' : ` ${year}`);
  if (code < 25 || code > 32) return words;
  return `${words} (hémisphère ${code <= 28 ? 'nord' : 'sud'})`;
}

/** Not the year `51 av. J.-C.`. */
const isDay = (words: string): boolean =>
  /^(?:1er(?! (?:tri|quadri|se)mestre)|(?:[12]?\d|3[01])(?!\d|er|e))(?! av\.)/u.test(words);
const isTime = (words: string): boolean => /^\d\d?:\d\d/u.test(words);

/** `vers le 14` is a date by itself; in a phrase, articles belong to what stands before: `du 14 environ au 16`. */
const inPhrase = (words: string): string =>
  words
    .replace(/^vers (?:les? |la |l’)?(.+)$/u, '$1 environ')
    .replace(/^peut-être vers (.+)$/u, 'peut-être $1 environ');

/** A month or a year has none. */
function withArticle(words: string): string {
  if (isDay(words) && !/^\d+[:–]/u.test(words)) return `le ${words}`;
  if (words.startsWith('semaine')) return `la ${words}`;
  if (words.startsWith('années')) return `les ${words}`;
  if (/^(?:été|automne|hiver)/u.test(words)) return `l’${words}`;
  return /^(?:printemps|\d+er? (?:tri|quadri|se)mestre|[IVX]+er? siècle)/u.test(words) ? `le ${words}` : words;
}

function from(words: string): string {
  const told = withArticle(inPhrase(words));
  if (told.startsWith('le ')) return `du ${told.slice(3)}`;
  if (told.startsWith('les ')) return `des ${told.slice(4)}`;
  return /^[aéio]/iu.test(told) ? `d’${told}` : `de ${told}`;
}

function to(words: string): string {
  const told = withArticle(inPhrase(words));
  if (told.startsWith('le ')) return `au ${told.slice(3)}`;
  return told.startsWith('les ') ? `aux ${told.slice(4)}` : `à ${told}`;
}

/** A span of which it is some time: `en février`, `au printemps`, `dans les années 2020`. */
function within(words: string): string {
  const [, maybe = '', period = ''] = /^(peut-être (?:les? |la |l’)?)?(.*)$/u.exec(words) ?? [];
  if (maybe) return `peut-être ${within(period)}`;
  if (period.startsWith('vers ')) return period;
  if (isDay(period)) return withArticle(period);
  if (/^(?:semaine|années)/u.test(period)) return `dans ${withArticle(period)}`;
  return /^(?:printemps|\d+er? |[IVX]+er? )/u.test(period) ? to(period) : `en ${period}`;
}

/** The comma before a time is closed after it, unless another time follows: `entre le 14 février, 22:00, et le 15`. */
const closed = (words: string, end: string): string =>
  isTime(end) ? words : words.replace(/\d:\d\d(?: UTC\S*)?$/u, '$&,');

const fromTo = (range: TextRange): string => {
  // The hours of one day: `14 février 2025, 09:00–17:30`.
  if (isTime(range.end)) return `${range.start}–${range.end}`;
  return `${closed(from(range.start), range.end)} ${to(range.end)}`;
};

export const datesFr: DateMessages = {
  about: (words) => (words.includes('–') ? `${words} environ` : `vers ${withArticle(words)}`),
  possibly: (words) => `peut-être ${withArticle(words)}`,

  dash: ' – ',
  lasting: fromTo,
  fromTo,
  orEarlier: (words) => `${words} ou avant`,
  orLater: (words) => `${words} ou après`,
  between: (range) =>
    `entre ${closed(withArticle(inPhrase(range.start)), range.end)} et ${withArticle(inPhrase(range.end))}`,

  until: (last) => `jusqu’${to(last)}`,
  untilFromUnknown: (last) => `jusqu’${to(last)}, début non communiqué`,
  from: (first) => `à partir ${from(first)}`,
  fromToUnknown: (first) => `à partir ${from(first)}, fin non communiquée`,

  before: (day) => `avant ${withArticle(inPhrase(day))}`,
  noLaterThan: (period) => `au plus tard ${within(period)}`,
  onOrAfter: (day) => `${withArticle(day)} ou après`,
  noEarlierThan: (period) => `au plus tôt ${within(period)}`,

  noDate: 'date non précisée',
  toBeAnnounced: 'date à annoncer',

  dayNotGiven: (month) => `${month}, jour non précisé`,
  noDay: 'jour non précisé',
  dayNumber: (day) => (day === '1' ? '1er' : day),
  dateTime: (date, time) => `${date}, ${time}`,
  season: seasonWords,
  week: (firstDay) => `semaine du ${firstDay}`,
  decade: (year) => `années ${year}`,
  century: (count, beforeCommonEra) =>
    `${roman(count)}${count === 1 ? 'er' : 'e'} siècle${beforeCommonEra ? ' av. J.-C.' : ''}`,
};
