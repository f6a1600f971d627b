import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectRoot } from './project-root.mjs';

/** What the single-file bundle may weigh on the wire, everything in. */
const budgetBytes = 40_000;

const bytes = gzipSync(readFileSync(join(projectRoot, 'dist/diplo-timeline.js')), { level: 9 }).length;
const line = `dist/diplo-timeline.js is ${bytes} of at most ${budgetBytes} bytes (gzip -9)`;
if (bytes <= budgetBytes) {
  console.log(line);
} else {
  console.error(`${line}: "npm run report" shows what it holds.`);
  process.exitCode = 1;
}
