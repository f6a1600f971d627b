import { frameMarkup } from '../server/frame-markup.js';
import { pageUrl } from './page-url.js';
import { readFile } from './read-file.js';
import { modelFor, renderSettings } from './render-settings.js';
import { tellProblems } from './tell-problems.js';
import { UsageError, type CommandOptions, type Terminal } from './run.js';
import { writeOutput } from './write-output.js';

/**
 * Writes the oEmbed answer (oembed.com, version 1.0, type `rich`) for the page of a list: a file beside that page, which
 * the page names in its head. A site that takes its address, such as WordPress, then shows the timeline.
 */
export async function oembed(files: readonly string[], options: CommandOptions, terminal: Terminal): Promise<number> {
  const [file = '', ...others] = files;
  if (others.length > 0) throw new UsageError('One file at a time: each page has one answer.');
  const page = pageUrl(options);
  if (!page) throw new UsageError('Name the page that shows the timeline: --url https://example.org/visits.html');
  const settings = renderSettings(options);
  const reading = await readFile(file, terminal, options.lang);
  const { list } = reading;
  tellProblems(file, reading, terminal);
  if (list.events.length === 0) return 1;
  await modelFor(list, settings);
  const { title, width, height, html } = await frameMarkup(reading.reading.value, { ...settings, url: page.href });
  const answer = {
    ...{ version: '1.0', type: 'rich', title, provider_name: page.host, provider_url: page.origin },
    ...{ width, height, html, cache_age: 86_400 },
  };
  await writeOutput(`${JSON.stringify(answer, undefined, 2)}\n`, options, terminal);
  return 0;
}
