import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { zones } from '../test/zones.mjs';
import { projectRoot } from './project-root.mjs';

/** Properties of test/**\/*.fuzz.test.ts, which share the time. */
const PROPERTIES = 7;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(randomInt(2 ** 31)) },
  },
});
const seconds = (60 * Number(values.minutes)) / PROPERTIES;
if (!(seconds > 0) || !/^\d+$/u.test(values.seed)) throw new Error('--minutes and --seed take numbers.');

console.log(`Trying whatever readers may meet for ${values.minutes} minutes: npm run fuzz -- --seed ${values.seed}`);
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const args = [vitest, 'run', '--config', 'test/vitest.config.mjs', '--project', zones[0], 'fuzz.test.ts'];
const env = { ...process.env, FUZZ_SECONDS: String(seconds), FUZZ_SEED: values.seed };
const { status } = spawnSync(process.execPath, args, { cwd: projectRoot, env, stdio: 'inherit' });
process.exitCode = status ?? 1;
