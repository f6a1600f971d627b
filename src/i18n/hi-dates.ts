import type { DateMessages } from './date-messages.js';

const SEASONS = ['वसंत', 'ग्रीष्म', 'शरद', 'शीत'];
const ORDINALS = ['पहली', 'दूसरी', 'तीसरी', 'चौथी'];

function season(code: number): string {
  const name = SEASONS[(code - 21) % 4] ?? '';
  if (code <= 32) return `${name} ऋतु`;
  if (code <= 36) return `${ORDINALS[code - 33] ?? ''} तिमाही`;
  if (code <= 39) return `${ORDINALS[code - 37] ?? ''} चौमाही`;
  return `${ORDINALS[code - 40] ?? ''} छमाही`;
}

function seasonWords(code: number, year: string | null): string {
  if (code > 32) return (year === null ? '' : `${year} की `) + season(code);
  const words = season(code) + (year === null ? '' : ` ${year}`);
  return code <= 24 ? words : `${words} (${code <= 28 ? 'उत्तरी' : 'दक्षिणी'} गोलार्ध)`;
}

const ordinal = (count: number): string => ORDINALS[count - 1] ?? (count === 6 ? 'छठी' : `${count}वीं`);

/** Before a postposition: `1990 के दशक से`. */
const oblique = (words: string): string => words.replace(/ का (?=दशक|सप्ताह)/u, ' के ');

export const datesHi: DateMessages = {
  about: (words) => `लगभग ${words}`,
  possibly: (words) => `संभवतः ${words}`,

  dash: ' – ',
  lasting: ({ start, end }) => `${oblique(start)} से ${oblique(end)} तक`,
  fromTo: ({ start, end }) => `${oblique(start)} से ${oblique(end)} तक`,
  orEarlier: (words) => `${words} या उससे पहले`,
  orLater: (words) => `${words} या उसके बाद`,
  between: ({ start, end }) => `${oblique(start)} और ${oblique(end)} के बीच`,

  until: (last) => `${oblique(last)} तक`,
  untilFromUnknown: (last) => `${oblique(last)} तक, आरंभ घोषित नहीं`,
  from: (first, brief) => (brief ? `${oblique(first)} से` : `${oblique(first)} से आगे`),
  fromToUnknown: (first) => `${oblique(first)} से, समाप्ति घोषित नहीं`,

  before: (day) => `${day} से पहले`,
  noLaterThan: (period) => `${period} या उससे पहले`,
  onOrAfter: (day) => `${day} को या उसके बाद`,
  noEarlierThan: (period) => `${period} या उसके बाद`,

  noDate: 'तिथि नहीं बताई गई',
  toBeAnnounced: 'घोषणा बाद में होगी',

  dayNotGiven: (month) => `${month}, दिन नहीं बताया गया`,
  noDay: 'दिन नहीं बताया गया',
  dateTime: (date, time) => `${date}, ${time}`,
  season: seasonWords,
  week: (firstDay) => `${firstDay} का सप्ताह`,
  decade: (year) => `${year} का दशक`,
  century: (count, beforeCommonEra) => `${beforeCommonEra ? 'ईसा-पूर्व ' : ''}${ordinal(count)} सदी`,
};
