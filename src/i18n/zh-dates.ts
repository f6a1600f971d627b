import type { DateMessages } from './date-messages.js';

const SEASONS = ['春季', '夏季', '秋季', '冬季'];
const ORDINALS = ['一', '二', '三', '四'];

function season(code: number): string {
  const name = SEASONS[(code - 21) % 4] ?? '';
  if (code <= 24) return name;
  if (code <= 28) return `北半球${name}`;
  if (code <= 32) return `南半球${name}`;
  if (code <= 36) return `第${ORDINALS[code - 33] ?? ''}季度`;
  if (code <= 39) return `第${ORDINALS[code - 37] ?? ''}个四个月`;
  return code === 40 ? '上半年' : '下半年';
}

const MONTHS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** `2025年`: CLDR says of two years only once that they are. */
const marked = (words: string): string => (/^\d+$/u.test(words) ? `${words}年` : words);

export const datesZh: DateMessages = {
  about: (words) => `${marked(words)}前后`,
  // Of both ends: `14日至16日（均不确定）`; `14日至16日（不确定）` is in doubt only about the last.
  possibly: (words) => `${marked(words)}（${/[至–](?!.*之间$)/u.test(words) ? '均' : ''}不确定）`,

  dash: '–',
  lasting: ({ start, end }) => `${start}至${end}`,
  fromTo: ({ start, end }) => `${start}至${end}`,
  orEarlier: (words) => `${words}或更早`,
  orLater: (words) => `${words}或更晚`,
  between: ({ start, end }) => `${start}至${end}之间`,

  until: (last) => `至${last}`,
  untilFromUnknown: (last) => `至${last}，开始日期未公布`,
  from: (first) => `自${first}起`,
  fromToUnknown: (first) => `自${first}起，结束日期未公布`,

  before: (day) => `${day}之前`,
  noLaterThan: (period) => `不晚于${period}`,
  onOrAfter: (day) => `${day}或之后`,
  noEarlierThan: (period) => `不早于${period}`,

  noDate: '未注明日期',
  toBeAnnounced: '待公布',

  dayNotGiven: (month) => `${month}，未注明具体日期`,
  noDay: '未注明具体日期',
  // In numerals, as every other date.
  names: Object.fromEntries(MONTHS.map((name, index) => [`${name}月`, `${index + 1}月`])),
  dateTime: (date, time) => `${date} ${time}`,
  season: (code, year) => (year ?? '') + season(code),
  week: (firstDay) => `${firstDay}当周`,
  decade: (year) => `${year}代`,
  century: (count, beforeCommonEra) => `${beforeCommonEra ? '公元前' : ''}${count}世纪`,
};
