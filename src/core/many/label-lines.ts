import { placeLabel, type LabelLayout, type LabelText } from '../label-layout.js';
import type { MarkPart } from '../mark-shape.js';
import type { MeasureText } from '../text-measure.js';
import type { TimeScale } from '../time-scale.js';

/** A mark whose row, and whose label's tier above it, are given. */
export interface LinedMark extends Pick<MarkPart, 'x0' | 'x1'> {
  readonly row: number;
  readonly tier: number;
  readonly text: LabelText;
  /** The label where it stands already, null for none; undefined where a place is to be found. */
  readonly label?: LabelLayout | null | undefined;
}

/** Less room than this says nothing, em. */
const LEAST_ROOM = 3;

/**
 * Labels of marks whose rows are given: each has the room from the label before it to the next mark of its line, and
 * within the view. They come in time order. None next to its own mark reaches back over another one, whose it would seem.
 *
 * ```
 *   Munich Security Con…   Johannesburg
 *   (====)                 (==)
 * ```
 */
export function placeInLines(
  marks: readonly LinedMark[],
  { scale, em, measure }: { readonly scale: TimeScale; readonly em: number; readonly measure: MeasureText },
): readonly (LabelLayout | null)[] {
  const nextX0 = new Map<string, number>();
  const roomX1 = marks.toReversed().map((mark) => {
    const x1 = nextX0.get(lineOf(mark)) ?? scale.x1;
    if (mark.label !== null) nextX0.set(lineOf(mark), Math.max((mark.label ?? mark).x0 - 0.5 * em, scale.x0));
    return x1;
  });
  const lastX1 = new Map<string, number>();
  const lastMarkX1 = new Map<number, number>();
  return marks.map((mark, i) => {
    const free = lastX1.get(lineOf(mark)) ?? scale.x0;
    const x0 = mark.tier === 0 ? Math.max(free, lastMarkX1.get(mark.row) ?? free) : free;
    lastMarkX1.set(mark.row, mark.x1);
    const x1 = roomX1[marks.length - 1 - i] ?? scale.x1;
    const label = mark.label === undefined ? placed(mark, x0, x1) : mark.label;
    if (label) lastX1.set(lineOf(mark), label.x1 + 0.5 * em);
    return label;
  });

  function placed({ text, x0: markX0, x1: markX1 }: LinedMark, x0: number, x1: number): LabelLayout | null {
    if (x1 - x0 < LEAST_ROOM * em) return null;
    return placeLabel(text, { markX0: Math.max(markX0, x0), markX1, x0, x1 }, em, measure);
  }
}

const lineOf = ({ row, tier }: LinedMark): string => `${row} ${tier}`;
