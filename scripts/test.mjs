import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOrInstallBrowser, noBrowser } from './find-browser.mjs';
import { enginePackages, missingEngines } from './find-engines.mjs';
import { installMissing } from './install-missing.mjs';
import { npm } from './npm.mjs';

/** The steps in their order: each is a script of package.json, and `counts` reads the tests that it has run. */
const steps = [
  { name: 'lockfile', script: 'check:lockfile' },
  { name: 'format', script: 'check:format' },
  { name: 'lint', script: 'lint' },
  { name: 'types', script: 'check:types' },
  { name: 'types of the core, without DOM', script: 'check:core' },
  { name: 'manifest', script: 'check:manifest' },
  { name: 'schema', script: 'check:schema' },
  { name: 'types and data for editors', script: 'check:editors' },
  { name: 'unit tests', script: 'test:unit', args: vitestArgs, counts: vitestCounts },
  { name: 'build', script: 'build:files' },
  { name: 'size', script: 'check:size' },
  { name: 'languages', script: 'check:languages' },
  { name: 'package', script: 'check:package' },
  { name: 'browser tests', script: 'test:browser', counts: JSON.parse },
];
const inOtherEngines = { name: 'of these, in other engines', script: 'test:engines', counts: JSON.parse };

function vitestArgs(file) {
  return ['--', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
}

function vitestCounts(json) {
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(json);
  // a file that does not even load has failed without one test that did
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}

const indented = (text) => text.trim().replace(/^/gmu, '    ');

/** Runs a step, prints its line and, where it failed, what it said. Without tests of its own it counts as one. */
function run({ name, script, args = () => [], counts }, folder, env) {
  const file = join(folder, `${script.replace(':', '-')}.json`);
  const started = performance.now();
  const { status, stdout, stderr } = npm(['run', '--silent', script, ...args(file)], {
    env: { ...env, TEST_COUNTS: file, NO_COLOR: '1' },
    maxBuffer: 2 ** 28,
  });
  const result = counts && existsSync(file) ? counts(readFileSync(file, 'utf8')) : { passed: 0, failed: 0 };
  if (!counts && status === 0) result.passed = 1;
  const noTests = result.passed + result.failed === 0;
  if (status !== 0 || noTests) result.failed = Math.max(1, result.failed);

  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const tests = counts ? `: ${result.passed} passed, ${result.failed} failed` : '';
  console.log(`${result.failed > 0 ? '✗' : '✓'} ${name}${tests} (${seconds} s)`);
  if (result.failed > 0) console.log(indented(noTests && status === 0 ? 'No test ran.' : `${stdout}${stderr}`));
  return result;
}

installMissing();
const browser = await findOrInstallBrowser();
if (!browser) console.error(noBrowser);

const folder = mkdtempSync(join(tmpdir(), 'diplo-timeline-'));
const env = browser ? { ...process.env, CHROME_PATH: browser } : process.env;
const missing = missingEngines();
for (const sentence of missing) console.log(`– ${sentence}`);
if (missing.length < Object.keys(enginePackages).length) steps.push(inOtherEngines);
const results = steps.map((step) => run(step, folder, env));
rmSync(folder, { recursive: true });

const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
