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
}

const YEAR = String.raw`(?<year>\d{4})`;
const MONTH = String.raw`(?<month>\d{1,2})`;
const ORDINAL = String.raw`(?:st|nd|rd|th|\.)?`;
const DAY = String.raw`(?<day>\d{1,2})${ORDINAL}`;
const NAME = String.raw`(?<name>[\p{L}\p{M}]{1,20})\.?`;
const CLOCK = String.raw`(?<time>\d{1,2}:\d\d(?::\d\d)?(?: {0,3}[ap]\.?m\.?)?)`;
const [YEARS, MONTHS, DAYS] = [
  String.raw`${YEAR} {0,3}[년年]`,
  String.raw`${MONTH} {0,3}[월月]`,
  String.raw`(?<day>\d{1,2}) {0,3}[일日]`,
];

const pattern = (source: string): RegExp => new RegExp(`${source}(?![\\p{L}\\p{N}])`, 'iuy');
const marked = (source: string): RegExp => new RegExp(source, 'iuy');

/** Dates whose parts say what they are, as in Korean, Chinese and Japanese; particles may follow without a space. */
const MARKED = [
  marked(String.raw`(?:${YEARS} {0,3})?${MONTHS} {0,3}${DAYS}`),
  marked(String.raw`(?:${YEARS} {0,3})?${MONTHS}`),
  marked(YEARS),
  marked(DAYS),
  pattern(CLOCK),
];

/** The first that fits is taken. */
const PATTERNS = [
  pattern(String.raw`(?<year>-?\d{4})-(?<month>\d\d)-(?<day>\d\d)`),
  pattern(String.raw`${YEAR}(?:\. {0,3}|/)${MONTH}(?:\. {0,3}|/)(?<day>\d{1,2})\.?`),
  pattern(String.raw`(?<day>\d{1,2})\. {0,3}${MONTH}\.(?: {0,3}${YEAR})?`),
  pattern(String.raw`${DAY} {1,3}(?:of {1,3})?${NAME},? {1,3}${YEAR}`),
  pattern(String.raw`${DAY} {1,3}(?:of {1,3})?${NAME}`),
  pattern(String.raw`${NAME} {1,3}${DAY},? {1,3}${YEAR}`),
  pattern(String.raw`${NAME} {1,3}${DAY}`),
  pattern(String.raw`${NAME},? {1,3}(?:of {1,3})?${YEAR}`),
  pattern(NAME),
  pattern(String.raw`${YEAR}-(?<month>0[1-9]|1[0-2])`),
  pattern(String.raw`(?<year>-?\d{4})`),
  pattern(String.raw`${DAY},? {1,3}${YEAR}`),
  pattern(String.raw`(?<bare>\d{1,2})${ORDINAL}`),
];

const TIME_AFTER = pattern(String.raw`(?:,? {1,3}(?:at {1,3})?|T)${CLOCK}`);
const WEEKDAY_BEFORE = /(?<name>[\p{L}\p{M}]{1,20})[.,]{0,2} {1,3}/uy;
const WEEKDAY_AFTER = / {0,3}\((?<name>[\p{L}\p{M}]{1,20})\.?\)/uy;

/** Reads what the text has of a date from `at` on. Its spaces must be plain ones. */
export function findParts(text: string, at: number, words: CalendarWords): FoundParts | null {
  const start = pastWeekday(WEEKDAY_BEFORE, text, at, words);
  const sure = firstMatch(MARKED, text, start, words);
  const date = sure ?? firstMatch(PATTERNS, text, start, words);
  if (!date) return null;
  const day = pastWeekday(WEEKDAY_AFTER, text, date.end, words);
  const time = date.parts.day === undefined ? null : firstMatch([TIME_AFTER], text, day, words);
  return time
    ? { parts: { ...date.parts, ...time.parts }, end: time.end, isMarked: true }
    : { parts: date.parts, end: day, isMarked: sure !== null };
}

function firstMatch(
  patterns: readonly RegExp[],
  text: string,
  at: number,
  words: CalendarWords,
): Omit<FoundParts, 'isMarked'> | null {
  for (const regex of patterns) {
    regex.lastIndex = at;
    const groups = regex.exec(text)?.groups;
    const parts = groups && partsOf(groups, words);
    if (parts) return { parts, end: regex.lastIndex };
  }
  return null;
}

/** Null: a word in the place of the month names none. */
function partsOf(groups: Readonly<Record<string, string | undefined>>, words: CalendarWords): DateParts | null {
  const { year, month, name, day, time, bare } = groups;
  const named = name === undefined ? undefined : words.months.get(foldWord(name));
  const clock = time === undefined ? undefined : clockTime(time);
  if ((name !== undefined && named === undefined) || clock === null) return null;
  const number = named ?? (month === undefined ? undefined : Number(month));
  return {
    ...(year === undefined ? {} : { year }),
    ...(number === undefined ? {} : { month: number }),
    ...(day === undefined ? {} : { day: Number(day) }),
    ...(clock === undefined ? {} : { time: clock }),
    ...(bare === undefined ? {} : { bare: Number(bare) }),
  };
}

function pastWeekday(regex: RegExp, text: string, at: number, words: CalendarWords): number {
  regex.lastIndex = at;
  const name = regex.exec(text)?.groups?.name;
  return name !== undefined && words.weekdays.has(foldWord(name)) ? regex.lastIndex : at;
}
