import { addressOf } from './address-of.js';
import { textOf, type Content, type Run } from './content.js';
import { isBlock, visit } from './visit.js';

const NESTED = new Set(['ol', 'ul', 'dl', 'table']);

/**
 * The text of an element as it would be shown, with its times, links and data, and without marks of footnotes. What is in
 * a list or a table inside it is text alone.
 */
export function contentOf(root: Element): Content {
  const runs: Run[] = [];
  const data = new Map<string, string>();
  let time: Element | undefined;
  let link: Element | undefined;
  let marks: Omit<Run, 'text'> = {};
  let depth = 0;
  let raised: { readonly element: Element; readonly from: number } | undefined;
  const addBreak = (element: Element): void => {
    if (isBlock(element)) runs.push({ text: '\n' });
  };
  addData(root, data);
  visit(root, {
    text: (text) => {
      runs.push({ text: text.replace(/[ \t\n\f\r]+/gu, ' '), ...marks });
    },
    enter: (element) => {
      addBreak(element);
      if (element.localName === 'sup') raised ??= { element, from: runs.length };
      if (NESTED.has(element.localName)) depth += 1;
      if (depth > 0) return true;
      addData(element, data);
      if (element.localName === 'img') runs.push({ text: element.getAttribute('alt') ?? '', ...marks });
      const href = element.localName === 'a' ? addressOf(element) : undefined;
      if (href !== undefined && !link) {
        link = element;
        marks = { ...marks, href };
      }
      if (element.localName === 'time' && !time) {
        time = element;
        marks = { ...marks, datetime: element.getAttribute('datetime') ?? element.textContent };
        runs.push({ text: '', ...marks });
      }
      return true;
    },
    leave: (element) => {
      addBreak(element);
      if (NESTED.has(element.localName)) depth -= 1;
      const { datetime, href } = marks;
      if (element === link) {
        link = undefined;
        marks = datetime === undefined ? {} : { datetime };
      }
      if (element === time) {
        time = undefined;
        marks = href === undefined || !link ? {} : { href };
      }
      if (element !== raised?.element) return;
      if (isFootnoteMark(element, textOf(runs.slice(raised.from)))) runs.length = raised.from;
      raised = undefined;
    },
  });
  return { runs: joined(runs), data };
}

/** `[5]`, `[a]`, `[citation needed]`, or a link to a place in the page alone. */
function isFootnoteMark(raised: Element, text: string): boolean {
  const [only, second] = raised.children;
  const link = only?.localName === 'a' && !second && only.getAttribute('href')?.includes('#') ? only : undefined;
  return /^\s*(?:\[[^[\]]{1,40}\]\s*)+$/u.test(text) || link?.textContent.trim() === text.trim();
}

function addData(element: Element, data: Map<string, string>): void {
  for (const { name, value } of element.attributes) {
    const key = name.startsWith('data-') ? name.slice(5) : '';
    if (key !== '' && !data.has(key)) data.set(key, value);
  }
}

/** Pieces of one time or link are one. */
function joined(runs: readonly Run[]): readonly Run[] {
  const found: (Omit<Run, 'text'> & { readonly texts: string[] })[] = [];
  for (const { text, ...marks } of runs) {
    const last = found.at(-1);
    const isSame = last && last.datetime === marks.datetime && last.href === marks.href;
    if (isSame) last.texts.push(text);
    else found.push({ ...marks, texts: [text] });
  }
  return found.map(({ texts, ...marks }) => ({ ...marks, text: texts.join('') }));
}
