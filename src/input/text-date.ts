import { parseEdtf } from '../core/edtf.js';
import { calendarWords, type CalendarWords } from './calendar-words.js';
import { findParts, type FoundParts } from './date-parts.js';
import { dateOfParts, rangeOfParts } from './date-range.js';

/** A date with which a text begins. */
export interface LeadingDate {
  /** EDTF. Whether the calendar has such a day is left to the reader of the record, which explains what is wrong. */
  readonly date: string;
  /** The text's own words, where EDTF cannot say all of them: "mid-February 2025". */
  readonly displayDate?: string;
  /** What follows the date, without the colon, the dash or whatever else separates the two. */
  readonly rest: string;
}

/** No date needs more; so no text can cost time. */
const MAX_LENGTH = 120;

/**
 * Finds the date that a text begins with, as people and editors write it: EDTF and ISO 8601 (`2025-02-14/2025-02-16`),
 * years (`1815–1848`), numbers (`14.–16.02.2025`; never `02/03/2025`, which is read in two ways) and words in English,
 * Korean and the language given (`14–16 February 2025`, `February 14, 2025`, `2025년 2월 14일(~16일)`). Ranges are
 * inclusive. Null: it begins with no date, or with one that lacks its year.
 */
export function leadingDate(text: string, locale = 'en'): LeadingDate | null {
  const head = plainTypography(text.trimStart().slice(0, MAX_LENGTH));
  const found = longest(findEdtf(head), findWritten(head, calendarWords(locale)));
  if (!found) return null;
  const { date, wordsFrom, end } = found;
  const rest = text.trimStart().slice(end).replace(SEPARATORS, '').trimEnd();
  return wordsFrom === undefined ? { date, rest } : { date, displayDate: text.trimStart().slice(wordsFrom, end), rest };
}

/** The date that a text is, when it is nothing else. */
export function wholeDate(text: string, locale?: string): LeadingDate | null {
  const found = leadingDate(text, locale);
  return found?.rest === '' ? found : null;
}

/** The same for what programs write and read: EDTF, before anything that people may mean by it. */
export function machineDate(text: string, locale?: string): LeadingDate | null {
  const date = text.trim();
  return parseEdtf(date).ok ? { date, rest: '' } : wholeDate(date, locale);
}

/** Words between the two ends of a range, as a source for patterns. */
export const TO = 'to|until|till|through|bis|au|al|hasta';
/** Words that stand behind the first of them, without a space. */
const FROM = '부터|から|至';
const ONLY_RANGE_SIGN = new RegExp(String.raw`^(?:[-\u2010-\u2015\u2212~〜～/]|${TO}|${FROM})$`, 'iu');

/** Whether nothing but the sign of a range stands between two dates. */
export function isRangeSign(text: string): boolean {
  const sign = text.trim();
  return sign.length < 10 && ONLY_RANGE_SIGN.test(sign);
}

interface Found {
  readonly date: string;
  readonly end: number;
  /** What makes the end of a range vague. */
  readonly sign?: string | undefined;
  /** Where the words begin of which EDTF cannot say all. */
  readonly wordsFrom?: number;
}

/** What separates a date from the text after it. */
export const SEPARATORS = /^[\s:;,.|·•=：；，、｜・\u2010-\u2015\u2212-]+/u;

/** What nobody writes who does not know EDTF: `2025-02-15~` is about the 15th, not from then on, and `-2001-34` a quarter. */
const ONLY_EDTF = /^-|[~?]$/u;

/** Zero in the digits of Arabic, Persian, Urdu, and Hindi. */
const ZEROS = [0x660, 0x6f0, 0x966];

/** The typography of editors, one character for one, so that places in the text stay the same. */
function plainTypography(text: string): string {
  return text
    .replace(/[\u2010-\u2012\u2212]/gu, '-')
    .replace(/\u301c/gu, '~')
    .replace(/\s/gu, ' ')
    .replace(/[\uff01-\uff5e]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/gu, (digit) => {
      const code = digit.charCodeAt(0);
      return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code));
    });
}

/** In `1921-24` people mean years, and no season; in `2568-02-14` some count from the Buddha. */
function longest(edtf: Found | null, written: Found | null): Found | null {
  if (!edtf || !written) return edtf ?? written;
  return edtf.end > written.end || (edtf.end === written.end && ONLY_EDTF.test(edtf.date)) ? edtf : written;
}

/** The first word, if it is EDTF, or two moments with the sign of a range between them. */
function findEdtf(text: string): Found | null {
  const first = firstEdtf(text);
  if (!first?.date.includes('T') || first.date.includes('/')) return first;
  RANGE_SIGN.lastIndex = first.end;
  const last = RANGE_SIGN.test(text) ? firstEdtf(text.slice(RANGE_SIGN.lastIndex)) : null;
  return last?.date.includes('T') && !last.date.includes('/')
    ? { date: `${first.date}/${last.date}`, end: RANGE_SIGN.lastIndex + last.end }
    : first;
}

/** It may end with a separator. */
function firstEdtf(text: string): Found | null {
  const word = /^[^\s|]{1,66}/u.exec(text)?.[0] ?? '';
  const unseparated = word.replace(/[:;,\u2013\u2014-]{1,2}$/u, '');
  for (const date of [word, unseparated, unseparated.replace(/\.$/u, '')]) {
    if (parseEdtf(date).ok) return { date, end: date.length };
  }
  return null;
}

/** One side of a range, or all there is, with the words around it that make it vague. */
interface Side extends FoundParts {
  /** EDTF's sign for them, or none. */
  readonly sign: string | undefined;
  /** They stand before it, and so before all of a range. */
  readonly isOfAll: boolean;
}

/** Words before a date that say less than the date does. Those that make it approximate have EDTF's sign for it. */
const VAGUE: readonly (readonly [RegExp, string])[] = [
  [/(?:(?:around|about|approximately|circa) |(?:approx|ca?)\.? ?|약 ?)/iuy, '~'],
  [/(?:(?:early|late) (?:in )?|mid[- ]|(?:beginning|middle|end) of )/iuy, ''],
];
const VAGUE_AFTER: typeof VAGUE = [
  [/ {0,3}(?:경|무렵|頃|ごろ|左右)(?![\p{L}\p{N}])/uy, '~'],
  [
    / {0,3}(?:초반?|중[순반]|하순|말|[상하]반기|[전후]반|봄|여름|가을|겨울|[上中下]旬|初頭?|末|底|[前後]半|[上下]半[期年]|[春夏秋冬])(?![\p{L}\p{N}])/uy,
    '',
  ],
  [/ ?(?:\(\?\)|\?(?= ?(?:$|[-:;,|)\u2013\u2014])))/uy, '?'],
];
/** A year or a day with more of a date after it, which is not understood: `2025-2-14`, `14.02.25` or `1998–02`. */
const UNFINISHED = /[-/.\u2013]\d/uy;
const INTRODUCTION = /(?:\(|(?:from|on|vom|am|du|le|del|el|dal|de) )/iuy;
/** The dash may as well be what separates a date from a name. */
const RANGE_SIGN = new RegExp(
  String.raw` {0,3}(?:(?<open>[(（] ?[~〜～])|[~〜～/]|(?:${TO})(?= )|${FROM}|(?<dash>[-\u2013\u2014]|[aà](?= ))) {0,3}`,
  'iuy',
);
/** Words in the place of an end that there is not yet, as a source for patterns. */
export const ONGOING = "present|ongoing|now|today|heute|présent|aujourd[’']hui|presente|actualidad|hoy|현재|現在|至今";
/** It goes on: `2020–present`, `2020–`, `2020 onwards`, `2020년부터`. */
const OPEN_END = new RegExp(
  String.raw` {0,3}(?:(?:[-~\u2013\u2014] {0,3}|(?:${TO}|à) )(?:${ONGOING})(?= ?(?:$|[-:;,|)\u2013\u2014]))|[-~\u2013\u2014] {0,3}(?= ?(?:$|[:;,|)]))|onwards?(?!\p{L})|至今|(?:부터|から)(?: {0,3}(?:현재|現在)(?:까지|まで)?|(?! {0,3}\d)))`,
  'iuy',
);
const CLOSE = / ?[)）]/uy;
const UNTIL = /까지|まで/uy;
const ENDS_HERE = /^ ?(?:$|[:;,.|)\u2013\u2014-])/u;

function findWritten(text: string, words: CalendarWords): Found | null {
  const start = skip(INTRODUCTION, text, 0);
  const first = findSide(text, start, words);
  if (!first) return null;
  const range = findOpenEnd(text, first) ?? findEnd(text, first, words) ?? findStart(text, start, first);
  const date = range?.date ?? dateOfParts(first.parts);
  if (date === null) return null;
  const end = range?.end ?? first.end;
  if (skip(UNFINISHED, text, end) > end) return null;
  const isInBrackets = text.startsWith('(') && text[end] === ')';
  const found = { date, end: isInBrackets ? end + 1 : end };
  const signs = [first.sign, range?.sign ?? (first.isOfAll ? first.sign : undefined)];
  if (signs.every((sign) => sign === undefined)) return found;
  const qualified = date.split('/').map((each, i) => (/T|^\.\.$/u.test(each) ? each : each + (signs[i] ?? '')));
  return { ...found, date: qualified.join('/'), wordsFrom: start };
}

function findSide(text: string, at: number, words: CalendarWords, before?: FoundParts): Side | null {
  const [vague, sign] = VAGUE.find(([regex]) => skip(regex, text, at) > at) ?? [];
  const found = findParts(text, vague ? skip(vague, text, at) : at, words, before);
  if (!found) return null;
  const [after, signAfter] = VAGUE_AFTER.find(([regex]) => skip(regex, text, found.end) > found.end) ?? [];
  const end = after ? skip(after, text, found.end) : found.end;
  return { ...found, end, sign: sign ?? signAfter, isOfAll: sign !== undefined };
}

/** `from 2020` has no end. In other languages such a word may as well be that of a letter “of” a day. */
function findStart(text: string, start: number, { parts, end }: Side): Found | null {
  const date = /\bfrom $/iu.test(text.slice(0, start)) ? dateOfParts(parts) : null;
  return date === null ? null : { date: `${date}/..`, end };
}

function findOpenEnd(text: string, { parts, end }: FoundParts): Found | null {
  const date = dateOfParts(parts);
  const after = skip(OPEN_END, text, end);
  return date !== null && after > end ? { date: `${date}/..`, end: after } : null;
}

/** The other end of a range, with the sign before it. */
function findEnd(text: string, start: FoundParts, words: CalendarWords): Found | null {
  RANGE_SIGN.lastIndex = start.end;
  const match = RANGE_SIGN.exec(text);
  const end = match && findSide(text, RANGE_SIGN.lastIndex, words, start);
  const date = end && rangeOfParts(start.parts, end.parts);
  if (!date) return null;
  const { open, dash } = match.groups ?? {};
  // In "14 February 2025 – 16 nations meet" the dash is no sign of a range, nor in "2024 – about 3000 people".
  const isUnsure = dash !== undefined && match[0].length > 1 && !end.isMarked;
  const isPartial = start.parts.year !== undefined && end.parts.year === undefined;
  if (isUnsure && (isPartial || end.sign !== undefined) && !ENDS_HERE.test(text.slice(end.end))) return null;
  return { date, end: skip(open === undefined ? UNTIL : CLOSE, text, end.end), sign: end.sign };
}

/** Where the text goes on after what the pattern finds at this place. */
function skip(regex: RegExp, text: string, at: number): number {
  regex.lastIndex = at;
  return regex.test(text) ? regex.lastIndex : at;
}
