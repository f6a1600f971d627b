import type { MarkEdge, MarkPart } from '../core/mark-shape.js';

/** Length of an arrow's head, in heights of the bar. */
const ARROW = 0.5;
/** Of a bracket: how far it reaches in, and above and below the band; px at a height of 20. */
const BRACKET_REACH = 6;
const BRACKET_RISE = 2;

/**
 * The outline of a bar from (x0, y) to (x1, y + height), clockwise from its top left. An end that is not drawn (a
 * bracket stands there, or it lies outside the view) is a straight side of the filled shape and a gap in the outline.
 *
 * ```
 *   round (=====)   arrow (=====>   cut =====    bracket [=====]   flat |=====|
 * ```
 */
export function barPath(
  { x0, x1, startEdge, endEdge }: MarkPart,
  y: number,
  height: number,
  isOutline: boolean,
): string {
  const middle = y + height / 2;
  const bottom = y + height;
  const radius = Math.min(height / 2, (x1 - x0) / 2);
  const isRound = (edge: MarkEdge) => edge === 'round' || edge === 'feather';
  const inset = (edge: MarkEdge) => {
    if (edge === 'arrow') return Math.min(ARROW * height, x1 - x0);
    if (edge === 'bracket' && isOutline) return bracketReach(x0, x1, height);
    return isRound(edge) ? radius : 0;
  };
  const isGap = (edge: MarkEdge) => isOutline && edge !== 'flat';
  const left = round(x0 + inset(startEdge));
  const right = round(x1 - inset(endEdge));
  const corner = (x: number, cornerY: number) =>
    `A${round(radius)} ${round(radius)} 0 0 1 ${round(x)} ${round(cornerY)}`;
  const end =
    endEdge === 'arrow'
      ? `L${round(x1)} ${middle}L${right} ${bottom}`
      : isRound(endEdge)
        ? `${corner(x1, y + radius)}V${round(bottom - radius)}${corner(right, bottom)}`
        : `${isGap(endEdge) ? 'M' : 'L'}${right} ${bottom}`;
  const start =
    startEdge === 'arrow'
      ? `L${round(x0)} ${middle}L${left} ${y}`
      : isRound(startEdge)
        ? `${corner(x0, bottom - radius)}V${round(y + radius)}${corner(left, y)}`
        : isGap(startEdge)
          ? ''
          : `V${y}`;
  return `M${left} ${y}L${right} ${y}${end}L${left} ${bottom}${start}`;
}

/** The caps of a window: `[` at a start, `]` at an end, nothing at any other edge. */
export function bracketPath({ x0, x1, startEdge, endEdge }: MarkPart, y: number, height: number): string {
  const reach = bracketReach(x0, x1, height);
  const [top, bottom] = [y - BRACKET_RISE, y + height + BRACKET_RISE];
  const cap = (x: number, inwards: number) =>
    `M${round(x + inwards)} ${top}H${round(x)}V${bottom}H${round(x + inwards)}`;
  return (startEdge === 'bracket' ? cap(x0, reach) : '') + (endEdge === 'bracket' ? cap(x1, -reach) : '');
}

function bracketReach(x0: number, x1: number, height: number): number {
  return Math.min((BRACKET_REACH * height) / 20, (x1 - x0) / 3);
}

/** A diamond that fills the square around the middle of the mark. */
export function diamondPath({ x0, x1 }: MarkPart, y: number, height: number): string {
  const [x, middle, half] = [(x0 + x1) / 2, y + height / 2, 0.45 * height];
  return `M${round(x - half)} ${middle}L${round(x)} ${middle - half}L${round(x + half)} ${middle}L${round(x)} ${middle + half}Z`;
}

/** An arrow through the middle of a mark, to the right or to the left. */
export function arrowPath(from: number, tip: number, y: number, height: number): string {
  const arm = 0.2 * height;
  const back = tip > from ? -arm : arm;
  return `M${round(from)} ${y + height / 2}H${round(tip)}m${back} ${-arm}l${-back} ${arm}l${back} ${arm}`;
}

/** Tenths of a px: finer ones cannot be seen and only lengthen the document. */
export function round(px: number): number {
  return Math.round(px * 10) / 10;
}
