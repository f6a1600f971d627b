import type { SVGTemplateResult } from 'lit';
import type { TimelineEvent } from '../core/event.js';
import type { MarkShape } from '../core/mark-shape.js';
import { drawMark, drawnStatus } from './draw-mark.js';

export const SWATCH = { width: 28, height: 13 };

/** What an event's status looks like, as large as `SWATCH`. */
export function drawSwatch(event: TimelineEvent, isNeutral: boolean, key: string): SVGTemplateResult {
  return drawMark({
    shape: swatchShape(event),
    y: 1,
    height: SWATCH.height - 2,
    status: drawnStatus(event),
    isNeutral,
    key,
  });
}

/** A bar, shorter where an arrow leads on from it. */
function swatchShape({ status }: TimelineEvent): MarkShape {
  const x1 = SWATCH.width - (status === 'postponed' ? 14 : 1);
  return { kind: 'bar', x0: 1, x1, startEdge: 'round', endEdge: 'round', parts: [], uncertain: false };
}
