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

/** How the cells of a row are drawn, given how one is. */
export type DrawCells = (cells: readonly AxisCell[], draw: (cell: AxisCell) => unknown) => unknown;

/** The two label rows: a day is a cell, and its number stands in the middle of it. */
export function drawAxis(
  { axis, plot, em }: Pick<TimelineLayout, 'axis' | 'plot' | 'em'>,
  drawCells: DrawCells = (cells, draw) => cells.map(draw),
): SVGTemplateResult {
  const row = (role: 'major' | 'minor', baseline: number): unknown =>
    drawCells(axis[role], ({ text, textX, anchor, isQuiet }) =>
      text ? drawText(role + (isQuiet ? ' quiet' : ''), textX, plot.y0 - baseline * em, text, anchor) : nothing,
    );
  return svg`${row('major', MAJOR_BASELINE)}${row('minor', MINOR_BASELINE)}`;
}
