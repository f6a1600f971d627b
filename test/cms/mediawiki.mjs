import { spawn } from 'node:child_process';
import { appendFileSync, cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/project-root.mjs';
import { freePort } from './lib/free-port.mjs';
import { installDebianPackages } from './lib/install-packages.mjs';
import { runProgram } from './lib/run-program.mjs';
import { hostileCase, hostileNames } from './lib/source-case.mjs';
import { tryPages } from './lib/try-pages.mjs';
import { copyScripts } from './lib/try-site.mjs';

export const name = 'MediaWiki';

const installed = '/usr/share/mediawiki';
const recipes = join(projectRoot, 'integrations/mediawiki');
const recipe = (file) => readFileSync(join(recipes, file), 'utf8');

/** What the tag ends with cannot stand in it. */
const withoutEnd = (text) => text.replaceAll('</diplo-timeline>', '');
/** A tag ends at its first `>`, so that it must be written as its entity. */
const hostileHeading = `'&quot;&gt;&lt;/script&gt;&lt;script&gt;throw Error('A heading ran.')&lt;/script&gt;`;
const hostilePage = `<diplo-timeline heading="${hostileHeading}" onclick="throw 1" src="//elsewhere.example/list.json">
${withoutEnd(readFileSync(hostileCase, 'utf8'))}
</diplo-timeline>`;

const role = 'user';
const ways = [
  { way: 'tag of the extension', title: 'Tag', text: recipe('pages/tag.wiki') },
  { way: 'tag of the extension, hostile', title: 'Hostile', text: hostilePage, names: hostileNames.map(withoutEnd) },
  { way: 'preformatted text', title: 'Pre', text: recipe('pages/pre.wiki') },
  { way: 'list', title: 'List', text: recipe('pages/list.wiki') },
  { way: 'table', title: 'Table', text: recipe('pages/table.wiki') },
].map((way) => ({ ...way, role, path: `index.php?title=${way.title}` }));

/** Sets a wiki up in `folder`, with the recipe's extension and Common.js, and writes the pages. */
async function install(folder, port) {
  await installDebianPackages(['mediawiki', 'php-cli', 'php-sqlite3', 'php-xml', 'php-mbstring', 'php-intl']);
  const isOwn = (path) => path !== join(installed, 'LocalSettings.php') && path !== join(installed, 'config');
  cpSync(installed, folder, { recursive: true, dereference: true, filter: isOwn });

  const php = (script, args, input) =>
    runProgram('php', [join(folder, 'maintenance', script), ...args], { cwd: folder, input });
  const address = `http://127.0.0.1:${port}`;
  await php('install.php', [
    ...['--dbtype', 'sqlite', '--dbpath', join(folder, 'database'), '--dbname', 'wiki'],
    ...['--server', address, '--scriptpath', '', '--pass', 'only for this test', 'Wiki', 'Admin'],
  ]);

  const extension = join(folder, 'extensions/DiploTimeline');
  cpSync(join(recipes, 'DiploTimeline'), extension, { recursive: true });
  copyScripts(join(extension, 'resources'));
  copyScripts(join(folder, 'diplo-timeline'));
  appendFileSync(join(folder, 'LocalSettings.php'), "\nwfLoadExtension( 'DiploTimeline' );\n");

  await php('createAndPromote.php', ['Editor', 'also for this test']);
  const edit = (title, user, text) => php('edit.php', ['--user', user, title], text);
  await edit('MediaWiki:Common.js', 'Admin', recipe('Common.js'));
  for (const { title, text } of ways) await edit(title, 'Editor', text);
  return address;
}

export async function run({ workFolder, log, openPage }) {
  const folder = join(workFolder, 'mediawiki');
  let server;
  try {
    const port = await freePort();
    const address = await install(folder, port);
    server = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', folder], { cwd: folder, stdio: 'ignore' });
    await answers(`${address}/index.php?title=Tag`);
    return await tryPages({ system: name, address, ways, log, openPage });
  } catch (error) {
    log(`✗ ${name}: ${error.message}`);
    return ways.map(({ way }) => ({ system: name, way, role, ok: false, note: error.message }));
  } finally {
    server?.kill();
  }
}

/** Waits until a page is there, half a minute at most. */
async function answers(url) {
  for (const end = Date.now() + 30_000; Date.now() < end;) {
    const response = await fetch(url).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${url} does not answer.`);
}
