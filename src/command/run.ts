import { parseArgs } from 'node:util';
import { check } from './check.js';
import { help } from './help.js';
import { convert } from './convert.js';
import { oembed } from './oembed.js';
import { oneLine } from './one-line.js';

/** Where a command writes: its result, and what it tells the person in front of it. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly tell: (text: string) => void;
  /** What is told can be written over, as progress is. */
  readonly isTerminal: boolean;
}

/** The options of all commands. */
export interface CommandOptions {
  readonly output?: string | undefined;
  readonly to?: string | undefined;
  readonly lang?: string | undefined;
  readonly heading?: string | undefined;
  readonly 'as-of'?: string | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly lanes?: string | undefined;
  readonly 'time-zone'?: string | undefined;
  readonly width?: string | undefined;
  readonly theme?: string | undefined;
  readonly script?: string | undefined;
  readonly frame?: string | undefined;
  readonly oembed?: string | undefined;
  readonly url?: string | undefined;
}

const COMMANDS = { render: convert, convert, check, oembed } as const;

/** Runs `diplo-timeline …`; gives the exit code: 0, 1 where a list has errors, 2 where it was called wrongly. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        output: { type: 'string', short: 'o' },
        to: { type: 'string' },
        lang: { type: 'string' },
        heading: { type: 'string' },
        'as-of': { type: 'string' },
        start: { type: 'string' },
        end: { type: 'string' },
        lanes: { type: 'string' },
        'time-zone': { type: 'string' },
        width: { type: 'string' },
        theme: { type: 'string' },
        script: { type: 'string' },
        frame: { type: 'string' },
        oembed: { type: 'string' },
        url: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    const [name = '', ...files] = positionals;
    if (values.help || name === 'help') {
      terminal.out(help);
      return 0;
    }
    if (!Object.hasOwn(COMMANDS, name))
      throw new UsageError(name ? `There is no command “${name}”.` : 'Name a command.');
    if (files.length === 0) throw new UsageError('Name a file, or - for standard input.');
    return await COMMANDS[name as keyof typeof COMMANDS](files, values, terminal);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    terminal.tell(`diplo-timeline: ${oneLine(message)}\n${isUsage(error) ? help : ''}`);
    return 2;
  }
}

/** The command was called in a way that it does not know. */
export class UsageError extends Error {}

function isUsage(error: unknown): boolean {
  return error instanceof UsageError || (error instanceof TypeError && 'code' in error);
}
