import { nothing, svg, type SVGTemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ClusterLayout } from '../core/many/cluster-layout.js';
import { drawText } from './draw-text.js';
import { round } from './mark-path.js';

/** How many a cluster holds, in words that fit into it at a font size, em. */
export interface Count {
  readonly text: string;
  readonly size: number;
}

/** The clusters of one lane: two paths for all of them, and the count of each that has room for it. */
export function drawClusters(
  clusters: readonly ClusterLayout[],
  em: number,
  countOf: (cluster: ClusterLayout) => Count | undefined,
): SVGTemplateResult {
  return svg`<path class="plate" d=${clusters.map(platePath).join('')} /><path class="columns" d=${clusters.map(columnsPath).join('')} />
    ${repeat(
      clusters,
      ({ cluster }) => cluster.start,
      (cluster) => drawCount(cluster, em, countOf(cluster)),
    )}`;
}

function platePath({ x0, x1, y, height }: ClusterLayout): string {
  const across = round(x1 - x0);
  return `M${round(x0)} ${round(y)}h${across}v${round(height)}h${-across}z`;
}

/** Upwards from the foot of the plate; what lies out of view is left out. */
function columnsPath({ columns, x0, x1, y, height, cellX0, cellX1 }: ClusterLayout): string {
  const width = (cellX1 - cellX0) / columns.length;
  const foot = y + height - 1.5;
  return columns
    .map((part, i) => {
      const from = Math.max(cellX0 + i * width, x0 + 1.5);
      const to = Math.min(cellX0 + (i + 1) * width, x1 - 1.5);
      const rise = Math.max(1.5, part * (height - 3));
      return part > 0 && to > from
        ? `M${round(from)} ${round(foot)}V${round(foot - rise)}H${round(to)}V${round(foot)}z`
        : '';
    })
    .join('');
}

function drawCount(
  { x0, x1, y, height }: ClusterLayout,
  em: number,
  count: Count | undefined,
): SVGTemplateResult | typeof nothing {
  if (!count) return nothing;
  const { text, size } = count;
  return svg`<g font-size=${round(size * em)}>${drawText('count', (x0 + x1) / 2, y + height / 2 + 0.36 * size * em, text, 'middle')}</g>`;
}
