import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runProgram } from '../cms/lib/run-program.mjs';
import { names, sourceCase } from '../cms/lib/source-case.mjs';

/** The entries that only a page can load: one acts on it, one is minified for it. */
const FOR_PAGES = ['./enhance', './bundle'];

const inNode = (folder, code) => runProgram(process.execPath, ['--input-type=module', '--eval', code], { cwd: folder });

/** What a server imports, it can import. */
export async function tryEntries(folder) {
  const file = join(folder, 'node_modules/diplo-timeline/package.json');
  const entries = Object.entries(JSON.parse(readFileSync(file, 'utf8')).exports)
    .filter(([path, target]) => typeof target === 'object' && !FOR_PAGES.includes(path))
    .map(([path]) => path.replace('.', 'diplo-timeline'));
  for (const entry of entries) {
    const printed = await inNode(folder, `console.log(Object.keys(await import('${entry}')).length)`);
    if (!(Number(printed) > 0)) throw new Error(`${entry} exports nothing.`);
  }
}

/** The server renders the source case. */
export async function tryServer(folder) {
  const html = await inNode(
    folder,
    `import { readFileSync } from 'node:fs';
    import { renderTimeline } from 'diplo-timeline/server';
    const list = JSON.parse(readFileSync(new URL('${pathToFileURL(sourceCase)}'), 'utf8'));
    console.log(await renderTimeline(list, { locale: 'en' }));`,
  );
  const [shadow] = html.split('</template>');
  const missing = names.filter((name) => !shadow.includes(name));
  if (missing.length > 0) throw new Error(`The server leaves out ${missing.join(', ')}.`);
}

/** The command is there, and reads a list. */
export async function tryCommand(folder) {
  const npx = (...args) => runProgram('npx', ['--no-install', 'diplo-timeline', ...args], { cwd: folder });
  const help = await npx('--help');
  if (!help.includes('diplo-timeline render')) throw new Error(`--help says: ${help}`);
  const csv = await npx('convert', sourceCase, '--to', 'csv');
  if (!csv.includes(names[0])) throw new Error(`convert gives: ${csv}`);
}
