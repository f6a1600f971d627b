import type { TimelineEvent } from './event.js';
import { labelWidth, placeLabel, type LabelLayout, type LabelText } from './label-layout.js';
import { placeTiers, type TieredLabel } from './label-tiers.js';
import type { Lane } from './lanes.js';
import { markShape, type MarkShape } from './mark-shape.js';
import { packRows, type Occupied } from './rows.js';
import type { MeasureText } from './text-measure.js';
import type { TimeScale } from './time-scale.js';
import { touchingStops, type DrawnTime } from './touching-stops.js';

/** One event's mark and label, px. */
export interface MarkLayout {
  readonly event: TimelineEvent;
  readonly shape: MarkShape;
  /** Where the event stood before it was moved, on the same line. */
  readonly ghost?: MarkShape | null | undefined;
  /** Top of the mark. */
  readonly y: number;
  readonly height: number;
  readonly label: LabelLayout | null;
  /** Baseline of the label. */
  readonly labelY: number;
  /** The label stands above another mark's: a fine line leads from it to its own. */
  readonly isRaised: boolean;
  /** An event of no lane is drawn in a neutral colour, the others in the accent. */
  readonly isNeutral: boolean;
}

/** A lane with its two lines of text. */
export interface NamedLane extends Lane {
  readonly name: string;
  readonly note: string;
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

/**
 * Heights in em: air above and below the rows; a row with one tier of labels; each further tier; above the row's bottom
 * the baseline of its lowest labels and the top of its marks.
 */
const PAD = 0.25;
const ROW = 3.25;
const TIER = 1.2;
const LABEL_BASELINE = 2.3;
const MARK_TOP = 1.7;
export const MARK_HEIGHT = 1.25;

export interface PlacedMark {
  readonly event: TimelineEvent;
  readonly shape: MarkShape;
  readonly ghost: MarkShape | null | undefined;
  readonly drawn: DrawnTime | undefined;
  readonly text: LabelText;
}

/** Where a label stands: above which row, and how many tiers above it. */
export interface LabelPlace extends TieredLabel {
  readonly row: number;
}

/** Null when nothing of the lane is in view. */
export function layoutLane(lane: NamedLane, options: LaneOptions): LaneLayout | null {
  const placed = placeMarks(lane.events, options);
  if (placed.length === 0) return null;
  const places = packMarks(placed, options);
  return stackMarks(lane, placed, places, rowHeights(places), options);
}

/** Each mark's row and label. */
export function packMarks(placed: readonly PlacedMark[], options: LaneOptions): readonly LabelPlace[] {
  const { labels, rows } = options.inSequence ? journeyLabels(placed, options) : freeLabels(placed, options);
  return rows.map((row, i) => ({ label: null, tier: 0, ...labels[i], row }));
}

/** Each row is as high as its own tiers of labels need, em. */
export function rowHeights(places: readonly LabelPlace[], rows = 0): readonly number[] {
  const heights = new Array<number>(rows).fill(ROW);
  for (const { row, tier } of places) heights[row] = Math.max(heights[row] ?? 0, ROW + TIER * tier);
  return heights;
}

/** Sets marks and labels on rows of these heights. */
export function stackMarks(
  lane: NamedLane,
  placed: readonly PlacedMark[],
  places: readonly LabelPlace[],
  heights: readonly number[],
  { em, y, isNeutral }: LaneOptions,
): LaneLayout {
  let bottom = PAD;
  const bottoms = heights.map((height) => (bottom += height));
  const marks = placed.map((mark, i): MarkLayout => {
    const { row = 0, tier = 0, label = null } = places[i] ?? {};
    const rowBottom = bottoms[row] ?? 0;
    return {
      ...mark,
      y: y + (rowBottom - MARK_TOP) * em,
      height: MARK_HEIGHT * em,
      label,
      labelY: y + (rowBottom - LABEL_BASELINE - tier * TIER) * em,
      isRaised: tier > 0,
      isNeutral,
    };
  });
  return { ...lane, y, height: (bottom + PAD) * em, marks };
}

export function placeMarks(
  events: readonly TimelineEvent[],
  { scale, em, inSequence, labelOf }: LaneOptions,
  drawn = touchingStops(events, inSequence),
): readonly PlacedMark[] {
  const height = MARK_HEIGHT * em;
  return events.flatMap((event): readonly PlacedMark[] => {
    const shape = event.when && markShape(event.when, scale, height, { drawn: drawn.get(event), isInLine: inSequence });
    if (!shape) return [];
    const ghost = event.movedFrom && markShape(event.movedFrom, scale, height);
    return [{ event, shape, ghost, drawn: drawn.get(event), text: labelOf(event) }];
  });
}

/** Each label has the whole width to itself, and what would overlap goes to a row of its own. */
function freeLabels(placed: readonly PlacedMark[], { scale, em, measure }: LaneOptions) {
  const labels = placed.map(({ shape, text }): TieredLabel => {
    const room = { markX0: shape.x0, markX1: shape.x1, x0: scale.x0, x1: scale.x1 };
    return { label: placeLabel(text, room, em, measure), tier: 0 };
  });
  const rows = packRows(placed.map((mark, i) => withLabel(markExtent(mark), labels[i]?.label, em)));
  return { labels, rows };
}

/** The stops stay on one line wherever they can; their labels share tiers above it. */
function journeyLabels(placed: readonly PlacedMark[], { scale, em, measure }: LaneOptions) {
  // By time, not by px: stops do not overlap because their marks must be wide enough to be seen.
  const rows = packRows(placed.map(({ event, drawn }) => timeExtent(event, drawn)));
  const needed = placed.reduce((sum, { text }) => sum + labelWidth(text, em, measure) + em, 0);
  const isRoomy = needed <= scale.x1 - scale.x0;
  const wanted = placed.map(({ shape, text }, i) => ({
    row: rows[i] ?? 0,
    markX0: shape.x0,
    markX1: shape.x1,
    text: isRoomy ? text : { ...text, date: '' },
  }));
  return { labels: placeTiers(wanted, scale, em, measure), rows };
}

/** What a mark takes up on its line, with where it was moved from. */
function markExtent({ shape, ghost }: PlacedMark): Occupied {
  if (!ghost) return shape;
  return { x0: Math.min(shape.x0, ghost.x0), x1: Math.max(shape.x1, ghost.x1) };
}

function timeExtent({ when }: TimelineEvent, drawn: DrawnTime | undefined): Occupied {
  return { x0: drawn?.start ?? when?.startMin ?? -Infinity, x1: drawn?.end ?? when?.endMax ?? Infinity };
}

function withLabel({ x0, x1 }: Occupied, label: LabelLayout | null | undefined, em: number): Occupied {
  return label ? { x0: Math.min(x0, label.x0), x1: Math.max(x1, label.x1 + em) } : { x0, x1 };
}
