import type { DateMessages } from './date-messages.js';

const SEASONS = ['majira ya kuchipua', 'majira ya joto', 'majira ya mapukutiko', 'majira ya baridi'];
const ORDINALS = ['kwanza', 'pili', 'tatu', 'nne'];

function season(code: number): string {
  const name = SEASONS[(code - 21) % 4] ?? '';
  if (code <= 32) return name;
  if (code <= 36) return `robo ya ${ORDINALS[code - 33] ?? ''}`;
  if (code <= 39) return `theluthi ya ${ORDINALS[code - 37] ?? ''}`;
  return `nusu ya ${ORDINALS[code - 40] ?? ''}`;
}

function seasonWords(code: number, year: string | null): string {
  const words = season(code) + (year === null ? '' : ` ya ${year}`);
  if (code < 25 || code > 32) return words;
  return `${words} (kizio cha ${code <= 28 ? 'kaskazini' : 'kusini'})`;
}

export const datesSw: DateMessages = {
  about: (words) => `takriban ${words}`,
  possibly: (words) => `huenda ${words}`,

  dash: ' – ',
  lasting: ({ start, end }) => `${start} hadi ${end}`,
  fromTo: ({ start, end }) => `kuanzia ${start} hadi ${end}`,
  orEarlier: (words) => `${words} au mapema zaidi`,
  orLater: (words) => `${words} au baadaye`,
  between: ({ start, end }) => `kati ya ${start} na ${end}`,

  until: (last) => `hadi ${last}`,
  untilFromUnknown: (last) => `hadi ${last}, mwanzo haujatangazwa`,
  from: (first, brief) => (brief ? `kuanzia ${first}` : `kuanzia ${first} na kuendelea`),
  fromToUnknown: (first) => `kuanzia ${first}, mwisho haujatangazwa`,

  before: (day) => `kabla ya ${day}`,
  noLaterThan: (period) => `si baada ya ${period}`,
  onOrAfter: (day) => `${day} au baada yake`,
  noEarlierThan: (period) => `si kabla ya ${period}`,

  noDate: 'tarehe haikutajwa',
  toBeAnnounced: 'itatangazwa baadaye',

  dayNotGiven: (month) => `${month}, siku haikutajwa`,
  noDay: 'siku haikutajwa',
  dateTime: (date, time) => `${date}, ${time}`,
  season: seasonWords,
  week: (firstDay) => `wiki ya ${firstDay}`,
  decade: (year) => `miaka ya ${year}`,
  century: (count, beforeCommonEra) => `karne ya ${count}${beforeCommonEra ? ' KK' : ''}`,
};
