import type { DateMessages } from './date-messages.js';
import type { TextRange } from './text-range.js';

const SEASONS = ['primavera', 'verano', 'otoño', 'invierno'];
const ORDINALS = ['1.er', '2.º', '3.er', '4.º'];
const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

const roman = (count: number): string =>
  count < 40 ? 'X'.repeat(Math.floor(count / 10)) + (ROMAN[count % 10] ?? '') : String(count);

function season(code: number): string {
  const name = SEASONS[(code - 21) % 4] ?? '';
  if (code <= 32) return name;
  if (code <= 36) return `${ORDINALS[code - 33] ?? ''} trimestre`;
  if (code <= 39) return `${ORDINALS[code - 37] ?? ''} cuatrimestre`;
  return `${ORDINALS[code - 40] ?? ''} semestre`;
}

function seasonWords(code: number, year: string | null): string {
  const words = season(code) + (year === null ? '' : ` de ${year}`);
  if (code < 25 || code > 32) return words;
  return `${words} (hemisferio ${code <= 28 ? 'norte' : 'sur'})`;
}

/** Not the year `44 a. C.`, and no ordinal. */
const isDay = (words: string): boolean => /^(?:[12]?\d|3[01])(?![\d.])(?! a\. C\.)/u.test(words);
const isTime = (words: string): boolean => /^\d\d?:\d\d/u.test(words);

/** A month or a year has none. */
function withArticle(words: string): string {
  if (isDay(words) && !/^\d+[:–]/u.test(words)) return `el ${words}`;
  if (/^(?:\d\.(?:er|º) |siglo|verano|otoño|invierno)/u.test(words)) return `el ${words}`;
  return /^(?:semana|década|primavera)/u.test(words) ? `la ${words}` : words;
}

/** After a preposition `hacia` would be a second one: `entre aproximadamente el 10 y el 13`. */
const inPhrase = (words: string): string =>
  withArticle(words.replace(/^(posiblemente )?hacia /u, '$1aproximadamente '));

const of = (words: string): string => `de ${inPhrase(words)}`.replace(/^de el /u, 'del ');
const to = (words: string): string => `a ${inPhrase(words)}`.replace(/^a el /u, 'al ');

/** A span of which it is some time: `en febrero`, `el 14 de febrero, 22:00`. */
function within(words: string): string {
  if (isQualified(words)) return words.replace(/^posiblemente (?!el \d\d? |hacia)/u, '$&en ');
  return isDay(words) ? withArticle(words) : `en ${withArticle(words)}`;
}

/** The comma before a time is closed after it, unless another time follows: `entre el 14 de febrero, 22:00, y el 15`. */
const closed = (words: string, end: string): string =>
  isTime(end) ? words : words.replace(/\d:\d\d(?: UTC\S*)?$/u, '$&,');

/** `hacia el 14`, `posiblemente el 16`: `del` and `al` have no article to run into. */
const isQualified = (words: string): boolean => /^(?:hacia|posiblemente)/u.test(words);

const fromTo = (range: TextRange): string => {
  // The hours of one day: `14 de febrero de 2025, 9:00–17:30`.
  if (isTime(range.end)) return `${range.start}–${range.end}`;
  if (isQualified(range.start) || isQualified(range.end))
    return `desde ${closed(inPhrase(range.start), range.end)} hasta ${inPhrase(range.end)}`;
  return `${closed(of(range.start), range.end)} ${to(range.end)}`;
};

export const datesEs: DateMessages = {
  about: (words) => `hacia ${withArticle(words)}`,
  possibly: (words) => `posiblemente ${withArticle(words)}`,

  dash: ' – ',
  lasting: fromTo,
  fromTo,
  orEarlier: (words) => `${words} o antes`,
  orLater: (words) => `${words} o después`,
  between: (range) => `entre ${closed(inPhrase(range.start), range.end)} y ${inPhrase(range.end)}`,

  until: (last) => `hasta ${inPhrase(last)}`,
  untilFromUnknown: (last) => `hasta ${inPhrase(last)}, inicio sin anunciar`,
  from: (first) => `desde ${inPhrase(first)}`,
  fromToUnknown: (first) => `desde ${inPhrase(first)}, final sin anunciar`,

  before: (day) => `antes ${of(day)}`,
  noLaterThan: (period) => `a más tardar ${within(period)}`,
  onOrAfter: (day) => `${withArticle(day)} o después`,
  noEarlierThan: (period) => `no antes ${of(period)}`,

  noDate: 'fecha sin precisar',
  toBeAnnounced: 'por anunciar',

  dayNotGiven: (month) => `${month}, día sin precisar`,
  noDay: 'día sin precisar',
  dateTime: (date, time) => `${date}, ${time}`,
  season: seasonWords,
  week: (firstDay) => `semana del ${firstDay}`,
  decade: (year) => `década de ${year}`,
  century: (count, beforeCommonEra) => `siglo ${roman(count)}${beforeCommonEra ? ' a. C.' : ''}`,
};
