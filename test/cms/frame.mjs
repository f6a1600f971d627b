import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/project-root.mjs';
import { complaint } from './lib/complaint.mjs';
import { runProgram } from './lib/run-program.mjs';
import { serveFolder } from './lib/serve-folder.mjs';
import { snippetOf } from './lib/snippets.mjs';
import { names, sourceCase } from './lib/source-case.mjs';
import { unfitFrame } from './lib/unfit-frame.mjs';

export const name = 'Frame';

const command = join(projectRoot, 'dist/npm/command/command.js');

const withoutResizing = (page) => page.replace(/<script.*<\/script>/u, '');
const withoutScripts = (page) => withoutResizing(page).replace(/sandbox="[^"]*"/u, 'sandbox=""');

const snippetPage = ({ text, once }) =>
  `<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>A frame</title>\n${once}\n${text}\n</html>\n`;

/** The page around the frame, and what is different in it. */
const ways = [
  { way: 'rendered page', page: 'frame.html', fits: true },
  { way: 'rendered page, no script for the frame', page: 'frame.html', change: withoutResizing },
  { way: 'rendered page, no scripts at all', page: 'frame.html', change: withoutScripts, isStill: true },
  { way: 'address with src', page: 'address.html', fits: true },
  { way: 'snippet of demo/create.html', page: 'snippet.html', text: snippetPage(snippetOf('frame')), fits: true },
];

/** Runs in the frame: the words that it was rendered with. */
const servedWords = () => document.querySelector('diplo-timeline').shadowRoot?.textContent ?? '';

async function tryWay(
  { page, text, change = (markup) => markup, fits = false, isStill = false },
  { site, other, openPage },
) {
  const markup = text ?? readFileSync(join(projectRoot, 'integrations/frame', page), 'utf8');
  writeFileSync(join(site.folder, page), change(markup.replaceAll('https://example.org', other.address)));
  const opened = await openPage(`${site.address}/${page}`, { origins: [other.address], isFramed: true, isStill });
  const [, frame] = opened.page.frames();
  await frame.waitForLoadState();
  const words = isStill ? await frame.evaluate(servedWords) : '';
  const shown = isStill ? names.filter((event) => words.includes(event)) : opened.names;
  const unfit = fits ? await unfitFrame(opened.page) : '';
  await opened.close();
  return unfit || complaint({ names: shown, problems: opened.problems }, names);
}

/** Frames the pages of one site in another: a timeline that was rendered, and one that an address describes. */
export async function run({ workFolder, log, openPage }) {
  const folders = ['site', 'other'].map((folder) => join(workFolder, 'frame', folder));
  const [siteFolder, otherFolder] = folders;
  for (const folder of folders) mkdirSync(folder, { recursive: true });
  cpSync(join(projectRoot, 'dist/embed'), join(otherFolder, 'diplo-timeline/embed'), { recursive: true });
  const lists = ['february-2025.json', 'timeline.json'];
  for (const file of lists) cpSync(sourceCase, join(otherFolder, file));
  const page = ['render', sourceCase, '-o', join(otherFolder, 'visits.html')];
  await runProgram('node', [command, ...page, '--frame', 'diplo-timeline/embed/frame.js']);
  const site = { folder: siteFolder, ...(await serveFolder(siteFolder)) };
  const other = await serveFolder(
    otherFolder,
    Object.fromEntries(lists.map((file) => [`/${file}`, { 'access-control-allow-origin': '*' }])),
  );
  const rows = [];
  try {
    for (const each of ways) {
      const wrong = await tryWay(each, { site, other, openPage });
      rows.push({ system: name, way: each.way, role: 'author', ok: wrong === '', note: wrong });
      log(`${wrong === '' ? '✓' : '✗'} ${name}: ${each.way} ${wrong}`);
    }
  } finally {
    await Promise.all([site.close(), other.close()]);
  }
  return rows;
}
