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
  if (code <= 36) return `רבעון ${QUARTERS[code - 33] ?? ''}${ofYear}`;
  if (code <= 39) return `שליש ${QUARTERS[code - 37] ?? ''}${ofYear}`;
  return `מחצית ${HALVES[code - 40] ?? ''}${ofYear}`;
}

/** Words around whole dates: the prefixes `מ`, `ל` and `ב` would be glued to what they stand before. */
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
  noLaterThan: (period) => `לכל המאוחר ${period}`,
  onOrAfter: (day) => `${day} או לאחר מכן`,
  noEarlierThan: (period) => `לכל המוקדם ${period}`,

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
