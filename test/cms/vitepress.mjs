import { join } from 'node:path';
import { installNpmPackages } from './lib/install-packages.mjs';
import { runProgram } from './lib/run-program.mjs';
import { trySite } from './lib/try-site.mjs';

export const name = 'VitePress';

/** VitePress fetches the page and puts it in place of the one that is shown. */
async function followFence(page) {
  await page.getByRole('link', { name: 'Code fence' }).click();
  await page.getByRole('heading', { name: 'Events in a code fence' }).waitFor();
}

export const run = (tools) =>
  trySite({
    ...tools,
    system: name,
    folder: 'vitepress',
    scripts: ['public/diplo-timeline'],
    lists: ['.', 'public'],
    ways: [
      { way: 'data file', path: 'data.html', page: 'data.md' },
      { way: 'file', path: 'file.html' },
      { way: 'code fence', path: 'fence.html' },
      { way: 'code fence, after a click on a link', path: 'file.html', goOn: followFence },
    ],
    snippet: { target: 'vitepress', page: 'fence.md', path: 'snippet.html' },
    async build(site) {
      await installNpmPackages(site);
      await runProgram('npm', ['run', 'build'], { cwd: site });
      return join(site, '.vitepress/dist');
    },
  });
