import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { readEventList, type EventList } from '../core/event-list.js';
import type { Problem } from '../core/problem.js';
import { readRevisedEvent } from '../core/revisions.js';
import { decodeText } from '../input/decode-text.js';
import { linedProblems } from '../input/lined-problems.js';
import { readText } from '../input/read-text.js';
import type { Reading } from '../input/reading.js';
import { oneLine } from './one-line.js';
import type { Terminal } from './run.js';

export interface FileReading {
  readonly text: string;
  readonly reading: Reading;
  readonly list: EventList;
  /** Of the text and of the list, each with its line where that is known. */
  readonly problems: readonly Problem[];
}

/** Files larger than this tell how far they are read, bytes. */
const LONG_FILE = 1_000_000;

/**
 * Reads a list from a file, or from standard input where the file is `-`. `lang` is the language of its months, where they are
 * words. Rejects where there is no such file.
 */
export async function readFile(file: string, terminal: Terminal, lang?: string): Promise<FileReading> {
  const { text, problems: decoding } = decodeText(await bytesOf(file, terminal), { locale: lang });
  const reading = await readText(text, { path: file, locale: lang });
  const list = readEventList(reading.value ?? [], readRevisedEvent);
  const lined = linedProblems(list.problems, reading.lines ?? []);
  return { text, reading, list, problems: [...decoding, ...reading.problems, ...lined] };
}

async function bytesOf(file: string, { tell, isTerminal }: Terminal): Promise<Uint8Array> {
  const size = file === '-' ? 0 : await sizeOf(file);
  const stream = file === '-' ? process.stdin : createReadStream(file);
  const parts: Buffer[] = [];
  let loaded = 0;
  for await (const part of stream as AsyncIterable<Buffer>) {
    parts.push(part);
    loaded += part.length;
    if (isTerminal && size > LONG_FILE) tell(`\r${oneLine(file)}: ${Math.round((100 * loaded) / size)} % read`);
  }
  if (isTerminal && size > LONG_FILE) tell(`\r${oneLine(file)}: read; looking at the events …\n`);
  return Buffer.concat(parts);
}

async function sizeOf(file: string): Promise<number> {
  const found = await stat(file).catch((error: unknown) => {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw isMissing ? new Error(`There is no such file: ${file}`) : error;
  });
  if (found.isDirectory()) throw new Error(`${file} is a folder: name a file that is in it.`);
  return found.size;
}
