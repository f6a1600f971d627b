import { type CivilMs, isoDay } from './civil-time.js';
import { isMoment } from './compose-date.js';
import type { DatePoint, DateValue, Precision } from './date-value.js';
import { parseEdtf } from './edtf.js';
import { excerpt, type Problem } from './problem.js';
import { offsetText } from './zone-offset.js';

/**
 * When something is, as far as it is known, in plain data.
 *
 * The bounds are half-open ISO 8601 texts, null where open or unknown: a civil day (`2025-02-17` for the end of what
 * lasts to the 16th) stands for its first moment, and a moment is written with the offset of its zone
 * (`2025-02-14T09:00:00+01:00`), without any where it is local to its place. Years outside 0000 to 9999 have a sign and
 * six digits (`-000043-03-15` is 15 March 44 BC).
 */
export interface PlainDate {
  /** `extent`: it lasts from start to end. `window`: it happens somewhere in it. `set`: one or all of `members`. */
  readonly kind: DateValue['kind'];
  /** It does not start before this. */
  readonly startMin: string | null;
  /** It starts no later than this. */
  readonly startMax: string | null;
  /** It does not end before this. */
  readonly endMin: string | null;
  /** It has ended by this; the bound itself is no longer part of it. */
  readonly endMax: string | null;
  /** How finely the date was given; of several dates, the coarsest. */
  readonly precision: Precision;
  /** EDTF `?` or `%`: the source is not sure. */
  readonly uncertain: boolean;
  /** EDTF `~` or `%`: it is only about right. */
  readonly approximate: boolean;
  /** Of its moments: an IANA name, an offset such as `+01:00`, or `Z`. Null for days, and for local times. */
  readonly zone: string | null;
  /** What a set holds, in its own order; empty for the other kinds. */
  readonly members: readonly PlainDate[];
  /** Of a set: all of the members (`{…}`) rather than one of them (`[…]`). */
  readonly all: boolean;
}

export type ReadDateResult =
  { readonly ok: true; readonly value: PlainDate } | { readonly ok: false; readonly problem: Problem };

/**
 * Reads a date as the timeline does: an expression of EDTF (ISO 8601-2:2019 levels 0 to 2) or a date-time (RFC 3339,
 * RFC 9557), of 64 characters at most. Nothing depends on the zone or the language of the reader's machine. What is not
 * such a text gives a problem that says how to mend it; nothing is ever thrown.
 *
 * ```ts
 * readDate('2025-02-14/2025-02-16') // { ok: true, value: { kind: 'extent', startMin: '2025-02-14', endMax: '2025-02-17', … } }
 * readDate('[2025-02-10..2025-02-13]') // { ok: true, value: { kind: 'window', startMin: '2025-02-10', endMax: '2025-02-14', … } }
 * readDate('2025-02-30') // { ok: false, problem: { message: '2025-02 has 28 days: there is no 2025-02-30.', … } }
 * ```
 */
export function readDate(text: unknown): ReadDateResult {
  if (typeof text !== 'string') {
    return { ok: false, problem: { message: 'A date is a text, such as "2025-02-14".', severity: 'error' } };
  }
  const reading = parseEdtf(text);
  if (reading.ok) return { ok: true, value: plainDate(reading.value) };
  const value = excerpt(text.slice(0, 100));
  return { ok: false, problem: { field: 'date', value, message: reading.message, severity: 'error' } };
}

function plainDate(value: DateValue): PlainDate {
  const points = pointsOf(value);
  const bound = (time: CivilMs | null): string | null => (time === null ? null : boundText(time, points));
  return {
    kind: value.kind,
    startMin: bound(value.startMin),
    startMax: bound(value.startMax),
    endMin: bound(value.endMin),
    endMax: bound(value.endMax),
    precision: value.precision,
    uncertain: value.uncertain,
    approximate: value.approximate,
    zone: points.find((point) => point.zone !== null)?.zone ?? null,
    members: value.members.map(plainDate),
    all: value.all,
  };
}

function pointsOf(value: DateValue): readonly DatePoint[] {
  if (value.kind === 'set') return value.members.flatMap(pointsOf);
  return [value.start, value.end].filter((end) => typeof end !== 'string');
}

/** A bound is the wall-clock time of one of the moments, or else the start of a day. */
function boundText(time: CivilMs, points: readonly DatePoint[]): string {
  const moment = points.find((point) => isMoment(point) && point.min === time);
  if (!moment) return isoDay(time);
  const wallClock = new Date(time).toISOString().replace(/(\.000)?Z$/, '');
  if (moment.instant === null) return wallClock;
  return wallClock + (moment.zone === 'Z' ? 'Z' : offsetText(time - moment.instant));
}
