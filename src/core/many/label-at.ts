import type { LabelLayout } from '../label-layout.js';

/** A label whose places, px, are told anew, all by the same rule. */
export function labelAt(label: LabelLayout, place: (x: number) => number): LabelLayout {
  const { x0, x1, nameX1, dateX } = label;
  return { ...label, x0: place(x0), x1: place(x1), nameX1: place(nameX1), dateX: place(dateX) };
}
