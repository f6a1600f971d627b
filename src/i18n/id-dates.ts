import type { DateMessages } from './date-messages.js';

const SEASONS = ['musim semi', 'musim panas', 'musim gugur', 'musim dingin'];
const ROMAN = ['I', 'II', 'III', 'IV'];

function season(code: number): string {
  const name = SEASONS[(code - 21) % 4] ?? '';
  if (code <= 32) return name;
  if (code <= 36) return `triwulan ${ROMAN[code - 33] ?? ''}`;
  if (code <= 39) return `caturwulan ${ROMAN[code - 37] ?? ''}`;
  return `semester ${ROMAN[code - 40] ?? ''}`;
}

function seasonWords(code: number, year: string | null): string {
  const words = season(code) + (year === null ? '' : ` ${year}`);
  if (code < 25 || code > 32) return words;
  return `${words} (belahan bumi ${code <= 28 ? 'utara' : 'selatan'})`;
}

export const datesId: DateMessages = {
  about: (words) => `sekitar ${words}`,
  possibly: (words) => `mungkin ${words}`,

  dash: ' – ',
  lasting: ({ start, end }) => `${start} hingga ${end}`,
  fromTo: ({ start, end }) => `dari ${start} hingga ${end}`,
  orEarlier: (words) => `${words} atau lebih awal`,
  orLater: (words) => `${words} atau lebih lambat`,
  between: ({ start, end }) => `antara ${start} dan ${end}`,

  until: (last) => `sampai dengan ${last}`,
  untilFromUnknown: (last) => `sampai dengan ${last}, awal belum diumumkan`,
  from: (first) => `mulai ${first}`,
  fromToUnknown: (first) => `mulai ${first}, akhir belum diumumkan`,

  before: (day) => `sebelum ${day}`,
  noLaterThan: (period) => `paling lambat ${period}`,
  onOrAfter: (day) => `pada atau setelah ${day}`,
  noEarlierThan: (period) => `paling cepat ${period}`,

  noDate: 'tanggal tidak disebutkan',
  toBeAnnounced: 'akan diumumkan',

  dayNotGiven: (month) => `${month}, tanggal tidak disebutkan`,
  noDay: 'tanggal tidak disebutkan',
  dateTime: (date, time) => `${date}, ${time}`,
  season: seasonWords,
  week: (firstDay) => `pekan ${firstDay}`,
  decade: (year) => `${year}-an`,
  century: (count, beforeCommonEra) => `abad ke-${count}${beforeCommonEra ? ' SM' : ''}`,
};
