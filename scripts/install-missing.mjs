import { statSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './npm.mjs';
import { projectRoot } from './project-root.mjs';

const changedAt = (path) => statSync(join(projectRoot, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Ends the process with one line when this Node is older than package.json asks for, before anything fails obscurely. */
function requireNode(major, minor) {
  const [hasMajor, hasMinor] = process.versions.node.split('.').map(Number);
  if (hasMajor > major || (hasMajor === major && hasMinor >= minor)) return;
  console.error(`Node ${major}.${minor} or newer is needed, this is ${process.version}: https://nodejs.org/`);
  process.exit(1);
}

/** Installs what the lockfile names, unless that has been done since the lockfile last changed. */
export function installMissing() {
  requireNode(20, 19);
  if (changedAt('node_modules/.package-lock.json') >= changedAt('package-lock.json')) return;
  console.log('Installing what package-lock.json names …');
  const { status } = npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], { stdio: 'inherit' });
  if (status === 0) return;
  console.error('The packages could not be installed: look above for the reason, then run "npm ci".');
  process.exit(1);
}
