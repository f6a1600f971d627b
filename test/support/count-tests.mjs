import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/** Every test of a session with its full name, from the tree of its suites. */
function* testsOf({ tests = [], suites = [] } = {}, path = []) {
  for (const test of tests) yield { ...test, name: [...path, test.name].join(' › ') };
  for (const suite of suites) yield* testsOf(suite, [...path, suite.name]);
}

function print(
  where,
  { message = '', stack = '' } = { message: 'did not run: something before it failed' },
  name = 'beside the tests',
) {
  const calls = stack.split('\n').filter((line) => /^\s*at /u.test(line));
  console.log([`✗ ${where}: ${name}`, message, ...calls].join('\n    ') + '\n');
}

/** A Web Test Runner reporter: prints what failed and the counts, and writes these to `file` where one is given. */
export const countTests = (file) => ({
  onTestRunFinished({ sessions }) {
    let [passed, failed, skipped] = [0, 0, 0];
    for (const { testFile, browser, testResults, errors, passed: fine } of sessions) {
      const where = `${relative(process.cwd(), testFile)} (${browser.name})`;
      const tests = [...testsOf(testResults)];
      const failures = tests.filter((test) => !test.passed && !test.skipped);
      passed += tests.filter((test) => test.passed).length;
      skipped += tests.filter((test) => test.skipped).length;
      // a session can fail beside its tests: an import that is not there, an error nobody caught, a hook
      const beside = errors.length > 0 ? errors : fine || failures.length > 0 ? [] : [{ message: 'ended early' }];
      failed += failures.length + beside.length;
      for (const { name, error } of failures) print(where, error, name);
      for (const error of beside) print(where, error);
      for (const { name, skipped: left } of tests) if (left) console.log(`– ${where}: ${name}`);
    }
    console.log(`${passed} passed, ${failed} failed, ${skipped} skipped in the browser`);
    if (file) writeFileSync(file, JSON.stringify({ passed, failed, skipped }));
  },
});
