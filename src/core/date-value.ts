import type { CivilMs } from './civil-time.js';

/** How finely a date can be given, finest last. `season` covers the EDTF codes 21 to 41 (seasons, quarters, halves). */
export const PRECISIONS = ['century', 'decade', 'year', 'season', 'month', 'week', 'day', 'minute', 'second'] as const;

export type Precision = (typeof PRECISIONS)[number];

/** One date as it was written: a year, a month, a day, a moment, with what was said about its certainty. */
export interface DatePoint {
  /** Its earliest moment, inclusive. */
  readonly min: CivilMs;
  /** Its latest moment, exclusive: the start of the day after `2025-02-16`. A moment has no length: `max === min`. */
  readonly max: CivilMs;
  readonly precision: Precision;
  /** EDTF season code, 21 to 41, when the precision is `season`. */
  readonly season: number | null;
  /** EDTF `?` (or `%`): the source is not sure. */
  readonly uncertain: boolean;
  /** EDTF `~` (or `%`): the date is only about right. */
  readonly approximate: boolean;
  /** The zone of a moment: an IANA name, an offset such as `+01:00`, or `Z`. Null where the text names none. */
  readonly zone: string | null;
  /** The moment itself, in ms since 1970-01-01T00:00Z; null for a day and for a moment without a zone. */
  readonly instant: number | null;
}

/** `open`: EDTF `..`, it goes on. `unknown`: EDTF's empty bound, it ends, but nobody has said when. */
export type Unbounded = 'open' | 'unknown';

/**
 * When something is, as far as it is known.
 *
 * ```
 *   extent  2025-02-14/2025-02-16     it lasts       |########|
 *   window  [2025-02-10..2025-02-13]  it is inside   [        ]
 *   set     [2025-02-10,2025-02-12]   one of these   # or #        {…,…}  all of these   # and #
 *
 *           startMin     startMax      endMin        endMax
 *              |............|############|..............|
 *              earliest     surely       surely         latest
 * ```
 *
 * The bounds are half-open: a day ends where the next one starts. A bound is null where it is open or unknown.
 * A date given only to the week or coarser is a window: `2025-01` says "some time in January". A window may start as
 * late as it ends and end as early as it starts: `startMax` is `endMax`, `endMin` is `startMin`, and nothing is sure.
 */
export interface DateValue {
  /** The expression it was read from; members of a set, and dates that were not read, have none. */
  readonly text?: string;
  readonly kind: 'extent' | 'window' | 'set';
  readonly startMin: CivilMs | null;
  readonly startMax: CivilMs | null;
  readonly endMin: CivilMs | null;
  readonly endMax: CivilMs | null;
  /** The two ends as they were written, on one clock; the same object twice for a single date. */
  readonly start: DatePoint | Unbounded;
  readonly end: DatePoint | Unbounded;
  /** What a set holds, in its own order; empty for an extent or a window. */
  readonly members: readonly DateValue[];
  /** Of a set: all of the members (`{…}`) rather than one of them (`[…]`). */
  readonly all: boolean;
  /** The coarser of the two ends'. */
  readonly precision: Precision;
  readonly uncertain: boolean;
  readonly approximate: boolean;
}

/** It is told to the minute, or finer. */
export function isToTheMinute({ precision }: DateValue): boolean {
  return precision === 'minute' || precision === 'second';
}

/** A result or the reason, in words for people, why there is none. */
export type Reading<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };
export type DateReading = Reading<DateValue>;
