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
  /** What does not fit beside the mark is scrolled to in the card, px. */
  readonly maxHeight: number;
  /** Where the notch points at the mark, px from the card's left edge. */
  readonly notchX: number;
}

/** Px between mark and card, and between card and the viewport's edges. */
const GAP = 12;
const MARGIN = 10;
/** A card that is lower is of no use: it rather covers its mark. */
const LEAST_HEIGHT = 120;

/** Under its mark, above it where there is more room, never out of the viewport, and no higher than the room. */
export function placeCard(
  mark: Rect,
  card: Pick<Rect, 'width' | 'height'>,
  view: Pick<Rect, 'width' | 'height'>,
): CardPlace {
  const below = mark.top + mark.height + GAP;
  const roomBelow = view.height - MARGIN - below;
  const roomAbove = mark.top - GAP - MARGIN;
  const side = card.height <= roomBelow || roomBelow >= roomAbove ? 'below' : 'above';
  const maxHeight = clamp(side === 'below' ? roomBelow : roomAbove, LEAST_HEIGHT, view.height - 2 * MARGIN);
  const height = Math.min(card.height, maxHeight);
  // A mark may be far wider than the view: the card belongs to the part that is in sight.
  const middle = (Math.max(mark.left, 0) + Math.min(mark.left + mark.width, view.width)) / 2;
  const left = clamp(middle - card.width / 2, MARGIN, view.width - MARGIN - card.width);
  const top = clamp(side === 'below' ? below : mark.top - GAP - height, MARGIN, view.height - MARGIN - height);
  return { left, top, side, maxHeight, notchX: clamp(middle - left, 20, card.width - 20) };
}

/** Where the limits cross, because the card is larger than the view, the lower one counts. */
function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
