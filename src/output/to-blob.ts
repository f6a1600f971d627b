import { EXPORT_FORMATS, type ExportFormat } from '../core/export-format.js';
import type { Telling } from '../i18n/event-words.js';
import type { CalendarOrigin } from './calendar-uids.js';
import type { ShownList } from './json.js';

/** What only some formats need, asked for when they do. */
export interface ExportContext {
  /** The words of a file are in this language. */
  readonly telling: Telling;
  /** Names the events of a calendar among all others. */
  readonly origin: CalendarOrigin;
  /** The picture, as a file of SVG; in a page it has neither heading nor summary, which the page has itself. */
  readonly svg: (place?: 'page') => Promise<string>;
}

type Writer = (list: ShownList, context: ExportContext) => Promise<Blob>;

const text = (content: string, type: string): Blob => new Blob([content], { type: `${type};charset=utf-8` });

/** The writers, each fetched when a file of its format is wanted. */
const WRITERS: Readonly<Record<ExportFormat, Writer>> = {
  json: async (list) => new Blob([(await import('./json.js')).toJson(list)], { type: 'application/json' }),
  // Without the mark, Excel takes UTF-8 for the machine's own encoding.
  csv: async (list) => text(`\ufeff${(await import('./csv.js')).toCsv(list)}`, 'text/csv'),
  ics: async (list, { telling, origin }) =>
    text((await import('./calendar.js')).toCalendar(list, { telling, ...origin, now: Date.now() }), 'text/calendar'),
  jsonld: async (list) => new Blob([(await import('./json-ld.js')).toJsonLd(list)], { type: 'application/ld+json' }),
  html: async (list, { telling, svg }) =>
    text((await import('./html.js')).toHtml(list, await svg('page'), telling), 'text/html'),
  svg: async (_, { svg }) => new Blob([await svg()], { type: 'image/svg+xml' }),
  png: async (_, { svg }) => (await import('./png.js')).toPng(await svg()),
};

/** A list as a file, by the name of its format. Rejects with a RangeError for a format that is not known. */
export async function toBlob(format: ExportFormat, list: ShownList, context: ExportContext): Promise<Blob> {
  if (!EXPORT_FORMATS.includes(format)) {
    throw new RangeError(`exportAs() knows ${EXPORT_FORMATS.join(', ')}, not “${format as string}”.`);
  }
  return WRITERS[format](list, context);
}
