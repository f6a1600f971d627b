import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pack } from '../../scripts/pack.mjs';
import { requireBuilt } from '../../scripts/require-built.mjs';
import { startBrowser } from '../cms/lib/open-page.mjs';
import { apps } from './apps.mjs';
import { buildAndTry, checkTypes, installApp } from './try-app.mjs';
import { tryImportMap, tryIntegrity } from './try-files.mjs';
import { tryCommand, tryEntries, tryServer } from './try-node.mjs';

const wanted = process.argv.slice(2);

requireBuilt('diplo-timeline.js');

let [passed, failed] = [0, 0];

/** Runs one test, and says how it went. */
async function test(name, act) {
  const started = performance.now();
  const wrong = await act().then(
    () => '',
    ({ message }) => message,
  );
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`${wrong ? '✗' : '✓'} ${name} (${seconds} s) ${wrong}`);
  if (wrong) failed += 1;
  else passed += 1;
  return wrong === '';
}

const workFolder = mkdtempSync(join(tmpdir(), 'diplo-timeline-packages-'));
const { openPage, close } = await startBrowser();
try {
  const { file, unexpected } = pack(workFolder);
  await test('the package holds nothing unneeded', async () => {
    if (unexpected.length > 0) throw new Error(unexpected.join(', '));
  });
  for (const app of apps.filter((one) => wanted.length === 0 || wanted.includes(one.app))) {
    let folder;
    const isThere = await test(`${app.app}: install`, async () => {
      folder = await installApp(app, file, workFolder);
    });
    if (!isThere) continue;
    if (app.misuse) await test(`${app.app}: types`, () => checkTypes(app, folder));
    await test(`${app.app}: page`, () => buildAndTry(folder, openPage));
    if (app.app !== 'script') continue;
    await test('script: import map', () => tryImportMap(workFolder, folder, openPage));
    await test('script: integrity', () => tryIntegrity(workFolder, folder, openPage));
    await test('Node: entries', () => tryEntries(folder));
    await test('Node: server', () => tryServer(folder));
    await test('Node: command', () => tryCommand(folder));
  }
} finally {
  await close();
  rmSync(workFolder, { recursive: true, force: true, maxRetries: 5 });
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
