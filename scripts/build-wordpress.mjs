import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { projectRoot } from './project-root.mjs';

const source = join(projectRoot, 'integrations/wordpress/diplo-timeline');
const built = join(projectRoot, 'dist');
const target = join(built, 'wordpress/diplo-timeline');
const archive = join(built, 'diplo-timeline-wordpress.zip');

const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));

/** The first day that the format knows: the same files give the same bytes. */
const EARLIEST = new Date(1980, 0, 1);

/** The bundle with what it fetches, and the script for marked lists. */
const isAsset = (name) => /^(?:diplo-timeline|enhance)[^/]*\.js$/u.test(name);

/** All files below a folder, by their path in it. */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .sort();

/** Puts the plugin together in dist/wordpress/diplo-timeline, and packs it. */
function build() {
  const assets = readdirSync(built).filter(isAsset);
  if (!assets.includes('diplo-timeline.js')) throw new Error('dist/diplo-timeline.js is missing: run "npm run build".');
  rmSync(target, { recursive: true, force: true });
  cpSync(source, target, { recursive: true });
  for (const path of filesIn(target)) {
    const file = join(target, path);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('@VERSION@', version));
  }
  cpSync(join(projectRoot, 'LICENSE'), join(target, 'LICENSE'));
  cpSync(join(built, 'third-party-licences.txt'), join(target, 'third-party-licences.txt'));
  // Named after the version, so that no cache mixes the files of two.
  const folder = join(target, 'assets', version);
  mkdirSync(folder, { recursive: true });
  for (const name of assets) {
    // The maps stay behind: they are seven times as long as the scripts.
    const text = readFileSync(join(built, name), 'utf8').replace(/\n\/\/# sourceMappingURL=\S*\s*$/u, '\n');
    writeFileSync(join(folder, name), text);
  }
  checkPhp();
  const files = filesIn(target).map((path) => [`diplo-timeline/${path}`, readFileSync(join(target, path))]);
  writeFileSync(archive, zipSync(Object.fromEntries(files), { level: 9, mtime: EARLIEST }));
}

/** Where there is PHP, every file must at least be PHP. */
function checkPhp() {
  for (const path of filesIn(target).filter((name) => name.endsWith('.php'))) {
    const { status, error, stdout, stderr } = spawnSync('php', ['-l', join(target, path)], { encoding: 'utf8' });
    if (error?.code === 'ENOENT') return;
    if (status !== 0) throw new Error(`${path}: ${stdout}${stderr}`);
  }
}

try {
  build();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
