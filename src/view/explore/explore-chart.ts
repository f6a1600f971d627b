import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ClusterLayout } from '../../core/many/cluster-layout.js';
import { drawClusters } from '../../drawing/draw-clusters.js';
import { numberFormat } from '../../i18n/intl-cache.js';
import { box } from '../box.js';
import { chartTemplate, itemTemplate, markButton } from '../chart-template.js';
import { eventButton } from '../event-button.js';
import { listHeadings } from '../list-headings.js';
import { clusterButton, type ClusterOptions } from './cluster-button.js';
import type { ExploredChart, Item } from './many-chart.js';

export interface ExploreChartOptions extends ClusterOptions {
  readonly collapsed: ReadonlySet<string>;
  /** Folds a lane, or unfolds it; null where lanes cannot be folded. */
  readonly fold: ((laneKey: string) => void) | null;
}

/**
 * The horizontal layout of a timeline that is zoomed and panned. Many items are keyed, so that what stays in view keeps
 * its elements; a few are not, as in a timeline that is not explored yet, whose elements they take over.
 */
export function exploreChart(chart: ExploredChart, options: ExploreChartOptions): TemplateResult {
  const { layout, items } = chart;
  const headings = listHeadings(
    items.map(({ start }) => start),
    options,
  );
  const template = (item: Item, i: number): TemplateResult =>
    itemTemplate(headings[i], 'event' in item ? itemButton(item, chart, options) : clusterButton(item, options));
  return chartTemplate(layout, options, {
    picture: drawnClusters(chart, options.wording.locale),
    laneButtons: options.fold ? laneButtons(chart, options, options.fold) : nothing,
    items: options.many ? repeat(items, ({ id }) => id, template) : items.map(template),
  });
}

/** The clusters as they are drawn over the picture. */
export function drawnClusters({ layout: { em }, clusters }: ExploredChart, locale: string): unknown {
  const counts = numberFormat(locale, { notation: 'compact' });
  const countOf = ({ cluster, x0, x1 }: ClusterLayout): string => {
    const text = counts.format(cluster.count);
    return text.length * 0.6 * em < x1 - x0 ? text : '';
  };
  return clusters.map((lane) => (lane.length > 0 ? drawClusters(lane, em, countOf) : nothing));
}

function laneButtons(
  { layout: { lanes, plot, em } }: ExploredChart,
  { collapsed }: ExploreChartOptions,
  fold: (laneKey: string) => void,
): readonly TemplateResult[] {
  return lanes.map(
    ({ key, name, y, height }) =>
      html`<button
        class="fold"
        type="button"
        aria-label=${name}
        aria-expanded=${collapsed.has(key) ? 'false' : 'true'}
        .style=${box(0, y, plot.x0 - 0.5 * em, height)}
        @click=${() => {
          fold(key);
        }}
      ></button>`,
  );
}

/** Out of view, the button of an event that has the focus waits at the edge beyond which it lies. */
function itemButton(
  { event, mark, start }: Extract<Item, { event: unknown }>,
  { layout }: ExploredChart,
  options: ExploreChartOptions,
): TemplateResult {
  if (mark) return markButton(mark, layout, options);
  const { plot, em, scale } = layout;
  const x = start < scale.span.start ? plot.x0 : plot.x1 - em;
  return eventButton(event, options, box(x, plot.y0, em, plot.y1 - plot.y0), nothing);
}
