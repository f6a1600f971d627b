import type { Messages } from './messages.js';
import { datesZu } from './zu-dates.js';

const numbers = new Intl.NumberFormat('zu');
const plurals = new Intl.PluralRules('zu');
const number = (count: number): string => numbers.format(count);

/** The number follows the noun, joined to it by the noun's class: `umcimbi o-1`, `imicimbi e-5`. */
const counted = (count: number, one: string, other: string): string =>
  `${plurals.select(count) === 'one' ? one : other}-${number(count)}`;
const events = (count: number): string => counted(count, 'umcimbi ongu', 'imicimbi engu');

const hoursAndMinutes = (hours: number, minutes: number): string =>
  [
    hours && counted(hours, 'ihora elingu', 'amahora angu'),
    minutes && counted(minutes, 'iminithi elingu', 'amaminithi angu'),
  ]
    .filter(Boolean)
    .join(' ');

/** `South Korea` of `Isikhathi sase-i-South Korea`. */
function zoneName(zone: string): string {
  const name = new Intl.DateTimeFormat('zu', { timeZone: zone, timeZoneName: 'shortGeneric' })
    .formatToParts(0)
    .find(({ type }) => type === 'timeZoneName')?.value;
  return (
    /^Isikhathi sase-(?:i-|kwa-)?(.+)$/u.exec(name ?? '')?.[1] ??
    zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')
  );
}

const CONCORDS: Readonly<Record<string, string>> = {
  inyanga: 'engu',
  izinyanga: 'ezingu',
  unyaka: 'ongu',
  iminyaka: 'engu',
};

/** CLDR sets some numbers before the noun (`2 iminyaka edlule`), and a full stop after some of its words. */
const distance = (words: string): string =>
  words
    .replace(/\.$/u, '')
    .replace(/^([\d,. ]+) (\p{L}+)/u, (_, count: string, noun: string) => `${noun} ${CONCORDS[noun] ?? ''}-${count}`);

export const zu: Messages = {
  dates: datesZu,
  comma: ', ',
  colon: ': ',
  semicolon: '; ',
  history: {
    changedOn: (date, before) =>
      before ? `Kushintshwe ngo-${date}; phambilini: ${before}` : `Kushintshwe ngo-${date}`,
    withdrawnOn: (date) => `Kuhoxiswe ngo-${date}`,
    reinstatedOn: (date, before) =>
      before ? `Kubuyiselwe ngo-${date}; phambilini: ${before}` : `Kubuyiselwe ngo-${date}`,
    correctedOn: (date, before) =>
      before ? `Kulungiswe ngo-${date}; bekubhalwe ngephutha: ${before}` : `Kulungiswe ngo-${date}`,
    laterCorrected: (date) => `Kamuva kwatholakala kuyiphutha, kwalungiswa ngo-${date}`,
    knownOn: 'Ulwazi lwango',
    earlierDay: 'Usuku olwandulele olunezinguquko',
    laterDay: 'Usuku olulandelayo olunezinguquko',
    knownStatus: ({ date, count, changed }) =>
      `Ulwazi lwango-${date}: ${events(count)}, eshintshile: ${number(changed)}`,
    changed: 'Izinguquko',
  },
  explore: {
    controls: 'Izilawuli zomugqa wesikhathi',
    zoomIn: 'Sondeza',
    zoomOut: 'Hlehlisa',
    earlier: 'Ngaphambili',
    later: 'Kamuva',
    showAll: 'Bonisa konke',
    visibleSpan: 'Isikhathi esibonakalayo',
    inView: ({ span, count }) => `Okubonakalayo: ${span}, ${events(count)}`,
    cluster: (count, when) => `${events(count)}, ${when}`,
    clusterIn: (count, when, lane) => `${events(count)}, ${when}, ${lane}`,
    zoomHere: 'Cindezela ukuze usondeze',
    moreLanes: (count) => counted(count, 'omunye umugqa ongu', 'eminye imigqa engu'),
    more: (count) => counted(count, 'nomunye ongu', 'neminye engu'),
    search: 'Sesha imicimbi',
    found: (count, total) => `${number(count)} kwengu-${number(total)}`,
    nothingFound: 'Awukho umcimbi ofanayo.',
    nextFound: 'Umphumela olandelayo',
    previousFound: 'Umphumela owandulele',
    page: ({ from, to, total }) =>
      from === to
        ? `${number(from)} kwengu-${number(total)}`
        : `${number(from)} kuya ku-${number(to)} kwengu-${number(total)}`,
    nextPage: 'Imicimbi elandelayo',
    previousPage: 'Imicimbi eyandulele',
    reading: (total) => `Kufundwa ${events(total)}…`,
  },
  extras: {
    save: 'Londoloza njenge',
    formats: {
      ics: 'Ikhalenda (.ics)',
      csv: 'Ithebula (.csv)',
      json: 'Idatha (.json)',
      jsonld: 'Idatha yezinjini zokusesha (.jsonld)',
      html: 'Ikhasi lewebhu (.html)',
      svg: 'Umdwebo (.svg)',
      png: 'Isithombe (.png)',
    },
    addToCalendar: 'Engeza ekhalendeni',
    copyLink: 'Kopisha isixhumanisi',
    copied: 'Isixhumanisi sikopishiwe',
    failed: 'Akuphumelelanga.',
    noPicture: 'Isithombe asikwazanga ukulayishwa.',
    picture: (name) => `Isithombe: ${name}`,
    clockOffset: (minutesAhead, home) => {
      const minutes = Math.abs(minutesAhead);
      const words = hoursAndMinutes(Math.floor(minutes / 60), minutes % 60);
      if (!words) return `${home}: isikhathi esifanayo`;
      return `${home}: ${words} ${minutesAhead < 0 ? 'ngaphezulu' : 'ngaphansi'}`;
    },
    timeIn: (time, place, day) => `${time}${day ? ` ngo-${day}` : ''} (${place})`,
    distance,
    underWay: 'kuyaqhubeka',
    zoneName,
  },
  source: {
    loading: ({ loaded, total }) =>
      total === undefined ? `Kuyalayishwa: ${loaded}…` : `Kuyalayishwa: ${loaded} kokungu-${total}…`,
    failed: 'Imicimbi ayikwazanga ukulayishwa.',
    retry: 'Zama futhi',
    refreshed: ({ added, changed, removed }) =>
      `Imicimbi ibuyekeziwe: ${[added && `emisha: ${number(added)}`, changed && `eshintshile: ${number(changed)}`, removed && `esusiwe: ${number(removed)}`].filter(Boolean).join(', ')}.`,
    problems: (count) => `${counted(count, 'inkinga engu', 'izinkinga ezingu')} kudatha`,
  },

  statuses: {
    'under-discussion': 'kusaxoxwa ngawo',
    unlikely: 'mancane amathuba',
    tentative: 'awukaqinisekiswa',
    expected: 'ulindelekile',
    confirmed: 'uqinisekisiwe',
    'took-place': 'wenzekile',
    postponed: 'uhlehlisiwe',
    cancelled: 'ukhanseliwe',
  },
  pastStatuses: {
    'under-discussion': 'bekusaxoxwa ngawo',
    unlikely: 'amathuba abemancane',
    tentative: 'ubungakaqinisekiswa',
    expected: 'ubulindelekile',
    confirmed: 'ubuqinisekisiwe',
  },
  noStatus: 'isimo asinikezwanga',
  participation: {
    accepted: 'ukuhambela kuqinisekisiwe',
    tentative: 'ukuhambela kungenzeka, akukaqinisekiswa',
    expected: 'ukuhambela kulindelekile, akukaqinisekiswa',
    declined: 'akahambeli',
  },

  event: ({ name, when, where, status, change }) => [name, when, where, status, change].filter(Boolean).join(', '),
  summary: ({ count, span, asOf }) =>
    `${[events(count), span, asOf && `ulwazi lwango-${asOf}`].filter(Boolean).join(', ')}.`,
  statusCounts: (counts) => `${counts.map(({ count, status }) => `${status}: ${number(count)}`).join(', ')}.`,
  asKnown: (date) => `Ulwazi lwango-${date}`,
  withdrawn: 'uhoxisiwe',
  nothingToShow: 'Ayikho imicimbi engaboniswa.',
  nothingKnownYet: (date, first) => `Ngo-${date} bekungakaziwa lutho; umbiko wokuqala ungowango-${first}.`,
  today: (date) => `Namuhla, ${date}`,
  undated: 'Alukabikho usuku',

  where: 'Indawo',
  who: 'Abahlanganyeli',
  agenda: 'Izihloko',
  sources: (count) => (count === 1 ? 'Umthombo' : 'Imithombo'),
  localTime: 'Isikhathi sendawo',
  website: 'Iwebhusayithi',
  during: 'Umcimbi omkhulu',
  inTheirWords: 'Ngamazwi omthombo',

  allEventsAsTable: 'Yonke imicimbi etafuleni',
  when: 'Nini',
  eventColumn: 'Umcimbi',
  status: 'Isimo',
  closeDetails: 'Vala imininingwane',
  timeline: 'Umugqa wesikhathi',
  years: (count) => counted(count, 'unyaka ongu', 'iminyaka engu'),
  months: (count) => counted(count, 'inyanga engu', 'izinyanga ezingu'),
  days: (count) => counted(count, 'usuku olungu', 'izinsuku ezingu'),
  roughly: (duration) => `cishe ${duration}`,
  hoursAndMinutes,
};
