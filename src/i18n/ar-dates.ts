import type { DateMessages } from './date-messages.js';

const SEASONS = ['ربيع', 'صيف', 'خريف', 'شتاء'];
const ORDINALS = ['الأول', 'الثاني', 'الثالث', 'الرابع'];

function season(code: number, year: string | null): string {
  const name = SEASONS[(code - 21) % 4] ?? '';
  const inYear = year === null ? '' : ` ${year}`;
  if (code <= 24) return name + inYear;
  if (code <= 28) return `${name}${inYear} (نصف الكرة الشمالي)`;
  if (code <= 32) return `${name}${inYear} (نصف الكرة الجنوبي)`;
  const ofYear = year === null ? '' : ` من ${year}`;
  if (code <= 36) return `الربع ${ORDINALS[code - 33] ?? ''}${ofYear}`;
  if (code <= 39) return `الثلث ${ORDINALS[code - 37] ?? ''}${ofYear}`;
  return `النصف ${ORDINALS[code - 40] ?? ''}${ofYear}`;
}

export const datesAr: DateMessages = {
  about: (words) => `نحو ${words}`,
  possibly: (words) => `ربما ${words}`,

  dash: ' – ',
  lasting: ({ start, end }) => `من ${start} إلى ${end}`,
  fromTo: ({ start, end }) => `من ${start} إلى ${end}`,
  orEarlier: (words) => `${words} أو قبله`,
  orLater: (words) => `${words} أو بعده`,
  between: ({ start, end }) => `بين ${start} و${end}`,

  until: (last) => `حتى ${last}`,
  untilFromUnknown: (last) => `حتى ${last}، ولم يُعلن موعد البدء`,
  from: (first, brief) => (brief ? `من ${first}` : `اعتبارًا من ${first}`),
  fromToUnknown: (first) => `اعتبارًا من ${first}، ولم يُعلن موعد الانتهاء`,

  before: (day) => `قبل ${day}`,
  noLaterThan: (period) => `في موعد أقصاه ${period}`,
  onOrAfter: (day) => `في ${day} أو بعده`,
  noEarlierThan: (period) => `ليس قبل ${period}`,

  noDate: 'التاريخ غير محدد',
  toBeAnnounced: 'يُعلن لاحقًا',

  dayNotGiven: (month) => `${month}، دون تحديد اليوم`,
  noDay: 'دون تحديد اليوم',
  dateTime: (date, time) => `${date}، ${time}`,
  season,
  week: (firstDay) => `أسبوع ${firstDay}`,
  decade: (year) => `عقد ${year}`,
  century: (count, beforeCommonEra) => `القرن ${count}${beforeCommonEra ? ' ق.م' : ''}`,
};
