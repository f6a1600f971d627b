import type { Problem } from '../core/problem.js';
import type { Terminal } from './run.js';

/** Tells what is wrong with a file, by line. */
export function tellProblems(file: string, problems: readonly Problem[], terminal: Terminal): void {
  for (const { message, line } of problems)
    terminal.tell(`${file}${line === undefined ? '' : `:${line}`}: ${message}\n`);
}
