import { join } from 'node:path';
import { installDebianPackages } from './lib/install-packages.mjs';
import { runProgram } from './lib/run-program.mjs';
import { trySite } from './lib/try-site.mjs';

export const name = 'Hugo';

export const run = (tools) =>
  trySite({
    ...tools,
    system: name,
    folder: 'hugo',
    scripts: ['static/diplo-timeline'],
    lists: ['data', 'static'],
    ways: [
      { way: 'shortcode, data file', path: 'data/', page: 'content/data.md' },
      { way: 'shortcode, file', path: 'file/' },
      { way: 'code fence', path: 'fence/' },
    ],
    snippet: { target: 'hugo', page: 'content/fence.md', path: 'snippet/' },
    async build(site) {
      await installDebianPackages(['hugo']);
      await runProgram('hugo', ['--panicOnWarning'], { cwd: site });
      return join(site, 'public');
    },
  });
