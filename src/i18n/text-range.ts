import type { CivilMs } from '../core/civil-time.js';
import { civilFormat, plainSpaces } from './intl-cache.js';

/** A range in words, open to another separator: `14` `–` `16 February 2025`. */
export interface TextRange {
  readonly start: string;
  /** The locale's own. */
  readonly separator: string;
  readonly end: string;
}

export function joinRange({ start, separator, end }: TextRange, by = separator): string {
  return start + by + end;
}

/**
 * Two moments in words, with what they share said once, or one text where they look the same.
 *
 * ```
 *   shared  start   shared  end     shared
 *   Feb     14      –       16      , 2025        2025년 2월 14 | 일~ | 16 | 일
 *   |  start    | separator |  end       |        |   start       | separator
 * ```
 */
export function rangeText(
  from: CivilMs,
  to: CivilMs,
  locale: string,
  options: Intl.DateTimeFormatOptions,
): TextRange | string {
  const parts = civilFormat(locale, options).formatRangeToParts(from, to);
  const text = (first: number, last: number): string =>
    plainSpaces(
      parts
        .slice(first, last)
        .map(({ value }) => value)
        .join(''),
    );
  const start = parts.findIndex(({ source }) => source === 'startRange');
  const end = parts.findIndex(({ source }) => source === 'endRange');
  if (end < 0) return text(0, parts.length);

  const startEnd = parts.findLastIndex(({ source }) => source === 'startRange') + 1;
  const endEnd = parts.findLastIndex(({ source }) => source === 'endRange') + 1;
  // The gap may hold a unit beside the dash (`일~`), or a word and no dash (`à`).
  const gap = text(startEnd, end);
  const [unit = '', rest] = gap.split(/\s*[-–—~～]\s*/u);
  const startUnit = rest === undefined ? '' : unit;
  const separator = gap.slice(startUnit.length, gap.length - (rest ?? '').length);
  // Bare days are set tight (`14–16`), phrases are not (`27 Jan – 3 Feb`).
  const tight = !/\s/u.test(text(start, startEnd) + text(end, endEnd));
  return {
    start: text(0, startEnd) + startUnit,
    separator: separator.includes('–') ? (tight ? '–' : ' – ') : separator,
    end: (rest ?? '') + text(end, parts.length),
  };
}
