import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { LaneLayout, MarkLayout } from '../core/lane-layout.js';
import type { LineLayout } from '../core/line-layout.js';
import { PERIOD_ROW, type RouteLayout, type TimelineLayout } from '../core/timeline-layout.js';
import { drawAxis, drawGrid } from './draw-axis.js';
import { drawHatches } from './draw-hatches.js';
import { drawMark, drawnStatus } from './draw-mark.js';
import { drawText } from './draw-text.js';
import { arrowPath, round } from './mark-path.js';

/** The whole horizontal picture, in paint order: what must stay readable comes last. */
export function drawTimeline(layout: TimelineLayout): SVGTemplateResult {
  const { plot, lanes, marks, routes, lines, em } = layout;
  return svg`${drawHatches()}
    ${drawPeriods(layout)}
    ${drawGrid(layout)}
    ${drawRule(layout, plot.y0)}
    ${lanes.map((lane) => drawLane(layout, lane))}
    ${lanes.length === 0 ? drawRule(layout, plot.y1) : nothing}
    ${drawText('zone', 0, layout.undated.y + 1.2 * em, layout.undated.text)}
    ${drawAxis(layout)}
    ${lines.map((line) => drawLine(line, layout))}
    ${routes.map((route) => drawRoute(route, em))}
    ${markLayers(em).map((draw) => marks.map(draw))}`;
}

/** What is drawn of every mark, in paint order: labels over all marks. */
export const markLayers = (em: number): readonly ((mark: MarkLayout) => unknown)[] => [
  drawGhost,
  (mark) => drawMark({ ...mark, status: drawnStatus(mark.event), key: `m${mark.event.index}` }),
  drawLeader,
  (mark) => drawLabel(mark, em),
];

function drawRule({ width }: TimelineLayout, y: number): SVGTemplateResult {
  return svg`<line class="rule" x1="0" x2=${round(width)} y1=${y} y2=${y} />`;
}

function drawLane(layout: TimelineLayout, lane: LaneLayout): SVGTemplateResult {
  const { em } = layout;
  const middle = lane.y + lane.height / 2;
  const nameY = lane.note ? middle - 0.1 * em : middle + 0.3 * em;
  return svg`${drawRule(layout, lane.y + lane.height)}
    ${drawText('lane', 0, nameY, lane.name)}
    ${drawText('zone', 0, middle + 1.05 * em, lane.note)}`;
}

/** The name of what was called off is struck through, by a line of its own: a text's would take its halo too. */
function drawLabel({ label, labelY, event }: MarkLayout, em: number): SVGTemplateResult | typeof nothing {
  if (!label) return nothing;
  const { name, date, x0, nameX1, dateX } = label;
  const strike = svg`<line class="strike" x1=${round(x0)} x2=${round(nameX1)} y1=${labelY - 0.24 * em} y2=${labelY - 0.24 * em} />`;
  return svg`${drawText('label name', x0, labelY, name)}${date && drawText('label date', dateX, labelY, date)}${drawnStatus(event) === 'cancelled' ? strike : nothing}`;
}

/** From a raised label down to its mark. */
function drawLeader({ label, labelY, shape, y, isRaised }: MarkLayout): SVGTemplateResult | typeof nothing {
  if (!label || !isRaised) return nothing;
  const x = round(Math.max(label.x0, shape.x0) + 1);
  return svg`<line class="leader" x1=${x} x2=${x} y1=${labelY + 3} y2=${y - 2} />`;
}

/** From the end of one stop to the start of the next, leaving and arriving level. */
function drawRoute({ from, to }: RouteLayout, em: number): SVGTemplateResult {
  const lead = Math.max((to.x - from.x) / 2, 0.75 * em);
  return svg`<path class="route" d="M${round(from.x)} ${from.y}C${round(from.x + lead)} ${from.y} ${round(to.x - lead)} ${to.y} ${round(to.x)} ${to.y}" />`;
}

/** Where the event stood before it was moved, and an arrow from there to its new place. */
function drawGhost({ ghost, shape, y, height, event, isNeutral }: MarkLayout): SVGTemplateResult | typeof nothing {
  if (!ghost) return nothing;
  const [from, tip] =
    shape.x0 > ghost.x1 ? [ghost.x1, shape.x0 - 3] : shape.x1 < ghost.x0 ? [ghost.x0, shape.x1 + 3] : [];
  return svg`<g class="ghost">
    ${drawMark({ shape: { ...ghost, uncertain: false }, y, height, status: undefined, isNeutral, key: `g${event.index}` })}
    ${from && tip ? svg`<path class="moved" d=${arrowPath(from, tip, y, height)} />` : nothing}
  </g>`;
}

function drawPeriods({ periods, plot, em }: TimelineLayout): SVGTemplateResult {
  return svg`${periods.map(({ x0, x1, row, name, textX }) => {
    const top = plot.y0 + row * PERIOD_ROW * em;
    return svg`<rect class="period-band" x=${round(x0)} y=${plot.y0} width=${round(x1 - x0)} height=${plot.y1 - plot.y0} />
      <rect class="period-name" x=${round(x0)} y=${top} width=${round(x1 - x0)} height=${PERIOD_ROW * em} />
      ${drawText('period', textX, top + 1.05 * em, name)}`;
  })}`;
}

function drawLine({ kind, x, text, textX }: LineLayout, { plot, em }: TimelineLayout): SVGTemplateResult {
  return svg`<line class=${kind} x1=${round(x)} x2=${round(x)} y1=${plot.y0} y2=${plot.y1 + 0.4 * em} />
    ${drawText(`line ${kind}-text`, textX, plot.y1 + 1.4 * em, text, 'middle')}`;
}
