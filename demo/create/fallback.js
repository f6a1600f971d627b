// What is read in place of the timeline where there is no script: in feeds and mails, and by search engines.
import { STATUSES, COLUMNS } from './fields.js';
import { htmlText } from './html-text.js';
import { datesOf } from './record-dates.js';

const [, , name, place, status, link] = COLUMNS;
const words = new Map(STATUSES);
const DAY = /^\d{4}-\d\d-\d\d$/u;

/** The moment at which a day starts in UTC; NaN for what is no day, 30 February among it, which Date.parse takes. */
function timeOf(day) {
  const time = DAY.test(day) ? Date.parse(day) : NaN;
  return Number.isNaN(time) || new Date(time).toISOString().startsWith(day) ? time : NaN;
}

/** Days in words; what else is a date, as it is written. */
function dateWords({ first, last }, locale) {
  const times = [first, last || first].map(timeOf);
  if (times.some(Number.isNaN) || times[1] < times[0]) return [first, last].filter(Boolean).join('/');
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', calendar: 'gregory', timeZone: 'UTC' });
  return format.formatRange(...times);
}

/**
 * The events as an ordered list, in one line.
 *
 * @param {readonly import('./record-fields.js').EventRecord[]} records
 * @param {string} [locale]
 * @returns {string}
 */
export function fallbackList(records, locale = 'en-GB') {
  const items = records.map((record) => {
    const when = dateWords(datesOf(record), locale) || String(record.displayDate ?? '');
    const state = status.read(record);
    const title = htmlText(name.read(record));
    const address = link.read(record);
    const linked = /^https?:\/\//iu.test(address) ? `<a href="${htmlText(address)}">${title}</a>` : title;
    const rest = [place.read(record), words.get(state) ?? state].filter(Boolean).map((text) => `, ${htmlText(text)}`);
    return `<li>${when ? `${htmlText(when)}: ` : ''}${linked}${rest.join('')}</li>`;
  });
  return `<ol>${items.join('')}</ol>`;
}
