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

/** `of` a year, after the class of each season's name. */
const OF = ['ka', 'lika', 'lika', 'buka'];

function seasonWords(code: number, year: string | null): string {
  const of = code <= 32 ? (OF[(code - 21) % 4] ?? '') : 'ka';
  const words = season(code) + (year === null ? '' : ` ${of}-${year}`);
  if (code < 25 || code > 32) return words;
  return `${words} (ingxenye yomhlaba ${code <= 28 ? 'esenyakatho' : 'eseningizimu'})`;
}

/** The prefix of a date, which stands after a word such as `cishe`; a noun has none. */
const prefixed = (prefix: string, words: string): string =>
  words.replace(/^((?:mhlawumbe )?(?:cishe )?)(?=[\p{Lu}\d])/u, `$1${prefix}-`);

/** The same, where the prefix merges with the first vowel of a noun: `kwa` and `iminyaka` are `kweminyaka`. */
function merged(prefix: 'kuka' | 'no', words: string): string {
  const [before, withI, withU] = prefix === 'no' ? ['n', 'e', 'o'] : ['k', 'we', 'o'];
  return prefixed(prefix, words)
    .replace(/^((?:mhlawumbe )?(?:cishe )?)i(?=\p{L})/u, `$1${before}${withI}`)
    .replace(/^((?:mhlawumbe )?(?:cishe )?)u(?=\p{L})/u, `$1${before}${withU}`);
}

export const datesZu: DateMessages = {
  about: (words) => `cishe ${words}`,
  possibly: (words) => `mhlawumbe ${words}`,

  dash: ' – ',
  lasting: ({ start, end }) => `${start} kuya ${prefixed('ku', end)}`,
  fromTo: ({ start, end }) => `kusukela ${prefixed('ku', start)} kuya ${prefixed('ku', end)}`,
  orEarlier: (words) => `${words} noma ngaphambi`,
  orLater: (words) => `${words} noma kamuva`,
  between: ({ start, end }) => `phakathi ${merged('kuka', start)} ${merged('no', end)}`,

  until: (last) => `kuze kube ${prefixed('ngu', last)}`,
  untilFromUnknown: (last) => `kuze kube ${prefixed('ngu', last)}, isiqalo asikamenyezelwa`,
  from: (first) => `kusukela ${prefixed('ku', first)}`,
  fromToUnknown: (first) => `kusukela ${prefixed('ku', first)}, isiphetho asikamenyezelwa`,

  before: (day) => `ngaphambi ${merged('kuka', day)}`,
  noLaterThan: (period) => `kungakapheli ${prefixed('u', period)}`,
  onOrAfter: (day) => `${prefixed('ngo', day)} noma kamuva`,
  noEarlierThan: (period) => `hhayi ngaphambi ${merged('kuka', period)}`,

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
