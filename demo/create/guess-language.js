import { LANGUAGES } from './languages.js';

const TAGS = LANGUAGES.map(([tag]) => tag);
const WORD = /[\p{L}\p{M}]{3,}/gu;
/** A day of the week before a date: `Fr, 14.02.2025`. */
const FIRST_WORD = /^\s*[\p{L}\p{M}]{2,}(?=[.,]{0,2}\s+\d)/gmu;
/** A month alone, and that of a day, which some languages write otherwise. */
const MONTHS = ['long', 'short'].flatMap((month) => [{ month }, { month, day: 'numeric' }]);
const WEEKDAYS = ['long', 'short'].map((weekday) => ({ weekday }));

/** In Hebrew “in February” is one word; no month begins with that letter. */
const folded = (word) =>
  word
    .trim()
    .normalize('NFC')
    .toLowerCase()
    .replace(/\.$|^ב/gu, '');

/** By the tags of languages: what they call the months, or the days of the week. */
const namesOf = (type, forms, times) =>
  new Map(
    TAGS.map((tag) => {
      const formats = forms.map(
        (form) => new Intl.DateTimeFormat(tag, { ...form, calendar: 'gregory', timeZone: 'UTC' }),
      );
      const parts = formats.flatMap((format) => times.flatMap((time) => format.formatToParts(time)));
      return [tag, new Set(parts.filter((part) => part.type === type).map(({ value }) => folded(value)))];
    }),
  );

const timesOf = (count, timeOf) => Array.from({ length: count }, (_, i) => timeOf(i));
let months;
let weekdays;

/**
 * The language whose months and days of the week a text names most often, in which its dates are then read; English where it
 * names none.
 *
 * @param {string} text
 * @returns {string}
 */
export function guessLanguage(text) {
  months ??= namesOf(
    'month',
    MONTHS,
    timesOf(12, (i) => Date.UTC(2025, i, 15)),
  );
  weekdays ??= namesOf(
    'weekday',
    WEEKDAYS,
    timesOf(7, (i) => Date.UTC(2025, 0, 1 + i)),
  );
  const count = (pattern, names) => (text.match(pattern) ?? []).filter((word) => names.has(folded(word))).length;
  const counts = TAGS.map((tag) => [tag, count(WORD, months.get(tag)) + count(FIRST_WORD, weekdays.get(tag))]);
  // The first of those with as many: English is ahead of all, since it is read in any language.
  return counts.reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}
