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

/**
 * What is kept of each of many events, at its position in the list: some 40 bytes in typed arrays. Everything else stays
 * in the caller's record, and is read again for the few that are shown.
 */
export class EventColumns {
  /** Its earliest moment, as `compareEvents` has it. */
  readonly start: Float64Array;
  /** Its latest moment, exclusive; Infinity where that is open. */
  readonly end: Float64Array;
  /** The moment from which it was known; -Infinity: always. */
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

  /** `before`: columns of the first of these events, which are taken over. */
  constructor(
    readonly length: number,
    before?: EventColumns,
  ) {
    this.start = grown(new Float64Array(length), before?.start);
    this.end = grown(new Float64Array(length), before?.end);
    this.knownFrom = grown(new Float64Array(length), before?.knownFrom);
    this.flags = grown(new Uint8Array(length), before?.flags);
    this.status = grown(new Uint32Array(length), before?.status);
    this.place = grown(new Uint32Array(length), before?.place);
    this.group = grown(new Uint32Array(length), before?.group);
    this.person = grown(new Uint32Array(length), before?.person);
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

function grown<T extends Float64Array | Uint32Array | Uint8Array>(array: T, before: T | undefined): T {
  if (before) array.set(before);
  return array;
}
