import type { DateMessages } from './date-messages.js';
import type { CivilFormat } from './intl-cache.js';
import { endsTold, joined, tellsEnds } from './range-ends.js';

type Words = Pick<DateMessages, 'dayNumber' | 'names'>;

/** A formatter whose ranges are told as its dates are, where CLDR's are not, and whose parts are written as people do. */
export function mendedFormat(format: CivilFormat, { dayNumber = (day) => day, names = {} }: Words): CivilFormat {
  const valueOf = ({ type, value }: Intl.DateTimeFormatPart, isAlone: boolean): string => {
    if (type === 'day') return dayNumber(value, isAlone);
    // Set tight as between days, whatever CLDR does between hours or years.
    return type === 'literal' ? value.replace(/\s*~\s*/u, '~') : (names[value] ?? value);
  };
  const written = <Part extends Intl.DateTimeFormatPart>(parts: readonly Part[]): Part[] =>
    parts.map((part) => ({ ...part, value: valueOf(part, parts.length === 1) }));
  const formatToParts: CivilFormat['formatToParts'] = (time) => written(format.formatToParts(time));
  return {
    formatToParts,
    format: (time) => joined(formatToParts(time)),
    formatRangeToParts: (start, end) => written(mendedRange(format, start, end)),
  };
}

type Source = Intl.DateTimeRangeFormatPart['source'];

const from = (source: Source) => (part: Intl.DateTimeFormatPart) => ({ ...part, source });

function mendedRange(format: CivilFormat, start: number, end: number): Intl.DateTimeRangeFormatPart[] {
  const range = format.formatRangeToParts(start, end);
  if (range.every(({ source }) => source === 'shared')) return range;
  const [first, last] = [format.formatToParts(start), format.formatToParts(end)];
  if (joined(first) === joined(last)) return first.map(from('shared'));
  if (tellsEnds(range, first, last)) return range;
  const ends = endsTold(first, last);
  return [...ends.start.map(from('startRange')), separatorOf(range), ...ends.end.map(from('endRange'))];
}

/** What stands between the ends, without a unit that belongs to the pattern's first (`分～`). */
function separatorOf(range: readonly Intl.DateTimeRangeFormatPart[]): Intl.DateTimeRangeFormatPart {
  const afterFirst = range.findLastIndex(({ source }) => source === 'startRange') + 1;
  const startOfLast = range.findIndex(({ source }) => source === 'endRange');
  const between = joined(range.slice(afterFirst, startOfLast));
  const value = /\s*[-–—~～]\s*/u.exec(between)?.[0] ?? between;
  return { type: 'literal', value, source: 'shared' };
}
