import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/project-root.mjs';
import { installNpmPackages } from './lib/install-packages.mjs';
import { serveFolder } from './lib/serve-folder.mjs';
import { snippetOf } from './lib/snippets.mjs';
import { sourceCase } from './lib/source-case.mjs';
import { tryPages } from './lib/try-pages.mjs';
import { copyScripts } from './lib/try-site.mjs';

export const name = 'Ghost';

/** Ghost 6 asks for Node 22. What turns a post into a page there are these packages, with an older jsdom. */
const packages = {
  '@tryghost/kg-default-nodes': '2.2.1',
  '@tryghost/kg-lexical-html-renderer': '1.5.1',
  jsdom: '26.1.0',
};
const note = 'by the renderer of Ghost 6, not in Ghost itself';

const recipe = (file) => readFileSync(join(projectRoot, 'integrations/ghost', file), 'utf8');
const uploaded = 'content/files/2025/02';

/** The cards of a post, as its editor keeps them. */
const ways = [
  { way: 'HTML card, JSON', path: 'json.html', card: { type: 'html', html: recipe('html-card.html') } },
  { way: 'HTML card, file', path: 'file.html', card: { type: 'html', html: recipe('html-card-file.html') } },
  {
    way: 'code card',
    path: 'code.html',
    card: { type: 'codeblock', language: 'diplo-timeline', code: recipe('code-card.txt'), caption: '' },
  },
  { way: 'Markdown card', path: 'markdown.html', card: { type: 'markdown', markdown: recipe('markdown-card.md') } },
  {
    way: 'HTML card, snippet of demo/create.html',
    path: 'snippet.html',
    target: 'ghost',
    card: { type: 'html', html: snippetOf('ghost').text },
  },
].map((way) => ({ ...way, note }));

/** Gives a function that turns a card into the HTML of a post. */
async function rendererIn(folder) {
  await installNpmPackages(folder, packages);
  const require = createRequire(join(folder, 'package.json'));
  const { LexicalHTMLRenderer } = require('@tryghost/kg-lexical-html-renderer');
  const { DEFAULT_NODES } = require('@tryghost/kg-default-nodes');
  const { JSDOM } = require('jsdom');
  const fail = (error) => {
    throw error;
  };
  const renderer = new LexicalHTMLRenderer({ dom: new JSDOM(), nodes: DEFAULT_NODES, onError: fail });
  return (card) => {
    const root = {
      type: 'root',
      version: 1,
      format: '',
      indent: 0,
      direction: 'ltr',
      children: [{ version: 1, ...card }],
    };
    return renderer.render(JSON.stringify({ root }));
  };
}

const page = (post) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>A post</title>${recipe('code-injection.html')}</head>
<body><section class="gh-content">${post}</section></body>
</html>`;

export async function run({ workFolder, log, openPage }) {
  const folder = join(workFolder, 'ghost');
  const site = join(folder, 'site');
  let server;
  try {
    mkdirSync(join(site, uploaded), { recursive: true });
    copyScripts(join(site, 'assets/diplo-timeline'));
    writeFileSync(join(site, uploaded, 'february-2025.json'), readFileSync(sourceCase));
    const render = await rendererIn(folder);
    for (const { path, card } of ways) writeFileSync(join(site, path), page(await render(card)));
    server = await serveFolder(site);
    return await tryPages({ system: name, address: server.address, ways, log, openPage });
  } catch (error) {
    log(`✗ ${name}: ${error.message}`);
    return ways.map(({ way }) => ({ system: name, way, role: 'author', ok: false, note: error.message }));
  } finally {
    await server?.close();
  }
}
