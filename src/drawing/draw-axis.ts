import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { AxisCell } from '../core/axis-layout.js';
import type { TimelineLayout } from '../core/timeline-layout.js';
import { drawText } from './draw-text.js';
import { round } from './mark-path.js';

/** Baselines of the two label rows, em above the plot. */
const MAJOR_BASELINE = 1.95;
const MINOR_BASELINE = 0.6;

/** Days off and the lines between weeks, months or years, behind everything else. */
export function drawGrid({ axis, plot, em }: TimelineLayout): SVGTemplateResult {
  return svg`${axis.washes.map(
    ({ x0, x1 }) =>
      svg`<rect class="wash" x=${round(x0)} y=${plot.y0} width=${round(x1 - x0)} height=${plot.y1 - plot.y0} />`,
  )}${axis.lines.map(({ x, isMajor }) => {
    const top = isMajor ? plot.y0 - 2.3 * em : plot.y0 - 0.3 * em;
    return svg`<line class=${isMajor ? 'grid major' : 'grid'} x1=${round(x)} x2=${round(x)} y1=${top} y2=${plot.y1} />`;
  })}`;
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
