import { basename, extname } from 'node:path';
import { EXPORT_FORMATS, type ExportFormat } from '../core/export-format.js';
import { changeWords } from '../i18n/change-words.js';
import type { CalendarOrigin } from '../output/calendar-uids.js';
import { toJson } from '../output/json.js';
import { revisedRecord } from '../output/revised-record.js';
import { toBlob } from '../output/to-blob.js';
import { renderPage } from '../server/render-page.js';
import { renderPicture } from '../server/render-picture.js';
import { pageUrl } from './page-url.js';
import { readFile, type FileReading } from './read-file.js';
import { UsageError, type CommandOptions, type Terminal } from './run.js';
import { modelFor, renderSettings } from './render-settings.js';
import { tellLeftOut } from './tell-left-out.js';
import { tellProblems } from './tell-problems.js';
import { writeOutput } from './write-output.js';

/** Writes a list in another format, or as the page or the picture that it makes; 1 where nothing of it could be read. */
export async function convert(files: readonly string[], options: CommandOptions, terminal: Terminal): Promise<number> {
  const [file = '', ...others] = files;
  if (others.length > 0) throw new UsageError('One file at a time: lists are not put together.');
  const format = formatOf(options);
  const given = await readFile(file, terminal, options.lang);
  tellProblems(file, given, terminal);
  if (given.list.events.length === 0) return 1;
  const content = await contentOf(format, given, { origin: originOf(file, options), options, terminal });
  await writeOutput(content, options, terminal);
  return 0;
}

function formatOf({ output = '', to }: CommandOptions): ExportFormat {
  const name = (to ?? extname(output).slice(1)).toLowerCase();
  const format = EXPORT_FORMATS.find((known) => known === name);
  if (format === 'png') throw new UsageError('A picture of pixels takes a browser: write .svg, and open it there.');
  if (format) return format;
  throw new UsageError(
    `“${name}” is no format: it is one of ${EXPORT_FORMATS.filter((each) => each !== 'png').join(', ')}.`,
  );
}

interface ContentOptions {
  readonly origin: CalendarOrigin;
  readonly options: CommandOptions;
  readonly terminal: Terminal;
}

async function contentOf(
  format: ExportFormat,
  { list, reading }: FileReading,
  { origin, options, terminal }: ContentOptions,
): Promise<string> {
  const settings = renderSettings(options);
  const model = await modelFor(list, settings);
  if (format === 'html') return renderPage(reading.value, settings);
  if (format === 'svg') return renderPicture(list, settings);
  const { heading = list.heading, asOf } = settings;
  // Who asks for no day gets all that is known, with what was known when.
  if (format === 'json' && asOf === undefined) return toJson({ ...list, asOf: list.ownAsOf, heading }, revisedRecord);
  tellLeftOut(format, model.events, list, terminal);
  const telling = { ...model.wording, changeWords };
  const context = { telling, origin, svg: () => Promise.resolve('') };
  const blob = await toBlob(format, { ...list, ...model, heading }, context);
  // Blob.text() would leave out the mark by which Excel knows UTF-8.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob.arrayBuffer());
}

/** The page that shows the list or, where nobody names it, the file: written again, its events stay the same ones. */
function originOf(file: string, options: CommandOptions): CalendarOrigin {
  const page = pageUrl(options);
  return page ? { host: page.hostname, page: page.pathname } : { host: '', page: basename(file) };
}
