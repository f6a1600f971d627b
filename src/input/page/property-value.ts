// microformats2 parsing specification, "parsing a p-, u-, dt- and e- property"
import { addressOf } from './address-of.js';
import { lineOf, textLines } from './around.js';
import { dateOfValues } from './value-class.js';
import { visit } from './visit.js';

/** What a property that its class name makes plain text, a URL, a date or content says; all of them are text here. */
export function readValue(kind: string, element: Element): string {
  if (kind === 'e') return textLines(element).join('\n');
  if (kind === 'dt') return dateOfValues(partsOf(element, datetimeOf)) ?? datetimeOf(element) ?? wordsOf(element);
  const address = kind === 'u' ? linkOf(element) : undefined;
  const parts = partsOf(element, () => undefined);
  return address ?? (parts.length > 0 ? parts.join('') : wordsOf(element));
}

/** Text that stands for an element: what replaces it, or what it abbreviates. */
export function altOf(element: Element): string | undefined {
  const attribute = { img: 'alt', area: 'alt', abbr: 'title', link: 'title', data: 'value' }[element.localName];
  return (attribute === undefined ? undefined : element.getAttribute(attribute)?.trim()) ?? undefined;
}

function wordsOf(element: Element): string {
  return altOf(element) ?? lineOf(element);
}

function datetimeOf(element: Element): string | undefined {
  return ['time', 'ins', 'del'].includes(element.localName) ? element.getAttribute('datetime')?.trim() : undefined;
}

/** An address that is not http is left as it is written, for whoever says what is wrong with it. */
function linkOf(element: Element): string | undefined {
  const attribute = element.localName === 'img' ? 'src' : 'href';
  return addressOf(element, attribute) ?? element.getAttribute(attribute)?.trim();
}

/** The value-class pattern: what the outermost elements in it say that hold the parts of the value. */
function partsOf(element: Element, read: (part: Element) => string | undefined): readonly string[] {
  const parts: string[] = [];
  visit(element, {
    text: () => undefined,
    enter: (part) => {
      const isTitle = part.classList.contains('value-title');
      const isPart = isTitle || part.classList.contains('value');
      if (isPart) parts.push((isTitle ? part.getAttribute('title') : read(part)) ?? wordsOf(part));
      return !isPart;
    },
  });
  return parts;
}
