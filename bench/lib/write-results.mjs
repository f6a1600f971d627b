import { mkdirSync, writeFileSync } from 'node:fs';

export const resultsFolder = new URL('../results/', import.meta.url);

/** Writes files of one run into results/, which is not kept. */
export function writeResults(files) {
  mkdirSync(resultsFolder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(new URL(name, resultsFolder), text);
}
