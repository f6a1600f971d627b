import type { DateMessages } from './date-messages.js';
import type { TextRange } from './text-range.js';

const SEASONS = ['весна', 'лето', 'осень', 'зима'];
const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

const roman = (count: number): string =>
  count < 40 ? 'X'.repeat(Math.floor(count / 10)) + (ROMAN[count % 10] ?? '') : String(count);

function season(code: number): string {
  const name = SEASONS[(code - 21) % 4] ?? '';
  if (code <= 32) return name;
  if (code <= 36) return `${code - 32}-й квартал`;
  if (code <= 39) return `${code - 36}-я треть`;
  return `${code - 39}-е полугодие`;
}

/** An era brings its own `г.`. */
const withYearMark = (year: string): string => (year.includes('г.') ? year : `${year} г.`);

function seasonWords(code: number, year: string | null): string {
  const words = season(code) + (year === null ? '' : ` ${withYearMark(year)}`);
  if (code < 25 || code > 32) return words;
  return `${words} (${code <= 28 ? 'Северное' : 'Южное'} полушарие)`;
}

/** A day with its month is in the genitive (`14 февраля`), which most prepositions take; a month alone is not. */
const isDay = (words: string): boolean => /^(?:примерно )?\d\d?(?![\d-])/u.test(words);
const isYear = (words: string): boolean => /^\d{3,}$/u.test(words);
const isTime = (words: string): boolean => /^\d\d?:\d\d/u.test(words);

/** `январь – март 2025 г.`: CLDR repeats the year beside months. */
function joined({ start, end }: TextRange): string {
  const [year] = / \d+ г\.$/u.exec(end) ?? [];
  const first = year && start.endsWith(year) ? start.slice(0, -year.length) : start;
  return `${first} – ${end}`;
}

function fromTo(range: TextRange): string {
  const { start, end } = range;
  // The hours of one day: `14 февраля 2025 г., 09:00–17:30`.
  if (isTime(end)) return `${start}–${end}`;
  if (isYear(start) && isYear(end)) return `с ${start} по ${end} г.`;
  return isDay(start) && isDay(end) ? `с ${start} по ${end}` : joined(range);
}

function between(range: TextRange): string {
  const { start, end } = range;
  if (isYear(start) && isYear(end)) return `между ${start} и ${end} гг.`;
  return isDay(start) && isDay(end) ? `между ${start} и ${end}` : `в период ${joined(range)}`;
}

export const datesRu: DateMessages = {
  about: (words) => `примерно ${words}`,
  possibly: (words) => `возможно, ${words}`,

  dash: ' – ',
  lasting: fromTo,
  fromTo,
  orEarlier: (words) => `${words} или ранее`,
  orLater: (words) => `${words} или позднее`,
  between,

  until: (last) => `по ${last}`,
  untilFromUnknown: (last) => `по ${last}, начало не объявлено`,
  from: (first) => (isDay(first) ? `с ${first}` : `${first} и далее`),
  fromToUnknown: (first) => `${isDay(first) ? `с ${first}` : `${first} и далее`}, окончание не объявлено`,

  before: (day) => `ранее ${day}`,
  noLaterThan: (period) => `${period} или ранее`,
  onOrAfter: (day) => `не ранее ${day}`,
  noEarlierThan: (period) => `${period} или позднее`,

  noDate: 'дата не указана',
  toBeAnnounced: 'будет объявлено позднее',

  dayNotGiven: (month) => `${month}, день не указан`,
  noDay: 'день не указан',
  dateTime: (date, time) => `${date}, ${time}`,
  season: seasonWords,
  week: (firstDay) => `неделя с ${firstDay}`,
  decade: (year) => `${year}-е годы`,
  century: (count, beforeCommonEra) => `${roman(count)} век${beforeCommonEra ? ' до н. э.' : ''}`,
};
