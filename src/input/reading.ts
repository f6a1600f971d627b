import type { Problem } from '../core/problem.js';

/** What a reader makes of what it is given. */
export interface Reading {
  /**
   * The list as `readEventList` takes it: an array of records, or `{heading, asOf, timeZone, periods, events}`. Undefined
   * where nothing of it could be read; then an error among the problems says why.
   */
  readonly value?: unknown;
  readonly problems: readonly Problem[];
  /** The line, from 1, on which each record starts, in the order of the records. */
  readonly lines?: readonly number[];
}

/** What a reader makes of a value that may have been a text of JSON. */
export interface ValueReading extends Reading {
  /** Where its records are among those that the text has; absent where they are the same. */
  readonly places?: RecordPlaces;
}

export interface RecordPlaces {
  /** The member of the object that holds them; none where the text is an array. */
  readonly member?: string;
  /** For each record, the position of what it stands in; empty where nobody knows. */
  readonly positions: readonly number[];
}
