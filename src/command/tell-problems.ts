import { oneLine } from './one-line.js';
import type { FileReading } from './read-file.js';
import type { Terminal } from './run.js';

/** Tells what is wrong with a file, by line, and whether there is nothing in it. */
export function tellProblems(
  file: string,
  { list, problems }: Pick<FileReading, 'list' | 'problems'>,
  { tell }: Terminal,
): void {
  for (const { message, line } of problems)
    tell(`${oneLine(`${file}${line === undefined ? '' : `:${line}`}: ${message}`)}\n`);
  if (list.events.length === 0) tell(`There are no events in ${oneLine(file)}.\n`);
}
