import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { pack } from './pack.mjs';
import { projectRoot } from './project-root.mjs';

/** Runs a program of a package; what it says where it fails, else nothing. */
function complaints(script, ...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(projectRoot, 'node_modules', script), ...args], {
    cwd: projectRoot,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return status === 0 ? [] : [`${stdout}${stderr}`.trim()];
}

async function publintComplaints(file) {
  const { buffer } = new Uint8Array(readFileSync(file));
  const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true });
  return messages.map((message) => formatMessage(message, pkg, { color: false }));
}

/** The types that templates are checked with: not every app skips those of what it imports. */
const templateTypes = ['editors/attributes.d.ts', '--noEmit', '--ignoreConfig', '--strict', '--module', 'nodenext'];

/**
 * What is looked at: the files of the tarball, its entries, their types as each resolver finds them and as they are, and what
 * nobody uses.
 */
const checks = [
  ({ unexpected }) => unexpected.map((path) => `The package must not hold ${path}: see scripts/pack.mjs.`),
  ({ file }) => publintComplaints(file),
  ({ file }) => complaints('@arethetypeswrong/cli/dist/index.js', file, '--profile', 'esm-only'),
  () => complaints('typescript/bin/tsc', ...templateTypes),
  () => complaints('knip/bin/knip.js'),
];

const folder = mkdtempSync(join(tmpdir(), 'diplo-timeline-package-'));
try {
  const packed = pack(folder);
  const found = (await Promise.all(checks.map((check) => check(packed)))).flat();
  for (const complaint of found) console.error(complaint);
  if (found.length > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
