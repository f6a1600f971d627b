import { datesAr } from './ar-dates.js';
import type { Messages } from './messages.js';

const numbers = new Intl.NumberFormat('ar');
const plurals = new Intl.PluralRules('ar');
const number = (count: number): string => numbers.format(count);

/** One and two are told by the noun itself; a few (3 to 10) have its plural, many (11 to 99) its accusative. */
function counted(count: number, one: string, two: string, few: string, many: string, other: string): string {
  switch (plurals.select(count)) {
    case 'one':
      return one;
    case 'two':
      return two;
    case 'few':
      return `${number(count)} ${few}`;
    case 'many':
      return `${number(count)} ${many}`;
    default:
      return `${number(count)} ${other}`;
  }
}

const events = (count: number): string => counted(count, 'حدث واحد', 'حدثان', 'أحداث', 'حدثًا', 'حدث');

const hoursAndMinutes = (hours: number, minutes: number): string =>
  [
    hours && counted(hours, 'ساعة واحدة', 'ساعتان', 'ساعات', 'ساعة', 'ساعة'),
    minutes && counted(minutes, 'دقيقة واحدة', 'دقيقتان', 'دقائق', 'دقيقة', 'دقيقة'),
  ]
    .filter(Boolean)
    .join(' و');

/** `كوريا الجنوبية` of `توقيت كوريا الجنوبية`. */
function zoneName(zone: string): string {
  const name = new Intl.DateTimeFormat('ar', { timeZone: zone, timeZoneName: 'shortGeneric' })
    .formatToParts(0)
    .find(({ type }) => type === 'timeZoneName')?.value;
  return /^توقيت (.+)$/u.exec(name ?? '')?.[1] ?? zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

export const ar: Messages = {
  dates: datesAr,
  comma: '، ',
  colon: ': ',
  semicolon: '؛ ',
  history: {
    changedOn: (date, before) => (before ? `عُدّل في ${date}، وكان: ${before}` : `عُدّل في ${date}`),
    withdrawnOn: (date) => `سُحب في ${date}`,
    reinstatedOn: (date, before) => (before ? `أُعيد إدراجه في ${date}، وكان: ${before}` : `أُعيد إدراجه في ${date}`),
    correctedOn: (date, before) => (before ? `صُحّح في ${date}، وكان قد ورد خطأً: ${before}` : `صُحّح في ${date}`),
    laterCorrected: (date) => `تبيّن لاحقًا أنه خطأ، وصُحّح في ${date}`,
    knownOn: 'المعلومات حتى',
    earlierDay: 'اليوم السابق الذي طرأت فيه تغييرات',
    laterDay: 'اليوم التالي الذي طرأت فيه تغييرات',
    knownStatus: ({ date, count, changed }) =>
      `المعلومات حتى ${date}: ${events(count)}، المعدّل منها: ${number(changed)}`,
    changed: 'التغييرات',
  },
  explore: {
    controls: 'أدوات الخط الزمني',
    zoomIn: 'تكبير',
    zoomOut: 'تصغير',
    earlier: 'أقدم',
    later: 'أحدث',
    showAll: 'عرض الكل',
    visibleSpan: 'الفترة المعروضة',
    inView: ({ span, count }) => `المعروض: ${span}، ${events(count)}`,
    cluster: (count, when) => `${events(count)}، ${when}`,
    clusterIn: (count, when, lane) => `${events(count)}، ${when}، ${lane}`,
    zoomHere: 'اضغط للتكبير',
    moreLanes: (count) => `صفوف أخرى: ${number(count)}`,
    more: (count) => `وغيرها: ${number(count)}`,
    search: 'البحث عن أحداث',
    found: (count, total) => `${number(count)} من أصل ${number(total)}`,
    nothingFound: 'لا توجد أحداث مطابقة.',
    nextFound: 'النتيجة التالية',
    previousFound: 'النتيجة السابقة',
    page: ({ from, to, total }) =>
      from === to
        ? `${number(from)} من أصل ${number(total)}`
        : `من ${number(from)} إلى ${number(to)} من أصل ${number(total)}`,
    nextPage: 'الأحداث التالية',
    previousPage: 'الأحداث السابقة',
    reading: (total) => `جارٍ قراءة الأحداث: ${number(total)}…`,
  },
  extras: {
    save: 'حفظ بصيغة',
    formats: {
      ics: 'تقويم (.ics)',
      csv: 'جدول (.csv)',
      json: 'بيانات (.json)',
      jsonld: 'بيانات لمحركات البحث (.jsonld)',
      html: 'صفحة ويب (.html)',
      svg: 'رسم (.svg)',
      png: 'صورة (.png)',
    },
    addToCalendar: 'إضافة إلى التقويم',
    copyLink: 'نسخ الرابط',
    copied: 'نُسخ الرابط',
    failed: 'تعذّر تنفيذ ذلك.',
    noPicture: 'تعذّر تحميل الصورة.',
    picture: (name) => `صورة: ${name}`,
    clockOffset: (minutesAhead, home) => {
      const minutes = Math.abs(minutesAhead);
      const words = hoursAndMinutes(Math.floor(minutes / 60), minutes % 60);
      if (!words) return `نفس توقيت ${home}`;
      return `${words} ${minutesAhead < 0 ? 'تأخرًا عن' : 'تقدمًا على'} توقيت ${home}`;
    },
    timeIn: (time, place, day) => `${time} بتوقيت ${place}${day ? ` يوم ${day}` : ''}`,
    underWay: 'جارٍ',
    zoneName,
  },
  source: {
    loading: ({ loaded, total }) =>
      total === undefined ? `جارٍ التحميل: ${loaded}…` : `جارٍ التحميل: ${loaded} من أصل ${total}…`,
    failed: 'تعذّر تحميل الأحداث.',
    retry: 'إعادة المحاولة',
    refreshed: ({ added, changed, removed }) =>
      `حُدّثت الأحداث: ${[added && `الجديد: ${number(added)}`, changed && `المعدّل: ${number(changed)}`, removed && `المحذوف: ${number(removed)}`].filter(Boolean).join('، ')}.`,
    problems: (count) => `${counted(count, 'مشكلة واحدة', 'مشكلتان', 'مشكلات', 'مشكلة', 'مشكلة')} في البيانات`,
  },

  statuses: {
    'under-discussion': 'قيد البحث',
    unlikely: 'غير مرجّح',
    tentative: 'مبدئي',
    expected: 'متوقع',
    confirmed: 'مؤكد',
    'took-place': 'جرى',
    postponed: 'مؤجل',
    cancelled: 'ملغى',
  },
  pastStatuses: {
    'under-discussion': 'كان قيد البحث',
    unlikely: 'كان غير مرجّح',
    tentative: 'كان مبدئيًا',
    expected: 'كان متوقعًا',
    confirmed: 'كان مؤكدًا',
  },
  noStatus: 'الحالة غير مذكورة',
  participation: {
    accepted: 'المشاركة مؤكدة',
    tentative: 'المشاركة مبدئية وغير مؤكدة',
    expected: 'المشاركة متوقعة وغير مؤكدة',
    declined: 'لن يشارك',
  },

  event: ({ name, when, where, status, change }) => [name, when, where, status, change].filter(Boolean).join('، '),
  summary: ({ count, span, asOf }) =>
    `${[events(count), span, asOf && `وفق المعلومات حتى ${asOf}`].filter(Boolean).join('، ')}.`,
  statusCounts: (counts) => `${counts.map(({ count, status }) => `${status}: ${number(count)}`).join('، ')}.`,
  asKnown: (date) => `المعلومات حتى ${date}`,
  withdrawn: 'مسحوب',
  nothingToShow: 'لا توجد أحداث لعرضها.',
  nothingKnownYet: (date, first) => `لم يكن أي شيء معروفًا بعد في ${date}؛ أول خبر يعود إلى ${first}.`,
  today: (date) => `اليوم، ${date}`,
  undated: 'دون تاريخ بعد',

  where: 'المكان',
  who: 'المشاركون',
  agenda: 'جدول الأعمال',
  sources: (count) => (count === 1 ? 'المصدر' : 'المصادر'),
  localTime: 'التوقيت المحلي',
  website: 'الموقع الإلكتروني',
  during: 'في إطار',
  inTheirWords: 'كما ورد في المصدر',

  allEventsAsTable: 'جميع الأحداث في جدول',
  when: 'الموعد',
  eventColumn: 'الحدث',
  status: 'الحالة',
  closeDetails: 'إغلاق التفاصيل',
  timeline: 'الخط الزمني',
  years: (count) => counted(count, 'سنة واحدة', 'سنتان', 'سنوات', 'سنة', 'سنة'),
  months: (count) => counted(count, 'شهر واحد', 'شهران', 'أشهر', 'شهرًا', 'شهر'),
  days: (count) => counted(count, 'يوم واحد', 'يومان', 'أيام', 'يومًا', 'يوم'),
  roughly: (duration) => `${duration} تقريبًا`,
  hoursAndMinutes,
};
