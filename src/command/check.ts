import { excerpt, type Problem } from '../core/problem.js';
import { counted } from './counted.js';
import { listOfText } from './list-schema.js';
import { oneLine } from './one-line.js';
import { readFile } from './read-file.js';
import type { CommandOptions, Terminal } from './run.js';
import { schemaProblems } from './schema-problems.js';
import { unknownFields, type UnknownFields } from './unknown-fields.js';

/** Lists what is wrong with each file, by line, as compilers do; 1 where something is, 2 where a file cannot be read. */
export async function check(files: readonly string[], { lang }: CommandOptions, terminal: Terminal): Promise<number> {
  let code = 0;
  for (const file of files) {
    try {
      if ((await countProblems(file, terminal, lang)) > 0) code ||= 1;
    } catch (error) {
      terminal.tell(`${oneLine(error instanceof Error ? error.message : String(error))}\n`);
      code = 2;
    }
  }
  return code;
}

async function countProblems(file: string, terminal: Terminal, lang?: string): Promise<number> {
  const { text, list, reading, problems } = await readFile(file, terminal, lang);
  const { lines = [] } = reading;
  const own = listOfText(text);
  const known = new Set(problems.map(({ index }) => index));
  // The schema says again, and less well, what the reader has said of an event.
  const more = own === undefined ? [] : schemaProblems(own, lines).filter(({ index }) => !known.has(index));
  const unknown = own === undefined ? NONE : unknownFields(own, lines);
  const all = [...problems, ...more, ...unknown.problems].toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
  for (const problem of all)
    terminal.out(`${oneLine(`${file}${placeOf(problem)} ${problem.severity}: ${problem.message}`)}\n`);
  if (unknown.others.length > 0)
    terminal.tell(`${oneLine(`${file}: a timeline passes over ${unknown.others.map(excerpt).join(', ')}`)}\n`);
  terminal.tell(`${oneLine(file)}: ${counted(list.events.length, 'event')}, ${counted(all.length, 'problem')}\n`);
  return all.length;
}

const NONE: UnknownFields = { problems: [], others: [] };

/** `:3:14:`, `: entry 2:` */
function placeOf({ line, column, index }: Problem): string {
  if (line !== undefined) return `:${line}${column === undefined ? '' : `:${column}`}:`;
  return index === undefined ? ':' : `: entry ${index + 1}:`;
}
