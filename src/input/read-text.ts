import { excerpt, type Problem } from '../core/problem.js';
import type { Reading } from './reading.js';

/** What is known of a text besides itself. */
export interface TextOrigin {
  /** The media type it came with, parameters included: `text/csv; charset=utf-8`. */
  readonly mediaType?: string | undefined;
  /** Where it came from: the path of a URL, or the name of a file. */
  readonly path?: string | undefined;
}

interface Format {
  readonly mediaType: RegExp;
  readonly extension: RegExp;
  /** The beginning of a text of this format, white space and byte order mark left out. */
  readonly content: RegExp;
  readonly load: () => Promise<(text: string) => Reading>;
}

/** The readers, the most telling content first. Each is fetched when a text of its format is met. */
const FORMATS: readonly Format[] = [
  {
    mediaType: /^text\/calendar$/u,
    extension: /\.(?:ics|ical|ifb|icalendar)$/u,
    content: /^BEGIN:V/iu,
    load: async () => (await import('./calendar.js')).readCalendar,
  },
  {
    mediaType: /^(?:application|text)\/(?:[\w.-]+\+)?json$/u,
    extension: /\.(?:json|jsonld|geojson)$/u,
    content: /^[[{"]/u,
    load: async () => (await import('./json-text.js')).readJsonText,
  },
  {
    mediaType: /^text\/(?:csv|tab-separated-values)$/u,
    extension: /\.(?:csv|tsv|tab)$/u,
    // A line of names with commas, semicolons or tabs between them; a line with `|` is one of a plain list.
    content: /^[^\n|]*[,;\t][^\n|]*(?:\n|$)/u,
    load: async () => (await import('./csv.js')).readCsv,
  },
  {
    mediaType: /^text\/(?:x-)?markdown$/u,
    extension: /\.(?:md|markdown)$/u,
    content: /(?:)/u,
    load: async () => (await import('./lines.js')).readLines,
  },
];

/** Types that servers give to whatever they do not know. */
const UNTOLD = /^(?:|text\/plain|application\/(?:octet-stream|download|x-download|force-download))$/u;

/** Reads a text by its media type, else by its extension, else by how it begins. */
export async function readText(text: string, { mediaType = '', path = '' }: TextOrigin = {}): Promise<Reading> {
  const type = mediaType.replace(/;.*/su, '').trim().toLowerCase();
  const beginning = text.slice(0, 4096).replace(/^\ufeff?\s*/u, '');
  if (type === 'text/html' || type === 'application/xhtml+xml' || /^<(?:!doctype|html)\b/iu.test(beginning)) {
    return { problems: [webPage(beginning)] };
  }
  const format =
    (UNTOLD.test(type) ? undefined : FORMATS.find((candidate) => candidate.mediaType.test(type))) ??
    FORMATS.find((candidate) => candidate.extension.test(path.toLowerCase())) ??
    FORMATS.find((candidate) => candidate.content.test(beginning));
  const read = await format?.load();
  return read ? read(text) : { problems: [] };
}

function webPage(text: string): Problem {
  const message =
    'This is a web page, not an event list: give the address of the list itself, a file of JSON, CSV or iCalendar.';
  return { field: 'src', value: excerpt(text), message, severity: 'error' };
}
