import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../scripts/project-root.mjs';
import { runProgram } from '../lib/run-program.mjs';
import { sourceCase } from '../lib/source-case.mjs';

const command = join(projectRoot, 'dist/npm/command/command.js');

/** Puts a page for frames, and its oEmbed answer, into the folder that a site serves; gives the page's address. */
export async function writeFramedPage({ address, publicFolder }) {
  const folder = join(publicFolder, 'timelines');
  const url = `${address}/timelines/visits.html`;
  mkdirSync(folder, { recursive: true });
  cpSync(join(projectRoot, 'dist/embed'), join(folder, 'embed'), { recursive: true });
  const write = (name, file, ...options) =>
    runProgram('node', [command, name, sourceCase, '-o', join(folder, file), ...options]);
  await write('oembed', 'visits.oembed.json', '--url', url);
  await write(
    'render',
    'visits.html',
    '--frame',
    'embed/frame.js',
    '--oembed',
    `${address}/timelines/visits.oembed.json`,
  );
  return url;
}
