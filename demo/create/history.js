// States of the page, to go back to and forth.

/** Nobody goes further back. */
const MOST = 200;

/**
 * @template T
 * @typedef {object} History
 * @property {T} present
 * @property {readonly T[]} past The newest last.
 * @property {readonly T[]} future The nearest last.
 * @property {string | undefined} change What the present came from: changes of one name that follow each other are one.
 */

/**
 * @template T
 * @param {T} present
 * @returns {History<T>}
 */
export const begin = (present) => ({ present, past: [], future: [], change: undefined });

/**
 * @template T
 * @param {History<T>} history
 * @param {T} next
 * @param {string} [change]
 * @returns {History<T>}
 */
export function go({ present, past, change: before }, next, change) {
  const isSame = change !== undefined && change === before;
  return { present: next, past: isSame ? past : [...past, present].slice(-MOST), future: [], change };
}

/**
 * @template T
 * @param {History<T>} history
 * @returns {History<T>}
 */
export function undo({ present, past, future, change }) {
  if (past.length === 0) return { present, past, future, change };
  return { present: past.at(-1), past: past.slice(0, -1), future: [...future, present], change: undefined };
}

/**
 * @template T
 * @param {History<T>} history
 * @returns {History<T>}
 */
export function redo({ present, past, future, change }) {
  if (future.length === 0) return { present, past, future, change };
  return { present: future.at(-1), past: [...past, present], future: future.slice(0, -1), change: undefined };
}

/**
 * What comes next is a change of its own.
 *
 * @template T
 * @param {History<T>} history
 * @returns {History<T>}
 */
export const settle = (history) => ({ ...history, change: undefined });
