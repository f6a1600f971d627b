import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changesOf } from './changelog.mjs';

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));

function isClean(root) {
  const { status, stdout } = spawnSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' });
  return status === 0 && stdout === '';
}

/** The recipes that install another version. */
function recipesOfOthers(root, version) {
  const folder = join(root, 'integrations');
  return readdirSync(folder).filter((recipe) => {
    const file = join(folder, recipe, 'package.json');
    const asked = existsSync(file) ? json(file).dependencies?.['diplo-timeline'] : undefined;
    return asked !== undefined && asked !== version;
  });
}

/** What stands between the project in the folder `root` and a release of its version, one sentence each. */
export function obstacles(root) {
  const { version } = json(join(root, 'package.json'));
  const isTold = changesOf(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), version) !== undefined;
  return [
    ...(isClean(root) ? [] : ['There are changes that are not committed: "git status" names them.']),
    ...(isTold ? [] : [`CHANGELOG.md has no section "## ${version} - YYYY-MM-DD" that says anything: write it.`]),
    ...recipesOfOthers(root, version).map(
      (recipe) => `integrations/${recipe}/package.json asks for another version than ${version}: change it.`,
    ),
  ];
}
