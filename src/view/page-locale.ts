import { parentOf } from './parent-of.js';

/** The language an element is in: its own `lang`, else that of the nearest ancestor, across shadow roots; else the reader's. */
export function localeOf(element: Element): string {
  for (let node: Element | null = element; node; node = parentOf(node)) {
    // The element's own property is ahead of its attribute while it updates.
    const lang = node instanceof HTMLElement ? node.lang : node.getAttribute('lang');
    if (lang) return lang;
  }
  return navigator.language;
}
