/** Messages that the running test has said it expects. */
const expected: RegExp[] = [];
const complaints: string[] = [];

/** Declares that this test makes the page complain, so that the complaint does not fail it; that none comes does. */
export function expectWarning(pattern: RegExp): void {
  expected.push(pattern);
}

function listen(): void {
  for (const level of ['warn', 'error'] as const) {
    // eslint-disable-next-line no-console -- this is the one place that listens to it
    console[level] = (...said: unknown[]) => {
      if (String(said[0]).startsWith('Lit is in dev mode')) return; // as it should be in a test
      complaints.push(`console.${level}: ${said.map(String).join(' ')}`);
    };
  }
  window.addEventListener('unhandledrejection', ({ reason }) => {
    complaints.push(`rejected, and nobody caught it: ${String(reason)}`);
  });
  document.addEventListener('securitypolicyviolation', (violation) => {
    const { violatedDirective, blockedURI, sample, sourceFile, lineNumber } = violation;
    complaints.push(`${violatedDirective} forbids ${blockedURI} ${sample} (${sourceFile}:${String(lineNumber)})`);
  });
}

/** What the page complained of since the last call and was not expected to, or the other way round. */
function surprise(): Error | undefined {
  const said = complaints.splice(0);
  const patterns = expected.splice(0);
  const unexpected = said.filter((complaint) => !patterns.some((pattern) => pattern.test(complaint)));
  if (unexpected.length > 0) return new Error(`The page complained: ${unexpected.join('; ')}`);
  const missing = patterns.filter((pattern) => !said.some((complaint) => pattern.test(complaint)));
  return missing.length > 0 ? new Error(`The page did not complain of ${missing.join(', ')}`) : undefined;
}

/** The runner sends errors as JSON, and hangs on the values that chai adds where these are elements. */
function withoutValues(error: unknown): unknown {
  if (error instanceof Error) Object.assign(error, { actual: undefined, expected: undefined });
  return error;
}

const later = window.setTimeout.bind(window); // before any test puts a clock of its own in its place

/** Lets a test fail where the page warned, rejected a promise or broke its Content-Security-Policy while the test ran. */
export function guardPage(tests: Pick<Mocha.Runnable, 'run'>): void {
  listen();
  const run = tests.run;
  tests.run = function (done) {
    run.call(this, (error?: unknown) => {
      later(() => {
        done(withoutValues(error) ?? surprise()); // violations are told in a task of their own
      });
    });
  };
}
