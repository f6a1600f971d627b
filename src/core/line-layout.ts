import type { CivilMs } from './civil-time.js';
import type { MeasureText } from './text-measure.js';
import type { TimeScale } from './time-scale.js';

/** A moment that gets a line across the picture. */
export interface TimeLine {
  /** `as-of`: what is shown was known then. `now`: today. */
  readonly kind: 'as-of' | 'now';
  readonly time: CivilMs;
  readonly text: string;
}

/** A line across the picture at one moment, with its words under it, px. */
export interface LineLayout {
  readonly kind: TimeLine['kind'];
  readonly x: number;
  readonly text: string;
  /** Middle of the words: under the line, but never out of the picture. */
  readonly textX: number;
}

/** The lines that are in view. */
export function layoutLines(
  lines: readonly TimeLine[],
  scale: TimeScale,
  width: number,
  measure: MeasureText,
): readonly LineLayout[] {
  return lines
    .filter(({ time }) => scale.span.contains(time))
    .map(({ kind, time, text }) => {
      const x = scale.x(time);
      const half = measure(text, 'line') / 2;
      return { kind, x, text, textX: Math.min(Math.max(x, half), width - half) };
    });
}
