/** What a column of a table holds: a field of the record, or a part of one that is put together from several. */
export type Column =
  | 'id'
  | 'name'
  | 'date'
  | 'startDate'
  | 'endDate'
  | 'startTime'
  | 'endTime'
  | 'year'
  | 'month'
  | 'day'
  | 'time'
  | 'endYear'
  | 'endMonth'
  | 'endDay'
  | 'allDay'
  | 'displayDate'
  | 'status'
  | 'location'
  | 'address'
  | 'addressCountry'
  | 'latitude'
  | 'longitude'
  | 'timeZone'
  | 'attendee'
  | 'participationStatus'
  | 'about'
  | 'description'
  | 'url'
  | 'source'
  | 'sourceUrl'
  | 'sourceDate'
  | 'publisher'
  | 'image'
  | 'media'
  | 'imageAlt'
  | 'imageCredit'
  | 'superEvent'
  | 'group'
  | 'asOf'
  | 'withdrawn'
  | 'type'
  | 'ignored';

/**
 * The names that columns go by: those of our own fields, of TimelineJS's sheet, of what calendars and spreadsheets export,
 * and of the timeline's own table in its languages. Compared without case, spaces and signs.
 */
const NAMES: Readonly<Record<Column, string>> = {
  id: 'id uid uniqueid',
  name:
    'name title subject headline summary event eventname what titel veranstaltung ereignis anlass termin was titre nom ' +
    'événement título nombre evento nome событие мероприятие название etkinlik olay başlık acara kegiatan judul tukio ' +
    'jina umcimbi igama الحدث الفعالية العنوان אירוע כותרת שם कार्यक्रम घटना शीर्षक नाम ' +
    '제목 이름 행사 행사명 일정 件名 名前 行事 予定 标题 名称 活动 事件',
  date:
    'date dates when edtf termofoffice tenure inoffice datum wann quand fecha data дата когда tarih waktu tanggal lini ' +
    'tarehe nini usuku الموعد التاريخ מועד תאריך कब तारीख दिनांक 날짜 일자 일시 기간 日付 日時 日期 时间',
  startDate:
    'startdate start begin from dtstart startson started began tookoffice assumedoffice termstart startofterm ' +
    'beginn anfang startdatum von début debut du desde inicio início начало başlangıç mulai mwanzo isiqalo البداية התחלה ' +
    'प्रारंभ 시작 시작일 開始 开始',
  endDate:
    'enddate end until to dtend endson ended leftoffice termend endofterm ' +
    'ende enddatum bis fin fim au hasta até окончание конец bitiş selesai mwisho isiphetho النهاية סיום समाप्ति ' +
    '종료 종료일 終了 结束',
  startTime: 'starttime',
  endTime: 'endtime',
  year: 'year startyear',
  month: 'month startmonth',
  day: 'day startday',
  time: 'time',
  endYear: 'endyear',
  endMonth: 'endmonth',
  endDay: 'endday',
  allDay: 'alldayevent allday',
  displayDate: 'displaydate datetext',
  status:
    'status eventstatus statut estado situação статус durum hali isimo الحالة מצב סטטוס स्थिति 상태 状態 状況 状态',
  location:
    'location place venue where city room hall ort wo stadt raum lieu ville salle lugar ciudad local cidade место город ' +
    'yer şehir tempat lokasi kota mahali indawo المكان מקום स्थान 장소 場所 地点',
  address: 'address',
  addressCountry: 'addresscountry country',
  latitude: 'latitude lat',
  longitude: 'longitude lon lng long',
  timeZone: 'timezone tz zone',
  attendee:
    'attendee attendees people who participants requiredattendees speaker speakers teilnehmer personen wer ' +
    'participantes intervenants участники katılımcılar peserta washiriki abahlanganyeli المشاركون משתתפים प्रतिभागी ' +
    '참석자 出席者 参加者',
  participationStatus: 'participationstatus participation',
  about: 'about topics topic agenda categories category keywords tags',
  description:
    'description text details notes beschreibung descripción descrição описание açıklama keterangan deskripsi maelezo ' +
    'incazelo الوصف תיאור विवरण 설명 내용 説明 说明',
  url: 'url link website webpage',
  source: 'source sources sourcename',
  sourceUrl: 'sourceurl sourcelink',
  sourceDate: 'sourcedate datepublished',
  publisher: 'publisher',
  image: 'image imageurl picture',
  media: 'media',
  imageAlt: 'imagealt alt mediaalttext mediaalt mediacaption',
  imageCredit: 'imagecredit credit mediacredit',
  superEvent: 'superevent during',
  group: 'group track lane',
  asOf: 'asof knownon',
  withdrawn: 'withdrawn',
  type: 'type',
  // Of TimelineJS and of calendars: nothing that a timeline shows.
  ignored:
    'mediathumbnail background private reminderonoff reminderdate remindertime meetingorganizer showtimeas ' +
    'optionalattendees meetingresources billinginformation mileage priority sensitivity',
};

const COLUMNS: ReadonlyMap<string, Column> = new Map(
  Object.entries(NAMES).flatMap(([column, names]) => names.split(' ').map((name) => [name, column as Column] as const)),
);

/** Of TimelineJS's sheet, which takes what is in them for HTML. All other columns hold plain text. */
const HTML_COLUMNS: readonly string[] = ['headline', 'text', 'mediacaption', 'mediacredit'];

/** What the column of this name holds; undefined for a name that nobody knows. */
export function columnOf(name: string): Column | undefined {
  return COLUMNS.get(folded(name));
}

export function holdsHtml(name: string): boolean {
  return HTML_COLUMNS.includes(folded(name));
}

function folded(name: string): string {
  return name
    .slice(0, 80)
    .toLowerCase()
    .replace(/[\s_\p{P}\p{S}]+/gu, '');
}
