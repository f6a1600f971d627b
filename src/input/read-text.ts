import { excerpt } from '../core/problem.js';
import { columnOf } from './columns.js';
import { isNoText } from './decode-text.js';
import { beginsAsJson } from './json-start.js';
import type { Reading } from './reading.js';
import { recordsOf } from './records-of.js';
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
];

/** Lines of a date and words: whatever is none of the others is taken for them. */
const LINES: Format = {
  mediaType: /^text\/(?:x-)?markdown$/u,
  extension: /\.(?:md|markdown)$/u,
  isBeginning: () => true,
  load: async () => {
    const { readLines } = await import('./lines.js');
    return (text, { locale }) => readLines(text, locale);
  },
};

/**
 * Reads a text by its media type, else by its extension, else by how it begins. What plainly begins as another format than
 * it is told to be is read as that one: programs that write a list often leave the type to the server. Where there is no list
 * in it, an error says so.
 */
export async function readText(text: string, origin: TextOrigin = {}): Promise<Reading> {
  const { mediaType = '', path = '' } = origin;
  const type = mediaType.replace(/;.*/su, '').trim().toLowerCase();
  const beginning = text.trimStart().slice(0, 4096);
  const what = otherThanList(beginning);
  if (what !== undefined) return none(beginning, `This is ${what}. ${WANTED}`);
  const told =
    [...FORMATS, LINES].find((format) => format.mediaType.test(type)) ??
    [...FORMATS, LINES].find((format) => format.extension.test(path.toLowerCase()));
  const begun = FORMATS.find((format) => format.isBeginning(beginning));
  const format = (told?.isBeginning(beginning) ? told : begun) ?? told ?? LINES;
  const read = await format.load();
  const reading = read(text, origin);
  if (reading.value === undefined || recordsOf(reading.value)) return reading;
  return none(beginning, `This holds no list of events. ${WANTED}`);
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

const WANTED = 'Give the list itself: a file of JSON, CSV or iCalendar.';

/** As far as the beginning tells; undefined where it may be a list. */
function otherThanList(beginning: string): string | undefined {
  if (beginning === '') return 'an empty file';
  if (isNoText(beginning)) return 'a workbook, a picture or another file that is no text (a sheet can be saved as CSV)';
  if (/^<\?xml(?!.*<(?:!doctype )?html\b)/isu.test(beginning)) return 'XML';
  return beginning.startsWith('<') ? 'a web page' : undefined;
}

function none(beginning: string, message: string): Reading {
  return { problems: [{ field: 'src', value: excerpt(beginning), message, severity: 'error' }] };
}
