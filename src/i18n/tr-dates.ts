import type { DateMessages } from './date-messages.js';
import type { TextRange } from './text-range.js';

const SEASONS = ['ilkbahar', 'yaz', 'sonbahar', 'kış'];

/** Of a year: `2025 yazı`, `2025 yılı 1. çeyreği`. */
const ofYear = (words: string): string =>
  words
    .replace(/(?:bahar|yaz|kış)$/u, '$&ı')
    .replace(/çeyrek$/u, 'çeyreği')
    .replace(/dönem$/u, 'dönemi')
    .replace(/yarı$/u, 'yarısı');

function season(code: number, year: string | null): string {
  const name = nameOf(code);
  const words = year === null ? name : `${year} ${code > 32 ? 'yılı ' : ''}${ofYear(name)}`;
  if (code < 25 || code > 32) return words;
  return `${words} (${code <= 28 ? 'kuzey' : 'güney'} yarım küre)`;
}

function nameOf(code: number): string {
  if (code <= 32) return SEASONS[(code - 21) % 4] ?? '';
  if (code <= 36) return `${code - 32}. çeyrek`;
  if (code <= 39) return `${code - 36}. dört aylık dönem`;
  return `${code - 39}. yarı`;
}

/** `1990’lar`, `2020’ler`: the suffix follows the vowels of the number's last word. */
const DARK_VOWELS = ['1', '3', '4', '6', '9'];

const decade = (year: string): string => `${year}’${DARK_VOWELS.includes(year.at(-2) ?? '') ? 'lar' : 'ler'}`;

const isTime = (words: string): boolean => /\d\d:\d\d(?::\d\d)?(?: UTC.*)?$/u.test(words);
const isDay = (words: string): boolean => /^(?:belki )?(?:MÖ )?\d{1,2} \p{L}/u.test(words) && !endsAsNoun(words);
/** `10 Şubat haftası`, `2025 civarı`: words whose own suffixes are known. */
const endsAsNoun = (words: string): boolean => /(?:haftası|civarı)$/u.test(words);

/** Of decades and centuries: `2020’lerin başından`. */
const inGenitive = (words: string): string => words.replace(/’ler$/u, '$&in').replace(/(?:’lar|yüzyıl)$/u, '$&ın');

function since(words: string): string {
  if (endsAsNoun(words)) return `${words}ndan itibaren`;
  return `${inGenitive(words)} ${isTime(words) ? 'saatinden' : isDay(words) ? 'gününden' : 'başından'} itibaren`;
}

/** It lasts to the end of what is named, unless that is a moment. */
function upTo(words: string): string {
  if (words.endsWith('civarı')) return `${words}na kadar`;
  return `${inGenitive(words)} ${isTime(words) ? 'saatine' : isDay(words) ? 'günü sonuna' : 'sonuna'} kadar`;
}

/** Suffixes would follow the vowels of a date, so that words of their own carry them. */
const joined = ({ start, separator, end }: TextRange): string => start + separator + lastOf(start, end);

/** `2025 ilkbaharı – yazı`: a year that stands with the first belongs to the last as well. */
const lastOf = (start: string, end: string): string => (/^(?:belki )?\d{4} /u.test(start) ? ofYear(end) : end);

export const datesTr: DateMessages = {
  about: (words) => `${words} civarı`,
  possibly: (words) => `belki ${words}`,

  dash: ' – ',
  lasting: joined,
  fromTo: ({ start, end }) => joined({ start, separator: ' – ', end }),
  orEarlier: (words) => `${words} veya öncesi`,
  orLater: (words) => `${words} veya sonrası`,
  between: ({ start, end }) =>
    `${start} ile ${lastOf(start, end)} arasında bir ${/^\d\d:\d\d/u.test(end) ? 'saatte' : 'tarihte'}`,

  until: upTo,
  untilFromUnknown: (last) => `${upTo(last)}, başlangıcı açıklanmadı`,
  from: since,
  fromToUnknown: (first) => `${since(first)}, bitişi açıklanmadı`,

  before: (day) => `${day} öncesinde`,
  noLaterThan: (period) => `en geç ${period}`,
  onOrAfter: (day) => `${day} veya sonrasında`,
  noEarlierThan: (period) => `en erken ${period}`,

  noDate: 'tarih belirtilmedi',
  toBeAnnounced: 'daha sonra açıklanacak',

  dayNotGiven: (month) => `${month}, gün belirtilmedi`,
  noDay: 'gün belirtilmedi',
  dateTime: (date, time) => `${date}, ${time}`,
  season,
  week: (firstDay) => `${firstDay} haftası`,
  decade,
  century: (count, beforeCommonEra) => `${beforeCommonEra ? 'MÖ ' : ''}${count}. yüzyıl`,
};
