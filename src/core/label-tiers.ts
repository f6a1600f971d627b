import { placeLabel, type LabelLayout, type LabelText } from './label-layout.js';
import type { MeasureText } from './text-measure.js';
import type { TimeScale } from './time-scale.js';

/** A label that wants to stand above its mark on a line that many share. */
export interface WantedLabel {
  readonly row: number;
  readonly markX0: number;
  readonly markX1: number;
  readonly text: LabelText;
}

/** A label and the tier it stands on, 0 next to its mark; no label where no tier had room. */
export interface TieredLabel {
  readonly label: LabelLayout | null;
  readonly tier: number;
}

const MOST_TIERS = 3;
/** A shortened name says something from this width on, em. */
const LEAST_NAME = 4;

/**
 * Labels of crowded stops share tiers above their line, each on the lowest one that is free above its mark's first half.
 *
 * ```
 *   tier 1        Riyadh          Abu Dhabi
 *   tier 0   Munich   |  Jerusalem    |
 *            (======)(==)(====)     (==)
 * ```
 */
export function placeTiers(
  labels: readonly WantedLabel[],
  { x0: left, x1 }: TimeScale,
  em: number,
  measure: MeasureText,
): readonly TieredLabel[] {
  /** By row and tier: where the last label ends, px. */
  const ends: number[][] = [];
  return labels.map(({ row, markX0, markX1, text }): TieredLabel => {
    const tierEnds = (ends[row] ??= []);
    // A name is cut only where no tier has room for all of it.
    for (const least of [measure(text.name, 'name'), LEAST_NAME * em]) {
      for (let tier = 0; tier < MOST_TIERS; tier += 1) {
        const x0 = tierEnds[tier] ?? left;
        const start = Math.max(x0, markX0);
        if (start > (markX0 + markX1) / 2 || x1 - x0 < least) continue;
        const label = placeLabel(text, { markX0: start, markX1, x0, x1 }, em, measure);
        if (label) tierEnds[tier] = label.x1 + 0.5 * em;
        return { label, tier };
      }
    }
    return { label: null, tier: 0 };
  });
}
