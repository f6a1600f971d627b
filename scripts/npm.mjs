import { spawnSync } from 'node:child_process';
import { projectRoot } from './project-root.mjs';

/** Runs npm in the project's folder: the npm that started this script, else the one on the PATH. */
export function npm(args, options) {
  const script = process.env.npm_execpath;
  const [command, first] = script ? [process.execPath, [script]] : ['npm', []];
  const shell = !script && process.platform === 'win32';
  return spawnSync(command, [...first, ...args], { cwd: projectRoot, shell, encoding: 'utf8', ...options });
}
