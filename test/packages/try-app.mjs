import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/project-root.mjs';
import { complaint } from '../cms/lib/complaint.mjs';
import { installNpmPackages } from '../cms/lib/install-packages.mjs';
import { runProgram } from '../cms/lib/run-program.mjs';
import { serveFolder } from '../cms/lib/serve-folder.mjs';
import { names, sourceCase } from '../cms/lib/source-case.mjs';

/** Selects the last event; what is wrong where the page does not hear of it, else nothing. */
async function unheard(page) {
  const [name] = names.slice(-1);
  await page.locator('diplo-timeline').getByRole('button', { name }).click();
  const selected = page.locator('output', { hasText: name });
  return selected.waitFor({ timeout: 5000 }).then(
    () => '',
    () => `The page does not hear of “${name}”.`,
  );
}

/** Opens a page, which must show the source case and, in its <output>, what the reader selects. */
export async function tryPage(folder, path, openPage) {
  const server = await serveFolder(folder);
  try {
    const { page, close, ...shown } = await openPage(`${server.address}/${path}`);
    const wrong = complaint(shown, names) || (await unheard(page));
    await close();
    if (wrong) throw new Error(wrong);
  } finally {
    await server.close();
  }
}

/** Copies the recipe of an app, gives it the list, and installs the packed package beside what it asks for. */
export async function installApp({ app, lists }, tarball, workFolder) {
  const folder = join(workFolder, app);
  cpSync(join(projectRoot, 'integrations', app), folder, { recursive: true });
  mkdirSync(join(folder, lists), { recursive: true });
  cpSync(sourceCase, join(folder, lists, 'february-2025.json'));
  const file = join(folder, 'package.json');
  const own = JSON.parse(readFileSync(file, 'utf8'));
  own.dependencies['diplo-timeline'] = `file:${tarball}`;
  writeFileSync(file, JSON.stringify(own));
  await installNpmPackages(folder);
  return folder;
}

const npmRun = (folder, script) => runProgram('npm', ['run', '--silent', script], { cwd: folder });

/** Right code has the right types, and wrong code has not. */
export async function checkTypes({ misuse: { file, right, wrong, reason } }, folder) {
  await npmRun(folder, 'check');
  const path = join(folder, file);
  const code = readFileSync(path, 'utf8');
  writeFileSync(path, code.replace(right, wrong));
  const refusal = await npmRun(folder, 'check').then(
    () => '',
    ({ message }) => message,
  );
  writeFileSync(path, code);
  if (!refusal.includes(reason)) throw new Error(`${wrong} should be refused, but: ${refusal || 'it was not'}.`);
}

export async function buildAndTry(folder, openPage) {
  await npmRun(folder, 'build');
  await tryPage(join(folder, 'dist'), '', openPage);
}
