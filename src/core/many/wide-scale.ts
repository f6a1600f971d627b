import { TimeScale } from '../time-scale.js';
import type { TimeSpan } from '../time-span.js';

/** A scale as close as another, over a span of its own: it starts where the other does, wherever that has been panned to. */
export function scaleOver({ x0, pxPerMs }: TimeScale, span: TimeSpan): TimeScale {
  return new TimeScale(span, x0, x0 + span.length * pxPerMs);
}
