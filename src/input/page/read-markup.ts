import { excerpt, type Problem } from '../../core/problem.js';
import type { Reading } from '../reading.js';
import { lineOf } from './around.js';
import { findNested, findOutermost } from './find.js';
import { readHEvents } from './h-events.js';
import { readLists } from './lists.js';
import { isEvent } from './microformats.js';
import { readPreformatted } from './preformatted.js';
import { readTable } from './table.js';
import { isReadable } from './visit.js';

const LISTS = ['ol', 'ul', 'dl'];

/**
 * Reads an event list out of the markup of a page: out of an element's children, or that element itself. It is the first
 * that is there of h-events, a `pre` or code (JSON, or lines), a table, and lists (`ol`, `ul`, `dl`). Null: there is
 * nothing of the kind. All it takes is text, `datetime`, `data-*`, `alt`, `title`, and http(s) addresses of links.
 */
export function readMarkup(root: Element | DocumentFragment): Reading | null {
  if (root.nodeType !== Node.DOCUMENT_FRAGMENT_NODE && !isReadable(root)) return null;
  const events = findNested(root, isEvent);
  if (events.length > 0) return readHEvents(events);
  const [code, ...otherCode] = findOutermost(root, (element) => isCode(element, root));
  if (code) return withUnread(readPreformatted(code), otherCode);
  const [table, ...otherTables] = findOutermost(root, isTable).filter(isTable);
  if (table) return withUnread(readTable(table), otherTables);
  const lists = findOutermost(root, ({ localName }) => LISTS.includes(localName));
  return lists.length > 0 ? readLists(lists) : null;
}

/** Code in a text is a list only where it says so, or is what the page names. */
function isCode(element: Element, root: Node): boolean {
  const { localName, classList } = element;
  const isNamed = element === root || classList.contains('language-diplo-timeline');
  return localName === 'pre' || (localName === 'code' && isNamed);
}

function isTable(element: Element): element is HTMLTableElement {
  return element instanceof HTMLTableElement;
}

/** Only the first is read: whoever has several is told. */
function withUnread(reading: Reading, others: readonly Element[]): Reading {
  const [second] = others;
  if (!second) return reading;
  const message = `There is more than one ${second.localName}; those after the first were left out.`;
  const problem: Problem = { value: excerpt(lineOf(second)), message, severity: 'warning' };
  return { ...reading, problems: [...reading.problems, problem] };
}
