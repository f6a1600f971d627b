import type { DateMessages } from './date-messages.js';

const SEASONS = ['春', '夏', '秋', '冬'];

function season(code: number): string {
  const name = SEASONS[(code - 21) % 4] ?? '';
  if (code <= 24) return name;
  if (code <= 28) return `北半球の${name}`;
  if (code <= 32) return `南半球の${name}`;
  if (code <= 36) return `第${code - 32}四半期`;
  if (code <= 39) return `3期のうち第${code - 36}期`;
  return code === 40 ? '上半期' : '下半期';
}

export const datesJa: DateMessages = {
  about: (words) => `${words}頃`,
  possibly: (words) => `${words}（不確実）`,

  dash: '～',
  lasting: ({ start, end }) => `${start}から${end}まで`,
  fromTo: ({ start, end }) => `${start}から${end}まで`,
  orEarlier: (words) => `${words}またはそれ以前`,
  orLater: (words) => `${words}またはそれ以降`,
  between: ({ start, end }) => `${start}から${end}の間`,

  until: (last) => `${last}まで`,
  untilFromUnknown: (last) => `${last}まで（開始日は未発表）`,
  from: (first) => `${first}から`,
  fromToUnknown: (first) => `${first}から（終了日は未発表）`,

  before: (day) => `${day}より前`,
  noLaterThan: (period) => `遅くとも${period}`,
  onOrAfter: (day) => `${day}以降`,
  noEarlierThan: (period) => `早くとも${period}`,

  noDate: '日付の記載なし',
  toBeAnnounced: '後日発表',

  dayNotGiven: (month) => `${month}（日付の記載なし）`,
  noDay: '日付の記載なし',
  dateTime: (date, time) => `${date} ${time}`,
  season: (code, year) => (year ?? '') + (code <= 24 || year === null ? season(code) : `の${season(code)}`),
  week: (firstDay) => `${firstDay}の週`,
  decade: (year) => `${year}代`,
  century: (count, beforeCommonEra) => `${beforeCommonEra ? '紀元前' : ''}${count}世紀`,
};
