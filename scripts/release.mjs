import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './npm.mjs';
import { pack } from './pack.mjs';
import { projectRoot } from './project-root.mjs';
import { obstacles } from './release/obstacles.mjs';
import { integrities, scriptTags } from './release/subresource-integrity.mjs';

const dist = join(projectRoot, 'dist');
const { name, version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
const address = `https://cdn.jsdelivr.net/npm/${name}@${version}/dist`;

function run(script) {
  const { status } = npm(['run', '--silent', script], { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error(`"npm run ${script}" failed.`);
}

/** Makes all that a release consists of; what leaves this machine is left to a person. */
function release() {
  const found = obstacles(projectRoot);
  if (found.length > 0) throw new Error(found.join('\n'));
  run('build');
  run('build:wordpress');
  const hashes = integrities(dist);
  writeFileSync(join(dist, 'sri.json'), `${JSON.stringify({ version, files: hashes }, null, 2)}\n`);
  const { file, bytes, paths } = pack(dist);
  console.log(`${file}: ${paths.length} files, ${bytes} bytes
${join(dist, 'diplo-timeline-wordpress.zip')}

For pages that load it from a CDN (also in dist/sri.json):

${scriptTags(hashes, address)}

Nothing has been tagged or published. Next:

npm run test:packages
git tag -a v${version} -m ${version}
git push origin v${version}
npm publish ${file}`);
}

try {
  release();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
