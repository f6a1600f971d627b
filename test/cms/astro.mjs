import { join } from 'node:path';
import { installNpmPackages } from './lib/install-packages.mjs';
import { runProgram } from './lib/run-program.mjs';
import { trySite } from './lib/try-site.mjs';

export const name = 'Astro';

export const run = (tools) =>
  trySite({
    ...tools,
    system: name,
    folder: 'astro',
    scripts: ['public/diplo-timeline'],
    lists: ['src/data', 'public'],
    ways: [
      { way: 'component, data file', path: 'data/', page: 'src/pages/data.astro' },
      { way: 'file', path: 'file/' },
      { way: 'code fence', path: 'fence/' },
    ],
    snippet: { target: 'astro', page: 'src/pages/fence.md', path: 'snippet/' },
    async build(site) {
      await installNpmPackages(site);
      await runProgram('npm', ['run', 'build'], { cwd: site, env: { ASTRO_TELEMETRY_DISABLED: '1' } });
      return join(site, 'dist');
    },
  });
