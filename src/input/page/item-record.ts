import type { RawRecord } from '../../core/field-reader.js';
import { type Content, firstHref, linesOf, textOf } from './content.js';
import { dateFields, timedText, type DateFields } from './timed-text.js';

/** The fields that `data-*` attributes give, by their names without hyphens. */
const FIELDS: ReadonlyMap<string, string> = new Map(
  (
    'id name title displayDate status location place timeZone attendee people about topics description url ' +
    'superEvent group asOf'
  )
    .split(' ')
    .map((field) => [field.toLowerCase(), field]),
);

/**
 * The record of an item of a list: its date is that of its `data-date`, `data-start` and `data-end`, else of its
 * `<time>`, else of the words that it begins with. What is left of its first line is its name, the other lines are its
 * description, and its first link is its `url`.
 */
export function itemRecord({ runs, data }: Content, locale: string): RawRecord {
  const fields = new Map<string, string>();
  for (const [name, value] of data) {
    const field = FIELDS.get(name.replaceAll('-', ''));
    if (field !== undefined && value.trim() !== '') fields.set(field, value);
  }
  const timed = timedText(runs, locale);
  const lines = linesOf(timed?.text ?? textOf(runs));
  const [first, ...others] = fields.has('name') || fields.has('title') ? [undefined, ...lines] : lines;
  const url = firstHref(runs);
  return {
    ...(first === undefined ? {} : { name: first }),
    ...(others.length === 0 ? {} : { description: others.join('\n') }),
    ...(url === undefined ? {} : { url }),
    ...(dateOfData(data, locale) ?? timed?.fields),
    ...Object.fromEntries(fields),
  };
}

function dateOfData(data: ReadonlyMap<string, string>, locale: string): DateFields | undefined {
  const [date, start, end] = [['date'], ['start', 'start-date', 'startdate'], ['end', 'end-date', 'enddate']].map(
    (names) => names.map((name) => data.get(name)).find((value) => value !== undefined && value.trim() !== ''),
  );
  if (date !== undefined) return dateFields(date, locale);
  const [startDate, endDate] = [start, end].map((text) => (text === undefined ? text : dateFields(text, locale).date));
  if (startDate === undefined && endDate === undefined) return undefined;
  return { ...(startDate === undefined ? {} : { startDate }), ...(endDate === undefined ? {} : { endDate }) };
}
