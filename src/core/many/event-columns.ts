import type { CivilMs } from '../civil-time.js';
import { Dictionary } from './dictionary.js';

/** It has a place in the picture or in the list. */
export const READABLE = 1;
/** It has no date, only words for one. */
export const UNDATED = 2;
/** It lasts whole days, all of them known: it may touch its neighbour. */
export const WHOLE_DAYS = 4;
/** A part of it is told to the minute. */
export const TIMED = 8;
/** It was revised: how it stood depends on the day that is shown. */
export const REVISED = 16;
/** Nobody has told when it starts: it may reach back to any time. */
export const OPEN_START = 32;
/** It was revised by the day that is shown. */
export const CHANGED = 64;

/**
 * What is kept of each of many events, at its position in the list: some 40 bytes in typed arrays. Everything else stays
 * in the caller's record, and is read again for the few that are shown.
 */
export class EventColumns {
  /** Its earliest moment, as `compareEvents` has it. */
  readonly start: Float64Array;
  /** Its latest moment, exclusive; `Number.MAX_VALUE` where that is open. */
  readonly end: Float64Array;
  /** The moment from which it was known, and of a revised one, known so; -Infinity: always. */
  readonly knownFrom: Float64Array;
  readonly flags: Uint8Array;
  readonly status: Uint32Array;
  readonly place: Uint32Array;
  readonly group: Uint32Array;
  /** Its first attendee. */
  readonly person: Uint32Array;

  readonly statuses: Dictionary;
  readonly places: Dictionary;
  readonly groups: Dictionary;
  readonly persons: Dictionary;

  /** `before`: columns of the first of these events, which are taken over: they have some room for more. */
  constructor(
    readonly length: number,
    before?: EventColumns,
  ) {
    const room = Math.ceil(1.125 * length) + 64;
    const grown = <T extends Float64Array | Uint32Array | Uint8Array>(
      old: T | undefined,
      make: (size: number) => T,
    ): T => {
      if (old && old.length >= length) return old;
      const array = make(room);
      if (old) array.set(old);
      return array;
    };
    const floats = (size: number) => new Float64Array(size);
    const integers = (size: number) => new Uint32Array(size);
    this.start = grown(before?.start, floats);
    this.end = grown(before?.end, floats);
    this.knownFrom = grown(before?.knownFrom, floats);
    this.flags = grown(before?.flags, (size) => new Uint8Array(size));
    this.status = grown(before?.status, integers);
    this.place = grown(before?.place, integers);
    this.group = grown(before?.group, integers);
    this.person = grown(before?.person, integers);
    this.statuses = before?.statuses ?? new Dictionary();
    this.places = before?.places ?? new Dictionary();
    this.groups = before?.groups ?? new Dictionary();
    this.persons = before?.persons ?? new Dictionary();
  }

  has(position: number, flag: number): boolean {
    return ((this.flags[position] ?? 0) & flag) !== 0;
  }

  startOf(position: number): CivilMs {
    return this.start[position] ?? NaN;
  }

  endOf(position: number): CivilMs {
    return this.end[position] ?? NaN;
  }
}
