import type { DateMessages } from './date-messages.js';

const SEASONS = ['intwasahlobo', 'ihlobo', 'ikwindla', 'ubusika'];
const QUARTERS = ['yokuqala', 'yesibili', 'yesithathu', 'yesine'];

function season(code: number): string {
  const name = SEASONS[(code - 21) % 4] ?? '';
  if (code <= 32) return name;
  if (code <= 36) return `ikota ${QUARTERS[code - 33] ?? ''}`;
  if (code <= 39) return `ingxenye ${code - 36} kwezi-3`;
  return `ingxenye ${code - 39} kwezi-2`;
}

function seasonWords(code: number, year: string | null): string {
  const words = season(code) + (year === null ? '' : ` ka-${year}`);
  if (code < 25 || code > 32) return words;
  return `${words} (ingxenye yomhlaba ${code <= 28 ? 'esenyakatho' : 'eseningizimu'})`;
}

/** The prefix of a date; a word such as `cishe` has none. */
const prefixed = (prefix: string, words: string): string => (/^[\p{Lu}\d]/u.test(words) ? `${prefix}-${words}` : words);

export const datesZu: DateMessages = {
  about: (words) => `cishe ${words}`,
  possibly: (words) => `mhlawumbe ${words}`,

  dash: ' – ',
  lasting: ({ start, end }) => `${start} kuya ${prefixed('ku', end)}`,
  fromTo: ({ start, end }) => `kusukela ${prefixed('ku', start)} kuya ${prefixed('ku', end)}`,
  orEarlier: (words) => `${words} noma ngaphambi`,
  orLater: (words) => `${words} noma kamuva`,
  between: ({ start, end }) => `phakathi ${prefixed('kuka', start)} ${prefixed('no', end)}`,

  until: (last) => `kuze kube ${prefixed('ngu', last)}`,
  untilFromUnknown: (last) => `kuze kube ${prefixed('ngu', last)}, isiqalo asikamenyezelwa`,
  from: (first) => `kusukela ${prefixed('ku', first)}`,
  fromToUnknown: (first) => `kusukela ${prefixed('ku', first)}, isiphetho asikamenyezelwa`,

  before: (day) => `ngaphambi ${prefixed('kuka', day)}`,
  noLaterThan: (period) => `kungakapheli ${period}`,
  onOrAfter: (day) => `${prefixed('ngo', day)} noma kamuva`,
  noEarlierThan: (period) => `hhayi ngaphambi ${prefixed('kuka', period)}`,

  noDate: 'usuku alunikezwanga',
  toBeAnnounced: 'kuzomenyezelwa',

  dayNotGiven: (month) => `${month}, usuku alunikezwanga`,
  noDay: 'usuku alunikezwanga',
  dateTime: (date, time) => `${date}, ${time}`,
  oneOf: (dates) => dates.join(' noma '),
  season: seasonWords,
  week: (firstDay) => `isonto lika-${firstDay}`,
  decade: (year) => `iminyaka yo-${year}`,
  century: (count, beforeCommonEra) => `ikhulu leminyaka lama-${count}${beforeCommonEra ? ' BC' : ''}`,
};
