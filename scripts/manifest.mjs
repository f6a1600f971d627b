import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { format, resolveConfig } from 'prettier';
import { projectRoot } from './project-root.mjs';

const file = join(projectRoot, 'custom-elements.json');

/** `src/a.ts`, `/src/a.js` and `./a.js` are all the published `dist/npm/a.js`: the analyzer reads src, users do not. */
const published = (path) =>
  (path.startsWith('./') ? posix.join('src', path) : path).replace(/^\/?src\/(.*)\.[jt]s$/u, 'dist/npm/$1.js');

const withPublishedPaths = (value) =>
  JSON.parse(JSON.stringify(value), (key, held) =>
    (key === 'path' || key === 'module') && typeof held === 'string' ? published(held) : held,
  );

/** The entries (straight in dist/npm), and the modules whose names they export. */
function publicModules(modules) {
  const isEntry = ({ path }) => posix.dirname(path) === 'dist/npm';
  const exported = modules
    .filter(isEntry)
    .flatMap(({ exports }) => exports.map(({ declaration }) => declaration.module));
  return modules
    .filter((module) => isEntry(module) || exported.includes(module.path))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1)); // files are found in any order
}

/**
 * Only what users meet: no private members, and of all that the analyzer takes for events, which is every call of
 * dispatchEvent, those that have been described.
 */
function publicAlone(modules) {
  for (const { declarations } of modules) {
    for (const declaration of declarations) {
      declaration.events = declaration.events?.filter(({ description }) => description);
      declaration.members = declaration.members?.filter(({ privacy = 'public' }) => privacy === 'public');
    }
  }
  return modules;
}

/** The element's properties have a class of their own, which is no business of those who use it: shown as one. */
function withoutPropertiesClass(modules) {
  const module = 'dist/npm/view/timeline-properties.js';
  const { superclass } = modules.find(({ path }) => path === module).declarations[0];
  return JSON.parse(JSON.stringify(modules), (key, held) => {
    if (held?.module !== module) return held;
    return key === 'superclass' ? superclass : undefined; // of a member: where it is inherited from
  });
}

async function manifest() {
  const argv = ['analyze', '--litelement', '--quiet', '--globs', 'src/**/*.ts'];
  const { modules, ...head } = withPublishedPaths(await cli({ argv, cwd: projectRoot, noWrite: true }));
  const text = JSON.stringify({
    ...head,
    modules: publicAlone(publicModules(withoutPropertiesClass(modules))),
  });
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}

const current = await manifest();
if (!process.argv.includes('--check')) {
  writeFileSync(file, current);
} else if (!existsSync(file) || readFileSync(file, 'utf8') !== current) {
  console.error('custom-elements.json does not say what src says: run "npm run manifest" and commit the file.');
  process.exitCode = 1;
}
