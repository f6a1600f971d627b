import { datesFr } from './fr-dates.js';
import type { Messages } from './messages.js';

const numbers = new Intl.NumberFormat('fr');
const plurals = new Intl.PluralRules('fr');
const number = (count: number): string => numbers.format(count);

const counted = (count: number, one: string, other: string): string =>
  `${number(count)} ${plurals.select(count) === 'one' ? one : other}`;
const events = (count: number): string => counted(count, 'événement', 'événements');

const hoursAndMinutes = (hours: number, minutes: number): string =>
  [hours && `${number(hours)} h`, minutes && `${number(minutes)} min`].filter(Boolean).join(' ');

/** `Corée du Sud` of `heure : Corée du Sud`. */
function zoneName(zone: string): string {
  const name = new Intl.DateTimeFormat('fr', { timeZone: zone, timeZoneName: 'shortGeneric' })
    .formatToParts(0)
    .find(({ type }) => type === 'timeZoneName')?.value;
  return /^heure\s:\s(.+)$/u.exec(name ?? '')?.[1] ?? zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

export const fr: Messages = {
  dates: datesFr,
  comma: ', ',
  colon: '\u00a0: ',
  semicolon: '\u00a0; ',
  history: {
    changedOn: (date, before) => (before ? `Modifié le ${date}, auparavant\u00a0: ${before}` : `Modifié le ${date}`),
    withdrawnOn: (date) => `Retiré le ${date}`,
    reinstatedOn: (date, before) => (before ? `Rétabli le ${date}, auparavant\u00a0: ${before}` : `Rétabli le ${date}`),
    correctedOn: (date, before) =>
      before ? `Rectifié le ${date}, indiqué par erreur\u00a0: ${before}` : `Rectifié le ${date}`,
    laterCorrected: (date) => `Information reconnue erronée et rectifiée le ${date}`,
    knownOn: 'Situation au',
    earlierDay: 'Jour précédent avec modifications',
    laterDay: 'Jour suivant avec modifications',
    knownStatus: ({ date, count, changed }) =>
      `Situation au ${date}\u00a0: ${events(count)}, dont ${counted(changed, 'modifié', 'modifiés')}`,
    changed: 'Modifications',
  },
  explore: {
    controls: 'Commandes de la chronologie',
    zoomIn: 'Zoom avant',
    zoomOut: 'Zoom arrière',
    earlier: 'Plus tôt',
    later: 'Plus tard',
    showAll: 'Tout afficher',
    visibleSpan: 'Période affichée',
    inView: ({ span, count }) => `Affichage\u00a0: ${span}, ${events(count)}`,
    cluster: (count, when) => `${events(count)}, ${when}`,
    clusterIn: (count, when, lane) => `${events(count)}, ${when}, ${lane}`,
    zoomHere: 'Appuyer pour agrandir',
    moreLanes: (count) => counted(count, 'autre ligne', 'autres lignes'),
    more: (count) => `et ${counted(count, 'autre', 'autres')}`,
    search: 'Rechercher un événement',
    found: (count, total) => `${number(count)} sur ${events(total)}`,
    nothingFound: 'Aucun événement ne correspond.',
    nextFound: 'Résultat suivant',
    previousFound: 'Résultat précédent',
    page: ({ from, to, total }) =>
      from === to ? `${number(from)} sur ${number(total)}` : `${number(from)} à ${number(to)} sur ${number(total)}`,
    nextPage: 'Événements suivants',
    previousPage: 'Événements précédents',
    reading: (total) => `Lecture de ${events(total)}…`,
  },
  extras: {
    save: 'Enregistrer sous',
    formats: {
      ics: 'Calendrier (.ics)',
      csv: 'Tableau (.csv)',
      json: 'Données (.json)',
      jsonld: 'Données pour moteurs de recherche (.jsonld)',
      html: 'Page web (.html)',
      svg: 'Dessin (.svg)',
      png: 'Image (.png)',
    },
    addToCalendar: 'Ajouter à l’agenda',
    copyLink: 'Copier le lien',
    copied: 'Lien copié',
    failed: 'L’opération a échoué.',
    noPicture: 'L’image n’a pas pu être chargée.',
    picture: (name) => `Image\u00a0: ${name}`,
    clockOffset: (minutesAhead, home) => {
      const minutes = Math.abs(minutesAhead);
      const words = hoursAndMinutes(Math.floor(minutes / 60), minutes % 60);
      if (!words) return `${home}\u00a0: même heure`;
      return `${home}\u00a0: ${words} de ${minutesAhead < 0 ? 'plus' : 'moins'}`;
    },
    timeIn: (time, place, day) => `${time}${day ? ` le ${day}` : ''} (${place})`,
    underWay: 'en cours',
    zoneName,
  },
  source: {
    loading: ({ loaded, total }) =>
      total === undefined ? `Chargement\u00a0: ${loaded}…` : `Chargement\u00a0: ${loaded} sur ${total}…`,
    failed: 'Les événements n’ont pas pu être chargés.',
    retry: 'Réessayer',
    refreshed: ({ added, changed, removed }) =>
      `Événements mis à jour\u00a0: ${[added && counted(added, 'nouveau', 'nouveaux'), changed && counted(changed, 'modifié', 'modifiés'), removed && counted(removed, 'supprimé', 'supprimés')].filter(Boolean).join(', ')}.`,
    problems: (count) => `${counted(count, 'problème', 'problèmes')} dans les données`,
  },

  statuses: {
    'under-discussion': 'en discussion',
    unlikely: 'peu probable',
    tentative: 'à confirmer',
    expected: 'prévu',
    confirmed: 'confirmé',
    'took-place': 'a eu lieu',
    postponed: 'reporté',
    cancelled: 'annulé',
  },
  pastStatuses: {
    'under-discussion': 'était en discussion',
    unlikely: 'était peu probable',
    tentative: 'restait à confirmer',
    expected: 'était prévu',
    confirmed: 'était confirmé',
  },
  noStatus: 'statut non précisé',
  participation: {
    accepted: 'participation confirmée',
    tentative: 'participation envisagée, non confirmée',
    expected: 'participation prévue, non confirmée',
    declined: 'ne participe pas',
  },

  event: ({ name, when, where, status, change }) => [name, when, where, status, change].filter(Boolean).join(', '),
  summary: ({ count, span, asOf }) =>
    `${[events(count), span, asOf && `situation au ${asOf}`].filter(Boolean).join(', ')}.`,
  statusCounts: (counts) => `${counts.map(({ count, status }) => `${status}\u00a0: ${number(count)}`).join(', ')}.`,
  asKnown: (date) => `Situation au ${date}`,
  withdrawn: 'retiré',
  nothingToShow: 'Aucun événement à afficher.',
  nothingKnownYet: (date, first) =>
    `Rien n’était encore connu le ${date}\u00a0; la première information date du ${first}.`,
  today: (date) => `Aujourd’hui, ${date}`,
  undated: 'Sans date pour l’instant',

  where: 'Lieu',
  who: 'Participants',
  agenda: 'Ordre du jour',
  sources: (count) => (count === 1 ? 'Source' : 'Sources'),
  localTime: 'Heure locale',
  website: 'Site web',
  during: 'Dans le cadre de',
  inTheirWords: 'Selon les termes de la source',

  allEventsAsTable: 'Tous les événements sous forme de tableau',
  when: 'Date',
  eventColumn: 'Événement',
  status: 'Statut',
  closeDetails: 'Fermer les détails',
  timeline: 'Chronologie',
  years: (count) => counted(count, 'an', 'ans'),
  months: (count) => `${number(count)} mois`,
  days: (count) => (count === 1 ? 'un jour' : counted(count, 'jour', 'jours')),
  roughly: (duration) => `environ ${duration}`,
  hoursAndMinutes,
};
