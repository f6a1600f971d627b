import type { Messages } from './messages.js';
import { datesRu } from './ru-dates.js';

const numbers = new Intl.NumberFormat('ru');
const plurals = new Intl.PluralRules('ru');
const number = (count: number): string => numbers.format(count);

/** 1 event, 2 to 4 of them, 5 and more; a fraction is followed by the genitive, as 2 to 4 are. */
function counted(count: number, one: string, few: string, many: string): string {
  const category = plurals.select(count);
  return `${number(count)} ${category === 'one' ? one : category === 'many' ? many : few}`;
}

const events = (count: number): string => counted(count, 'мероприятие', 'мероприятия', 'мероприятий');

const hoursAndMinutes = (hours: number, minutes: number): string =>
  [hours && `${number(hours)} ч`, minutes && `${number(minutes)} мин`].filter(Boolean).join(' ');

/** `Республика Корея`: in Russian the name of a zone is that of its place. */
function zoneName(zone: string): string {
  const name = new Intl.DateTimeFormat('ru', { timeZone: zone, timeZoneName: 'shortGeneric' })
    .formatToParts(0)
    .find(({ type }) => type === 'timeZoneName')?.value;
  return /^[А-Я].+$/u.exec(name ?? '')?.[0] ?? zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

/** A sentence whose last word is `г.` has its full stop already. */
const sentence = (words: string): string => (words.endsWith('.') ? words : `${words}.`);

export const ru: Messages = {
  dates: datesRu,
  comma: ', ',
  colon: ': ',
  semicolon: '; ',
  history: {
    changedOn: (date, before) => (before ? `Изменено ${date}, ранее: ${before}` : `Изменено ${date}`),
    withdrawnOn: (date) => `Отозвано ${date}`,
    reinstatedOn: (date, before) => (before ? `Восстановлено ${date}, ранее: ${before}` : `Восстановлено ${date}`),
    correctedOn: (date, before) => (before ? `Исправлено ${date}, ошибочно указано: ${before}` : `Исправлено ${date}`),
    laterCorrected: (date) => `Позднее признано ошибочным, исправлено ${date}`,
    knownOn: 'По состоянию на',
    earlierDay: 'Предыдущий день с изменениями',
    laterDay: 'Следующий день с изменениями',
    knownStatus: ({ date, count, changed }) =>
      `По состоянию на ${date}: ${events(count)}, изменено: ${number(changed)}`,
    changed: 'Изменения',
  },
  explore: {
    controls: 'Управление хронологией',
    zoomIn: 'Увеличить',
    zoomOut: 'Уменьшить',
    earlier: 'Раньше',
    later: 'Позже',
    showAll: 'Показать всё',
    visibleSpan: 'Видимый период',
    inView: ({ span, count }) => `Показано: ${span}, ${events(count)}`,
    cluster: (count, when) => `${events(count)}, ${when}`,
    clusterIn: (count, when, lane) => `${events(count)}, ${when}, ${lane}`,
    zoomHere: 'Нажмите, чтобы увеличить',
    moreLanes: (count) => `ещё ${counted(count, 'строка', 'строки', 'строк')}`,
    more: (count) => `и ещё ${number(count)}`,
    search: 'Найти мероприятие',
    found: (count, total) => `Найдено: ${number(count)} из ${number(total)}`,
    nothingFound: 'Ничего не найдено.',
    nextFound: 'Следующий результат',
    previousFound: 'Предыдущий результат',
    page: ({ from, to, total }) =>
      from === to ? `${number(from)} из ${number(total)}` : `${number(from)}–${number(to)} из ${number(total)}`,
    nextPage: 'Следующие мероприятия',
    previousPage: 'Предыдущие мероприятия',
    reading: (total) => `Чтение: ${events(total)}…`,
  },
  extras: {
    save: 'Сохранить как',
    formats: {
      ics: 'Календарь (.ics)',
      csv: 'Таблица (.csv)',
      json: 'Данные (.json)',
      jsonld: 'Данные для поисковых систем (.jsonld)',
      html: 'Веб-страница (.html)',
      svg: 'Векторное изображение (.svg)',
      png: 'Изображение (.png)',
    },
    addToCalendar: 'Добавить в календарь',
    copyLink: 'Копировать ссылку',
    copied: 'Ссылка скопирована',
    failed: 'Не удалось выполнить действие.',
    noPicture: 'Не удалось загрузить изображение.',
    picture: (name) => `Изображение: ${name}`,
    clockOffset: (minutesAhead, home) => {
      const minutes = Math.abs(minutesAhead);
      const words = hoursAndMinutes(Math.floor(minutes / 60), minutes % 60);
      if (!words) return `${home}: то же время`;
      return `${home}: на ${words} ${minutesAhead < 0 ? 'больше' : 'меньше'}`;
    },
    timeIn: (time, place, day) => `${time}${day ? ` ${day}` : ''} (${place})`,
    underWay: 'идёт сейчас',
    zoneName,
  },
  source: {
    loading: ({ loaded, total }) => (total === undefined ? `Загрузка: ${loaded}…` : `Загрузка: ${loaded} из ${total}…`),
    failed: 'Не удалось загрузить мероприятия.',
    retry: 'Повторить',
    refreshed: ({ added, changed, removed }) =>
      `Мероприятия обновлены: ${[added && `новых — ${number(added)}`, changed && `изменено — ${number(changed)}`, removed && `удалено — ${number(removed)}`].filter(Boolean).join(', ')}.`,
    problems: (count) => `${counted(count, 'ошибка', 'ошибки', 'ошибок')} в данных`,
  },

  statuses: {
    'under-discussion': 'обсуждается',
    unlikely: 'маловероятно',
    tentative: 'предварительно намечено',
    expected: 'ожидается',
    confirmed: 'подтверждено',
    'took-place': 'состоялось',
    postponed: 'отложено',
    cancelled: 'отменено',
  },
  pastStatuses: {
    'under-discussion': 'обсуждалось',
    unlikely: 'было маловероятно',
    tentative: 'было предварительно намечено',
    expected: 'ожидалось',
    confirmed: 'было подтверждено',
  },
  noStatus: 'статус не указан',
  participation: {
    accepted: 'участие подтверждено',
    tentative: 'участие возможно, не подтверждено',
    expected: 'участие ожидается, не подтверждено',
    declined: 'не участвует',
  },

  event: ({ name, when, where, status, change }) => [name, when, where, status, change].filter(Boolean).join(', '),
  summary: ({ count, span, asOf }) =>
    sentence([events(count), span, asOf && `по состоянию на ${asOf}`].filter(Boolean).join(', ')),
  statusCounts: (counts) => `${counts.map(({ count, status }) => `${status} — ${number(count)}`).join(', ')}.`,
  asKnown: (date) => `По состоянию на ${date}`,
  withdrawn: 'отозвано',
  nothingToShow: 'Нет мероприятий для отображения.',
  nothingKnownYet: (date, first) => sentence(`Сведений на ${date} ещё не было; первое сообщение — ${first}`),
  today: (date) => `Сегодня, ${date}`,
  undated: 'Пока без даты',

  where: 'Место',
  who: 'Участники',
  agenda: 'Повестка дня',
  sources: (count) => (count === 1 ? 'Источник' : 'Источники'),
  localTime: 'Местное время',
  website: 'Сайт',
  during: 'В рамках мероприятия',
  inTheirWords: 'В формулировке источника',

  allEventsAsTable: 'Все мероприятия в виде таблицы',
  when: 'Дата',
  eventColumn: 'Мероприятие',
  status: 'Статус',
  closeDetails: 'Закрыть подробности',
  timeline: 'Хронология',
  years: (count) => counted(count, 'год', 'года', 'лет'),
  months: (count) => counted(count, 'месяц', 'месяца', 'месяцев'),
  days: (count) => (count === 1 ? 'один день' : counted(count, 'день', 'дня', 'дней')),
  roughly: (duration) => `примерно ${duration}`,
  hoursAndMinutes,
};
