import type { Messages } from './messages.js';
import { datesZh } from './zh-dates.js';

const numbers = new Intl.NumberFormat('zh');
const number = (count: number): string => numbers.format(count);

const hoursAndMinutes = (hours: number, minutes: number): string =>
  [hours && `${number(hours)}小时`, minutes && `${number(minutes)}分钟`].filter(Boolean).join('');

/** `韩国` of `韩国时间`. */
function zoneName(zone: string): string {
  const name = new Intl.DateTimeFormat('zh', { timeZone: zone, timeZoneName: 'shortGeneric' })
    .formatToParts(0)
    .find(({ type }) => type === 'timeZoneName')?.value;
  return /^(.+)时间$/u.exec(name ?? '')?.[1] ?? zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

export const zh: Messages = {
  dates: datesZh,
  comma: '，',
  colon: '：',
  semicolon: '；',
  history: {
    changedOn: (date, before) => (before ? `${date}更改，此前：${before}` : `${date}更改`),
    withdrawnOn: (date) => `${date}撤回`,
    reinstatedOn: (date, before) => (before ? `${date}恢复，此前：${before}` : `${date}恢复`),
    correctedOn: (date, before) => (before ? `${date}更正，此前误为：${before}` : `${date}更正`),
    laterCorrected: (date) => `后经查有误，已于${date}更正`,
    knownOn: '信息截至',
    earlierDay: '上一个有变动的日期',
    laterDay: '下一个有变动的日期',
    knownStatus: ({ date, count, changed }) => `截至${date}：${number(count)}项活动，其中${number(changed)}项有变动`,
    changed: '变动',
  },
  explore: {
    controls: '时间线控件',
    zoomIn: '放大',
    zoomOut: '缩小',
    earlier: '更早',
    later: '更晚',
    showAll: '显示全部',
    visibleSpan: '当前显示的时段',
    inView: ({ span, count }) => `当前显示：${span}，${number(count)}项活动`,
    cluster: (count, when) => `${number(count)}项活动，${when}`,
    clusterIn: (count, when, lane) => `${number(count)}项活动，${when}，${lane}`,
    zoomHere: '按下即可放大',
    moreLanes: (count) => `其余${number(count)}行`,
    more: (count) => `另有${number(count)}项`,
    search: '查找活动',
    found: (count, total) => `共${number(total)}项活动，找到${number(count)}项`,
    nothingFound: '没有符合的活动。',
    nextFound: '下一个结果',
    previousFound: '上一个结果',
    page: ({ from, to, total }) =>
      from === to
        ? `第${number(from)}项，共${number(total)}项`
        : `第${number(from)}至${number(to)}项，共${number(total)}项`,
    nextPage: '后面的活动',
    previousPage: '前面的活动',
    reading: (total) => `正在读取${number(total)}项活动……`,
  },
  extras: {
    save: '另存为',
    formats: {
      ics: '日历（.ics）',
      csv: '表格（.csv）',
      json: '数据（.json）',
      jsonld: '供搜索引擎使用的数据（.jsonld）',
      html: '网页（.html）',
      svg: '矢量图（.svg）',
      png: '图片（.png）',
    },
    addToCalendar: '添加到日历',
    copyLink: '复制链接',
    copied: '链接已复制',
    failed: '操作未成功。',
    noPicture: '图片无法加载。',
    picture: (name) => `图片：${name}`,
    clockOffset: (minutesAhead, home) => {
      const minutes = Math.abs(minutesAhead);
      const words = hoursAndMinutes(Math.floor(minutes / 60), minutes % 60);
      return words ? `比${home}${minutesAhead < 0 ? '晚' : '早'}${words}` : `与${home}无时差`;
    },
    timeIn: (time, place, day) => `${place}时间${day ?? ''}${time}`,
    underWay: '正在进行',
    zoneName,
  },
  source: {
    loading: ({ loaded, total }) =>
      total === undefined ? `正在加载：${loaded}……` : `正在加载：${loaded}，共${total}……`,
    failed: '活动无法加载。',
    retry: '重试',
    refreshed: ({ added, changed, removed }) =>
      `活动已更新：${[added && `新增${number(added)}项`, changed && `变动${number(changed)}项`, removed && `移除${number(removed)}项`].filter(Boolean).join('，')}。`,
    problems: (count) => `数据中有${number(count)}个问题`,
  },

  statuses: {
    'under-discussion': '磋商中',
    unlikely: '可能性较低',
    tentative: '暂定',
    expected: '预计举行',
    confirmed: '已确认',
    'took-place': '已举行',
    postponed: '已推迟',
    cancelled: '已取消',
  },
  pastStatuses: {
    'under-discussion': '当时在磋商中',
    unlikely: '当时可能性较低',
    tentative: '当时为暂定',
    expected: '当时预计举行',
    confirmed: '当时已确认',
  },
  noStatus: '未注明状态',
  participation: {
    accepted: '已确认出席',
    tentative: '暂定出席，未确认',
    expected: '预计出席，未确认',
    declined: '不出席',
  },

  event: ({ name, when, where, status, change }) => [name, when, where, status, change].filter(Boolean).join('，'),
  summary: ({ count, span, asOf }) =>
    `${[`${number(count)}项活动`, span, asOf && `信息截至${asOf}`].filter(Boolean).join('，')}。`,
  statusCounts: (counts) => `${counts.map(({ count, status }) => `${status}${number(count)}项`).join('，')}。`,
  asKnown: (date) => `信息截至${date}`,
  withdrawn: '已撤回',
  nothingToShow: '没有可显示的活动。',
  nothingKnownYet: (date, first) => `${date}时尚无任何消息；最早的消息见于${first}。`,
  today: (date) => `今天，${date}`,
  undated: '日期待定',

  where: '地点',
  who: '参加者',
  agenda: '议题',
  sources: () => '来源',
  localTime: '当地时间',
  website: '网站',
  during: '所属活动',
  inTheirWords: '原文表述',

  allEventsAsTable: '所有活动一览表',
  when: '时间',
  eventColumn: '活动',
  status: '状态',
  closeDetails: '关闭详情',
  timeline: '时间线',
  years: (count) => `${number(count)}年`,
  months: (count) => `${number(count)}个月`,
  days: (count) => `${number(count)}天`,
  roughly: (duration) => `约${duration}`,
  hoursAndMinutes,
};
