/** What refers to a mask, a gradient or a pattern. */
const REFERRING = ['mask', 'fill', 'stroke'] as const;

/**
 * Gives what a picture refers to ids of its own: where two pictures of one shadow root share one, both take the mask of
 * the first, which lies elsewhere.
 */
export function giveOwnIds(picture: Element, name: string): void {
  for (const element of picture.querySelectorAll('[id]')) element.id = `${name}-${element.id}`;
  for (const attribute of REFERRING) {
    for (const element of picture.querySelectorAll(`[${attribute}^="url(#"]`)) {
      const reference = element.getAttribute(attribute) ?? '';
      element.setAttribute(attribute, reference.replace('url(#', `url(#${name}-`));
    }
  }
}
