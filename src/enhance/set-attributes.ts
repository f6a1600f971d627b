/** The element's attributes that a page may set from outside of it: all but the list itself. */
const ATTRIBUTES = [
  ...['src', 'heading', 'heading-level', 'lang', 'start', 'end', 'as-of', 'now', 'history'],
  ...['time-zone', 'lanes', 'lane-order', 'layout', 'filter', 'controls', 'images', 'selected', 'refresh', 'max-bytes'],
];

/** Sets those attributes of a timeline of which something is said; null says nothing. */
export function setAttributes(timeline: HTMLElement, saidOf: (name: string) => string | null): void {
  for (const name of ATTRIBUTES) {
    const value = saidOf(name);
    if (value !== null) timeline.setAttribute(name, value);
  }
}
