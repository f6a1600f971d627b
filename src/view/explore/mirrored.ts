/** The page runs right to left here, and with it the picture. */
export function isMirrored(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl';
}

/** Px from where an element begins, by default what listens: its left edge, or its right one. */
export function xIn({ clientX, currentTarget }: MouseEvent, element = currentTarget as Element): number {
  const { left, right } = element.getBoundingClientRect();
  return isMirrored(element) ? right - clientX : clientX - left;
}
