import type { Problem } from '../core/problem.js';
import { readFile } from './read-file.js';
import type { CommandOptions, Terminal } from './run.js';
import { schemaProblems } from './schema-problems.js';

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Lists what is wrong with each file, by line, as compilers do; 1 where something is. */
export async function check(files: readonly string[], _options: CommandOptions, terminal: Terminal): Promise<number> {
  let count = 0;
  for (const file of files) {
    const { text, list, reading, problems } = await readFile(file, terminal);
    const known = new Set(problems.map(({ index }) => index));
    // The schema says again, and less well, what the reader has said of an event.
    const more = schemaProblems(text, reading.lines ?? []).filter(({ index }) => !known.has(index));
    const all = [...problems, ...more].toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
    for (const problem of all) terminal.out(`${file}${placeOf(problem)} ${problem.severity}: ${problem.message}\n`);
    terminal.tell(`${file}: ${counted(list.events.length, 'event')}, ${counted(all.length, 'problem')}\n`);
    count += all.length;
  }
  return count > 0 ? 1 : 0;
}

/** `:3:14:`, `: entry 2:` */
function placeOf({ line, column, index }: Problem): string {
  if (line !== undefined) return `:${line}${column === undefined ? '' : `:${column}`}:`;
  return index === undefined ? ':' : `: entry ${index + 1}:`;
}
