import { readJson } from './json.js';
import { readDialect } from './json-dialect.js';
import { recordLines } from './json-lines.js';
import { ownValue } from './own-value.js';
import type { Reading } from './reading.js';

/** Reads a text of JSON: a list of the timeline's own, or one of another timeline or vocabulary. */
export function readJsonText(text: string): Reading {
  const { value, problems } = readJson(text);
  if (value === undefined) return { problems };
  // Some templates encode JSON twice.
  if (typeof value === 'string' && /^\s*[[{]/u.test(value)) return readJsonText(value);
  const reading = readValue(value);
  return { lines: recordLines(text), ...reading, problems: [...problems, ...reading.problems] };
}

/** Reads a list as a page hands it in: of the timeline's own, or of another timeline or vocabulary. */
export function readValue(value: unknown): Reading {
  return (ownValue(value) === undefined ? readDialect(value) : undefined) ?? { value, problems: [] };
}
