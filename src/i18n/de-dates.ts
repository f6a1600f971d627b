import type { DateMessages } from './date-messages.js';

const SEASONS = ['Frühling', 'Sommer', 'Herbst', 'Winter'];

function season(code: number): string {
  const name = SEASONS[(code - 21) % 4] ?? '';
  if (code <= 24) return name;
  if (code <= 28) return `${name} (Nordhalbkugel)`;
  if (code <= 32) return `${name} (Südhalbkugel)`;
  if (code <= 36) return `${code - 32}. Quartal`;
  if (code <= 39) return `${code - 36}. Jahresdrittel`;
  return `${code - 39}. Halbjahr`;
}

/** A day is an ordinal (`14. Februar`) and has an article; a month or a year has none. */
const withDayArticle = (words: string, article: string): string =>
  words.replace(/^((?:möglicherweise )?(?:ca\. )?)(?=\d+\.)/u, `$1${article}`);

/** Decades, centuries and weeks have one too, after `von`, `ab` and `zwischen` that of the dative. */
const dative = (words: string): string =>
  words
    .replace(/(\d+er-Jahre)$/u, 'den $1n')
    .replace(/(?=\d+\. Jahrhundert)/u, 'dem ')
    .replace(/(?=Woche vom)/u, 'der ');

/** After `bis`. */
const upTo = (words: string): string =>
  words
    .replace(/(?=\d+er-Jahre$)/u, 'in die ')
    .replace(/(?=\d+\. Jahrhundert)/u, 'zum ')
    .replace(/(?=Woche vom)/u, 'zur ');

/** A span of which it is some time: `im Februar`, `am 14. Februar, 22:00 Uhr`, `in der Woche vom 10. Februar`. */
function within(words: string): string {
  if (/\d+er-Jahre$|Woche vom/u.test(words)) return dative(words).replace(/(?=den |der )/u, 'in ');
  if (/\d\. (?:Quartal|Jahresdrittel|Halbjahr|Jahrhundert)/u.test(words)) return withDayArticle(words, 'im ');
  return withDayArticle(words, 'am ').replace(/^((?:möglicherweise )?(?:ca\. )?)(?=\p{Lu})/u, '$1im ');
}

/** `14. Februar 2025, 09:00 bis 17:30 Uhr`: of two hours of one day, the last says `Uhr`. */
function joined(start: string, end: string): string {
  return `${/^\d\d:\d\d/u.test(end) ? start.replace(/ Uhr$/u, '') : start} bis ${upTo(end)}`;
}

export const datesDe: DateMessages = {
  about: (words) => `ca. ${words}`,
  possibly: (words) => `möglicherweise ${words}`,

  dash: ' – ',
  lasting: ({ start, end }) => joined(start, end),
  fromTo: ({ start, end }) =>
    /^(?:möglicherweise )?(?:ca\. )?\d+\./u.test(start)
      ? `vom ${joined(start, end)}`
      : `von ${joined(dative(start), end)}`,
  orEarlier: (words) => `${words} oder früher`,
  orLater: (words) => `${words} oder später`,
  between: ({ start, end }) => {
    // Two days of one month share the article: `zwischen dem 10. und 13. Februar`.
    const withArticle = (words: string): string =>
      withDayArticle(words.includes('Jahrhundert') ? words : dative(words), 'dem ');
    return `zwischen ${withArticle(start)} und ${/\d\.$/u.test(start) ? end : withArticle(end)}`;
  },

  until: (last) => `bis ${upTo(last)}`,
  untilFromUnknown: (last) => `bis ${upTo(last)}, Beginn nicht bekannt gegeben`,
  from: (first) => `ab ${dative(first)}`,
  fromToUnknown: (first) => `ab ${dative(first)}, Ende nicht bekannt gegeben`,

  before: (day) => `vor ${withDayArticle(day, 'dem ')}`,
  noLaterThan: (period) => `spätestens ${within(period)}`,
  onOrAfter: (day) => `frühestens ${withDayArticle(day, 'am ')}`,
  noEarlierThan: (period) => `frühestens ${within(period)}`,

  noDate: 'Datum nicht genannt',
  toBeAnnounced: 'wird noch bekannt gegeben',

  dayNotGiven: (month) => `${month}, Tag nicht genannt`,
  noDay: 'Tag nicht genannt',
  // A point follows it in a date; so it does in a list: `10., 11. oder 12. Februar`.
  dayNumber: (day, isAlone) => (isAlone ? `${day}.` : day),
  dateTime: (date, time) => `${date}, ${withHourMark(time)}`,
  season: (code, year) => (year === null ? season(code) : yearIn(season(code), year)),
  week: (firstDay) => `Woche vom ${firstDay}`,
  decade: (year) => `${year}er-Jahre`,
  century: (count, beforeCommonEra) => `${count}. Jahrhundert${beforeCommonEra ? ' v. Chr.' : ''}`,
};

/** `09:00 Uhr UTC`; CLDR says so only after two of them. */
export const withHourMark = (time: string): string => time.replace(/^\d\d:\d\d(?::\d\d)?(?= UTC|$)/u, '$& Uhr');

/** `Winter 2025 (Nordhalbkugel)` */
function yearIn(name: string, year: string): string {
  const [words = '', hemisphere] = name.split(/ (?=\()/u);
  return [words, year, hemisphere].filter(Boolean).join(' ');
}
