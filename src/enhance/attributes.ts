/** The element's attributes that a page may set from outside of it: all but the list itself. */
export const ATTRIBUTES = [
  ...['src', 'heading', 'heading-level', 'lang', 'start', 'end', 'as-of', 'now', 'history'],
  ...['lanes', 'lane-order', 'layout', 'filter', 'controls', 'images', 'selected', 'refresh', 'max-bytes'],
];
