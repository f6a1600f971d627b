/// What a reader sees of where the focus is.
import { contrast, painted } from './contrast.js';
import { focused, nameOf, press } from './reader.js';

/** The parts of a control at which a pointer would hit it. */
function points({ left, top, width, height }: DOMRect): readonly (readonly [number, number])[] {
  return [0.5, 0.1, 0.9].flatMap((x) => [0.5, 0.1, 0.9].map((y) => [left + x * width, top + y * height] as const));
}

/** In view, and not wholly under something else (WCAG 2.4.11). */
export function isSeen(element: Element): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  // the slider of the overview lets the pointer through to the strip that it lies on
  const target = element.matches('input[type=range]') ? element.parentElement : element;
  return points(element.getBoundingClientRect()).some(([x, y]) => target?.contains(root.elementFromPoint(x, y)));
}

/** Contrast of the focus ring with the page around it; the browser's own ring has two colours, so that it always shows. */
export function ringContrast(element: Element): number {
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  if (outlineStyle === 'auto') return Infinity;
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return 0;
  const card = element.closest('.body');
  const under = [getComputedStyle(document.documentElement).backgroundColor];
  if (card) under.push(getComputedStyle(card).backgroundColor);
  return contrast(painted(...under, outlineColor), painted(...under));
}

/** Presses a key until the focus is on `end`, and gives all that had it on the way. */
export async function stopsUntil(end: Element, key: string, look: (stop: Element) => void): Promise<string[]> {
  const names: string[] = [];
  for (let i = 0; i < 80; i += 1) {
    await press(key);
    const stop = focused();
    if (!stop || stop === end) return names;
    look(stop);
    names.push(stop === document.body ? 'nothing' : (stop.getAttribute('title') ?? nameOf(stop)));
  }
  throw new Error(`The focus never comes to ${nameOf(end)}: ${names.join(', ')}`);
}
