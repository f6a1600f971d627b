// What the page holds: rows of records, what the list says besides, and how it is to look.

/** @typedef {import('./record-fields.js').EventRecord} EventRecord */
/**
 * @typedef {object} Row
 * @property {number} key Stays the same wherever the row goes.
 * @property {EventRecord} record
 * @property {readonly string[]} notes What the reader of the pasted text had to say, until the row is changed.
 */
/**
 * @typedef {object} Draft
 * @property {readonly Row[]} rows
 * @property {Readonly<Record<string, unknown>>} list The list's own fields, without its heading and events.
 * @property {Readonly<Record<string, string>>} settings Those that are not as they are by default.
 */

/** @type {Draft} */
export const EMPTY = { rows: [{ key: 1, record: {}, notes: [] }], list: {}, settings: {} };

const isBlank = ({ record }) => Object.keys(record).length === 0;
const nextKey = (rows) => Math.max(0, ...rows.map(({ key }) => key)) + 1;

/**
 * The rows that hold something.
 *
 * @param {Draft} draft
 * @returns {readonly Row[]}
 */
export const filledRows = ({ rows }) => rows.filter((row) => !isBlank(row));

/** @param {Draft} draft */
export const isUntouched = (draft) =>
  filledRows(draft).length + Object.keys(draft.list).length + Object.keys(draft.settings).length === 0;

/**
 * @param {Draft} draft
 * @returns {Draft}
 */
export const withNewRow = (draft) => ({
  ...draft,
  rows: [...draft.rows, { key: nextKey(draft.rows), record: {}, notes: [] }],
});

/**
 * @param {Draft} draft
 * @param {number} key
 * @param {EventRecord} record
 * @returns {Draft}
 */
export const withRecord = (draft, key, record) => ({
  ...draft,
  rows: draft.rows.map((row) => (row.key === key ? { key, record, notes: [] } : row)),
});

/**
 * @param {Draft} draft
 * @param {number} key
 * @returns {Draft}
 */
export const withoutRow = (draft, key) => ({ ...draft, rows: draft.rows.filter((row) => row.key !== key) });

/**
 * The row at another place, counted without it.
 *
 * @param {Draft} draft
 * @param {number} key
 * @param {number} place
 * @returns {Draft}
 */
export function withRowAt(draft, key, place) {
  const row = draft.rows.find((each) => each.key === key);
  const others = draft.rows.filter((each) => each !== row);
  return row ? { ...draft, rows: [...others.slice(0, place), row, ...others.slice(place)] } : draft;
}

/**
 * What has been read, after what is there. The list that was there first has its own say.
 *
 * @param {Draft} draft
 * @param {import('./read-pasted.js').Pasted} pasted
 * @returns {Draft}
 */
export function withPasted({ rows, list, settings }, { records, notes, list: { heading, ...others }, settings: own }) {
  const kept = rows.filter((row) => !isBlank(row));
  const first = nextKey(rows);
  const added = records.map((record, i) => ({ key: first + i, record, notes: notes[i] ?? [] }));
  const named = typeof heading === 'string' && heading !== '' ? { heading } : {};
  return { rows: [...kept, ...added], list: { ...others, ...list }, settings: { ...named, ...own, ...settings } };
}

/**
 * @param {Draft} draft
 * @param {string} name
 * @param {string} value Empty for the default.
 * @returns {Draft}
 */
export function withSetting(draft, name, value) {
  const settings = Object.entries({ ...draft.settings, [name]: value }).filter(([, text]) => text !== '');
  return { ...draft, settings: Object.fromEntries(settings) };
}

/**
 * As an event list: an array, or an object where it says more.
 *
 * @param {Draft} draft
 * @param {Readonly<Record<string, unknown>>} [more] To be said in the list itself.
 * @returns {unknown}
 */
export function eventListOf(draft, more = {}) {
  const events = filledRows(draft).map(({ record }) => record);
  const own = { ...more, ...draft.list };
  return Object.keys(own).length === 0 ? events : { ...own, events };
}
