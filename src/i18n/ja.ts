import { datesJa } from './ja-dates.js';
import type { Messages } from './messages.js';

const numbers = new Intl.NumberFormat('ja');
const number = (count: number): string => numbers.format(count);

const hoursAndMinutes = (hours: number, minutes: number): string =>
  [hours && `${number(hours)}時間`, minutes && `${number(minutes)}分`].filter(Boolean).join('');

/** `韓国` of `韓国時間`; of Japan's own zone `Intl` gives letters (`JST`). */
function zoneName(zone: string): string {
  if (zone === 'Asia/Tokyo') return '日本';
  const name = new Intl.DateTimeFormat('ja', { timeZone: zone, timeZoneName: 'shortGeneric' })
    .formatToParts(0)
    .find(({ type }) => type === 'timeZoneName')?.value;
  return /^(.+)時間$/u.exec(name ?? '')?.[1] ?? zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

export const ja: Messages = {
  dates: datesJa,
  comma: '、',
  colon: '：',
  semicolon: '；',
  history: {
    changedOn: (date, before) => (before ? `${date}変更、変更前：${before}` : `${date}変更`),
    withdrawnOn: (date) => `${date}取り下げ`,
    reinstatedOn: (date, before) => (before ? `${date}取り下げ撤回、以前：${before}` : `${date}取り下げ撤回`),
    correctedOn: (date, before) => (before ? `${date}訂正、誤った内容：${before}` : `${date}訂正`),
    laterCorrected: (date) => `後に誤りと判明し、${date}に訂正`,
    knownOn: '情報の時点',
    earlierDay: '変更のあった前の日',
    laterDay: '変更のあった次の日',
    knownStatus: ({ date, count, changed }) => `${date}時点：日程${number(count)}件、うち変更${number(changed)}件`,
    changed: '変更履歴',
  },
  explore: {
    controls: 'タイムラインの操作',
    zoomIn: '拡大',
    zoomOut: '縮小',
    earlier: '前の期間',
    later: '次の期間',
    showAll: 'すべて表示',
    visibleSpan: '表示中の期間',
    inView: ({ span, count }) => `表示中：${span}、日程${number(count)}件`,
    cluster: (count, when) => `日程${number(count)}件、${when}`,
    clusterIn: (count, when, lane) => `日程${number(count)}件、${when}、${lane}`,
    zoomHere: '押すと拡大します',
    moreLanes: (count) => `ほか${number(count)}行`,
    more: (count) => `ほか${number(count)}件`,
    search: '日程を検索',
    found: (count, total) => `${number(total)}件中${number(count)}件`,
    nothingFound: '該当する日程はありません。',
    nextFound: '次の検索結果',
    previousFound: '前の検索結果',
    page: ({ from, to, total }) =>
      from === to ? `${number(total)}件中${number(from)}件目` : `${number(total)}件中${number(from)}～${number(to)}件`,
    nextPage: '次の日程',
    previousPage: '前の日程',
    reading: (total) => `日程${number(total)}件を読み込み中…`,
  },
  extras: {
    save: '形式を選んで保存',
    formats: {
      ics: 'カレンダー（.ics）',
      csv: '表（.csv）',
      json: 'データ（.json）',
      jsonld: '検索エンジン用データ（.jsonld）',
      html: 'ウェブページ（.html）',
      svg: '図（.svg）',
      png: '画像（.png）',
    },
    addToCalendar: 'カレンダーに追加',
    copyLink: 'リンクをコピー',
    copied: 'リンクをコピーしました',
    failed: '実行できませんでした。',
    noPicture: '画像を読み込めませんでした。',
    picture: (name) => `画像：${name}`,
    clockOffset: (minutesAhead, home) => {
      const minutes = Math.abs(minutesAhead);
      const words = hoursAndMinutes(Math.floor(minutes / 60), minutes % 60);
      return words ? `${home}より${words}${minutesAhead < 0 ? '遅い' : '早い'}` : `${home}と時差なし`;
    },
    timeIn: (time, place, day) => `${place}時間${day ?? ''}${time}`,
    // Nothing else here has CLDR's space between a number and its unit.
    distance: (words) => words.replaceAll(' ', ''),
    underWay: '開催中',
    zoneName,
  },
  source: {
    loading: ({ loaded, total }) =>
      total === undefined ? `読み込み中：${loaded}…` : `読み込み中：${total}中${loaded}…`,
    failed: '日程を読み込めませんでした。',
    retry: '再試行',
    refreshed: ({ added, changed, removed }) =>
      `日程を更新しました：${[added && `追加${number(added)}件`, changed && `変更${number(changed)}件`, removed && `削除${number(removed)}件`].filter(Boolean).join('、')}。`,
    problems: (count) => `データの問題${number(count)}件`,
  },

  statuses: {
    'under-discussion': '調整中',
    unlikely: '可能性は低い',
    tentative: '暫定',
    expected: '開催見込み',
    confirmed: '確定',
    'took-place': '実施済み',
    postponed: '延期',
    cancelled: '中止',
  },
  pastStatuses: {
    'under-discussion': '調整中だった',
    unlikely: '可能性は低かった',
    tentative: '暫定だった',
    expected: '開催見込みだった',
    confirmed: '確定していた',
  },
  noStatus: '状況の記載なし',
  participation: {
    accepted: '出席確定',
    tentative: '出席は未定',
    expected: '出席見込み、未確定',
    declined: '欠席',
  },

  event: ({ name, when, where, status, change }) => [name, when, where, status, change].filter(Boolean).join('、'),
  summary: ({ count, span, asOf }) =>
    `${[`日程${number(count)}件`, span, asOf && `${asOf}時点`].filter(Boolean).join('、')}。`,
  statusCounts: (counts) => `${counts.map(({ count, status }) => `${status}${number(count)}件`).join('、')}。`,
  asKnown: (date) => `${date}時点`,
  withdrawn: '取り下げ',
  nothingToShow: '表示する日程はありません。',
  nothingKnownYet: (date, first) => `${date}時点ではまだ何も知られていませんでした。最初の情報は${first}のものです。`,
  today: (date) => `今日、${date}`,
  undated: '日付未定',

  where: '場所',
  who: '出席者',
  agenda: '議題',
  sources: () => '出典',
  localTime: '現地時刻',
  website: 'ウェブサイト',
  during: '上位の日程',
  inTheirWords: '原文の表現',

  allEventsAsTable: '全日程の表',
  when: '日時',
  eventColumn: '日程',
  status: '状況',
  closeDetails: '詳細を閉じる',
  timeline: 'タイムライン',
  years: (count) => `${number(count)}年間`,
  months: (count) => `${number(count)}か月間`,
  days: (count) => `${number(count)}日間`,
  roughly: (duration) => `約${duration}`,
  hoursAndMinutes,
};
