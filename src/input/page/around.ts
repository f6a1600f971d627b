import { contentOf } from './content-of.js';
import { linesOf, textOf } from './content.js';

/** The lines of text of an element. */
export function textLines(element: Element): readonly string[] {
  return linesOf(textOf(contentOf(element).runs));
}

/** The text of an element in one line. */
export function lineOf(element: Element): string {
  return textLines(element).join(' ');
}

/** What a table's `caption`, or the `figcaption` of the figure around an element, says. */
export function headingOf(element: Element): string | undefined {
  const caption =
    element.querySelector(':scope > caption') ?? element.closest('figure')?.querySelector(':scope > figcaption');
  return caption ? lineOf(caption) || undefined : undefined;
}

/** The language of an element, as the page gives it; English where it gives none. */
export function languageOf(element: Element): string {
  return element.closest('[lang]')?.getAttribute('lang') ?? 'en';
}
