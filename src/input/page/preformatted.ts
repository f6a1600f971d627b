import { readJson } from '../json.js';
import { readLines } from '../lines.js';
import type { Reading } from '../reading.js';
import { languageOf } from './around.js';
import { visit } from './visit.js';

/** A bracket or a brace; yet `[2025-02-10..2025-02-13]` and `{2025-02-14,2025-02-16}` are dates. */
const JSON_START = /^\s*[[{](?!\s*(?:\.\.|-?\d|X))/u;

/** Reads a `pre` or `code`: JSON, or lines of `date | name | place | status | url`. */
export function readPreformatted(element: Element): Reading {
  const text = preformattedText(element).replace(/^\ufeff/u, '');
  return JSON_START.test(text) ? readJson(text) : readLines(text, languageOf(element));
}

/** The text with its spaces and line ends, as highlighters, which wrap its parts in spans, leave it. */
function preformattedText(element: Element): string {
  const texts: string[] = [];
  visit(element, {
    text: (text) => {
      texts.push(text);
    },
    enter: ({ localName }) => {
      if (localName === 'br') texts.push('\n');
      return true;
    },
  });
  return texts.join('');
}
