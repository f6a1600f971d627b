import { foldWord, type CalendarWords } from './calendar-words.js';
import { clockTime } from './clock-time.js';

/** What one side of a range tells of its date. The other side may have the rest. */
export interface DateParts {
  readonly year?: string;
  readonly month?: number;
  readonly day?: number;
  /** `HH:MM`, or with seconds. */
  readonly time?: string;
  /** A number that tells nothing of its unit: the 16 of `14–16 February`. */
  readonly bare?: number;
}

export interface FoundParts {
  readonly parts: DateParts;
  /** Where the text goes on. */
  readonly end: number;
  /** It cannot be but a date: it says which unit it is, as `16일` and `16:30` do. */
  readonly isMarked: boolean;
  /** Its numbers go from the year to the day, as in `2025. 2. 14.`: those of the other side do, too. */
  readonly isYearFirst?: boolean;
}

/** Of fewer digits only where an era follows. */
const YEAR = String.raw`(?<year>\d{4}|\d{1,3}(?= {0,3}(?:B\.?C|v\. ?Chr|av\. J|a\. ?C)))(?: {0,3}(?:г\.|года))?`;
const MONTH = String.raw`(?<month>\d{1,2})`;
const ORDINAL = String.raw`(?:st|nd|rd|th|er|º|\.)?`;
const DAY = String.raw`(?<day>\d{1,2})${ORDINAL}`;
/** In `79 apr. J.-C.` it is no April. */
const NAME = String.raw`(?!apr\. J)(?<name>[\p{L}\p{M}]{1,20})\.?`;
const OF = String.raw`(?:(?:of|de) {1,3})?`;
const CLOCK = String.raw`(?<time>\d{1,2}(?::\d\d(?::\d\d)?(?: {0,3}[ap]\.?m\.?)?| {0,3}[ap]\.?m\.?))(?: {0,3}(?:Uhr|h))?`;
/** The sign of a unit, which may stand behind the other end of a range alone: `14~16일`. */
const unit = (sign: string): string =>
  String.raw`(?: {0,3}[${sign}]|(?= {0,3}[-~\u2013\u2014] {0,3}\d{1,2} {0,3}[${sign}]))`;
const [YEARS, MONTHS, DAYS] = [
  // 기원전 and its like are "before Christ"; 년대 is a decade, 年度 a year that begins on some other day, 年間 so many years
  // long, and 년 전 so many years ago. The year of an emperor, 1945年（昭和20年）, says the same again.
  String.raw`(?<before>(?:기원전|紀元前|公元前) {0,3})?(?<year>\d{4}|(?<=[전前] {0,3})\d{1,3}) {0,3}[년年](?![대代도度간間])(?! {0,3}[전前](?:[에の]|(?![\p{L}\p{N}])))(?:\([^()\d]{1,4}(?:\d{1,2}|元)年\))?`,
  MONTH + unit('월月'),
  String.raw`(?<day>\d{1,2})` + unit('일日'),
];

const pattern = (source: string): RegExp => new RegExp(`${source}(?![\\p{L}\\p{N}])`, 'iuy');
const marked = (source: string): RegExp => new RegExp(source, 'iuy');

/** Dates whose parts say what they are, as in Korean, Chinese and Japanese; particles may follow without a space. */
const MARKED = [
  marked(String.raw`(?:${YEARS} {0,3})?${MONTHS} {0,3}${DAYS}`),
  marked(String.raw`(?:${YEARS} {0,3})?${MONTHS}`),
  marked(YEARS),
  marked(DAYS),
  marked(String.raw`(?<decade>\d\d[1-9])0 {0,3}[년年][대代]`),
  pattern(CLOCK),
];

const YEAR_FIRST = pattern(String.raw`(?<year>\d{4})(?:\. {0,3}|/)${MONTH}(?:\. {0,3}|/)(?<day>\d{1,2})\.?`);
/** The other side of a range of years: `1592~98년`. */
const SHORT_YEAR = marked(String.raw`(?<bare>\d\d) {0,3}[년年](?![대代도度간間])`);
/** What such a date leaves of the one after it: `2. 16.` */
const MONTH_FIRST = pattern(String.raw`(?<month>0?[1-9]|1[0-2])(?:\. {0,3}|/)(?<day>0?[1-9]|[12]\d|3[01])\.?`);

/** The first that fits is taken. */
const PATTERNS = [
  pattern(String.raw`(?<year>-?\d{4})-(?<month>\d\d)-(?<day>\d\d)`),
  YEAR_FIRST,
  pattern(String.raw`(?<year>\d{4})(?:-|,? {1,3})${NAME}(?:-| {1,3})${DAY}`),
  pattern(String.raw`(?<year>\d{4}), {1,3}${DAY} {1,3}${OF}${NAME}`),
  pattern(String.raw`(?<day>\d{1,2})-${NAME}-(?<year>\d{4})`),
  pattern(String.raw`(?<day>\d{1,2})\. {0,3}${MONTH}\.(?: {0,3}${YEAR})?`),
  pattern(String.raw`${DAY} {1,3}${OF}${NAME},? {1,3}${OF}${YEAR}`),
  pattern(String.raw`${DAY} {1,3}${OF}${NAME}`),
  pattern(String.raw`${NAME} {1,3}${DAY},? {1,3}${YEAR}`),
  pattern(String.raw`${NAME} {1,3}${DAY}`),
  pattern(String.raw`${NAME},? {1,3}${OF}${YEAR}`),
  pattern(NAME),
  pattern(String.raw`${YEAR}-(?<month>0[1-9]|1[0-2])`),
  pattern(String.raw`(?<decade>\d\d[1-9])0(?:s|er(?:[- ]Jahren?)?)`),
  pattern(YEAR),
  pattern(String.raw`(?<year>-\d{4})`),
  pattern(String.raw`${DAY},? {1,3}${YEAR}`),
  pattern(String.raw`(?<bare>\d{1,3})${ORDINAL}`),
];

const ERA =
  / {0,3}(?:(?<before>BCE|B\.C\.(?:E\.)?|v\. ?Chr\.|(?:av\.|avant) J\.-C\.|a\. ?(?:de )?C\.|(?<BC>BC))|AD|A\.D\.|CE|n\. ?Chr\.|apr?\. J\.-C\.|d\. ?C\.)(?![\p{L}\p{N}])/uy;

const TIME_AFTER = pattern(String.raw`(?:,? {1,3}(?:(?:at|um|à|a las) {1,3})?|T)${CLOCK}`);
const WEEKDAY_BEFORE = /(?<name>[\p{L}\p{M}]{1,20})[.,]{0,2} {1,3}/uy;
const WEEKDAY_AFTER = / {0,3}\((?<name>[\p{L}\p{M}]{1,20})\.?\)/uy;

/** What cannot be anything else needs no brackets. */
const WEEKDAY_WORD = / {0,3}(?:[월화수목금토일]요일|[月火水木金土日]曜日|星期[一二三四五六日天])/uy;

/** Reads what the text has of a date from `at` on, after `before` where it ends a range. Its spaces must be plain ones. */
export function findParts(text: string, at: number, words: CalendarWords, before?: FoundParts): FoundParts | null {
  const start = pastWeekday(WEEKDAY_BEFORE, text, at, words);
  const isAfterYear = before?.parts.year !== undefined && before.parts.month === undefined;
  const others = [...(before?.isYearFirst ? [MONTH_FIRST] : []), ...(isAfterYear ? [SHORT_YEAR] : [])];
  const sure = firstMatch([...others, ...MARKED], text, start, words);
  const written = sure ?? firstMatch(PATTERNS, text, start, words);
  if (!written) return null;
  const date = withEra(written, text);
  WEEKDAY_WORD.lastIndex = date.end;
  const day = WEEKDAY_WORD.test(text) ? WEEKDAY_WORD.lastIndex : pastWeekday(WEEKDAY_AFTER, text, date.end, words);
  const time = date.parts.day === undefined ? null : firstMatch([TIME_AFTER], text, day, words);
  const isYearFirst = written.pattern === YEAR_FIRST;
  return time
    ? { parts: { ...date.parts, ...time.parts }, end: time.end, isMarked: true, isYearFirst }
    : { parts: date.parts, end: day, isMarked: sure !== null, isYearFirst };
}

/** A year with the era after it. “2025 BC election” speaks of British Columbia, “2025 CE marking” of no era. */
function withEra({ parts, end }: Match, text: string): Pick<Match, 'parts' | 'end'> {
  const { year, bare, ...rest } = parts;
  const number = year ?? bare?.toString();
  ERA.lastIndex = end;
  const groups = ERA.exec(text)?.groups;
  if (!groups || number === undefined || !/^\d+$/u.test(number)) return { parts, end };
  const isLast = /^ {0,3}(?:$|[-:;,.|)~\u2013\u2014]|to )/u.test(text.slice(ERA.lastIndex));
  const isSure =
    groups.before !== undefined && (groups.BC === undefined || Number(number) < 1800 || Number(number) > 2100);
  if (!isLast && !isSure) return { parts, end };
  const counted = groups.before === undefined ? number.padStart(4, '0') : yearBefore(number);
  return { parts: { ...rest, year: counted }, end: ERA.lastIndex };
}

interface Match {
  readonly pattern: RegExp;
  readonly parts: DateParts;
  readonly end: number;
}

function firstMatch(patterns: readonly RegExp[], text: string, at: number, words: CalendarWords): Match | null {
  for (const regex of patterns) {
    regex.lastIndex = at;
    const groups = regex.exec(text)?.groups;
    const parts = groups && partsOf(groups, words);
    if (parts) return { pattern: regex, parts, end: regex.lastIndex };
  }
  return null;
}

/** Null: a word in the place of the month names none. */
function partsOf(groups: Readonly<Record<string, string | undefined>>, words: CalendarWords): DateParts | null {
  const { month, name, day, time, bare } = groups;
  const named = name === undefined ? undefined : words.months.get(foldWord(name));
  const clock = time === undefined ? undefined : clockTime(time);
  if ((name !== undefined && named === undefined) || clock === null) return null;
  const number = named ?? (month === undefined ? undefined : Number(month));
  const year = yearOf(groups, words);
  return {
    ...(year === undefined ? {} : { year }),
    ...(number === undefined ? {} : { month: number }),
    ...(day === undefined ? {} : { day: Number(day) }),
    ...(clock === undefined ? {} : { time: clock }),
    ...(bare === undefined ? {} : { bare: Number(bare) }),
  };
}

function yearOf(
  { year, before, decade }: Readonly<Record<string, string | undefined>>,
  { isBuddhist }: CalendarWords,
): string | undefined {
  if (decade !== undefined) return `${decade}X`;
  if (year === undefined || before === undefined) {
    // Nobody who counts from the Buddha means the 25th century after Christ.
    return isBuddhist && Number(year) >= 2400 ? String(Number(year) - 543) : year;
  }
  return yearBefore(year);
}

/** A year as EDTF has it: -0043. */
export function yearText(year: number): string {
  return (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
}

/** The year 44 BC is -0043 of EDTF, and 1 BC the year 0000. */
export function yearBefore(number: string): string {
  return yearText(1 - Number(number));
}

function pastWeekday(regex: RegExp, text: string, at: number, words: CalendarWords): number {
  regex.lastIndex = at;
  const name = regex.exec(text)?.groups?.name;
  return name !== undefined && words.weekdays.has(foldWord(name)) ? regex.lastIndex : at;
}
