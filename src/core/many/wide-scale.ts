import { TimeScale } from '../time-scale.js';
import type { TimeSpan } from '../time-span.js';

/** A scale as it goes on over another span. */
export function scaleOver(scale: TimeScale, span: TimeSpan): TimeScale {
  return new TimeScale(span, scale.x(span.start), scale.x(span.end));
}
