import { panned } from '../../core/many/move-span.js';
import type { TimeSpan } from '../../core/time-span.js';
import { isSame, type SpanController } from './span-controller.js';

const ZOOM_FACTOR = 2;
/** How much of what is in view a press passes by. */
const PAN_PART = 0.6;

/** What each button does; null where there is nothing to do. */
export interface SpanButtons {
  readonly earlier: (() => void) | null;
  readonly later: (() => void) | null;
  readonly zoomIn: (() => void) | null;
  readonly zoomOut: (() => void) | null;
  readonly showAll: (() => void) | null;
}

export function spanButtons(spans: SpanController): SpanButtons {
  const { span, whole } = spans;
  const to = (next: TimeSpan | null | undefined) =>
    next
      ? () => {
          spans.glide(next);
        }
      : null;
  const pan = (part: number) => to(span && spans.canPan(part) ? panned(span, part * span.length) : null);
  return {
    earlier: pan(-PAN_PART),
    later: pan(PAN_PART),
    zoomIn: to(spans.zoomed(ZOOM_FACTOR)),
    zoomOut: to(spans.zoomed(1 / ZOOM_FACTOR)),
    showAll: to(span && whole && !isSame(span, whole) ? whole : null),
  };
}
