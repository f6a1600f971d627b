import { datesDe, withHourMark } from './de-dates.js';
import type { Messages } from './messages.js';

const numbers = new Intl.NumberFormat('de');
const plurals = new Intl.PluralRules('de');
const number = (count: number): string => numbers.format(count);

const counted = (count: number, one: string, other: string): string =>
  `${number(count)} ${plurals.select(count) === 'one' ? one : other}`;
const events = (count: number): string => counted(count, 'Termin', 'Termine');

const hoursAndMinutes = (hours: number, minutes: number): string =>
  [hours && `${number(hours)} Std.`, minutes && `${number(minutes)} Min.`].filter(Boolean).join(' ');

/** Where clocks have a name of their own (`MEZ`), a city stands for them: those whose German name is another. */
const CITIES: Readonly<Record<string, string>> = {
  Athens: 'Athen',
  Brussels: 'Brüssel',
  Bucharest: 'Bukarest',
  Copenhagen: 'Kopenhagen',
  Lisbon: 'Lissabon',
  Prague: 'Prag',
  Rome: 'Rom',
  Vienna: 'Wien',
  Warsaw: 'Warschau',
  Zurich: 'Zürich',
};

/** `Südkorea` of `Südkorea (Ortszeit)`. */
function zoneName(zone: string): string {
  const name = new Intl.DateTimeFormat('de', { timeZone: zone, timeZoneName: 'shortGeneric' })
    .formatToParts(0)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const city = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  return /^(.+) \(Ortszeit\)$/u.exec(name ?? '')?.[1] ?? CITIES[city] ?? city;
}

export const de: Messages = {
  dates: datesDe,
  comma: ', ',
  colon: ': ',
  semicolon: '; ',
  history: {
    changedOn: (date, before) => (before ? `Geändert am ${date}, zuvor: ${before}` : `Geändert am ${date}`),
    withdrawnOn: (date) => `Zurückgezogen am ${date}`,
    reinstatedOn: (date, before) =>
      before ? `Wieder aufgenommen am ${date}, zuvor: ${before}` : `Wieder aufgenommen am ${date}`,
    correctedOn: (date, before) =>
      before ? `Berichtigt am ${date}, fälschlich angegeben: ${before}` : `Berichtigt am ${date}`,
    laterCorrected: (date) => `Am ${date} als falsch erkannt und berichtigt`,
    knownOn: 'Stand',
    earlierDay: 'Früherer Tag mit Änderungen',
    laterDay: 'Späterer Tag mit Änderungen',
    knownStatus: ({ date, count, changed }) => `Stand ${date}: ${events(count)}, ${number(changed)} geändert`,
    changed: 'Änderungen',
  },
  explore: {
    controls: 'Bedienung der Zeitleiste',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    earlier: 'Früher',
    later: 'Später',
    showAll: 'Alles zeigen',
    visibleSpan: 'Sichtbarer Zeitraum',
    inView: ({ span, count }) => `Sichtbar: ${span}, ${events(count)}`,
    cluster: (count, when) => `${events(count)}, ${when}`,
    clusterIn: (count, when, lane) => `${events(count)}, ${when}, ${lane}`,
    zoomHere: 'Zum Vergrößern drücken',
    moreLanes: (count) => counted(count, 'weitere Zeile', 'weitere Zeilen'),
    more: (count) => `und ${number(count)} weitere`,
    search: 'Termine suchen',
    found: (count, total) => `${number(count)} von ${counted(total, 'Termin', 'Terminen')}`,
    nothingFound: 'Kein Termin gefunden.',
    nextFound: 'Nächster Treffer',
    previousFound: 'Voriger Treffer',
    page: ({ from, to, total }) =>
      from === to ? `${number(from)} von ${number(total)}` : `${number(from)} bis ${number(to)} von ${number(total)}`,
    nextPage: 'Nächste Termine',
    previousPage: 'Vorige Termine',
    reading: (total) => `${events(total)} werden gelesen …`,
  },
  extras: {
    save: 'Speichern als',
    formats: {
      ics: 'Kalender (.ics)',
      csv: 'Tabelle (.csv)',
      json: 'Daten (.json)',
      jsonld: 'Daten für Suchmaschinen (.jsonld)',
      html: 'Webseite (.html)',
      svg: 'Zeichnung (.svg)',
      png: 'Bild (.png)',
    },
    addToCalendar: 'In den Kalender eintragen',
    copyLink: 'Link kopieren',
    copied: 'Link kopiert',
    failed: 'Das hat nicht funktioniert.',
    noPicture: 'Das Bild konnte nicht geladen werden.',
    picture: (name) => `Bild: ${name}`,
    clockOffset: (minutesAhead, home) => {
      const minutes = Math.abs(minutesAhead);
      const words = hoursAndMinutes(Math.floor(minutes / 60), minutes % 60);
      // After a colon a country needs no case: `Vereinigtes Königreich`.
      if (!words) return `${home}: gleiche Uhrzeit`;
      return `${home}: ${words} ${minutesAhead < 0 ? 'später' : 'früher'}`;
    },
    timeIn: (time, place, day) => `${withHourMark(time)}${day ? ` am ${day}` : ''} (Ortszeit ${place})`,
    underWay: 'im Gange',
    zoneName,
  },
  source: {
    loading: ({ loaded, total }) =>
      total === undefined ? `Wird geladen: ${loaded} …` : `Wird geladen: ${loaded} von ${total} …`,
    failed: 'Die Termine konnten nicht geladen werden.',
    retry: 'Erneut versuchen',
    refreshed: ({ added, changed, removed }) =>
      `Termine aktualisiert: ${[added && `${number(added)} neu`, changed && `${number(changed)} geändert`, removed && `${number(removed)} entfernt`].filter(Boolean).join(', ')}.`,
    problems: (count) => `${counted(count, 'Problem', 'Probleme')} in den Daten`,
  },

  statuses: {
    'under-discussion': 'im Gespräch',
    unlikely: 'unwahrscheinlich',
    tentative: 'unter Vorbehalt',
    expected: 'erwartet',
    confirmed: 'bestätigt',
    'took-place': 'hat stattgefunden',
    postponed: 'verschoben',
    cancelled: 'abgesagt',
  },
  pastStatuses: {
    'under-discussion': 'war im Gespräch',
    unlikely: 'war unwahrscheinlich',
    tentative: 'stand unter Vorbehalt',
    expected: 'wurde erwartet',
    confirmed: 'war bestätigt',
  },
  noStatus: 'Status nicht angegeben',
  participation: {
    accepted: 'Teilnahme bestätigt',
    tentative: 'Teilnahme unter Vorbehalt, nicht bestätigt',
    expected: 'Teilnahme erwartet, nicht bestätigt',
    declined: 'nimmt nicht teil',
  },

  event: ({ name, when, where, status, change }) => [name, when, where, status, change].filter(Boolean).join(', '),
  summary: ({ count, span, asOf }) => `${[events(count), span, asOf && `Stand: ${asOf}`].filter(Boolean).join(', ')}.`,
  statusCounts: (counts) => `${counts.map(({ count, status }) => `${status}: ${number(count)}`).join(', ')}.`,
  asKnown: (date) => `Stand ${date}`,
  withdrawn: 'zurückgezogen',
  nothingToShow: 'Keine Termine anzuzeigen.',
  nothingKnownYet: (date, first) => `Am ${date} war noch nichts bekannt; die erste Meldung ist vom ${first}.`,
  today: (date) => `Heute, ${date}`,
  undated: 'Noch ohne Datum',

  where: 'Wo',
  who: 'Wer',
  agenda: 'Themen',
  sources: (count) => (count === 1 ? 'Quelle' : 'Quellen'),
  localTime: 'Ortszeit',
  website: 'Website',
  during: 'Im Rahmen von',
  inTheirWords: 'Im Wortlaut',

  allEventsAsTable: 'Alle Termine als Tabelle',
  when: 'Wann',
  eventColumn: 'Termin',
  status: 'Status',
  closeDetails: 'Einzelheiten schließen',
  timeline: 'Zeitleiste',
  years: (count) => counted(count, 'Jahr', 'Jahre'),
  months: (count) => counted(count, 'Monat', 'Monate'),
  days: (count) => (count === 1 ? 'ein Tag' : counted(count, 'Tag', 'Tage')),
  roughly: (duration) => `ca. ${duration}`,
  hoursAndMinutes,
};
