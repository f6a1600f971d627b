import type { Messages } from './messages.js';
import { datesPt } from './pt-dates.js';

const numbers = new Intl.NumberFormat('pt');
const plurals = new Intl.PluralRules('pt');
const number = (count: number): string => numbers.format(count);

const counted = (count: number, one: string, other: string): string =>
  `${number(count)} ${plurals.select(count) === 'one' ? one : other}`;
const events = (count: number): string => counted(count, 'evento', 'eventos');

const hoursAndMinutes = (hours: number, minutes: number): string =>
  [hours && `${number(hours)} h`, minutes && `${number(minutes)} min`].filter(Boolean).join(' ');

/** `Coreia do Sul` of `Horário Coreia do Sul`; of Brasília's clocks `Intl` gives letters (`BRT`). */
function zoneName(zone: string): string {
  if (zone === 'America/Sao_Paulo') return 'São Paulo';
  const name = new Intl.DateTimeFormat('pt', { timeZone: zone, timeZoneName: 'shortGeneric' })
    .formatToParts(0)
    .find(({ type }) => type === 'timeZoneName')?.value;
  return /^Horário (.+)$/u.exec(name ?? '')?.[1] ?? zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

export const pt: Messages = {
  dates: datesPt,
  comma: ', ',
  colon: ': ',
  semicolon: '; ',
  history: {
    changedOn: (date, before) => (before ? `Alterado em ${date}; antes: ${before}` : `Alterado em ${date}`),
    withdrawnOn: (date) => `Retirado em ${date}`,
    reinstatedOn: (date, before) =>
      before ? `Restabelecido em ${date}; antes: ${before}` : `Restabelecido em ${date}`,
    correctedOn: (date, before) =>
      before ? `Corrigido em ${date}; constava por erro: ${before}` : `Corrigido em ${date}`,
    laterCorrected: (date) => `Informação errada, corrigida em ${date}`,
    knownOn: 'Informação de',
    earlierDay: 'Dia anterior com alterações',
    laterDay: 'Dia seguinte com alterações',
    knownStatus: ({ date, count, changed }) =>
      `Informação de ${date}: ${events(count)}, ${counted(changed, 'alterado', 'alterados')}`,
    changed: 'Alterações',
  },
  explore: {
    controls: 'Controles da linha do tempo',
    zoomIn: 'Ampliar',
    zoomOut: 'Reduzir',
    earlier: 'Antes',
    later: 'Depois',
    showAll: 'Mostrar tudo',
    visibleSpan: 'Período visível',
    inView: ({ span, count }) => `Em exibição: ${span}, ${events(count)}`,
    cluster: (count, when) => `${events(count)}, ${when}`,
    clusterIn: (count, when, lane) => `${events(count)}, ${when}, ${lane}`,
    zoomHere: 'Pressione para ampliar',
    moreLanes: (count) => `mais ${counted(count, 'linha', 'linhas')}`,
    more: (count) => `e mais ${number(count)}`,
    search: 'Buscar eventos',
    found: (count, total) => `${number(count)} de ${events(total)}`,
    nothingFound: 'Nenhum evento corresponde.',
    nextFound: 'Próximo resultado',
    previousFound: 'Resultado anterior',
    page: ({ from, to, total }) =>
      from === to ? `${number(from)} de ${number(total)}` : `${number(from)} a ${number(to)} de ${number(total)}`,
    nextPage: 'Próximos eventos',
    previousPage: 'Eventos anteriores',
    reading: (total) => `Lendo ${events(total)}…`,
  },
  extras: {
    save: 'Salvar como',
    formats: {
      ics: 'Calendário (.ics)',
      csv: 'Tabela (.csv)',
      json: 'Dados (.json)',
      jsonld: 'Dados para motores de busca (.jsonld)',
      html: 'Página da web (.html)',
      svg: 'Desenho (.svg)',
      png: 'Imagem (.png)',
    },
    addToCalendar: 'Adicionar ao calendário',
    copyLink: 'Copiar link',
    copied: 'Link copiado',
    failed: 'Não foi possível concluir.',
    noPicture: 'Não foi possível carregar a imagem.',
    picture: (name) => `Imagem: ${name}`,
    clockOffset: (minutesAhead, home) => {
      const minutes = Math.abs(minutesAhead);
      const words = hoursAndMinutes(Math.floor(minutes / 60), minutes % 60);
      if (!words) return `${home}: mesma hora`;
      return `${home}: ${words} a ${minutesAhead < 0 ? 'mais' : 'menos'}`;
    },
    timeIn: (time, place, day) => `${time}${day ? ` de ${day}` : ''} (${place})`,
    underWay: 'em andamento',
    zoneName,
  },
  source: {
    loading: ({ loaded, total }) =>
      total === undefined ? `Carregando: ${loaded}…` : `Carregando: ${loaded} de ${total}…`,
    failed: 'Não foi possível carregar os eventos.',
    retry: 'Tentar novamente',
    refreshed: ({ added, changed, removed }) =>
      `Eventos atualizados: ${[added && counted(added, 'novo', 'novos'), changed && counted(changed, 'alterado', 'alterados'), removed && counted(removed, 'removido', 'removidos')].filter(Boolean).join(', ')}.`,
    problems: (count) => `${counted(count, 'problema', 'problemas')} nos dados`,
  },

  statuses: {
    'under-discussion': 'em discussão',
    unlikely: 'pouco provável',
    tentative: 'a confirmar',
    expected: 'previsto',
    confirmed: 'confirmado',
    'took-place': 'realizado',
    postponed: 'adiado',
    cancelled: 'cancelado',
  },
  pastStatuses: {
    'under-discussion': 'estava em discussão',
    unlikely: 'era pouco provável',
    tentative: 'estava a confirmar',
    expected: 'estava previsto',
    confirmed: 'estava confirmado',
  },
  noStatus: 'situação não indicada',
  participation: {
    accepted: 'presença confirmada',
    tentative: 'presença possível, não confirmada',
    expected: 'presença prevista, não confirmada',
    declined: 'não participa',
  },

  event: ({ name, when, where, status, change }) => [name, when, where, status, change].filter(Boolean).join(', '),
  summary: ({ count, span, asOf }) =>
    `${[events(count), span, asOf && `informação de ${asOf}`].filter(Boolean).join(', ')}.`,
  statusCounts: (counts) => `${counts.map(({ count, status }) => `${status}: ${number(count)}`).join(', ')}.`,
  asKnown: (date) => `Informação de ${date}`,
  withdrawn: 'retirado',
  nothingToShow: 'Não há eventos para mostrar.',
  nothingKnownYet: (date, first) => `Em ${date} ainda nada se sabia; a primeira notícia é de ${first}.`,
  today: (date) => `Hoje, ${date}`,
  undated: 'Ainda sem data',

  where: 'Local',
  who: 'Participantes',
  agenda: 'Temas',
  sources: (count) => (count === 1 ? 'Fonte' : 'Fontes'),
  localTime: 'Horário local',
  website: 'Site',
  during: 'No âmbito de',
  inTheirWords: 'Nas palavras da fonte',

  allEventsAsTable: 'Todos os eventos em tabela',
  when: 'Data',
  eventColumn: 'Evento',
  status: 'Situação',
  closeDetails: 'Fechar detalhes',
  timeline: 'Linha do tempo',
  years: (count) => counted(count, 'ano', 'anos'),
  months: (count) => counted(count, 'mês', 'meses'),
  days: (count) => (count === 1 ? 'um dia' : counted(count, 'dia', 'dias')),
  roughly: (duration) => `cerca de ${duration}`,
  hoursAndMinutes,
};
