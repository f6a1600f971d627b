import { datesHe } from './he-dates.js';
import type { Messages } from './messages.js';

const numbers = new Intl.NumberFormat('he');
const plurals = new Intl.PluralRules('he');
const number = (count: number): string => numbers.format(count);

/** One and, where the noun has a dual (`יומיים`), two are told by words. */
function counted(count: number, one: string, other: string, two = `${number(count)} ${other}`): string {
  const category = plurals.select(count);
  return category === 'one' && count === 1 ? one : category === 'two' ? two : `${number(count)} ${other}`;
}

const events = (count: number): string => counted(count, 'אירוע אחד', 'אירועים');

const hoursAndMinutes = (hours: number, minutes: number): string =>
  [hours && counted(hours, 'שעה', 'שעות', 'שעתיים'), minutes && counted(minutes, 'דקה', 'דקות')]
    .filter(Boolean)
    // The hyphen stands only before a digit.
    .join(minutes === 1 ? ' ו' : ' ו-');

/** `קוריאה הדרומית` of `שעון קוריאה הדרומית`. */
function zoneName(zone: string): string {
  const name = new Intl.DateTimeFormat('he', { timeZone: zone, timeZoneName: 'shortGeneric' })
    .formatToParts(0)
    .find(({ type }) => type === 'timeZoneName')?.value;
  return /^שעון (.+)$/u.exec(name ?? '')?.[1] ?? zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

export const he: Messages = {
  dates: datesHe,
  comma: ', ',
  colon: ': ',
  semicolon: '; ',
  history: {
    changedOn: (date, before) => (before ? `שונה: ${date}. קודם לכן: ${before}` : `שונה: ${date}`),
    withdrawnOn: (date) => `הוסר: ${date}`,
    reinstatedOn: (date, before) => (before ? `הוחזר: ${date}. קודם לכן: ${before}` : `הוחזר: ${date}`),
    correctedOn: (date, before) => (before ? `תוקן: ${date}. נמסר בטעות: ${before}` : `תוקן: ${date}`),
    laterCorrected: (date) => `התברר כשגוי ותוקן: ${date}`,
    knownOn: 'נכון לתאריך',
    earlierDay: 'היום הקודם שבו היו שינויים',
    laterDay: 'היום הבא שבו היו שינויים',
    knownStatus: ({ date, count, changed }) => `נכון לתאריך ${date}: ${events(count)}, מהם השתנו: ${number(changed)}`,
    changed: 'שינויים',
  },
  explore: {
    controls: 'פקדי ציר הזמן',
    zoomIn: 'הגדלה',
    zoomOut: 'הקטנה',
    earlier: 'מוקדם יותר',
    later: 'מאוחר יותר',
    showAll: 'הצגת הכול',
    visibleSpan: 'התקופה המוצגת',
    inView: ({ span, count }) => `מוצג: ${span}, ${events(count)}`,
    cluster: (count, when) => `${events(count)}, ${when}`,
    clusterIn: (count, when, lane) => `${events(count)}, ${when}, ${lane}`,
    zoomHere: 'יש ללחוץ להגדלה',
    moreLanes: (count) => `עוד ${counted(count, 'שורה אחת', 'שורות')}`,
    more: (count) => `ועוד ${number(count)}`,
    search: 'חיפוש אירועים',
    found: (count, total) => `${number(count)} מתוך ${events(total)}`,
    nothingFound: 'לא נמצא אירוע מתאים.',
    nextFound: 'התוצאה הבאה',
    previousFound: 'התוצאה הקודמת',
    page: ({ from, to, total }) =>
      from === to ? `${number(from)} מתוך ${number(total)}` : `${number(from)} עד ${number(to)} מתוך ${number(total)}`,
    nextPage: 'האירועים הבאים',
    previousPage: 'האירועים הקודמים',
    reading: (total) => `נקראים אירועים: ${number(total)}…`,
  },
  extras: {
    save: 'שמירה בתור',
    formats: {
      ics: 'יומן (.ics)',
      csv: 'טבלה (.csv)',
      json: 'נתונים (.json)',
      jsonld: 'נתונים למנועי חיפוש (.jsonld)',
      html: 'דף אינטרנט (.html)',
      svg: 'ציור וקטורי (.svg)',
      png: 'תמונה (.png)',
    },
    addToCalendar: 'הוספה ליומן',
    copyLink: 'העתקת הקישור',
    copied: 'הקישור הועתק',
    failed: 'הפעולה נכשלה.',
    noPicture: 'לא ניתן היה לטעון את התמונה.',
    picture: (name) => `תמונה: ${name}`,
    clockOffset: (minutesAhead, home) => {
      const minutes = Math.abs(minutesAhead);
      const words = hoursAndMinutes(Math.floor(minutes / 60), minutes % 60);
      if (!words) return `אותה שעה כמו שעון ${home}`;
      return `${words} ${minutesAhead < 0 ? 'אחרי' : 'לפני'} שעון ${home}`;
    },
    timeIn: (time, place, day) => `${time}${day ? ` ב-${day}` : ''} לפי שעון ${place}`,
    // CLDR writes numbers behind the words that tell them: `לפני יומיים (2)`.
    distance: (words) => words.replace(/ \(\d+\)$/u, ''),
    underWay: 'מתקיים כעת',
    zoneName,
  },
  source: {
    loading: ({ loaded, total }) => (total === undefined ? `בטעינה: ${loaded}…` : `בטעינה: ${loaded} מתוך ${total}…`),
    failed: 'לא ניתן היה לטעון את האירועים.',
    retry: 'ניסיון נוסף',
    refreshed: ({ added, changed, removed }) =>
      `האירועים עודכנו: ${[added && `חדשים: ${number(added)}`, changed && `השתנו: ${number(changed)}`, removed && `הוסרו: ${number(removed)}`].filter(Boolean).join(', ')}.`,
    problems: (count) => `${counted(count, 'בעיה אחת', 'בעיות')} בנתונים`,
  },

  statuses: {
    'under-discussion': 'בדיונים',
    unlikely: 'סבירות נמוכה',
    tentative: 'לא סופי',
    expected: 'צפוי',
    confirmed: 'מאושר',
    'took-place': 'התקיים',
    postponed: 'נדחה',
    cancelled: 'בוטל',
  },
  pastStatuses: {
    'under-discussion': 'היה בדיונים',
    unlikely: 'הסבירות הייתה נמוכה',
    tentative: 'לא היה סופי',
    expected: 'היה צפוי',
    confirmed: 'היה מאושר',
  },
  noStatus: 'המצב לא נמסר',
  participation: {
    accepted: 'השתתפות מאושרת',
    tentative: 'השתתפות אפשרית, לא מאושרת',
    expected: 'השתתפות צפויה, לא מאושרת',
    declined: 'ללא השתתפות',
  },

  event: ({ name, when, where, status, change }) => [name, when, where, status, change].filter(Boolean).join(', '),
  summary: ({ count, span, asOf }) =>
    `${[events(count), span, asOf && `נכון לתאריך ${asOf}`].filter(Boolean).join(', ')}.`,
  statusCounts: (counts) => `${counts.map(({ count, status }) => `${status}: ${number(count)}`).join(', ')}.`,
  asKnown: (date) => `נכון לתאריך ${date}`,
  withdrawn: 'הוסר',
  nothingToShow: 'אין אירועים להצגה.',
  nothingKnownYet: (date, first) => `נכון לתאריך ${date} עוד לא היה ידוע דבר; הידיעה הראשונה היא מתאריך ${first}.`,
  today: (date) => `היום, ${date}`,
  undated: 'עדיין ללא תאריך',

  where: 'מקום',
  who: 'משתתפים',
  agenda: 'נושאים',
  sources: (count) => (count === 1 ? 'מקור' : 'מקורות'),
  localTime: 'שעון מקומי',
  website: 'אתר',
  during: 'במסגרת',
  inTheirWords: 'בלשון המקור',

  allEventsAsTable: 'כל האירועים בטבלה',
  when: 'מועד',
  eventColumn: 'אירוע',
  status: 'מצב',
  closeDetails: 'סגירת הפרטים',
  timeline: 'ציר זמן',
  years: (count) => counted(count, 'שנה', 'שנים', 'שנתיים'),
  months: (count) => counted(count, 'חודש', 'חודשים', 'חודשיים'),
  days: (count) => counted(count, 'יום אחד', 'ימים', 'יומיים'),
  roughly: (duration) => `בערך ${duration}`,
  hoursAndMinutes,
};
