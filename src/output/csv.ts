import { csvFormatRows } from 'd3-dsv';
import { parseEdtf } from '../core/edtf.js';
import type { TimelineEvent } from '../core/event.js';
import { dateFields, type ShownList } from './json.js';

type Cell = (event: TimelineEvent) => string | number | undefined;

/** The columns in their order, by names that the reader of tables takes. Of several reports, the first has a place. */
const COLUMNS: Readonly<Record<string, Cell>> = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  date: ({ when }) => dateFields(when?.text).date,
  startDate: ({ when }) => dateFields(when?.text).startDate,
  endDate: ({ when }) => dateFields(when?.text).endDate,
  displayDate: ({ displayDate }) => displayDate,
  status: ({ status, statusText }) => statusText ?? status,
  location: ({ location }) => location?.name,
  address: ({ location }) => location?.address,
  country: ({ location }) => location?.addressCountry,
  latitude: ({ location }) => location?.geo?.latitude,
  longitude: ({ location }) => location?.geo?.longitude,
  timeZone: ({ location, timeZone }) => location?.timeZone ?? timeZone,
  attendee: ({ attendee }) => attendee.map(({ name }) => name.replaceAll(';', ',')).join('; '),
  participationStatus: ({ attendee }) =>
    attendee.some((person) => person.participationStatus)
      ? attendee.map((person) => person.participationStatus ?? '').join('; ')
      : undefined,
  about: ({ about }) => about.map((topic) => topic.replaceAll(';', ',')).join('; '),
  description: ({ description }) => description,
  url: ({ url }) => url,
  source: ({ subjectOf: [source] }) => source?.name,
  sourceUrl: ({ subjectOf: [source] }) => source?.url,
  publisher: ({ subjectOf: [source] }) => source?.publisher,
  sourceDate: ({ subjectOf: [source] }) => source?.datePublished?.text,
  image: ({ image }) => image?.url,
  imageAlt: ({ image }) => image?.alt,
  imageCredit: ({ image }) => image?.credit,
  superEvent: ({ superEvent }) => superEvent,
  group: ({ group }) => group,
  asOf: ({ asOf }) => asOf?.text,
  withdrawn: ({ withdrawn }) => (withdrawn ? 'true' : undefined),
};

/**
 * The list as a table (RFC 4180, lines end with LF): a column for each field that an event has. Spreadsheets take a cell
 * that begins with `=`, `+`, `-`, `@` or a tab for a formula: such a text gets an apostrophe before it, as OWASP advises.
 * Where they part cells at semicolons or tabs, a text has several cells, of which each may begin so.
 */
export function toCsv({ events }: ShownList): string {
  const columns = Object.entries(COLUMNS)
    .map(([name, cell]) => ({ name, cells: events.map((event) => String(cell(event) ?? '')) }))
    .filter(({ name, cells }) => name === 'name' || cells.some((text) => text !== ''));
  const rows = events.map((_, i) => columns.map(({ cells }) => harmless(cells[i] ?? '')));
  return `${csvFormatRows([columns.map(({ name }) => name), ...rows])}\n`;
}

/** One apostrophe more than there is, so that the reader can take one off. */
function harmless(text: string): string {
  return text.replace(/[^;\t\r\n]+[;\t\r\n]?|[;\t\r\n]/gu, (cell) =>
    /^'*"*[=+@\t\r-]/u.test(cell) && !isNegative(cell.replace(/[;\t\r\n]$/u, '')) ? `'${cell}` : cell,
  );
}

/** Degrees in the west and the south, and dates before year 1: nothing but digits and signs is in them. */
function isNegative(text: string): boolean {
  return /^-\d+(?:\.\d+)?$/u.test(text) || (text.startsWith('-') && parseEdtf(text).ok);
}
