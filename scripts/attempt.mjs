import { spawnSync } from 'node:child_process';

/** Runs a command in silence, and tells the reason where it fails. */
export function attempt(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8', env });
  if (status === 0) return;
  console.error(error?.message ?? stderr.split('\n').find((line) => /^E(rror)?: /u.test(line)) ?? stderr.trim());
}
