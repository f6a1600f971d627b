import type { TimelineEvent } from './event.js';
import { labelWidth, placeLabel, type LabelText } from './label-layout.js';
import { MARK_HEIGHT, type MarkLayout } from './lane-layout.js';
import { knownBar } from './mark-shape.js';
import type { MeasureText } from './text-measure.js';

export interface UndatedOptions {
  /** Their heading's left edge, where the entries start and end, and the top, px. */
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly em: number;
  readonly measure: MeasureText;
  readonly labelOf: (event: TimelineEvent) => LabelText;
}

export interface UndatedLayout {
  readonly y: number;
  /** 0 when there are none. */
  readonly height: number;
  readonly marks: readonly MarkLayout[];
}

/** Height of a row, em. */
const ROW = 2;

/**
 * Undated events stand beside the axis, never on it: under the picture, each with a small mark that shows its status and
 * with its label behind, one after the other.
 *
 * ```
 *   No date yet   (==) Return visit  to be announced    (==) …
 * ```
 */
export function layoutUndated(events: readonly TimelineEvent[], options: UndatedOptions): UndatedLayout {
  const { x0, x1, y, em, measure, labelOf } = options;
  const [height, swatch] = [0.8 * MARK_HEIGHT * em, 1.75 * em];
  let [x, row] = [x0, 0];
  const marks = events.map((event): MarkLayout => {
    const text = labelOf(event);
    const width = Math.min(swatch + 0.5 * em + labelWidth(text, em, measure), x1 - x0);
    if (x > x0 && x + width > x1) [x, row] = [x0, row + 1];
    const markX1 = x + swatch;
    const top = y + row * ROW * em;
    const textX = markX1 + 0.5 * em;
    const mark = {
      event,
      shape: knownBar(x, markX1),
      y: top + 0.5 * em,
      height,
      label: placeLabel(text, { markX0: textX, markX1: textX, x0: textX, x1 }, em, measure),
      labelY: top + 0.5 * em + 0.72 * height,
      isRaised: false,
      isNeutral: false,
    };
    x += width + 2 * em;
    return mark;
  });
  return { y, height: events.length === 0 ? 0 : (row + 1) * ROW * em, marks };
}
