import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from './run-program.mjs';

/** Installs what the package.json of a folder names, or else `packages`, a name and an exact version each. */
export async function installNpmPackages(folder, packages) {
  const file = join(folder, 'package.json');
  const own = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { private: true, type: 'module' };
  if (packages) writeFileSync(file, JSON.stringify({ ...own, dependencies: packages }));
  const options = ['--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts', '--loglevel=error'];
  await runProgram('npm', ['install', ...options], { cwd: folder });
}

/** Whether dpkg knows all of them; where there is no dpkg, running a program tells. */
const areInstalled = (packages) =>
  runProgram('dpkg-query', ['--show', '--showformat=${Status}\\n', ...packages]).then(
    (printed) =>
      printed
        .trim()
        .split('\n')
        .every((status) => status === 'install ok installed'),
    ({ code }) => code === 'ENOENT',
  );

const apt = (...args) =>
  runProgram('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=120', ...args], {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  });

/** Installs those of Debian's packages that are missing. */
export async function installDebianPackages(packages) {
  if (await areInstalled(packages)) return;
  if (process.getuid?.() !== 0) throw new Error(`Debian's packages ${packages.join(', ')} must be installed, by root.`);
  await apt('update');
  await apt('install', '-y', '--no-install-recommends', ...packages);
}
