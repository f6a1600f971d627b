/** The element's attributes that a page may set from outside of it: all but the list itself. */
const ATTRIBUTES = [
  ...['src', 'heading', 'heading-level', 'lang', 'start', 'end', 'as-of', 'now', 'history'],
  ...['time-zone', 'lanes', 'lane-order', 'layout', 'filter', 'controls', 'images', 'selected', 'refresh', 'max-bytes'],
];

/** There or not, whatever they say: where something must be said, `false` and `0` mean that they are not. */
const SWITCHES = ['history', 'images'];

/** Sets those attributes of a timeline of which something is said; null says nothing. */
export function setAttributes(timeline: HTMLElement, saidOf: (name: string) => string | null): void {
  for (const name of ATTRIBUTES) {
    const value = saidOf(name);
    const isOff = SWITCHES.includes(name) && (value === 'false' || value === '0');
    if (value !== null && !isOff) timeline.setAttribute(name, value);
  }
}
