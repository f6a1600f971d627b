import type { TimelineEvent } from './event.js';
import { labelWidth, placeLabel, type LabelLayout, type LabelText } from './label-layout.js';
import type { Lane } from './lanes.js';
import { markShape, type MarkShape } from './mark-shape.js';
import { packRows } from './rows.js';
import type { MeasureText } from './text-measure.js';
import type { TimeScale } from './time-scale.js';
import { touchingStops } from './touching-stops.js';

/** One event's mark and label, px. */
export interface MarkLayout {
  readonly event: TimelineEvent;
  readonly shape: MarkShape;
  /** Top of the mark. */
  readonly y: number;
  readonly height: number;
  readonly label: LabelLayout | null;
  /** Baseline of the label. */
  readonly labelY: number;
  /** An event of no lane is drawn in a neutral colour, the others in the accent. */
  readonly isNeutral: boolean;
}

export interface LaneLayout {
  readonly key: string;
  readonly name: string;
  readonly note: string;
  readonly y: number;
  readonly height: number;
  readonly marks: readonly MarkLayout[];
}

export interface LaneOptions {
  readonly scale: TimeScale;
  /** Top of the lane, px. */
  readonly y: number;
  readonly em: number;
  /** The lane is one traveller's journey: its stops stand on one line, in record order. */
  readonly inSequence: boolean;
  readonly isNeutral: boolean;
  readonly measure: MeasureText;
  readonly labelOf: (event: TimelineEvent) => LabelText;
}

/** Heights in em: air above and below the rows; a row; within it the label's baseline and the mark. */
const PAD = 0.25;
const ROW = 3.25;
const LABEL_BASELINE = 0.95;
const MARK_TOP = 1.55;
const MARK_HEIGHT = 1.25;

/** Null when nothing of the lane is in view. */
export function layoutLane(lane: Lane & { name: string; note: string }, options: LaneOptions): LaneLayout | null {
  const { scale, em, measure } = options;
  const height = MARK_HEIGHT * em;
  const drawn = touchingStops(lane.events, options.inSequence);
  const shapes = lane.events.flatMap((event) => {
    const shape = event.when && markShape(event.when, scale, height, drawn.get(event));
    return shape ? [{ event, shape, text: options.labelOf(event) }] : [];
  });
  if (shapes.length === 0) return null;
  const rows = packRows(
    shapes.map(({ shape, text }) => {
      if (options.inSequence) return shape;
      const width = Math.min(labelWidth(text, em, measure), scale.x1 - scale.x0) + em;
      // Where the label will not fit to the right, it ends with its mark or with the view.
      const x0 = Math.max(scale.x0, Math.min(shape.x0, Math.max(shape.x1, scale.x1) - width));
      return { x0: shape.x0 + width > scale.x1 ? x0 : shape.x0, x1: Math.max(shape.x1, x0 + width) };
    }),
  );
  const nextX0 = startsOfNext(
    shapes.map(({ shape }) => shape.x0),
    rows,
  );
  const marks = shapes.map(({ event, shape, text }, i): MarkLayout => {
    const row = rows[i] ?? 0;
    const rowY = options.y + (PAD + row * ROW) * em;
    const room = options.inSequence
      ? { x0: shape.x0, x1: (nextX0[i] ?? scale.x1 + 0.25 * em) - 0.25 * em }
      : { x0: scale.x0, x1: scale.x1 };
    return {
      event,
      shape,
      y: rowY + MARK_TOP * em,
      height,
      label: placeLabel(text, { ...room, markX0: shape.x0, markX1: shape.x1 }, em, measure),
      labelY: rowY + LABEL_BASELINE * em,
      isNeutral: options.isNeutral,
    };
  });
  const rowCount = Math.max(...rows) + 1;
  return {
    key: lane.key,
    name: lane.name,
    note: lane.note,
    y: options.y,
    height: (rowCount * ROW + 2 * PAD) * em,
    marks,
  };
}

/** For each thing, where the next one in its row starts; undefined for the last of a row. */
function startsOfNext(starts: readonly number[], rows: readonly number[]): readonly (number | undefined)[] {
  const next: number[] = [];
  const found: (number | undefined)[] = [];
  for (let i = starts.length - 1; i >= 0; i -= 1) {
    const row = rows[i] ?? 0;
    found[i] = next[row];
    next[row] = starts[i] ?? 0;
  }
  return found;
}
