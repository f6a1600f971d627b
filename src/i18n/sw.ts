import type { Messages } from './messages.js';
import { datesSw } from './sw-dates.js';

const numbers = new Intl.NumberFormat('sw');
const plurals = new Intl.PluralRules('sw');
const number = (count: number): string => numbers.format(count);

/** The number follows the noun. */
const counted = (count: number, one: string, other: string): string =>
  `${plurals.select(count) === 'one' ? one : other} ${number(count)}`;
const events = (count: number): string => counted(count, 'tukio', 'matukio');

const hoursAndMinutes = (hours: number, minutes: number): string =>
  [hours && `saa ${number(hours)}`, minutes && `dakika ${number(minutes)}`].filter(Boolean).join(' na ');

/** `Korea Kusini` of `Saa za Korea Kusini`. */
function zoneName(zone: string): string {
  const name = new Intl.DateTimeFormat('sw', { timeZone: zone, timeZoneName: 'shortGeneric' })
    .formatToParts(0)
    .find(({ type }) => type === 'timeZoneName')?.value;
  return /^Saa za (.+)$/u.exec(name ?? '')?.[1] ?? zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

export const sw: Messages = {
  dates: datesSw,
  comma: ', ',
  colon: ': ',
  semicolon: '; ',
  history: {
    changedOn: (date, before) => (before ? `Limebadilishwa ${date}; awali: ${before}` : `Limebadilishwa ${date}`),
    withdrawnOn: (date) => `Limeondolewa ${date}`,
    reinstatedOn: (date, before) => (before ? `Limerejeshwa ${date}; awali: ${before}` : `Limerejeshwa ${date}`),
    correctedOn: (date, before) =>
      before ? `Limesahihishwa ${date}; lilitajwa kimakosa: ${before}` : `Limesahihishwa ${date}`,
    laterCorrected: (date) => `Baadaye liligunduliwa kuwa na makosa, likasahihishwa ${date}`,
    knownOn: 'Taarifa za tarehe',
    earlierDay: 'Siku iliyotangulia yenye mabadiliko',
    laterDay: 'Siku inayofuata yenye mabadiliko',
    knownStatus: ({ date, count, changed }) =>
      `Taarifa za tarehe ${date}: ${events(count)}, yaliyobadilika: ${number(changed)}`,
    changed: 'Mabadiliko',
  },
  explore: {
    controls: 'Vidhibiti vya mstari wa wakati',
    zoomIn: 'Kuza',
    zoomOut: 'Punguza',
    earlier: 'Awali',
    later: 'Baadaye',
    showAll: 'Onyesha yote',
    visibleSpan: 'Kipindi kinachoonekana',
    inView: ({ span, count }) => `Yanayoonekana: ${span}, ${events(count)}`,
    cluster: (count, when) => `${events(count)}, ${when}`,
    clusterIn: (count, when, lane) => `${events(count)}, ${when}, ${lane}`,
    zoomHere: 'Bonyeza ili kukuza',
    moreLanes: (count) => `${counted(count, 'safu', 'safu')} zaidi`,
    more: (count) => `na mengine ${number(count)}`,
    search: 'Tafuta matukio',
    found: (count, total) => `${number(count)} kati ya ${events(total)}`,
    nothingFound: 'Hakuna tukio linalolingana.',
    nextFound: 'Tokeo linalofuata',
    previousFound: 'Tokeo lililotangulia',
    page: ({ from, to, total }) =>
      from === to
        ? `${number(from)} kati ya ${number(total)}`
        : `${number(from)} hadi ${number(to)} kati ya ${number(total)}`,
    nextPage: 'Matukio yanayofuata',
    previousPage: 'Matukio yaliyotangulia',
    reading: (total) => `Inasoma ${events(total)}…`,
  },
  extras: {
    save: 'Hifadhi kama',
    formats: {
      ics: 'Kalenda (.ics)',
      csv: 'Jedwali (.csv)',
      json: 'Data (.json)',
      jsonld: 'Data kwa injini za utafutaji (.jsonld)',
      html: 'Ukurasa wa wavuti (.html)',
      svg: 'Mchoro (.svg)',
      png: 'Picha (.png)',
    },
    addToCalendar: 'Ongeza kwenye kalenda',
    copyLink: 'Nakili kiungo',
    copied: 'Kiungo kimenakiliwa',
    failed: 'Haikufaulu.',
    noPicture: 'Picha haikuweza kupakiwa.',
    picture: (name) => `Picha: ${name}`,
    clockOffset: (minutesAhead, home) => {
      const minutes = Math.abs(minutesAhead);
      const words = hoursAndMinutes(Math.floor(minutes / 60), minutes % 60);
      if (!words) return `sawa na saa za ${home}`;
      return `${words} ${minutesAhead < 0 ? 'nyuma' : 'mbele'} ya saa za ${home}`;
    },
    timeIn: (time, place, day) => `${time}${day ? ` tarehe ${day}` : ''} kwa saa za ${place}`,
    underWay: 'linaendelea',
    zoneName,
  },
  source: {
    loading: ({ loaded, total }) =>
      total === undefined ? `Inapakia: ${loaded}…` : `Inapakia: ${loaded} kati ya ${total}…`,
    failed: 'Matukio hayakuweza kupakiwa.',
    retry: 'Jaribu tena',
    refreshed: ({ added, changed, removed }) =>
      `Matukio yamesasishwa: ${[added && `mapya ${number(added)}`, changed && `yaliyobadilika ${number(changed)}`, removed && `yaliyoondolewa ${number(removed)}`].filter(Boolean).join(', ')}.`,
    problems: (count) => `${counted(count, 'tatizo', 'matatizo')} katika data`,
  },

  statuses: {
    'under-discussion': 'linajadiliwa',
    unlikely: 'uwezekano mdogo',
    tentative: 'halijathibitishwa',
    expected: 'linatarajiwa',
    confirmed: 'limethibitishwa',
    'took-place': 'limefanyika',
    postponed: 'limeahirishwa',
    cancelled: 'limefutwa',
  },
  pastStatuses: {
    'under-discussion': 'lilikuwa likijadiliwa',
    unlikely: 'uwezekano ulikuwa mdogo',
    tentative: 'lilikuwa halijathibitishwa',
    expected: 'lilitarajiwa',
    confirmed: 'lilikuwa limethibitishwa',
  },
  noStatus: 'hali haikutajwa',
  participation: {
    accepted: 'ushiriki umethibitishwa',
    tentative: 'ushiriki unawezekana, haujathibitishwa',
    expected: 'ushiriki unatarajiwa, haujathibitishwa',
    declined: 'hashiriki',
  },

  event: ({ name, when, where, status, change }) => [name, when, where, status, change].filter(Boolean).join(', '),
  summary: ({ count, span, asOf }) =>
    `${[events(count), span, asOf && `taarifa za tarehe ${asOf}`].filter(Boolean).join(', ')}.`,
  statusCounts: (counts) => `${counts.map(({ count, status }) => `${status}: ${number(count)}`).join(', ')}.`,
  asKnown: (date) => `Taarifa za tarehe ${date}`,
  withdrawn: 'limeondolewa',
  nothingToShow: 'Hakuna matukio ya kuonyesha.',
  nothingKnownYet: (date, first) => `Tarehe ${date} hakuna kilichojulikana bado; taarifa ya kwanza ni ya ${first}.`,
  today: (date) => `Leo, ${date}`,
  undated: 'Bado bila tarehe',

  where: 'Mahali',
  who: 'Washiriki',
  agenda: 'Ajenda',
  sources: (count) => (count === 1 ? 'Chanzo' : 'Vyanzo'),
  localTime: 'Saa za huko',
  website: 'Tovuti',
  during: 'Wakati wa',
  inTheirWords: 'Kwa maneno ya chanzo',

  allEventsAsTable: 'Matukio yote katika jedwali',
  when: 'Lini',
  eventColumn: 'Tukio',
  status: 'Hali',
  closeDetails: 'Funga maelezo',
  timeline: 'Mstari wa wakati',
  years: (count) => counted(count, 'mwaka', 'miaka'),
  months: (count) => counted(count, 'mwezi', 'miezi'),
  days: (count) => (count === 1 ? 'siku moja' : `siku ${number(count)}`),
  roughly: (duration) => `takriban ${duration}`,
  hoursAndMinutes,
};
