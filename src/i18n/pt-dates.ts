import type { DateMessages } from './date-messages.js';
import type { TextRange } from './text-range.js';

const SEASONS = ['primavera', 'verão', 'outono', 'inverno'];
const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

const roman = (count: number): string =>
  count < 40 ? 'X'.repeat(Math.floor(count / 10)) + (ROMAN[count % 10] ?? '') : String(count);

function season(code: number): string {
  const name = SEASONS[(code - 21) % 4] ?? '';
  if (code <= 32) return name;
  if (code <= 36) return `${code - 32}.º trimestre`;
  if (code <= 39) return `${code - 36}.º quadrimestre`;
  return `${code - 39}.º semestre`;
}

function seasonWords(code: number, year: string | null): string {
  const words = season(code) + (year === null ? '' : ` de ${year}`);
  if (code < 25 || code > 32) return words;
  return `${words} (hemisfério ${code <= 28 ? 'norte' : 'sul'})`;
}

/** Decades and centuries would have articles of their own. */
const isPeriod = (words: string): boolean => /^(?:década|século)/u.test(words);

function fromTo({ start, end }: TextRange): string {
  // The hours of one day: `14 de fevereiro de 2025, 09:00–17:30`.
  if (/^\d\d?:\d\d/u.test(end)) return `${start}–${end}`;
  return isPeriod(start) ? `${start} – ${end}` : `de ${start} a ${end}`;
}

export const datesPt: DateMessages = {
  about: (words) => `por volta de ${words}`,
  possibly: (words) => `possivelmente ${words}`,

  dash: ' – ',
  lasting: fromTo,
  fromTo,
  orEarlier: (words) => `${words} ou antes`,
  orLater: (words) => `${words} ou depois`,
  between: ({ start, end }) => `entre ${start} e ${end}`,

  until: (last) => `até ${last}`,
  untilFromUnknown: (last) => `até ${last}, início por anunciar`,
  from: (first) => `a partir de ${first}`,
  fromToUnknown: (first) => `a partir de ${first}, fim por anunciar`,

  before: (day) => `antes de ${day}`,
  noLaterThan: (period) => `o mais tardar em ${period}`,
  onOrAfter: (day) => `em ${day} ou depois`,
  noEarlierThan: (period) => `não antes de ${period}`,

  noDate: 'data não indicada',
  toBeAnnounced: 'por anunciar',

  dayNotGiven: (month) => `${month}, dia não indicado`,
  noDay: 'dia não indicado',
  dateTime: (date, time) => `${date}, ${time}`,
  season: seasonWords,
  week: (firstDay) => `semana de ${firstDay}`,
  decade: (year) => `década de ${year}`,
  century: (count, beforeCommonEra) => `século ${roman(count)}${beforeCommonEra ? ' a.C.' : ''}`,
};
