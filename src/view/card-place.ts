/** A rectangle in the viewport, px. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface CardPlace {
  readonly left: number;
  readonly top: number;
  readonly side: 'above' | 'below';
  /** Where the notch points at the mark, px from the card's left edge. */
  readonly notchX: number;
}

/** Px between mark and card, and between card and the viewport's edges. */
const GAP = 12;
const MARGIN = 10;

/** Under its mark, above it where there is more room, and never out of the viewport. */
export function placeCard(
  mark: Rect,
  card: Pick<Rect, 'width' | 'height'>,
  view: Pick<Rect, 'width' | 'height'>,
): CardPlace {
  const below = mark.top + mark.height + GAP;
  const above = mark.top - GAP - card.height;
  const fitsBelow = below + card.height <= view.height - MARGIN;
  const roomAbove = mark.top - GAP;
  const side = fitsBelow || view.height - below >= roomAbove ? 'below' : 'above';
  // A mark may be far wider than the view: the card belongs to the part that is in sight.
  const middle = (Math.max(mark.left, 0) + Math.min(mark.left + mark.width, view.width)) / 2;
  const left = clamp(middle - card.width / 2, MARGIN, view.width - MARGIN - card.width);
  const top = clamp(side === 'below' ? below : above, MARGIN, view.height - MARGIN - card.height);
  return { left, top, side, notchX: clamp(middle - left, 20, card.width - 20) };
}

/** Where the limits cross, because the card is larger than the view, the lower one counts. */
function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
