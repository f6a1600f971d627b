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

/** A day has an article, a month or a year has none. */
const isDay = (words: string): boolean => /^\d\d?(?![\d.])/u.test(words);
const isTime = (words: string): boolean => /^\d\d?:\d\d/u.test(words);

/** Decades and centuries would have articles of their own. */
const isPeriod = (words: string): boolean => /^(?:década|siglo)/u.test(words);

const withArticle = (words: string): string => (isDay(words) && !/^\d+[:–]/u.test(words) ? `el ${words}` : words);

/** `hacia el 14`, `posiblemente el 16`: `del` and `al` have no article to run into. */
const isQualified = (words: string): boolean => /^(?:hacia|posiblemente)/u.test(words);

const fromTo = (range: TextRange): string => {
  // The hours of one day: `14 de febrero de 2025, 9:00–17:30`.
  if (isTime(range.end)) return `${range.start}–${range.end}`;
  if (isPeriod(range.start)) return `${range.start} – ${range.end}`;
  if (isQualified(range.start) || isQualified(range.end))
    return `desde ${withArticle(range.start)} hasta ${withArticle(range.end)}`;
  return `${isDay(range.start) ? 'del' : 'de'} ${range.start} ${isDay(range.end) ? 'al' : 'a'} ${range.end}`;
};

export const datesEs: DateMessages = {
  about: (words) => `hacia ${withArticle(words)}`,
  possibly: (words) => `posiblemente ${withArticle(words)}`,

  dash: ' – ',
  lasting: fromTo,
  fromTo,
  orEarlier: (words) => `${words} o antes`,
  orLater: (words) => `${words} o después`,
  between: (range) => `entre ${withArticle(range.start)} y ${withArticle(range.end)}`,

  until: (last) => `hasta ${withArticle(last)}`,
  untilFromUnknown: (last) => `hasta ${withArticle(last)}, inicio sin anunciar`,
  from: (first) => `desde ${withArticle(first)}`,
  fromToUnknown: (first) => `desde ${withArticle(first)}, final sin anunciar`,

  before: (day) => `antes ${isDay(day) ? 'del' : 'de'} ${day}`,
  noLaterThan: (period) => `a más tardar en ${period}`,
  onOrAfter: (day) => `${withArticle(day)} o después`,
  noEarlierThan: (period) => `no antes de ${period}`,

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
