import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { LaneLayout, MarkLayout } from '../core/lane-layout.js';
import type { RouteLayout, TimelineLayout, TimeLineLayout } from '../core/timeline-layout.js';
import { drawAxis, drawGrid } from './draw-axis.js';
import { drawHatches } from './draw-hatches.js';
import { drawMark } from './draw-mark.js';
import { round } from './mark-path.js';

/** The whole horizontal picture, in paint order: what must stay readable comes last. */
export function drawTimeline(layout: TimelineLayout): SVGTemplateResult {
  const { plot, lanes, marks, routes, asOf, em } = layout;
  return svg`${drawHatches()}
    ${drawGrid(layout)}
    ${drawRule(layout, plot.y0)}
    ${lanes.map((lane) => drawLane(layout, lane))}
    ${lanes.length === 0 ? drawRule(layout, plot.y1) : nothing}
    ${drawAxis(layout)}
    ${asOf ? drawTimeLine(asOf, layout) : nothing}
    ${routes.map((route) => drawRoute(route, em))}
    ${marks.map((mark) => drawMark({ ...mark, status: mark.event.status, key: `m${mark.event.index}` }))}
    ${marks.map(drawLabel)}`;
}

function drawRule({ width }: TimelineLayout, y: number): SVGTemplateResult {
  return svg`<line class="rule" x1="0" x2=${round(width)} y1=${y} y2=${y} />`;
}

function drawLane(layout: TimelineLayout, lane: LaneLayout): SVGTemplateResult {
  const { em } = layout;
  const middle = lane.y + lane.height / 2;
  const nameY = lane.note ? middle - 0.1 * em : middle + 0.3 * em;
  return svg`${drawRule(layout, lane.y + lane.height)}
    <text class="lane" x="0" y=${nameY}>${lane.name}</text>
    <text class="zone" x="0" y=${middle + 1.05 * em}>${lane.note}</text>`;
}

function drawLabel({ label, labelY, event }: MarkLayout): SVGTemplateResult | typeof nothing {
  if (!label) return nothing;
  const isOff = event.status === 'cancelled';
  return svg`<text class="label" y=${labelY}><tspan class=${isOff ? 'name off' : 'name'} x=${round(label.x0)}>${label.name}</tspan>${
    label.date ? svg`<tspan class="date" x=${round(label.dateX)}>${label.date}</tspan>` : nothing
  }</text>`;
}

/** From the end of one stop to the start of the next, leaving and arriving level. */
function drawRoute({ from, to }: RouteLayout, em: number): SVGTemplateResult {
  const lead = Math.max((to.x - from.x) / 2, 0.75 * em);
  return svg`<path class="route" d="M${round(from.x)} ${from.y}C${round(from.x + lead)} ${from.y} ${round(to.x - lead)} ${to.y} ${round(to.x)} ${to.y}" />`;
}

function drawTimeLine({ x, text, textX }: TimeLineLayout, { plot, em }: TimelineLayout): SVGTemplateResult {
  return svg`<line class="as-of" x1=${round(x)} x2=${round(x)} y1=${plot.y0} y2=${plot.y1 + 0.4 * em} />
    <text class="line" x=${round(textX)} y=${plot.y1 + 1.4 * em} text-anchor="middle">${text}</text>`;
}
