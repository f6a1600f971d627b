import { html, nothing, svg, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { MarkLayout } from '../../core/lane-layout.js';
import type { ClusterLayout } from '../../core/many/cluster-layout.js';
import { drawAxis } from '../../drawing/draw-axis.js';
import { drawClusters, type Count } from '../../drawing/draw-clusters.js';
import { markLayers } from '../../drawing/draw-timeline.js';
import { numberFormat } from '../../i18n/intl-cache.js';
import { box } from '../box.js';
import { chartTemplate, itemTemplate, markBoxes, markButton } from '../chart-template.js';
import { eventButton } from '../event-button.js';
import { listHeadings } from '../list-headings.js';
import { clusterBox, clusterButton, type ClusterOptions } from './cluster-button.js';
import type { ClusterItem, ExploredChart, Item } from './many-chart.js';
import { shiftedCells, shiftedCluster } from './moved-layer.js';

export interface ExploreChartOptions extends ClusterOptions {
  readonly collapsed: ReadonlySet<string>;
  /** Folds a lane, or unfolds it; null where lanes cannot be folded. */
  readonly fold: ((laneKey: string) => void) | null;
  /** How far the layer of marks and buttons has been moved, px. */
  readonly shift: number;
  /** The page runs right to left, and the layer with it. */
  readonly isMirrored: boolean;
  /** A mark in that layer; the same object as long as nothing of it changes. */
  readonly moved: (mark: MarkLayout) => MarkLayout;
}

/**
 * The horizontal layout of a timeline that is zoomed and panned. Many items are keyed, so that what stays in view keeps
 * its elements; a few are not, as in a timeline that is not explored yet, whose elements they take over.
 */
export function exploreChart(chart: ExploredChart, options: ExploreChartOptions): TemplateResult {
  const { layout, items } = chart;
  const { many, wording } = options;
  const headings = listHeadings(
    items.map(({ start }) => start),
    options,
  );
  const template = (item: Item, i: number): TemplateResult => {
    if ('event' in item) return eventItem(item, headings[i], chart, options);
    const moved = shiftedItem(item, options.shift);
    return itemTemplate(headings[i], clusterBox(moved), clusterContent(moved, options));
  };
  const rest = { ...layout, marks: [], axis: { ...layout.axis, major: [], minor: [] } };
  return chartTemplate(many ? rest : layout, options, {
    picture: many ? movedPicture(chart, wording.locale, options) : drawnClusters(chart, wording.locale),
    laneButtons: options.fold ? laneButtons(chart, options, options.fold) : nothing,
    items: many ? repeat(items, ({ id }) => id, template) : items.map(template),
    style: many ? `translate:${options.isMirrored ? options.shift : -options.shift}px` : '',
  });
}

/** All that time carries along, moved as one. */
function movedPicture(
  { layout, clusters }: ExploredChart,
  locale: string,
  { shift, moved }: ExploreChartOptions,
): unknown {
  const { em, axis } = layout;
  const movedMarks = layout.marks.map(moved);
  const movedAxis = { ...axis, major: shiftedCells(axis.major, shift), minor: shiftedCells(axis.minor, shift) };
  return svg`<g transform=${`translate(${-shift})`}>
    ${drawAxis({ ...layout, axis: movedAxis }, (cells, draw) =>
      repeat(
        cells,
        ({ start }) => start,
        (cell) => guard([cell.text, cell.textX, cell.anchor, cell.isQuiet, layout.plot.y0], () => draw(cell)),
      ),
    )}
    ${markLayers(em).map((draw) =>
      repeat(
        movedMarks,
        ({ event }) => event.index,
        (mark) => guard([mark], () => draw(mark)),
      ),
    )}
    ${drawnClusters({ layout: { em }, clusters: clusters.map((lane) => lane.map((cluster) => shiftedCluster(cluster, shift))) }, locale)}
  </g>`;
}

function shiftedItem(item: ClusterItem, shift: number): ClusterItem {
  return { ...item, cluster: shiftedCluster(item.cluster, shift) };
}

/** From the largest, em: the first at which a count fits is taken. */
const COUNT_SIZES = [0.75, 0.625, 0.5] as const;

interface DrawnClusters extends Pick<ExploredChart, 'clusters'> {
  readonly layout: Pick<ExploredChart['layout'], 'em'>;
}

/** The clusters as they are drawn over the picture. */
export function drawnClusters({ layout: { em }, clusters }: DrawnClusters, locale: string): unknown {
  const counts = numberFormat(locale, { notation: 'compact' });
  const countOf = ({ cluster, x0, x1 }: ClusterLayout): Count | undefined => {
    const text = counts.format(cluster.count);
    return COUNT_SIZES.map((size) => ({ text, size })).find(({ size }) => text.length * 0.62 * size * em + 2 < x1 - x0);
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

/** Out of view, the button of an event that has the focus waits, without its card, at the edge beyond which it lies. */
function eventItem(
  { event, mark, start }: Extract<Item, { event: unknown }>,
  heading: unknown,
  { layout: { plot, em, scale } }: ExploredChart,
  options: ExploreChartOptions,
): TemplateResult {
  if (mark) {
    const [place, label] = markBoxes(options.moved(mark), em);
    const content = guard([event, label, ...buttonKey(event.id, options)], () => markButton(event, label, options));
    return itemTemplate(heading, place, content);
  }
  const x = options.shift + (start < scale.span.start ? plot.x0 : plot.x1 - em);
  const unseen = { ...options, selected: null, preview: null };
  const place = `${box(x, plot.y0, em, plot.y1 - plot.y0)};pointer-events:none`;
  return itemTemplate(heading, place, eventButton(event, unseen, true, nothing));
}

function clusterContent(item: ClusterItem, options: ExploreChartOptions): unknown {
  const { end, count } = item.cluster.cluster;
  const key = [end, count, options.open?.id === item.id ? options : null];
  return guard([...key, ...buttonKey(item.id, options)], () => clusterButton(item, options));
}

/** What else a button depends on. With a card beside it, it is made anew each time. */
function buttonKey(
  id: string,
  { wording, tabStop, count, selected, preview, ...options }: ExploreChartOptions,
): unknown[] {
  return [wording, count, tabStop === id, selected === id || preview === id ? options : null];
}
