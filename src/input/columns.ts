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
 * The names that columns go by: those of our own fields, of TimelineJS's sheet, and of what calendars and spreadsheets
 * export. Compared without case, spaces and signs.
 */
const NAMES: Readonly<Record<Column, string>> = {
  id: 'id uid uniqueid',
  name: 'name title subject headline summary event eventname what',
  date: 'date dates when edtf termofoffice tenure inoffice',
  startDate: 'startdate start begin from dtstart startson started began tookoffice assumedoffice termstart startofterm',
  endDate: 'enddate end until to dtend endson ended leftoffice termend endofterm',
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
  status: 'status eventstatus',
  location: 'location place venue where city',
  address: 'address',
  addressCountry: 'addresscountry country',
  latitude: 'latitude lat',
  longitude: 'longitude lon lng long',
  timeZone: 'timezone tz zone',
  attendee: 'attendee attendees people who participants requiredattendees',
  participationStatus: 'participationstatus participation',
  about: 'about topics topic agenda categories category keywords tags',
  description: 'description text details notes',
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
