import { TimeScale } from '../time-scale.js';
import type { TimeSpan } from '../time-span.js';

/** A scale as close as another, over a span of its own: it starts where the other does, wherever that has been panned to. */
export function scaleOver(scale: TimeScale, span: TimeSpan): TimeScale {
  const { x0, pxPerMs } = scale;
  // Nothing is rounded where that is the same stretch: what just fits still does.
  if (span.start === scale.span.start && span.end === scale.span.end) return scale;
  return new TimeScale(span, x0, x0 + span.length * pxPerMs);
}
