import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { projectRoot } from '../../../scripts/project-root.mjs';
import { serveFolder } from './serve-folder.mjs';
import { snippetOf } from './snippets.mjs';
import { hostileCase, hostileNames, sourceCase } from './source-case.mjs';
import { tryPages } from './try-pages.mjs';

/** Copies what a site needs of `dist`, here or in an installed package: the files that a page loads. */
export function copyScripts(folder, dist = join(projectRoot, 'dist')) {
  for (const file of readdirSync(dist).filter((name) => name.endsWith('.js'))) {
    cpSync(join(dist, file), join(folder, file));
  }
}

/** A page of its own that shows the hostile list where `page` shows the source case; gives its path. */
function addHostilePage(folder, page) {
  const file = join(folder, page);
  const hostile = join(dirname(file), `hostile-${file.slice(dirname(file).length + 1)}`);
  const text = readFileSync(file, 'utf8');
  if (!text.includes('february-2025')) throw new Error(`${page} names no february-2025.`);
  writeFileSync(hostile, text.replaceAll('february-2025', 'hostile'));
}

/** The head of a page of Markdown: what its program wants, or its heading. */
const HEAD = /^(?:---\n[^]*?\n---|#[^\n]*)\n/u;

/** A page with the snippet of `target`, beside a page of the recipe. */
function addSnippetPage(folder, { page, target }) {
  const file = join(folder, page);
  const [head = ''] = HEAD.exec(readFileSync(file, 'utf8')) ?? [];
  const { text, once = '' } = snippetOf(target);
  const isMarkdown = page.endsWith('.md');
  const html = `<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>A snippet</title>\n${once}\n${text}\n</html>\n`;
  writeFileSync(join(dirname(file), `snippet${extname(file)}`), isMarkdown ? `${head}\n${text}\n` : html);
}

/** What a failed build says for all ways. */
const failed = (system, ways, error) =>
  ways.map(({ way, role = 'author' }) => ({ system, way, role, ok: false, note: error.message }));

/**
 * Copies the recipe `integrations/<folder>`, gives it the timeline's files and the lists, builds and serves it, and opens
 * the pages. A way with `page`, the file of a page that puts data into its markup, is tried with hostile data as well.
 *
 * @param snippet the target of the page that makes snippets, a page of the recipe to write it beside, and its path
 * @param scripts the folders of the site that the files of the timeline go to
 * @param lists the folders that the lists go to
 * @param build builds the site in the folder it is given; gives the folder to serve
 */
export async function trySite({ system, folder, scripts, lists, ways, snippet, build, workFolder, log, openPage }) {
  const site = join(workFolder, folder);
  const hostileWays = ways
    .filter(({ page }) => page)
    .map(({ way, path, ...rest }) => ({
      ...rest,
      way: `${way}, hostile`,
      path: `hostile-${path}`,
      names: hostileNames,
    }));
  const snippetWay = { way: 'snippet of demo/create.html', path: snippet.path, target: snippet.target };
  const all = [...ways, ...hostileWays, snippetWay];
  let server;
  try {
    cpSync(join(projectRoot, 'integrations', folder), site, { recursive: true });
    for (const place of scripts) copyScripts(join(site, place));
    for (const place of lists) {
      mkdirSync(join(site, place), { recursive: true });
      cpSync(sourceCase, join(site, place, 'february-2025.json'));
      cpSync(hostileCase, join(site, place, 'hostile.json'));
    }
    addSnippetPage(site, snippet);
    for (const { page } of ways) if (page) addHostilePage(site, page);
    server = await serveFolder(await build(site));
    return await tryPages({ system, address: server.address, ways: all, log, openPage });
  } catch (error) {
    log(`✗ ${system}: ${error.message}`);
    return failed(system, all, error);
  } finally {
    await server?.close();
  }
}
