import type { CivilMs } from '../core/civil-time.js';
import type { DatePoint, DateValue } from '../core/date-value.js';
import { rangeWords } from './date-range-words.js';
import { pointsOf } from './date-set-words.js';
import { type DateStyle, lasting, shapeWords, type Wording } from './date-shape-words.js';
import { yearOf } from './date-unit-words.js';
import { messagesFor, wordsLocale } from './messages.js';

export type { DateStyle };

export interface DateWordsOptions {
  readonly locale: string;
  readonly style: DateStyle;
  /** A moment of the year that is told beside the words, on the axis say: that year is then left out. */
  readonly reference?: CivilMs;
}

/** When something is, in words for people: no more and no less than is known. */
export function dateWords(value: DateValue, options: DateWordsOptions): string {
  return shapeWords(value, wordingFor(pointsOf(value), options));
}

/** From the earliest to the latest date that is given in `values`; empty where none gives one. */
export function spanWords(values: readonly DateValue[], options: DateWordsOptions): string {
  const points = values.flatMap(pointsOf);
  if (points.length === 0) return '';
  const first = points.reduce((earliest, point) => (point.min < earliest.min ? point : earliest));
  const last = points.reduce((latest, point) => (point.max > latest.max ? point : latest));
  const wording = wordingFor([first, last], options);
  return lasting(rangeWords(first, last, wording), wording);
}

function wordingFor(points: readonly DatePoint[], { locale, style, reference }: DateWordsOptions): Wording {
  const years = points.flatMap(({ min, max }) => [yearOf(min), yearOf(max - 1)]);
  return {
    locale: wordsLocale(locale),
    messages: messagesFor(locale).dates,
    style,
    month: style === 'label' || style === 'column' ? 'short' : 'long',
    year: reference === undefined || years.some((year) => year !== yearOf(reference)),
    era: years.some((year) => year <= 0),
  };
}
