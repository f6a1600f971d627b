import { datesEs } from './es-dates.js';
import type { Messages } from './messages.js';

const numbers = new Intl.NumberFormat('es');
const plurals = new Intl.PluralRules('es');
const number = (count: number): string => numbers.format(count);

const counted = (count: number, one: string, other: string): string =>
  `${number(count)} ${plurals.select(count) === 'one' ? one : other}`;
const events = (count: number): string => counted(count, 'evento', 'eventos');

const hoursAndMinutes = (hours: number, minutes: number): string =>
  [hours && `${number(hours)} h`, minutes && `${number(minutes)} min`].filter(Boolean).join(' ');

/** Where clocks have a name of their own (`CET`), a city stands for them: those whose Spanish name is another. */
const CITIES: Readonly<Record<string, string>> = {
  Athens: 'Atenas',
  Berlin: 'Berlín',
  Brussels: 'Bruselas',
  Bucharest: 'Bucarest',
  Copenhagen: 'Copenhague',
  Istanbul: 'Estambul',
  Lisbon: 'Lisboa',
  Luxembourg: 'Luxemburgo',
  Paris: 'París',
  Prague: 'Praga',
  Rome: 'Roma',
  Vienna: 'Viena',
  Warsaw: 'Varsovia',
  Zurich: 'Zúrich',
};

/** `Corea del Sur` of `hora de Corea del Sur`. */
function zoneName(zone: string): string {
  const name = new Intl.DateTimeFormat('es', { timeZone: zone, timeZoneName: 'shortGeneric' })
    .formatToParts(0)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const city = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  return /^hora de (.+)$/u.exec(name ?? '')?.[1] ?? CITIES[city] ?? city;
}

export const es: Messages = {
  dates: datesEs,
  comma: ', ',
  colon: ': ',
  semicolon: '; ',
  history: {
    changedOn: (date, before) => (before ? `Modificado el ${date}; antes: ${before}` : `Modificado el ${date}`),
    withdrawnOn: (date) => `Retirado el ${date}`,
    reinstatedOn: (date, before) => (before ? `Restablecido el ${date}; antes: ${before}` : `Restablecido el ${date}`),
    correctedOn: (date, before) =>
      before ? `Corregido el ${date}; figuraba por error: ${before}` : `Corregido el ${date}`,
    laterCorrected: (date) => `Dato erróneo, detectado y corregido el ${date}`,
    knownOn: 'Información al',
    earlierDay: 'Día anterior con cambios',
    laterDay: 'Día posterior con cambios',
    knownStatus: ({ date, count, changed }) =>
      `Información al ${date}: ${events(count)}, ${counted(changed, 'modificado', 'modificados')}`,
    changed: 'Cambios',
  },
  explore: {
    controls: 'Controles de la cronología',
    zoomIn: 'Acercar',
    zoomOut: 'Alejar',
    earlier: 'Antes',
    later: 'Después',
    showAll: 'Mostrar todo',
    visibleSpan: 'Período visible',
    inView: ({ span, count }) => `A la vista: ${span}, ${events(count)}`,
    cluster: (count, when) => `${events(count)}, ${when}`,
    clusterIn: (count, when, lane) => `${events(count)}, ${when}, ${lane}`,
    zoomHere: 'Pulse para acercar',
    moreLanes: (count) => counted(count, 'fila más', 'filas más'),
    more: (count) => `y ${number(count)} más`,
    search: 'Buscar eventos',
    found: (count, total) => `${number(count)} de ${events(total)}`,
    nothingFound: 'Ningún evento coincide.',
    nextFound: 'Resultado siguiente',
    previousFound: 'Resultado anterior',
    page: ({ from, to, total }) =>
      from === to ? `${number(from)} de ${number(total)}` : `${number(from)} a ${number(to)} de ${number(total)}`,
    nextPage: 'Eventos siguientes',
    previousPage: 'Eventos anteriores',
    reading: (total) => `Leyendo ${events(total)}…`,
  },
  extras: {
    save: 'Guardar como',
    formats: {
      ics: 'Calendario (.ics)',
      csv: 'Tabla (.csv)',
      json: 'Datos (.json)',
      jsonld: 'Datos para buscadores (.jsonld)',
      html: 'Página web (.html)',
      svg: 'Dibujo (.svg)',
      png: 'Imagen (.png)',
    },
    addToCalendar: 'Añadir al calendario',
    copyLink: 'Copiar enlace',
    copied: 'Enlace copiado',
    failed: 'No se ha podido completar.',
    noPicture: 'No se ha podido cargar la imagen.',
    picture: (name) => `Imagen: ${name}`,
    clockOffset: (minutesAhead, home) => {
      const minutes = Math.abs(minutesAhead);
      const words = hoursAndMinutes(Math.floor(minutes / 60), minutes % 60);
      // After a colon a country needs no article: `Reino Unido`.
      if (!words) return `${home}: misma hora`;
      return `${home}: ${words} ${minutesAhead < 0 ? 'más' : 'menos'}`;
    },
    timeIn: (time, place, day) => `${time}${day ? ` del ${day}` : ''} (${place})`,
    underWay: 'en curso',
    zoneName,
  },
  source: {
    loading: ({ loaded, total }) => (total === undefined ? `Cargando: ${loaded}…` : `Cargando: ${loaded} de ${total}…`),
    failed: 'No se han podido cargar los eventos.',
    retry: 'Reintentar',
    refreshed: ({ added, changed, removed }) =>
      `Eventos actualizados: ${[added && counted(added, 'nuevo', 'nuevos'), changed && counted(changed, 'modificado', 'modificados'), removed && counted(removed, 'eliminado', 'eliminados')].filter(Boolean).join(', ')}.`,
    problems: (count) => `${counted(count, 'problema', 'problemas')} en los datos`,
  },

  statuses: {
    'under-discussion': 'en estudio',
    unlikely: 'poco probable',
    tentative: 'por confirmar',
    expected: 'previsto',
    confirmed: 'confirmado',
    'took-place': 'celebrado',
    postponed: 'aplazado',
    cancelled: 'cancelado',
  },
  pastStatuses: {
    'under-discussion': 'estaba en estudio',
    unlikely: 'era poco probable',
    tentative: 'estaba por confirmar',
    expected: 'estaba previsto',
    confirmed: 'estaba confirmado',
  },
  noStatus: 'estado sin indicar',
  participation: {
    accepted: 'asistencia confirmada',
    tentative: 'asistencia posible, sin confirmar',
    expected: 'asistencia prevista, sin confirmar',
    declined: 'no asistirá',
  },

  event: ({ name, when, where, status, change }) => [name, when, where, status, change].filter(Boolean).join(', '),
  summary: ({ count, span, asOf }) =>
    `${[events(count), span, asOf && `información al ${asOf}`].filter(Boolean).join(', ')}.`,
  statusCounts: (counts) => `${counts.map(({ count, status }) => `${status}: ${number(count)}`).join(', ')}.`,
  asKnown: (date) => `Información al ${date}`,
  withdrawn: 'retirado',
  nothingToShow: 'No hay eventos que mostrar.',
  nothingKnownYet: (date, first) => `El ${date} aún no se sabía nada; la primera noticia es del ${first}.`,
  today: (date) => `Hoy, ${date}`,
  undated: 'Aún sin fecha',

  where: 'Lugar',
  who: 'Participantes',
  agenda: 'Temas',
  sources: (count) => (count === 1 ? 'Fuente' : 'Fuentes'),
  localTime: 'Hora local',
  website: 'Sitio web',
  during: 'En el marco de',
  inTheirWords: 'En palabras de la fuente',

  allEventsAsTable: 'Todos los eventos en una tabla',
  when: 'Fecha',
  eventColumn: 'Evento',
  status: 'Estado',
  closeDetails: 'Cerrar detalles',
  timeline: 'Cronología',
  years: (count) => counted(count, 'año', 'años'),
  months: (count) => counted(count, 'mes', 'meses'),
  days: (count) => (count === 1 ? 'un día' : counted(count, 'día', 'días')),
  roughly: (duration) => `alrededor de ${duration}`,
  hoursAndMinutes,
};
