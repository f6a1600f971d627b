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

/** A day has an article, a month or a year has none. */
const isDay = (words: string): boolean => /^(?:1er(?! (?:tri|quadri|se)mestre)|\d\d?(?!\d|er|e))/u.test(words);
const isTime = (words: string): boolean => /^\d\d?:\d\d/u.test(words);

/** Decades and centuries would have articles of their own. */
const isPeriod = (words: string): boolean => /^(?:années|[IVX]+er? )/u.test(words);

const withArticle = (words: string): string => (isDay(words) && !/^\d+[:–]/u.test(words) ? `le ${words}` : words);

function start(words: string): string {
  if (isDay(words)) return `du ${words}`;
  return /^[aéoi]/iu.test(words) ? `d’${words}` : `de ${words}`;
}

const fromTo = (range: TextRange): string => {
  // The hours of one day: `14 février 2025, 09:00–17:30`.
  if (isTime(range.end)) return `${range.start}–${range.end}`;
  if (isPeriod(range.start)) return `${range.start} – ${range.end}`;
  return `${start(range.start)} ${isDay(range.end) ? 'au' : 'à'} ${range.end}`;
};

export const datesFr: DateMessages = {
  // After the date it leaves the articles to what stands before: `du 14 environ au 16 février 2025`.
  about: (words) => `${words} environ`,
  possibly: (words) => `peut-être ${withArticle(words)}`,

  dash: ' – ',
  lasting: fromTo,
  fromTo,
  orEarlier: (words) => `${words} ou avant`,
  orLater: (words) => `${words} ou après`,
  between: (range) => `entre ${withArticle(range.start)} et ${withArticle(range.end)}`,

  until: (last) => `jusqu’${isDay(last) ? 'au' : 'à'} ${last}`,
  untilFromUnknown: (last) => `jusqu’${isDay(last) ? 'au' : 'à'} ${last}, début non communiqué`,
  from: (first) => `à partir ${start(first)}`,
  fromToUnknown: (first) => `à partir ${start(first)}, fin non communiquée`,

  before: (day) => `avant ${withArticle(day)}`,
  noLaterThan: (period) => `au plus tard en ${period}`,
  onOrAfter: (day) => `${withArticle(day)} ou après`,
  noEarlierThan: (period) => `au plus tôt en ${period}`,

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
