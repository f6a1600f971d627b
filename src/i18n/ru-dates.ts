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
const isDay = (words: string): boolean => /^(?:возможно, )?(?:примерно )?\d\d?(?![\d-])/u.test(words);
const isYear = (words: string): boolean => /^\d{3,}$/u.test(words);
const isTime = (words: string): boolean => /^\d\d?:\d\d/u.test(words);
const isQualified = (words: string): boolean => /^(?:возможно|примерно)/u.test(words);

/** `2025 г.`: among words a year by itself says that it is one. */
const marked = (words: string): string => (isYear(words) ? withYearMark(words) : words);

/** After `по`. */
const accusative = (words: string): string =>
  marked(words)
    .replace(/весна/u, 'весну')
    .replace(/зима/u, 'зиму')
    .replace(/неделя/u, 'неделю')
    .replace(/-я треть/u, '-ю треть');

/** After `с`. */
const genitive = (words: string): string =>
  marked(words)
    .replace(/(январ|феврал|апрел|июн|июл|сентябр|октябр|ноябр|декабр)ь/u, '$1я')
    .replace(/(март|август)(?= |$)/u, '$1а')
    .replace(/май(?= |$)/u, 'мая')
    .replace(/весна/u, 'весны')
    .replace(/зима/u, 'зимы')
    .replace(/осень/u, 'осени')
    .replace(/лето/u, 'лета')
    .replace(/неделя/u, 'недели')
    .replace(/-й квартал/u, '-го квартала')
    .replace(/-я треть/u, '-й трети')
    .replace(/-е полугодие/u, '-го полугодия')
    .replace(/-е годы/u, '-х годов')
    .replace(/век(?= |$)/u, 'века');

/** What is said of a date's certainty, and the date. */
function parts(words: string): { maybe: string; about: string; date: string } {
  const [, maybe = '', about = '', date = ''] = /^(возможно, )?(примерно )?(.*)$/u.exec(words) ?? [];
  return { maybe, about, date };
}

/** Of one of two dates: `примерно с 14`, `по, возможно, 16`. */
function boundary(preposition: string, words: string): string {
  const { maybe, about, date } = parts(words);
  return about + after(preposition, maybe + date);
}

/** Between commas, unless the phrase begins with it. */
const after = (word: string, words: string): string => `${word}${words.startsWith('возможно') ? ',' : ''} ${words}`;

/** Of the only date: `возможно, примерно с 14 февраля`. */
function only(preposition: string, words: string): string {
  const { maybe, about, date } = parts(words);
  return `${maybe}${about}${preposition} ${date}`;
}

/** The comma before a time is closed after it, unless another time follows: `между 14 февраля, 22:00, и 15`. */
const closed = (words: string, end: string): string =>
  isTime(end) ? words : words.replace(/\d:\d\d(?: UTC\S*)?$/u, '$&,');

/** `с января по март 2025 г.` */
const fromMonthTo = (range: TextRange): string =>
  `${boundary('с', genitive(withoutYear(range)))} ${boundary('по', accusative(range.end))}`;

const until = (last: string): string => only('по', accusative(last));
const from = (first: string): string => (isDay(first) ? only('с', first) : `${marked(first)} и далее`);

/** `январь – март 2025 г.`: CLDR repeats the year beside months. */
function withoutYear({ start, end }: TextRange): string {
  const [year] = / \d+ г\.$/u.exec(end) ?? [];
  return year && start.endsWith(year) ? start.slice(0, -year.length) : start;
}

function fromTo(range: TextRange): string {
  const { start, end } = range;
  // The hours of one day: `14 февраля 2025 г., 09:00–17:30`.
  if (isTime(end)) return `${start}–${end}`;
  if (isYear(start) && isYear(end)) return `с ${start} по ${end} г.`;
  if (isDay(start) && isDay(end)) return `${closed(boundary('с', start), end)} ${boundary('по', end)}`;
  return isQualified(start) || isQualified(end) ? fromMonthTo(range) : `${withoutYear(range)} – ${end}`;
}

function between(range: TextRange): string {
  const { start, end } = range;
  if (isYear(start) && isYear(end)) return `между ${start} и ${end} гг.`;
  if (!isDay(start) || !isDay(end)) return `в период ${fromMonthTo(range)}`;
  return `${closed(after('между', start), end)} ${after('и', end)}`;
}

export const datesRu: DateMessages = {
  about: (words) => `примерно ${marked(words)}`,
  possibly: (words) => `возможно, ${marked(words)}`,

  dash: ' – ',
  lasting: fromTo,
  fromTo,
  orEarlier: (words) => `${marked(words)} или ранее`,
  orLater: (words) => `${marked(words)} или позднее`,
  between,

  until,
  untilFromUnknown: (last) => `${until(last)}, начало не объявлено`,
  from,
  fromToUnknown: (first) => `${from(first)}, окончание не объявлено`,

  before: (day) => only('ранее', day),
  noLaterThan: (period) => `${marked(period)} или ранее`,
  onOrAfter: (day) => only('не ранее', day),
  noEarlierThan: (period) => `${marked(period)} или позднее`,

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
