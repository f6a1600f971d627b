import { join } from 'node:path';
import { installDebianPackages } from './lib/install-packages.mjs';
import { runProgram } from './lib/run-program.mjs';
import { trySite } from './lib/try-site.mjs';

export const name = 'Jekyll';

export const run = (tools) =>
  trySite({
    ...tools,
    system: name,
    folder: 'jekyll',
    scripts: ['diplo-timeline'],
    lists: ['_data', '.'],
    ways: [
      { way: 'include, data file', path: 'data.html', page: 'data.md' },
      { way: 'file', path: 'file.html' },
      { way: 'code fence', path: 'fence.html' },
      { way: 'list', path: 'list.html' },
    ],
    snippet: { target: 'jekyll', page: 'fence.md', path: 'snippet.html' },
    async build(site) {
      await installDebianPackages(['jekyll']);
      await runProgram('jekyll', ['build', '--quiet'], { cwd: site, env: { LANG: 'C.UTF-8' } });
      return join(site, '_site');
    },
  });
