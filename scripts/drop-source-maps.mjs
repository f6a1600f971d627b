import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.mjs';

const modules = join(projectRoot, 'dist/npm');

/**
 * The modules are read as easily as their TypeScript. Their maps, with all sources in them, are needed only to make those
 * of the bundle, which stay; a comment that names a map that is gone would be a warning in every bundler.
 */
for (const path of readdirSync(modules, { recursive: true })) {
  const file = join(modules, path);
  if (path.endsWith('.js.map')) rmSync(file);
  if (!path.endsWith('.js')) continue;
  writeFileSync(file, readFileSync(file, 'utf8').replace(/\n\/\/# sourceMappingURL=\S*\s*$/u, '\n'));
}
