import { existsSync } from 'node:fs';
import { attempt } from './attempt.mjs';

/** Whether packages of Debian can be installed by who runs this. */
export const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

export function install(name, ...packages) {
  console.log(`Installing ${name} with apt-get …`);
  attempt('apt-get', ['update', '-qq']);
  const options = ['-y', '-qq', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300'];
  attempt('apt-get', ['install', ...options, ...packages]);
}
