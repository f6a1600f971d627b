import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { zones } from './zones.mjs';

/** Tests in the folders that need no page run in Node, each in three zones; web-test-runner.config.mjs has the others. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['test/{command,core,docs,i18n,input,output,server}/**/*.test.ts', 'test/**/*.node.test.ts'],
    exclude: ['**/*.browser.test.ts'],
    setupFiles: ['test/support/check-zone.ts', 'test/support/seed-properties.ts', 'test/support/register-languages.ts'],
    allowOnly: false,
    // the core keeps no state between calls, so that files can share what they import: a third of the time
    isolate: false,
    // what is tried at random does not depend on the zone
    projects: zones.map((zone, i) => ({
      extends: true,
      test: { name: zone, env: { TZ: zone }, exclude: i === 0 ? [] : ['**/*.fuzz.test.ts'] },
    })),
  },
});
