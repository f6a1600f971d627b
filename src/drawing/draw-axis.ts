import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { AxisCell } from '../core/axis-layout.js';
import type { TimelineLayout } from '../core/timeline-layout.js';
import { drawText } from './draw-text.js';
import { round } from './mark-path.js';

/** Baselines of the two label rows, em above the plot. */
const MAJOR_BASELINE = 1.95;
const MINOR_BASELINE = 0.6;

/** Days off and the lines between weeks, months or years, behind everything else: a path for all of a kind. */
export function drawGrid({ axis, plot, em }: TimelineLayout): SVGTemplateResult {
  const washes = axis.washes.map(({ x0, x1 }) => `M${round(x0)} ${plot.y0}H${round(x1)}V${plot.y1}H${round(x0)}z`);
  const lines = (places: readonly number[], above: number): string =>
    places.map((x) => `M${round(x)} ${plot.y0 - above * em}V${plot.y1}`).join('');
  return svg`<path class="wash" d=${washes.join('')} />
    <path class="grid" d=${lines(axis.fine, 0.3)} />
    <path class="grid major" d=${lines(axis.strong, 2.3)} />`;
}

/** The two label rows: a day is a cell, and its number stands in the middle of it. */
export function drawAxis({ axis, plot, em }: TimelineLayout): SVGTemplateResult {
  return svg`${axis.major.map((cell) => drawCellText(cell, plot.y0 - MAJOR_BASELINE * em, 'major'))}
    ${axis.minor.map((cell) => drawCellText(cell, plot.y0 - MINOR_BASELINE * em, 'minor'))}`;
}

function drawCellText(
  { text, textX, anchor, isQuiet }: AxisCell,
  y: number,
  role: string,
): SVGTemplateResult | typeof nothing {
  if (text === '') return nothing;
  return drawText(role + (isQuiet ? ' quiet' : ''), textX, y, text, anchor);
}
