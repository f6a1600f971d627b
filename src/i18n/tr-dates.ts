import type { DateMessages } from './date-messages.js';
import type { TextRange } from './text-range.js';

const SEASONS = ['ilkbahar', 'yaz', 'sonbahar', 'kış'];
const SEASONS_OF = ['ilkbaharı', 'yazı', 'sonbaharı', 'kışı'];

function season(code: number, year: string | null): string {
  const name = (year === null ? SEASONS : SEASONS_OF)[(code - 21) % 4] ?? '';
  const ofYear = year === null ? '' : `${year} `;
  if (code <= 24) return ofYear + name;
  if (code <= 28) return `${ofYear}${name} (kuzey yarım küre)`;
  if (code <= 32) return `${ofYear}${name} (güney yarım küre)`;
  const inYear = year === null ? '' : `${year} yılı `;
  if (code <= 36) return `${inYear}${code - 32}. çeyrek`;
  if (code <= 39) return `${inYear}${code - 36}. dört aylık dönem`;
  return `${inYear}${code - 39}. yarı`;
}

/** `1990’lar`, `2020’ler`: the suffix follows the vowels of the number's last word. */
const DARK_VOWELS = ['1', '3', '4', '6', '9'];

const decade = (year: string): string => `${year}’${DARK_VOWELS.includes(year.at(-2) ?? '') ? 'lar' : 'ler'}`;

/** Suffixes would follow the vowels of a date, so that words of their own carry them. */
const joined = ({ start, separator, end }: TextRange): string => start + separator + end;

export const datesTr: DateMessages = {
  about: (words) => `${words} civarı`,
  possibly: (words) => `belki ${words}`,

  dash: ' – ',
  lasting: joined,
  fromTo: ({ start, end }) => `${start} – ${end}`,
  orEarlier: (words) => `${words} veya öncesi`,
  orLater: (words) => `${words} veya sonrası`,
  between: ({ start, end }) => `${start} ile ${end} arasında bir tarihte`,

  until: (last) => `${last} sonuna kadar`,
  untilFromUnknown: (last) => `${last} sonuna kadar, başlangıcı açıklanmadı`,
  from: (first) => `${first} itibarıyla`,
  fromToUnknown: (first) => `${first} itibarıyla, bitişi açıklanmadı`,

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
