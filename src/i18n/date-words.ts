import { type CivilMs, yearOf } from '../core/civil-time.js';
import type { DatePoint, DateValue } from '../core/date-value.js';
import { pointsOf } from './date-set-words.js';
import { type DateStyle, shapeWords, type Wording } from './date-shape-words.js';
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

/** From the earliest to the latest date that is given in `values`, open where any of them is; empty where none gives one. */
export function spanWords(values: readonly DateValue[], options: DateWordsOptions): string {
  const [value] = values;
  const points = values.flatMap(pointsOf).map((point) => ({ ...point, approximate: false, uncertain: false }));
  if (!value || points.length === 0) return '';
  const earliest = points.reduce((first, point) => (point.min < first.min ? point : first));
  const latest = points.reduce((last, point) => (point.max > last.max ? point : last));
  // “1 January to January 2025” says no more than “January 2025”.
  const all = points.find(({ min, max }) => min <= earliest.min && max >= latest.max);
  const startMin = values.some((date) => date.startMin === null) ? null : earliest.min;
  const endMax = values.some((date) => date.endMax === null) ? null : latest.max;
  const span: DateValue = {
    ...value,
    kind: 'extent',
    start: all && startMin === null && endMax !== null ? 'open' : (all ?? earliest),
    end: all && endMax === null && startMin !== null ? 'open' : { ...(all ?? latest) },
    startMin,
    startMax: earliest.max,
    endMin: latest.min,
    endMax,
  };
  return shapeWords(span, wordingFor(points, options));
}

function wordingFor(points: readonly DatePoint[], { locale, style, reference }: DateWordsOptions): Wording {
  const years = points.flatMap(({ min, max }) => [yearOf(min), yearOf(Math.max(min, max - 1))]);
  return {
    locale: wordsLocale(locale),
    messages: messagesFor(locale).dates,
    style,
    month: style === 'label' || style === 'column' ? 'short' : 'long',
    year: reference === undefined || years.some((year) => year !== yearOf(reference)),
    era: years.some((year) => year <= 0),
  };
}
