// Settings that not every text can be: how what is typed is read, and what to say of the rest.
import { dateAsWritten } from './read-pasted.js';
import { isZone, zoneMeant } from './zones.js';

/** @typedef {() => Promise<import('./read-pasted.js').ReadText>} LoadReader */

const DATE = /^(-?\d{4}(?:-\d\d(?:-\d\d)?)?)(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-]\d\d(?::\d\d)?)?)?$/u;

/** A day, a month or a year that the calendar has, or a moment of a day. */
function isDate(text) {
  const [, date = '', hour] = DATE.exec(text) ?? [];
  const [year = '', month = '01', day = '01'] = date.replace(/^-/u, '').split('-');
  const time = Date.UTC(2000 + (Number(year) % 400), Number(month) - 1, Number(day));
  const isDay = new Date(time).toISOString().slice(5, 10) === `${month}-${day}`;
  return date !== '' && isDay && (hour === undefined || /\d{4}-\d\d-\d\d$/u.test(date));
}

/**
 * @typedef {object} Kind
 * @property {(text: string) => boolean} isUsable
 * @property {(text: string, readText: LoadReader) => Promise<string | undefined>} asMeant What is meant by a text, where
 *   that is written otherwise.
 * @property {string} advice
 */

/** `www.example.org/visits`, as browsers show addresses. */
const BARE_ADDRESS = /^(?:[\p{L}\d-]+\.)+\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/u;

/** @type {Readonly<Record<'date' | 'zone' | 'link', Kind>>} */
export const KINDS = {
  date: {
    isUsable: isDate,
    asMeant: dateAsWritten,
    advice: 'is no day that can be read. Write it like 4 February 2025 or 2025-02-04.',
  },
  zone: {
    isUsable: (text) => text === 'local' || isZone(text),
    asMeant: (text) => Promise.resolve(text === 'local' ? undefined : zoneMeant(text)),
    advice: 'is no time zone that is known. Choose one of the list, like Europe/Berlin, or write the name of its city.',
  },
  link: {
    isUsable: (text) => /^https?:\/\/\S/iu.test(text),
    asMeant: (text) => Promise.resolve(BARE_ADDRESS.test(text.trim()) ? `https://${text.trim()}` : undefined),
    advice: 'is no address of a page. Write it like https://example.org/visits.',
  },
};

/** @type {Readonly<Record<string, Kind>>} */
const BY_SETTING = { 'as-of': KINDS.date, 'time-zone': KINDS.zone };

/**
 * What is wrong with the text of a setting; undefined where it can be used.
 *
 * @param {string} name
 * @param {string} text
 * @returns {string | undefined}
 */
export function settingProblem(name, text) {
  const kind = BY_SETTING[name];
  return !kind || text === '' || kind.isUsable(text)
    ? undefined
    : `“${text}” ${kind.advice} It is left out until then.`;
}

/**
 * What is meant by the text of a setting, where that is written otherwise.
 *
 * @param {string} name
 * @param {string} text
 * @param {LoadReader} readText
 * @returns {Promise<string | undefined>}
 */
export const settingMeant = async (name, text, readText) => {
  const meant = await BY_SETTING[name]?.asMeant(text, readText);
  return meant === text ? undefined : meant;
};

/**
 * The draft with those of its settings that can be used.
 *
 * @param {import('./draft.js').Draft} draft
 * @returns {import('./draft.js').Draft}
 */
export function usable(draft) {
  const settings = Object.entries(draft.settings).filter(([name, text]) => settingProblem(name, text) === undefined);
  return { ...draft, settings: Object.fromEntries(settings) };
}
