import type { DateMessages } from './date-messages.js';

const SEASONS = ['אביב', 'קיץ', 'סתיו', 'חורף'];
const QUARTERS = ['ראשון', 'שני', 'שלישי', 'רביעי'];
const HALVES = ['ראשונה', 'שנייה'];

function season(code: number, year: string | null): string {
  const name = SEASONS[(code - 21) % 4] ?? '';
  const inYear = year === null ? '' : ` ${year}`;
  if (code <= 24) return name + inYear;
  if (code <= 28) return `${name}${inYear} (חצי הכדור הצפוני)`;
  if (code <= 32) return `${name}${inYear} (חצי הכדור הדרומי)`;
  const ofYear = year === null ? '' : ` של ${year}`;
  if (code <= 36) return `הרבעון ה${QUARTERS[code - 33] ?? ''}${ofYear}`;
  if (code <= 39) return `השליש ה${QUARTERS[code - 37] ?? ''}${ofYear}`;
  return `המחצית ה${HALVES[code - 40] ?? ''}${ofYear}`;
}

/** A span of which it is some time: `בפברואר`, `ב-1984`, `במאה ה-20`, whose article the prefix takes in. */
function within(words: string): string {
  if (/^(?:אולי|בסביבות)/u.test(words)) return words;
  return /^\d/u.test(words) ? `ב-${words}` : `ב${words.replace(/^ה(?=מאה|שבוע|רבעון|שליש|מחצית)/u, '')}`;
}

/** Otherwise words around whole dates: the prefixes `מ` and `ל` would be glued to what they stand before. */
export const datesHe: DateMessages = {
  about: (words) => `בסביבות ${words}`,
  possibly: (words) => `אולי ${words}`,

  dash: ' – ',
  lasting: ({ start, end }) => `${start} עד ${end}`,
  fromTo: ({ start, end }) => `${start} עד ${end}`,
  orEarlier: (words) => `${words} או קודם לכן`,
  orLater: (words) => `${words} או לאחר מכן`,
  between: ({ start, end }) => `בין ${start} לבין ${end}`,

  until: (last) => `עד ${last}`,
  untilFromUnknown: (last) => `עד ${last}, מועד ההתחלה לא פורסם`,
  from: (first) => `${first} ואילך`,
  fromToUnknown: (first) => `${first} ואילך, מועד הסיום לא פורסם`,

  before: (day) => `לפני ${day}`,
  noLaterThan: (period) => `לכל המאוחר ${within(period)}`,
  onOrAfter: (day) => `${day} או לאחר מכן`,
  noEarlierThan: (period) => `לכל המוקדם ${within(period)}`,

  noDate: 'התאריך לא נמסר',
  toBeAnnounced: 'יפורסם בהמשך',

  dayNotGiven: (month) => `${month}, היום לא נמסר`,
  noDay: 'היום לא נמסר',
  dateTime: (date, time) => `${date}, ${time}`,
  season,
  week: (firstDay) => `השבוע של ${firstDay}`,
  decade: (year) => `שנות ה-${year}`,
  century: (count, beforeCommonEra) => `המאה ה-${count}${beforeCommonEra ? ' לפנה״ס' : ''}`,
};
