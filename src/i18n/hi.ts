import { datesHi } from './hi-dates.js';
import type { Messages } from './messages.js';

const numbers = new Intl.NumberFormat('hi');
const plurals = new Intl.PluralRules('hi');
const number = (count: number): string => numbers.format(count);

const counted = (count: number, one: string, other: string): string =>
  `${number(count)} ${plurals.select(count) === 'one' ? one : other}`;
/** The same for one and for several. */
const events = (count: number): string => `${number(count)} कार्यक्रम`;

const hoursAndMinutes = (hours: number, minutes: number): string =>
  [hours && counted(hours, 'घंटा', 'घंटे'), minutes && `${number(minutes)} मिनट`].filter(Boolean).join(' ');

/** `दक्षिण कोरिया` of `दक्षिण कोरिया समय`; of India's own zone `Intl` gives letters (`IST`). */
function zoneName(zone: string): string {
  if (zone === 'Asia/Kolkata' || zone === 'Asia/Calcutta') return 'भारत';
  const name = new Intl.DateTimeFormat('hi', { timeZone: zone, timeZoneName: 'shortGeneric' })
    .formatToParts(0)
    .find(({ type }) => type === 'timeZoneName')?.value;
  return /^(.+) समय$/u.exec(name ?? '')?.[1] ?? zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

export const hi: Messages = {
  dates: datesHi,
  comma: ', ',
  colon: ': ',
  semicolon: '; ',
  history: {
    changedOn: (date, before) => (before ? `${date} को बदला गया, पहले: ${before}` : `${date} को बदला गया`),
    withdrawnOn: (date) => `${date} को वापस लिया गया`,
    reinstatedOn: (date, before) => (before ? `${date} को बहाल किया गया, पहले: ${before}` : `${date} को बहाल किया गया`),
    correctedOn: (date, before) =>
      before ? `${date} को सुधारा गया, गलती से बताया गया था: ${before}` : `${date} को सुधारा गया`,
    laterCorrected: (date) => `बाद में गलत पाया गया और ${date} को सुधारा गया`,
    knownOn: 'जानकारी की तिथि',
    earlierDay: 'बदलाव वाला पिछला दिन',
    laterDay: 'बदलाव वाला अगला दिन',
    knownStatus: ({ date, count, changed }) => `${date} तक की जानकारी: ${events(count)}, ${number(changed)} में बदलाव`,
    changed: 'बदलाव',
  },
  explore: {
    controls: 'समयरेखा के नियंत्रण',
    zoomIn: 'बड़ा करें',
    zoomOut: 'छोटा करें',
    earlier: 'पहले का समय',
    later: 'बाद का समय',
    showAll: 'सब दिखाएँ',
    visibleSpan: 'दिख रही अवधि',
    inView: ({ span, count }) => `दिख रहा है: ${span}, ${events(count)}`,
    cluster: (count, when) => `${events(count)}, ${when}`,
    clusterIn: (count, when, lane) => `${events(count)}, ${when}, ${lane}`,
    zoomHere: 'बड़ा करने के लिए दबाएँ',
    moreLanes: (count) => `${number(count)} और ${plurals.select(count) === 'one' ? 'पंक्ति' : 'पंक्तियाँ'}`,
    more: (count) => `और ${number(count)} अन्य`,
    search: 'कार्यक्रम खोजें',
    found: (count, total) => `कुल ${number(total)} कार्यक्रमों में से ${number(count)}`,
    nothingFound: 'कोई कार्यक्रम नहीं मिला।',
    nextFound: 'अगला परिणाम',
    previousFound: 'पिछला परिणाम',
    page: ({ from, to, total }) =>
      from === to ? `${number(total)} में से ${number(from)}` : `${number(total)} में से ${number(from)} से ${number(to)}`,
    nextPage: 'अगले कार्यक्रम',
    previousPage: 'पिछले कार्यक्रम',
    reading: (total) => `${events(total)} पढ़े जा रहे हैं…`,
  },
  extras: {
    save: 'इस रूप में सहेजें',
    formats: {
      ics: 'कैलेंडर (.ics)',
      csv: 'तालिका (.csv)',
      json: 'डेटा (.json)',
      jsonld: 'खोज इंजनों के लिए डेटा (.jsonld)',
      html: 'वेब पृष्ठ (.html)',
      svg: 'रेखाचित्र (.svg)',
      png: 'चित्र (.png)',
    },
    addToCalendar: 'कैलेंडर में जोड़ें',
    copyLink: 'लिंक कॉपी करें',
    copied: 'लिंक कॉपी हो गया',
    failed: 'यह नहीं हो सका।',
    noPicture: 'चित्र लोड नहीं हो सका।',
    picture: (name) => `चित्र: ${name}`,
    clockOffset: (minutesAhead, home) => {
      const minutes = Math.abs(minutesAhead);
      const words = hoursAndMinutes(Math.floor(minutes / 60), minutes % 60);
      if (!words) return `${home} के समय के समान`;
      return `${home} के समय से ${words} ${minutesAhead < 0 ? 'पीछे' : 'आगे'}`;
    },
    timeIn: (time, place, day) => `${place} के समयानुसार ${day ? `${day} को ` : ''}${time}`,
    underWay: 'जारी',
    zoneName,
  },
  source: {
    loading: ({ loaded, total }) =>
      total === undefined ? `लोड हो रहा है: ${loaded}…` : `लोड हो रहा है: ${total} में से ${loaded}…`,
    failed: 'कार्यक्रम लोड नहीं हो सके।',
    retry: 'फिर कोशिश करें',
    refreshed: ({ added, changed, removed }) =>
      `कार्यक्रम अद्यतन हुए: ${[added && counted(added, 'नया', 'नए'), changed && counted(changed, 'बदला', 'बदले'), removed && counted(removed, 'हटाया गया', 'हटाए गए')].filter(Boolean).join(', ')}।`,
    problems: (count) => `डेटा में ${counted(count, 'समस्या', 'समस्याएँ')}`,
  },

  statuses: {
    'under-discussion': 'विचाराधीन',
    unlikely: 'संभावना कम',
    tentative: 'अनंतिम',
    expected: 'अपेक्षित',
    confirmed: 'पुष्टि हो चुकी',
    'took-place': 'संपन्न',
    postponed: 'स्थगित',
    cancelled: 'रद्द',
  },
  pastStatuses: {
    'under-discussion': 'विचाराधीन था',
    unlikely: 'संभावना कम थी',
    tentative: 'अनंतिम था',
    expected: 'अपेक्षित था',
    confirmed: 'पुष्टि हो चुकी थी',
  },
  noStatus: 'स्थिति नहीं बताई गई',
  participation: {
    accepted: 'भागीदारी पुष्ट',
    tentative: 'भागीदारी अनंतिम, पुष्ट नहीं',
    expected: 'भागीदारी अपेक्षित, पुष्ट नहीं',
    declined: 'भाग नहीं लेंगे',
  },

  event: ({ name, when, where, status, change }) => [name, when, where, status, change].filter(Boolean).join(', '),
  summary: ({ count, span, asOf }) =>
    `${[events(count), span, asOf && `${asOf} तक की जानकारी`].filter(Boolean).join(', ')}।`,
  statusCounts: (counts) => `${counts.map(({ count, status }) => `${status}: ${number(count)}`).join(', ')}।`,
  asKnown: (date) => `${date} तक की जानकारी`,
  withdrawn: 'वापस लिया गया',
  nothingToShow: 'दिखाने के लिए कोई कार्यक्रम नहीं है।',
  nothingKnownYet: (date, first) => `${date} तक कुछ भी ज्ञात नहीं था; पहली सूचना ${first} की है।`,
  today: (date) => `आज, ${date}`,
  undated: 'अभी तिथि नहीं',

  where: 'स्थान',
  who: 'प्रतिभागी',
  agenda: 'कार्यसूची',
  sources: () => 'स्रोत',
  localTime: 'स्थानीय समय',
  website: 'वेबसाइट',
  during: 'मूल कार्यक्रम',
  inTheirWords: 'स्रोत के शब्दों में',

  allEventsAsTable: 'सभी कार्यक्रम तालिका में',
  when: 'कब',
  eventColumn: 'कार्यक्रम',
  status: 'स्थिति',
  closeDetails: 'विवरण बंद करें',
  timeline: 'समयरेखा',
  years: (count) => `${number(count)} वर्ष`,
  months: (count) => counted(count, 'महीना', 'महीने'),
  days: (count) => (count === 1 ? 'एक दिन' : `${number(count)} दिन`),
  roughly: (duration) => `लगभग ${duration}`,
  hoursAndMinutes,
};
