// What was typed stays in this browser. Where that is not allowed, the page works without.
import { EMPTY, isUntouched } from './draft.js';

const KEY = 'diplo-timeline-create';
const TARGET_KEY = `${KEY}-target`;

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isRow = (row) => isObject(row) && Number.isSafeInteger(row.key) && isObject(row.record);

/**
 * What was kept, if it still is what this page makes.
 *
 * @param {() => Storage} storage To ask for it may be forbidden.
 * @returns {import('./draft.js').Draft}
 */
export function readKept(storage) {
  try {
    const { rows, list, settings } = JSON.parse(storage().getItem(KEY) ?? '{}');
    const isWhole = Array.isArray(rows) && rows.every(isRow) && isObject(list) && isObject(settings);
    const areTexts = isWhole && Object.values(settings).every((value) => typeof value === 'string');
    return areTexts ? { rows: rows.map(({ key, record }) => ({ key, record, notes: [] })), list, settings } : EMPTY;
  } catch {
    return EMPTY;
  }
}

/**
 * @param {() => Storage} storage
 * @param {import('./draft.js').Draft} draft
 * @returns {boolean} Whether it could be kept.
 */
export function keep(storage, draft) {
  try {
    if (isUntouched(draft)) storage().removeItem(KEY);
    else storage().setItem(KEY, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/**
 * Where the last snippet was to be pasted, if anything was kept.
 *
 * @param {() => Storage} storage
 * @returns {string | undefined}
 */
export function readTarget(storage) {
  try {
    return storage().getItem(TARGET_KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {() => Storage} storage
 * @param {string} target
 */
export function keepTarget(storage, target) {
  try {
    storage().setItem(TARGET_KEY, target);
  } catch {
    // It is chosen again next time.
  }
}
