import type { DateMessages } from './date-messages.js';

const SEASONS = ['봄', '여름', '가을', '겨울'];

function season(code: number): string {
  const name = SEASONS[(code - 21) % 4] ?? '';
  if (code <= 24) return name;
  if (code <= 28) return `북반구 ${name}`;
  if (code <= 32) return `남반구 ${name}`;
  if (code <= 36) return `${code - 32}분기`;
  if (code <= 39) return `3등분 중 ${code - 36}번째`;
  return code === 40 ? '상반기' : '하반기';
}

export const datesKo: DateMessages = {
  about: (words) => `${words}경`,
  possibly: (words) => `${words}(불확실)`,

  dash: '~',
  lasting: ({ start, end }) => `${start}부터 ${end}까지`,
  fromTo: ({ start, end }) => `${start}부터 ${end}까지`,
  orEarlier: (words) => `${words} 또는 그 이전`,
  orLater: (words) => `${words} 또는 그 이후`,
  between: ({ start, end }) => `${start}에서 ${end} 사이`,

  until: (last) => `${last}까지`,
  untilFromUnknown: (last) => `${last}까지(시작일 미발표)`,
  from: (first) => `${first}부터`,
  fromToUnknown: (first) => `${first}부터(종료일 미발표)`,

  before: (day) => `${day} 전`,
  noLaterThan: (period) => `늦어도 ${period}까지`,
  onOrAfter: (day) => `${day} 이후`,
  noEarlierThan: (period) => `빨라야 ${period}`,

  noDate: '날짜 미기재',
  toBeAnnounced: '추후 발표',

  dayNotGiven: (month) => `${month}, 날짜 미기재`,
  noDay: '날짜 미기재',
  names: { BC: '기원전', AD: '서기' },
  dateTime: (date, time) => `${date} ${time}`,
  season: (code, year) => (year === null ? season(code) : `${year} ${season(code)}`),
  week: (firstDay) => `${firstDay} 주간`,
  decade: (year) => `${year}대`,
  century: (count, beforeCommonEra) => `${beforeCommonEra ? '기원전 ' : ''}${count}세기`,
};
