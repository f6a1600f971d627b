import { isMirrored } from '../is-mirrored.js';

/** How much larger an element is on the screen than it was laid out, where a page has `zoom` or `transform: scale()`. */
export function enlargement(element: Element): number {
  const { width } = element.getBoundingClientRect();
  const { offsetWidth } = element as HTMLElement;
  // A part of a px is what the browser has rounded off.
  return Math.abs(width - offsetWidth) < 1 ? 1 : width / offsetWidth;
}

/** Px of its layout from where an element begins, by default what listens: its left edge, or its right one. */
export function xIn({ clientX, currentTarget }: MouseEvent, element = currentTarget as Element): number {
  const { left, right } = element.getBoundingClientRect();
  return (isMirrored(element) ? right - clientX : clientX - left) / enlargement(element);
}
