import { extname } from 'node:path';
import type { EventList } from '../core/event-list.js';
import { EXPORT_FORMATS, type ExportFormat } from '../core/export-format.js';
import { changeWords } from '../i18n/change-words.js';
import { loadMessages } from '../i18n/load-messages.js';
import { toBlob } from '../output/to-blob.js';
import { renderPage } from '../server/render-page.js';
import { renderPicture } from '../server/render-picture.js';
import { servedModel } from '../server/served-model.js';
import { readFile } from './read-file.js';
import { UsageError, type CommandOptions, type Terminal } from './run.js';
import { refusal, renderSettings } from './render-settings.js';
import { tellProblems } from './tell-problems.js';
import { writeOutput } from './write-output.js';

/** Writes a list in another format, or as the page or the picture that it makes; 1 where nothing of it could be read. */
export async function convert(files: readonly string[], options: CommandOptions, terminal: Terminal): Promise<number> {
  const [file = '', ...others] = files;
  if (others.length > 0) throw new UsageError('One file at a time: lists are not put together.');
  const format = formatOf(options);
  const { list, reading, problems } = await readFile(file, terminal);
  tellProblems(file, problems, terminal);
  if (list.events.length === 0) return 1;
  const content = await contentOf(format, list, reading.value, options);
  await writeOutput(content, options, terminal);
  return 0;
}

function formatOf({ output = '', to }: CommandOptions): ExportFormat {
  const name = to ?? extname(output).slice(1);
  const format = EXPORT_FORMATS.find((known) => known === name);
  if (format === 'png') throw new UsageError('A picture of pixels takes a browser: write .svg, and open it there.');
  if (format) return format;
  throw new UsageError(
    `“${name}” is no format: it is one of ${EXPORT_FORMATS.filter((each) => each !== 'png').join(', ')}.`,
  );
}

async function contentOf(
  format: ExportFormat,
  list: EventList,
  raw: unknown,
  options: CommandOptions,
): Promise<string> {
  const settings = renderSettings(options);
  await loadMessages(settings.locale);
  const model = servedModel(list, settings);
  const [problem] = model.problems;
  if (problem) throw new UsageError(refusal(problem));
  if (format === 'html') return renderPage(raw, settings);
  if (format === 'svg') return renderPicture(list, settings);
  const telling = { ...model.wording, changeWords };
  const context = { telling, host: '', svg: () => Promise.resolve('') };
  const blob = await toBlob(format, { ...list, ...model, heading: options.heading ?? list.heading }, context);
  // Blob.text() would leave out the mark by which Excel knows UTF-8.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob.arrayBuffer());
}
