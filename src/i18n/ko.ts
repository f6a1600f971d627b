import { datesKo } from './ko-dates.js';
import type { Messages } from './messages.js';

const numbers = new Intl.NumberFormat('ko');
const number = (count: number): string => numbers.format(count);

const hoursAndMinutes = (hours: number, minutes: number): string =>
  [hours && `${number(hours)}시간`, minutes && `${minutes}분`].filter(Boolean).join(' ');

/** `대한민국 시간` of `Asia/Seoul`: city names are not among what `Intl` can translate. */
const zoneName = (zone: string): string =>
  new Intl.DateTimeFormat('ko', { timeZone: zone, timeZoneName: 'shortGeneric' })
    .formatToParts(0)
    .find(({ type }) => type === 'timeZoneName')?.value ?? zone;

export const ko: Messages = {
  dates: datesKo,
  comma: ', ',
  colon: ': ',
  semicolon: '; ',
  history: {
    changedOn: (date, before) => (before ? `${date} 변경, 이전: ${before}` : `${date} 변경`),
    withdrawnOn: (date) => `${date} 철회`,
    reinstatedOn: (date, before) => (before ? `${date} 철회 취소, 이전: ${before}` : `${date} 철회 취소`),
    correctedOn: (date, before) => (before ? `${date} 정정, 잘못된 내용: ${before}` : `${date} 정정`),
    laterCorrected: (date) => `이후 잘못된 것으로 확인되어 ${date}에 정정됨`,
    knownOn: '기준일',
    earlierDay: '변경이 있는 이전 날짜',
    laterDay: '변경이 있는 다음 날짜',
    knownStatus: ({ date, count, changed }) => `${date} 기준: 일정 ${number(count)}건, 변경 ${number(changed)}건`,
    changed: '변경 내역',
  },
  explore: {
    controls: '일정표 조작',
    zoomIn: '확대',
    zoomOut: '축소',
    earlier: '이전 기간',
    later: '다음 기간',
    showAll: '전체 보기',
    visibleSpan: '표시 기간',
    inView: ({ span, count }) => `표시 중: ${span}, 일정 ${number(count)}건`,
    cluster: (count, when) => `일정 ${number(count)}건, ${when}`,
    clusterIn: (count, when, lane) => `일정 ${number(count)}건, ${when}, ${lane}`,
    zoomHere: '누르면 확대됩니다',
    moreLanes: (count) => `그 밖의 구분 ${number(count)}개`,
    more: (count) => `외 ${number(count)}건`,
    search: '일정 찾기',
    found: (count, total) => `전체 ${number(total)}건 중 ${number(count)}건`,
    nothingFound: '일치하는 일정이 없습니다.',
    nextFound: '다음 결과',
    previousFound: '이전 결과',
    page: ({ from, to, total }) =>
      from === to ? `${number(total)}건 중 ${number(from)}번째` : `${number(total)}건 중 ${number(from)}~${number(to)}`,
    nextPage: '다음 일정',
    previousPage: '이전 일정',
    reading: (total) => `일정 ${number(total)}건을 읽는 중…`,
  },
  extras: {
    save: '저장',
    formats: {
      ics: '캘린더(.ics)',
      csv: '표(.csv)',
      json: '데이터(.json)',
      jsonld: '검색엔진용 데이터(.jsonld)',
      html: '웹 페이지(.html)',
      svg: '벡터 이미지(.svg)',
      png: '이미지(.png)',
    },
    addToCalendar: '캘린더에 추가',
    copyLink: '링크 복사',
    copied: '링크를 복사했습니다',
    failed: '실행하지 못했습니다.',
    noPicture: '이미지를 불러오지 못했습니다.',
    picture: (name) => `이미지: ${name}`,
    clockOffset: (minutesAhead, home) => {
      const minutes = Math.abs(minutesAhead);
      const words = hoursAndMinutes(Math.floor(minutes / 60), minutes % 60);
      return words ? `${home}보다 ${words} ${minutesAhead < 0 ? '느림' : '빠름'}` : `${home} 기준 시차 없음`;
    },
    timeIn: (time, place, day) => `${day ? `${day} ` : ''}${time}(${place})`,
    underWay: '진행 중',
    zoneName,
  },
  source: {
    loading: ({ loaded, total }) =>
      total === undefined ? `불러오는 중: ${loaded}…` : `불러오는 중: ${total} 중 ${loaded}…`,
    failed: '일정을 불러오지 못했습니다.',
    retry: '다시 시도',
    refreshed: ({ added, changed, removed }) =>
      `일정 갱신: ${[added && `추가 ${number(added)}건`, changed && `변경 ${number(changed)}건`, removed && `삭제 ${number(removed)}건`].filter(Boolean).join(', ')}`,
    problems: (count) => `데이터 문제 ${number(count)}건`,
  },

  statuses: {
    'under-discussion': '협의 중',
    unlikely: '가능성 낮음',
    tentative: '잠정',
    expected: '개최 예상',
    confirmed: '확정',
    'took-place': '완료',
    postponed: '연기',
    cancelled: '취소',
  },
  pastStatuses: {
    'under-discussion': '협의 중이었음',
    unlikely: '가능성이 낮았음',
    tentative: '잠정이었음',
    expected: '개최가 예상됐음',
    confirmed: '확정이었음',
  },
  noStatus: '상태 미기재',
  participation: {
    accepted: '참석 확정',
    tentative: '참석 미확정(검토 중)',
    expected: '참석 예상(미확정)',
    declined: '불참',
  },

  event: ({ name, when, where, status, change }) => [name, when, where, status, change].filter(Boolean).join(', '),
  summary: ({ count, span, asOf }) =>
    `${[`일정 ${number(count)}건`, span, asOf && `${asOf} 기준`].filter(Boolean).join(', ')}.`,
  statusCounts: (counts) => `${counts.map(({ count, status }) => `${status} ${number(count)}건`).join(', ')}.`,
  asKnown: (date) => `${date} 기준`,
  withdrawn: '철회',
  nothingToShow: '표시할 일정이 없습니다.',
  nothingKnownYet: (date, first) => `${date}에는 아직 알려진 일정이 없었습니다. 첫 보도는 ${first}입니다.`,
  today: (date) => `오늘, ${date}`,
  undated: '날짜 미정',

  where: '장소',
  who: '참석자',
  agenda: '의제',
  sources: () => '출처',
  localTime: '현지 시각',
  website: '웹사이트',
  during: '상위 일정',
  inTheirWords: '원문 표현',

  allEventsAsTable: '전체 일정 표',
  when: '일시',
  eventColumn: '일정',
  status: '상태',
  closeDetails: '상세 정보 닫기',
  timeline: '일정표',
  years: (count) => `${number(count)}년`,
  months: (count) => `${number(count)}개월`,
  days: (count) => `${number(count)}일간`,
  roughly: (duration) => `약 ${duration}`,
  hoursAndMinutes,
};
