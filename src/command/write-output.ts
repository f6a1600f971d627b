import { writeFile } from 'node:fs/promises';
import type { CommandOptions, Terminal } from './run.js';

/** Writes the result of a command into the file that `--output` names, or hands it on. */
export async function writeOutput(content: string, { output }: CommandOptions, terminal: Terminal): Promise<void> {
  if (output === undefined || output === '-') terminal.out(content);
  else await writeFile(output, content);
}
