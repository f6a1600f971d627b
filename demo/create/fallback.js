// What is read in place of the timeline where there is no script: in feeds and mails, and by search engines.
import { COLUMNS } from './fields.js';
import { htmlText } from './html-text.js';
import { datesOf } from './record-dates.js';
import { KINDS } from './setting-values.js';

const [, , name, place, status, link] = COLUMNS;

/** @typedef {import('./record-fields.js').EventRecord} EventRecord */
/** @typedef {import('../../src/output/brief-words.js').BriefWords} BriefWords */
/** @typedef {(record: EventRecord) => BriefWords | undefined} WordsOf What a record says, in words of a language. */

/** @type {WordsOf} */
export const asWritten = (record) => {
  const { first, last } = datesOf(record);
  const when = [first, last].filter(Boolean).join('/') || String(record.displayDate ?? '');
  return { when, status: status.read(record) };
};

/**
 * The events as an ordered list, one a line.
 *
 * @param {readonly EventRecord[]} records
 * @param {WordsOf} wordsOf
 * @returns {string}
 */
export function fallbackList(records, wordsOf) {
  const items = records.map((record) => {
    const words = wordsOf(record) ?? asWritten(record);
    const title = htmlText(name.read(record));
    const address = link.read(record);
    const linked = KINDS.link.isUsable(address) ? `<a href="${htmlText(address)}">${title}</a>` : title;
    const rest = [place.read(record), words.status].filter(Boolean).map((text) => `, ${htmlText(text)}`);
    return `<li>${words.when ? `${htmlText(words.when)}: ` : ''}${linked}${rest.join('')}</li>`;
  });
  return ['<ol>', ...items, '</ol>'].join('\n');
}
