import type { SVGTemplateResult } from 'lit';
import type { TimelineEvent } from '../core/event.js';
import { knownBar } from '../core/mark-shape.js';
import { drawMark, drawnStatus } from './draw-mark.js';

export const SWATCH = { width: 28, height: 13 };

/** What an event's status looks like, as large as `SWATCH`. */
export function drawSwatch(event: TimelineEvent, isNeutral: boolean, key: string): SVGTemplateResult {
  return drawMark({
    // Shorter where an arrow leads on from it.
    shape: knownBar(1, SWATCH.width - (event.status === 'postponed' ? 14 : 1)),
    y: 1,
    height: SWATCH.height - 2,
    status: drawnStatus(event),
    isNeutral,
    key,
  });
}
