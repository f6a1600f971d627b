import { svg, type SVGTemplateResult } from 'lit';
import { round } from './mark-path.js';

/**
 * A text of the picture, from (or around, or up to) a place, px. In a group of its own the place is its origin: right to
 * left it is mirrored there, since WebKit mirrors a text nowhere else, whatever `transform-origin` says.
 */
export function drawText(
  role: string,
  x: number,
  y: number,
  text: string,
  anchor: 'start' | 'middle' | 'end' = 'start',
): SVGTemplateResult {
  return svg`<g transform=${`translate(${round(x)} ${round(y)})`}><text class=${role} text-anchor=${anchor}>${text}</text></g>`;
}
