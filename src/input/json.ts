// RFC 8259, The JavaScript Object Notation (JSON) Data Interchange Format
import { excerpt, type Problem } from '../core/problem.js';
import { jsonError } from './json-error.js';
import type { Reading } from './reading.js';
import { placeInText } from './text-place.js';

/** Parses JSON, and says in plain words what is wrong with text that is none. Reads what a CMS has curled as well. */
export function readJson(input: string): Reading {
  // Editors on Windows put a byte order mark first (RFC 8259, 8.1).
  const text = input.replace(/^\ufeff/u, '');
  try {
    return { value: JSON.parse(text), problems: [] };
  } catch (error) {
    return readCurled(text) ?? { problems: [explain(text, error)] };
  }
}

/** Quotation marks that editors put in place of `"`, and the spaces that come with them. */
const CURLY_QUOTES = /[\u201c\u201d\u201e\u00ab\u00bb\u2033]/gu;

function readCurled(text: string): Reading | null {
  if (text.search(CURLY_QUOTES) < 0) return null;
  try {
    const value: unknown = JSON.parse(text.replace(CURLY_QUOTES, '"').replace(/\u00a0/gu, ' '));
    const message = 'The event list has curly quotes (“ ”) in place of straight ones (").';
    return { value, problems: [{ message, field: 'events', value: excerpt(text), severity: 'warning' }] };
  } catch {
    return null;
  }
}

function explain(text: string, error: unknown): Problem {
  const problem = { field: 'events', value: excerpt(text), severity: 'error' } as const;
  if (/^\s*\[object \w+\]\s*$/u.test(text)) {
    const message =
      'The events attribute got “[object Object]”: a list must be set as the property (element.events = list), or be JSON.';
    return { ...problem, message };
  }
  if (!/^\s*[[{]/u.test(text)) {
    const message =
      'The event list is not valid JSON. A list looks like [{"name": "Conference", "date": "2025-02-14/2025-02-16"}].';
    return { ...problem, line: 1, message };
  }
  const { at, hint } = jsonError(text) ?? { at: 0, hint: String(error) };
  const { line, column } = placeInText(text, at);
  const message = `The event list is not valid JSON. Look at line ${line}, column ${column}. ${hint}`;
  return { ...problem, value: excerpt(text.slice(at)), line, column, message };
}
