import { readJson } from '../json.js';
import { beginsAsJson } from '../json-start.js';
import { readLines } from '../lines.js';
import type { Reading } from '../reading.js';
import { languageOf } from './around.js';
import { visit } from './visit.js';

/** Reads a `pre` or `code`: JSON, or lines of `date | name | place | status | url`. */
export function readPreformatted(element: Element): Reading {
  const text = preformattedText(element).replace(/^\ufeff/u, '');
  return beginsAsJson(text) ? readJson(text) : readLines(text, languageOf(element));
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
