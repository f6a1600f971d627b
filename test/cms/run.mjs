import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireBuilt } from '../../scripts/require-built.mjs';
import { startBrowser } from './lib/open-page.mjs';
import { compareResults, writeResults } from './lib/results.mjs';

const options = process.argv.slice(2);
const wanted = options.filter((option) => !option.startsWith('--'));

requireBuilt('diplo-timeline.js', 'enhance.js', 'embed/frame.js');

const systems = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.mjs') && file !== 'run.mjs')
  .map((file) => file.slice(0, -'.mjs'.length))
  .filter((system) => wanted.length === 0 || wanted.includes(system));

const workFolder = mkdtempSync(join(tmpdir(), 'diplo-timeline-cms-'));
const browser = await startBrowser();
const rows = [];
try {
  for (const system of systems) {
    const started = performance.now();
    const { run } = await import(`./${system}.mjs`);
    rows.push(...(await run({ workFolder, log: console.log, openPage: browser.openPage })));
    console.log(`  (${((performance.now() - started) / 1000).toFixed(0)} s)`);
  }
} finally {
  await browser.close();
  rmSync(workFolder, { recursive: true, force: true, maxRetries: 5 });
}

console.table(rows);
if (options.includes('--write')) await writeResults(rows);
const differences = compareResults(rows, { areAll: wanted.length === 0 });
if (differences.length > 0) {
  console.error(`docs/embedding.md says otherwise of these; "npm run test:cms -- --write" writes what was seen:`);
  for (const difference of differences) console.error(`  ${difference}`);
}

const failed = rows.filter(({ ok }) => !ok).length + differences.length;
console.log(`${rows.length + differences.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 || rows.length === 0 ? 1 : 0;
