import { beginsAsJson } from './json-start.js';
import { readJsonText, readValue } from './json-text.js';
import { readText } from './read-text.js';
import type { Reading } from './reading.js';

/**
 * Reads a list as it is handed over: a value or a text of JSON at once, a text of another format once its reader is here.
 * `locale` is the language of the months in such a text.
 */
export function readGiven(given: unknown, locale?: string): Reading | Promise<Reading> {
  if (typeof given !== 'string') return readValue(given);
  return isJson(given) ? readJsonText(given) : readText(given, { locale });
}

/** Text that is handed over is JSON, unless it is plainly a calendar, a line of several parts, or lines of them. */
function isJson(text: string): boolean {
  const beginning = text.slice(0, 4096).trimStart();
  return beginsAsJson(beginning) || !/^(?:BEGIN:V|[[{]|[^\n]*(?:\||[,;\t][^\n]*\n))/iu.test(beginning);
}
