#!/usr/bin/env node
import { run } from './run.js';
import { stopWhenUnread } from './stop-when-unread.js';

for (const stream of [process.stdout, process.stderr]) stopWhenUnread(stream, () => process.exit());

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  tell: (text) => process.stderr.write(text),
  isTerminal: process.stderr.isTTY,
});
