import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.mjs';

/** Ends the process with one line where these files of dist/ are not there. */
export function requireBuilt(...files) {
  const missing = files.find((file) => !existsSync(join(projectRoot, 'dist', file)));
  if (missing === undefined) return;
  console.error(`There is no dist/${missing}: run "npm run build" first.`);
  process.exit(1);
}
