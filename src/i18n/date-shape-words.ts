import { type CivilMs, DAY_MS, yearOf } from '../core/civil-time.js';
import { BOUNDS } from '../core/compose-date.js';
import type { DatePoint, DateValue } from '../core/date-value.js';
import { pointWords, rangeWords } from './date-range-words.js';
import { setWords } from './date-set-words.js';
import type { Wording as DatesWording } from './date-unit-words.js';
import { joinRange, type TextRange } from './text-range.js';
import { wholeUnits } from './whole-units.js';

/**
 * ```
 *   long    in a sentence, to be heard    14 to 16 February 2025        between 10 and 13 February 2025
 *   short   in a card or a table          14–16 February 2025           between 10 and 13 February 2025
 *   label   beside a mark                 14–16 Feb 2025                between 10 and 13 Feb 2025
 *   column  in a column of dates          14–16 Feb 2025                10–13 Feb 2025
 * ```
 */
export type DateStyle = 'long' | 'short' | 'label' | 'column';

export interface Wording extends DatesWording {
  readonly style: DateStyle;
}

type Qualifiers = Pick<DatePoint, 'approximate' | 'uncertain'>;

/** What lasts, what happens inside, and sets of them, in words. */
export function shapeWords(value: DateValue, wording: Wording): string {
  const { kind, start, end } = value;
  if (kind === 'set') {
    // In a list, "January, day not given" would read as two of its members.
    const style = wording.style === 'label' ? 'short' : wording.style;
    return setWords(value, wording, (member, its) => shapeWords(member, { ...its, style }));
  }
  const first = typeof start === 'object' ? start : null;
  const last = typeof end === 'object' ? end : null;
  if (first && last) {
    if (kind === 'window') return first === last ? someTimeIn(first, wording) : between(first, last, wording);
    if (first === last) return dateText(first, wording);
    return BOUNDS.some((bound) => value[bound] === null)
      ? openFromTo(value, first, last, wording)
      : fromTo(first, last, wording);
  }
  return kind === 'window' ? halfWindow(first, last, wording) : halfExtent(value, first, last, wording);
}

function halfWindow(first: DatePoint | null, last: DatePoint | null, wording: Wording): string {
  const { messages } = wording;
  if (first) {
    const words = dateText(first, wording);
    return isDay(first) ? messages.onOrAfter(words) : messages.noEarlierThan(words);
  }
  if (!last) return messages.noDate;
  if (!isDay(last)) return messages.noLaterThan(dateText(last, wording));
  const dayAfter = { ...last, min: last.max, max: last.max + DAY_MS };
  const year = wording.year || yearOf(dayAfter.min) !== yearOf(last.min);
  return messages.before(dateText(dayAfter, { ...wording, year }));
}

function halfExtent(value: DateValue, first: DatePoint | null, last: DatePoint | null, wording: Wording): string {
  const { messages } = wording;
  if (first) {
    const words = dateText(first, wording);
    return value.end === 'open' ? messages.from(words, wording.month === 'short') : messages.fromToUnknown(words);
  }
  if (!last) return messages.noDate;
  const words = dateText(last, wording);
  return value.start === 'open' ? messages.until(words) : messages.untilFromUnknown(words);
}

/** A single date that is longer than the event. */
function someTimeIn(point: DatePoint, wording: Wording): string {
  const [unit, lastUnit] = wholeUnits(point);
  if (lastUnit) return between(unit, lastUnit, wording);
  if (unit.precision !== 'month' || wording.style !== 'label') return dateText(point, wording);
  return wording.messages.dayNotGiven(dateText(point, { ...wording, month: 'long' }));
}

function fromTo(first: DatePoint, last: DatePoint, wording: Wording): string {
  const range = rangeWords(first, last, wording);
  const alike = first.approximate === last.approximate && first.uncertain === last.uncertain;
  // "About 14–16 Feb" is plain to see; heard, "about 14 to 16" leaves open which end is meant.
  const whole = alike && !(wording.style === 'long' && first.approximate);
  if (typeof range === 'string' || whole) return qualified(first, lasting(range, wording), wording);
  return eachQualified(range, first, last, wording, (ends) => wording.messages.fromTo(ends));
}

/** `from 1 June or earlier to 20 June or later`: ends that are open to one side (ISO 8601-2, 10.6). */
function openFromTo(value: DateValue, first: DatePoint, last: DatePoint, wording: Wording): string {
  const { messages } = wording;
  const range = rangeWords(first, last, wording);
  const ends = typeof range === 'string' ? { start: range, separator: messages.dash, end: range } : range;
  const orBeyond = (words: string, min: CivilMs | null, max: CivilMs | null): string =>
    min === null ? messages.orEarlier(words) : max === null ? messages.orLater(words) : words;
  return eachQualified(ends, first, last, wording, ({ start, separator, end }) =>
    messages.fromTo({
      start: orBeyond(start, value.startMin, value.startMax),
      separator,
      end: orBeyond(end, value.endMin, value.endMax),
    }),
  );
}

function between(first: DatePoint, last: DatePoint, wording: Wording): string {
  const range = rangeWords(first, last, wording);
  if (typeof range === 'string' || wording.style === 'column') return fromTo(first, last, wording);
  return eachQualified(range, first, last, wording, (ends) => wording.messages.between(ends));
}

/** `possibly between about 10 and about 13 February`: doubt that both ends share is said once, about the whole. */
function eachQualified(
  range: TextRange,
  first: DatePoint,
  last: DatePoint,
  wording: Wording,
  phrase: (range: TextRange) => string,
): string {
  const uncertain = first.uncertain && last.uncertain;
  const end = (point: DatePoint, words: string): string =>
    qualified({ approximate: point.approximate, uncertain: point.uncertain && !uncertain }, words, wording);
  const words = phrase({ ...range, start: end(first, range.start), end: end(last, range.end) });
  return qualified({ approximate: false, uncertain }, words, wording);
}

function lasting(range: TextRange | string, { style, messages }: Wording): string {
  if (typeof range === 'string') return range;
  return style === 'long' ? messages.lasting(range) : joinRange(range);
}

/** A single date, with what was said about its certainty. */
function dateText(point: DatePoint, wording: Wording): string {
  return qualified(point, pointWords(point, wording), wording);
}

function qualified({ approximate, uncertain }: Qualifiers, words: string, { messages }: Wording): string {
  const nominal = approximate ? messages.about(words) : words;
  return uncertain ? messages.possibly(nominal) : nominal;
}

const isDay = ({ precision }: DatePoint): boolean => precision === 'day';
