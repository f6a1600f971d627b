import { excerpt, type Problem } from '../core/problem.js';
import { columnOf } from './columns.js';
import { beginsAsJson } from './json-start.js';
import type { Reading } from './reading.js';
import type { SlashOrder } from './row-dates.js';

/** What is known of a text besides itself. */
export interface TextOrigin {
  /** The media type it came with, parameters included: `text/csv; charset=utf-8`. */
  readonly mediaType?: string | undefined;
  /** Where it came from: the path of a URL, or the name of a file. */
  readonly path?: string | undefined;
  /** In which order the numbers of `3/4/2025` are meant, where a table does not tell. */
  readonly order?: SlashOrder | undefined;
  /** The language of the names of months and days, beside English and Korean. */
  readonly locale?: string | undefined;
}

interface Format {
  readonly mediaType: RegExp;
  readonly extension: RegExp;
  /** Whether a text of this format begins like this; white space and byte order mark are left out. */
  readonly isBeginning: (text: string) => boolean;
  readonly load: () => Promise<(text: string, origin: Pick<TextOrigin, 'order' | 'locale'>) => Reading>;
}

/** The readers, the most telling content first. Each is fetched when a text of its format is met. */
const FORMATS: readonly Format[] = [
  {
    mediaType: /^text\/calendar$/u,
    extension: /\.(?:ics|ical|ifb|icalendar)$/u,
    isBeginning: (text) => /^BEGIN:V/iu.test(text),
    load: async () => (await import('./calendar.js')).readCalendar,
  },
  {
    mediaType: /^(?:application|text)\/(?:[\w.-]+\+)?json$/u,
    extension: /\.(?:json|jsonld|geojson)$/u,
    isBeginning: beginsAsJson,
    load: async () => (await import('./json-text.js')).readJsonText,
  },
  {
    mediaType: /^text\/(?:csv|tab-separated-values)$/u,
    extension: /\.(?:csv|tsv|tab)$/u,
    isBeginning: isHeader,
    load: async () => (await import('./csv.js')).readCsv,
  },
  {
    mediaType: /^text\/(?:x-)?markdown$/u,
    extension: /\.(?:md|markdown)$/u,
    isBeginning: () => true,
    load: async () => {
      const { readLines } = await import('./lines.js');
      return (text, { locale }) => readLines(text, locale);
    },
  },
];

/** Types that servers give to whatever they do not know. */
const UNTOLD = /^(?:|text\/plain|application\/(?:octet-stream|download|x-download|force-download))$/u;

/** Reads a text by its media type, else by its extension, else by how it begins. */
export async function readText(text: string, origin: TextOrigin = {}): Promise<Reading> {
  const { mediaType = '', path = '' } = origin;
  const type = mediaType.replace(/;.*/su, '').trim().toLowerCase();
  const beginning = text.slice(0, 4096).replace(/^\ufeff?\s*/u, '');
  if (type === 'text/html' || type === 'application/xhtml+xml' || /^<(?:!doctype|html)\b/iu.test(beginning)) {
    return { problems: [webPage(beginning)] };
  }
  const format =
    (UNTOLD.test(type) ? undefined : FORMATS.find((candidate) => candidate.mediaType.test(type))) ??
    FORMATS.find((candidate) => candidate.extension.test(path.toLowerCase())) ??
    FORMATS.find((candidate) => candidate.isBeginning(beginning));
  const read = await format?.load();
  return read ? read(text, origin) : { problems: [] };
}

/**
 * The first line is one of names with commas, semicolons or tabs between them, and a column goes by one of them: plain
 * lists have commas, too. A line with `|` is one of a plain list.
 */
function isHeader(text: string): boolean {
  const [line = ''] = text.split(/[\r\n]/u, 1);
  const names = line.includes('|') ? [] : line.split(/[,;\t]/u);
  return names.length > 1 && names.some((name) => columnOf(name) !== undefined);
}

function webPage(text: string): Problem {
  const message =
    'This is a web page, not an event list: give the address of the list itself, a file of JSON, CSV or iCalendar.';
  return { field: 'src', value: excerpt(text), message, severity: 'error' };
}
