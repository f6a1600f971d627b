import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ownValue } from '../input/own-value.js';

export type Schema = Readonly<Record<string, unknown>>;

/** By the package's own name, which leads to it from wherever this file is. */
const path = createRequire(import.meta.url).resolve('diplo-timeline/event-list.schema.json');

export const listSchema = JSON.parse(readFileSync(path, 'utf8')) as Schema & {
  readonly definitions: Readonly<Record<string, Schema>>;
};

/** A list of the timeline's own JSON, which alone the schema is about; undefined for text of any other kind. */
export function listOfText(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return ownValue(value);
  } catch {
    return undefined;
  }
}
