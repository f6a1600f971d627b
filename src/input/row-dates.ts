import { excerpt } from '../core/problem.js';
import { clockTime } from './clock-time.js';
import { yearText } from './date-parts.js';
import { machineDate, ONGOING, TO, wholeDate } from './text-date.js';

/** In which order the numbers of `2/14/2025` are meant; null where a column does not tell. */
export type SlashOrder = 'month first' | 'day first' | null;

/** What is known of the dates of a table besides themselves. */
export interface DateOrigin {
  readonly order: SlashOrder;
  /** Of the names of months. */
  readonly locale?: string | undefined;
  /** A program may well have written the table: what may be EDTF is. */
  readonly isOfProgram: boolean;
}

/** Is told what was left out of a date: by its field, with what that says, and why. */
export type Tell = (field: string, value: string, message: string) => void;

export interface WrittenDate {
  readonly date: string;
  /** The words, where the date says less than they do. */
  readonly displayDate?: string;
}

const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?=$|[ T,])/u;
/** `14/02/2025 - 16/02/2025`; no cell needs more characters. */
const SLASHED_RANGE = new RegExp(
  String.raw`^(\d{1,2}/\d{1,2}/\d{4}.{0,20}?) ?(?:[-\u2010-\u2015\u2212~]|${TO}) ?(\d{1,2}/\d{1,2}/\d{4}.{0,40})$`,
  'iu',
);
const DAY = /^-?\d{4}-\d\d-\d\d$/u;

/** Told by the dates in which one of the two is over 12; null where none is, or where they contradict each other. */
export function slashOrder(texts: readonly string[]): SlashOrder {
  let [monthFirst, dayFirst] = [false, false];
  for (const text of texts.flatMap(endsOf)) {
    const [, first, second] = SLASHED.exec(text) ?? [];
    if (Number(first) > 12) dayFirst = true;
    if (Number(second) > 12) monthFirst = true;
  }
  if (monthFirst === dayFirst) return null;
  return monthFirst ? 'month first' : 'day first';
}

/** Whether a date does not tell its day from its month. */
export function isUnclear(text: string): boolean {
  return endsOf(text).some((end) => {
    const [slashed, first = '', second = ''] = SLASHED.exec(end) ?? [];
    return slashed !== undefined && ownOrder(first, second) === null;
  });
}

/** Both ends of a range of such dates; of anything else, what it is. */
function endsOf(text: string): readonly string[] {
  const trimmed = text.trim();
  return SLASHED_RANGE.exec(trimmed)?.slice(1) ?? [trimmed];
}

/** There is no 13th month, and in 2/2/2025 it does not matter. */
function ownOrder(first: string, second: string): SlashOrder {
  if (Number(second) > 12 || Number(first) === Number(second)) return 'month first';
  return Number(first) > 12 ? 'day first' : null;
}

/**
 * A cell's date as EDTF, where it is one that people write; any other text as it is, for the reader of dates. Words after a
 * date, `14/02/2025 (provisional)`, are kept with it.
 */
export function cellDate(text: string, { order, locale, isOfProgram }: DateOrigin): WrittenDate {
  const trimmed = text.trim();
  const dateOf = isOfProgram && !isSchoolYear(trimmed) ? machineDate : wholeDate;
  if (!isSlashed(trimmed)) return dateOf(trimmed, locale) ?? { date: trimmed };
  const ends = endsOf(trimmed).map((end) => slashedDate(end, order));
  if (ends.some((end) => end === null)) return { date: trimmed };
  const date = ends.map((end) => end?.date).join('/');
  return ends.every((end) => end?.isWhole) ? { date } : { date, displayDate: trimmed };
}

/** `2020-21` is a spring to EDTF; but a table with ids may be one whose rows people number, to whom it is a season of sport. */
function isSchoolYear(text: string): boolean {
  const [, first, second] = /^\d\d(\d\d)-(\d\d)$/u.exec(text) ?? [];
  return first !== undefined && Number(second) === (Number(first) + 1) % 100;
}

/** Whether a cell is a date that people write, and nothing else. */
export function isDateText(text: string, locale?: string): boolean {
  const trimmed = text.trim();
  return isSlashed(trimmed) || wholeDate(trimmed, locale) !== null;
}

function isSlashed(text: string): boolean {
  return SLASHED.test(text) || SLASHED_RANGE.test(text);
}

const NO_END_YET = new RegExp(`^(?:${ONGOING}|incumbent|to date)$`, 'iu');

/** Whether the cell of an end says that there is none yet. */
export function isOngoing(text = ''): boolean {
  return NO_END_YET.test(text.trim());
}

/** Null where nobody knows which number is the month. */
function slashedDate(text: string, slashes: SlashOrder): { readonly date: string; readonly isWhole: boolean } | null {
  const [slashed = '', first = '', second = '', year = ''] = SLASHED.exec(text) ?? [];
  const order = ownOrder(first, second) ?? slashes;
  if (slashed === '' || order === null) return null;
  const [month, day] = order === 'month first' ? [first, second] : [second, first];
  const date = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  const rest = text.slice(slashed.length).replace(/^[\s,T]+/u, '');
  const time = clockTime(rest);
  return { date: time === null ? date : `${date}T${time}`, isWhole: rest === '' || time !== null };
}

/** A day with a time of day that stands in a field of its own. */
export function withTime(
  date: string | undefined,
  time: string | undefined,
  field: string,
  tell: Tell,
): string | undefined {
  if (time === undefined) return date;
  const clock = clockTime(time);
  if (clock !== null && date !== undefined && DAY.test(date)) return `${date}T${clock}`;
  if (clock === null) tell(field, time, `“${excerpt(time)}” is no time of day that can be read: write it as 09:30.`);
  else if (!date?.endsWith(`T${clock}`)) tell(field, time, dayless(time, date));
  return date;
}

function dayless(time: string, date: string | undefined): string {
  const reason = date === undefined ? 'no day stands beside it' : `“${excerpt(date)}” is no single day`;
  return `The time “${excerpt(time)}” was left out: ${reason}. Write the day as 2025-02-14.`;
}

/** The day on which a single day or moment is. */
export function dayOf(date: string | undefined): string | undefined {
  return /^(-?\d{4}-\d\d-\d\d)(?:T[^/]*)?$/u.exec(date ?? '')?.[1];
}

interface DateNumbers {
  readonly year?: string | undefined;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
}

/** Numbers of a year, a month and a day as EDTF, as far as they are given; years before year 1 are negative. */
export function dateOfNumbers(numbers: DateNumbers, field: string, tell: Tell): string | undefined {
  const [year, month, day] = [numbers.year, numbers.month, numbers.day].map((text = '') => text.trim());
  if (!year) {
    const found = [month, day].find((text) => text !== undefined && text !== '');
    if (found !== undefined) tell(field, found, `“${excerpt(found)}” was left out: it has no year.`);
    return undefined;
  }
  if (!/^[-−–]?\d{1,15}$/u.test(year)) return year;
  if (day && !month) tell(field, day, `The day “${excerpt(day)}” of ${year} was left out: it has no month.`);
  const number = Number(year.replace(/[−–]/u, '-'));
  // TimelineJS counts -44 for 44 BC, for which EDTF writes -0043.
  const astronomical = number < 0 ? number + 1 : number;
  const written = yearText(astronomical);
  const parts = month ? [month, ...(day ? [day] : [])] : [];
  return [Math.abs(astronomical) > 9999 ? `Y${written}` : written, ...parts.map(twoDigits)].join('-');
}

function twoDigits(number: string): string {
  return number.padStart(2, '0');
}
