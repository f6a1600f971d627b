import { httpLink } from '../../core/http-link.js';

/**
 * The http(s) address that the attribute of an element gives, resolved as the browser does. Undefined for any other, and
 * for a place in the page itself, such as a footnote.
 */
export function addressOf(element: Element, attribute = 'href'): string | undefined {
  const given = element.getAttribute(attribute)?.trim();
  if (given === undefined || given === '' || given.startsWith('#')) return undefined;
  try {
    return httpLink(new URL(given, element.baseURI).href) ?? undefined;
  } catch {
    return undefined;
  }
}
