import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.mjs';

const { packages } = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8'));
const locked = new Set(Object.keys(packages).map((path) => path.replace(/.*node_modules\//u, '')));

/**
 * Packages for other systems than this one, which npm leaves out where the registry does not have them yet. The lockfile
 * serves where they are not needed; "npm ci" refuses it everywhere.
 */
const missing = Object.values(packages)
  .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
  .filter((name) => !locked.has(name));

/** Addresses of one machine's registry, which others do not reach. */
const addresses = Object.keys(packages).filter((path) => packages[path].resolved);

if (missing.length > 0) {
  console.error(
    `package-lock.json lacks ${missing.join(', ')}: pin the version before of what needs them, then "npm i".`,
  );
  process.exitCode = 1;
}
if (addresses.length > 0) {
  console.error(`package-lock.json names where it found ${addresses.join(', ')}: delete its "resolved" lines.`);
  process.exitCode = 1;
}
