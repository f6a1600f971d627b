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
