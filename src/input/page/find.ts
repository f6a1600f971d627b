import { isReadable, visit } from './visit.js';

/** What is part of an item or a cell is no list of its own. */
const ITEMS = ['li', 'dt', 'dd', 'th', 'td'];

/** The root, if it is one of these itself, or else the outermost of these in it that are no part of an item or a cell. */
export function findOutermost(root: Node, isOne: (element: Element) => boolean): readonly Element[] {
  if (isReadable(root) && isOne(root)) return [root];
  const found: Element[] = [];
  visitOwn(root, (element) => {
    const isFound = isOne(element);
    if (isFound) found.push(element);
    return !isFound && !ITEMS.includes(element.localName);
  });
  return found;
}

/** These and those in them, down to the third; each may have the text of all in it for its name. */
export function findNested(root: Node, isOne: (element: Element) => boolean): readonly Element[] {
  if (isReadable(root) && isOne(root)) return [root];
  const found: Element[] = [];
  const open: Element[] = [];
  visitOwn(
    root,
    (element) => {
      if (isOne(element) && open.push(element) <= 3) found.push(element);
      return true;
    },
    (element) => {
      if (open.at(-1) === element) open.pop();
    },
  );
  return found;
}

/** All but what a host shows in the slots of its shadow tree, which its children alone can be in. */
function visitOwn(root: Node, enter: (element: Element) => boolean, leave?: (element: Element) => void): void {
  visit(root, {
    text: () => undefined,
    enter: (element) => !(element.hasAttribute('slot') && element.parentNode === root) && enter(element),
    ...(leave ? { leave } : {}),
  });
}
