import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { visualRegressionPlugin } from '@web/test-runner-visual-regression/plugin';
import { contentSecurityPolicy } from '../scripts/content-security-policy.mjs';
import { refuseBlocked } from './support/block-requests.mjs';
import { countTests } from './support/count-tests.mjs';
import { emulateFeatures } from './support/emulate-features.mjs';
import { inspectPage } from './support/inspect-page.mjs';
import { serveLists } from './support/serve-lists.mjs';
import { touchPage } from './support/touch-page.mjs';

/** The page of a test file. The runner writes two scripts of its own into it, which only a nonce lets past the policy. */
const testPage = () => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Tests of diplo-timeline</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/test/support/test-page.css">
  </head>
  <body>
    <script type="module" src="/test/support/run-tests.ts"></script>
  </body>
</html>`;

/** Lets every script run that hostile data may bring, and nothing out: for tests that must see it. */
const openPage = {
  path: '/test/support/open-page.html',
  policy: "default-src 'self' 'unsafe-inline' 'unsafe-eval' data:",
};

async function guardWithPolicy(context, next) {
  await next();
  if (!context.response.is('html')) return;
  if (context.path === openPage.path) {
    context.set('content-security-policy', openPage.policy);
    return;
  }
  const nonce = randomUUID();
  if (context.path === '/') context.body = context.body.replaceAll('<script', `<script nonce="${nonce}"`);
  context.set('content-security-policy', contentSecurityPolicy({ 'script-src': `'nonce-${nonce}'` }));
}

const inNode = [
  '!test/{command,core,docs,i18n,input,output,server}/**/!(*.browser).test.ts',
  '!test/**/*.node.test.ts',
];
const inEveryZone = 'test/**/*.zones.test.ts';

/** All browser tests: those that a time zone may change in each of these browsers, the others in the first of them. */
export const allTests = (browsers, ...without) => [
  {
    name: 'one zone',
    files: ['test/**/*.test.ts', ...inNode, `!${inEveryZone}`, ...without],
    browsers: browsers.slice(0, 1),
  },
  { name: 'every zone', files: [inEveryZone, ...inNode], browsers },
];

/** How tests run in a page, whatever the engine. */
export const browserTests = {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  nodeResolve: true,
  concurrentBrowsers: 2,
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    }),
    emulateFeatures(),
    inspectPage(),
    touchPage(),
    visualRegressionPlugin({
      update: process.env.UPDATE_PICTURES === '1',
      baseDir: 'test/visual',
      getBaselineName: ({ name }) => `baseline/${name}`,
      getDiffName: ({ name }) => `failed/${name}-difference`,
      getFailedName: ({ name }) => `failed/${name}`,
      // half a pixel on the radius of a small dot changes the shade of 24 pixels, which pixelmatch would take for smoothing
      diffOptions: { includeAA: true, threshold: 0.2 },
      failureThreshold: 20,
      failureThresholdType: 'pixel',
    }),
  ],
  middleware: [guardWithPolicy, refuseBlocked, serveLists],
  testRunnerHtml: testPage,
  testFramework: { config: { timeout: 5000, forbidOnly: true } },
  reporters: [countTests(process.env.TEST_COUNTS)],
  testsFinishTimeout: 60_000,
  browserLogs: false,
  staticLogging: true,
};

/** For engines that take longer, hostile texts by the hundred above all. */
export const slower = {
  testFramework: { config: { timeout: 15_000, forbidOnly: true } },
  testsFinishTimeout: 300_000,
};
