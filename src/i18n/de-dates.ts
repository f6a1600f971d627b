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

export const datesDe: DateMessages = {
  about: (words) => `ca. ${words}`,
  possibly: (words) => `möglicherweise ${words}`,

  dash: ' – ',
  lasting: ({ start, end }) => `${start} bis ${end}`,
  fromTo: ({ start, end }) => `${/^\d+\./u.test(start) ? 'vom' : 'von'} ${start} bis ${end}`,
  orEarlier: (words) => `${words} oder früher`,
  orLater: (words) => `${words} oder später`,
  between: ({ start, end }) => {
    // Two days of one month share the article: `zwischen dem 10. und 13. Februar`.
    const last = /\d\. /u.test(start) ? withDayArticle(end, 'dem ') : end;
    return `zwischen ${withDayArticle(start, 'dem ')} und ${last}`;
  },

  until: (last) => `bis ${last}`,
  untilFromUnknown: (last) => `bis ${last}, Beginn nicht bekannt gegeben`,
  from: (first) => `ab ${first}`,
  fromToUnknown: (first) => `ab ${first}, Ende nicht bekannt gegeben`,

  before: (day) => `vor ${withDayArticle(day, 'dem ')}`,
  noLaterThan: (period) => `spätestens ${period}`,
  onOrAfter: (day) => `frühestens ${withDayArticle(day, 'am ')}`,
  noEarlierThan: (period) => `frühestens ${period}`,

  noDate: 'Datum nicht genannt',
  toBeAnnounced: 'wird noch bekannt gegeben',

  dayNotGiven: (month) => `${month}, Tag nicht genannt`,
  noDay: 'Tag nicht genannt',
  // A point follows it in a date; so it does in a list: `10., 11. oder 12. Februar`.
  dayNumber: (day, isAlone) => (isAlone ? `${day}.` : day),
  dateTime: (date, time) => `${date}, ${time}`,
  season: (code, year) => (year === null ? season(code) : yearIn(season(code), year)),
  week: (firstDay) => `Woche vom ${firstDay}`,
  decade: (year) => `${year}er-Jahre`,
  century: (count, beforeCommonEra) => `${count}. Jahrhundert${beforeCommonEra ? ' v. Chr.' : ''}`,
};

/** `Winter 2025 (Nordhalbkugel)` */
function yearIn(name: string, year: string): string {
  const [words = '', hemisphere] = name.split(/ (?=\()/u);
  return [words, year, hemisphere].filter(Boolean).join(' ');
}
