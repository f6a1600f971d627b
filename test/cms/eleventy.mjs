import { join } from 'node:path';
import { installNpmPackages } from './lib/install-packages.mjs';
import { runProgram } from './lib/run-program.mjs';
import { trySite } from './lib/try-site.mjs';

export const name = 'Eleventy';

export const run = (tools) =>
  trySite({
    ...tools,
    system: name,
    folder: 'eleventy',
    scripts: ['diplo-timeline'],
    lists: ['_data', '.'],
    ways: [
      { way: 'shortcode, data file', path: 'data/', page: 'data.md' },
      { way: 'file', path: 'file/' },
      { way: 'code fence', path: 'fence/' },
    ],
    snippet: { target: 'eleventy', page: 'fence.md', path: 'snippet/' },
    async build(site) {
      await installNpmPackages(site);
      await runProgram('npm', ['run', 'build'], { cwd: site });
      return join(site, '_site');
    },
  });
