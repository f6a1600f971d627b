import type { CivilMs } from '../../core/civil-time.js';
import { startOf, type TimelineEvent } from '../../core/event.js';
import type { MarkLayout, NamedLane } from '../../core/lane-layout.js';
import type { RowedLane } from '../../core/many/steady-lane.js';
import type { CellUnit } from '../../core/many/cells.js';
import { layoutClusters, STRIP, type ClusterLayout } from '../../core/many/cluster-layout.js';
import type { LaneView } from '../../core/many/event-index.js';
import { MARK_HEIGHT, type LaneLayout } from '../../core/lane-layout.js';
import { markShape } from '../../core/mark-shape.js';
import type { TimeScale } from '../../core/time-scale.js';
import { plotScale, type TimelineLayout } from '../../core/timeline-layout.js';
import { exploreMessages } from '../../i18n/explore-words.js';
import { chartLayout, laneTexts, type ExploredView } from '../chart-layout.js';
import type { SizeController } from '../size-controller.js';
import type { TimelineModel } from '../timeline-model.js';
import type { Wording } from '../wording.js';
import type { Shown } from './many-source.js';

/** An event in the list over the picture; without a mark while it is out of view. */
export interface EventItem {
  readonly id: string;
  readonly start: CivilMs;
  readonly event: TimelineEvent;
  readonly mark: MarkLayout | undefined;
  /** A cluster counts it, too. */
  readonly isMerged: boolean;
}

/** A cluster in that list. */
export interface ClusterItem {
  readonly id: string;
  readonly start: CivilMs;
  readonly cluster: ClusterLayout;
  readonly view: LaneView;
  readonly lane: string;
}

export type Item = EventItem | ClusterItem;

export interface ExploredChart {
  readonly layout: TimelineLayout;
  /** In time order. */
  readonly items: readonly Item[];
  /** Those of each lane. */
  readonly clusters: readonly (readonly ClusterLayout[])[];
  /** How finely it is divided. */
  readonly unit: CellUnit | undefined;
}

export interface ManyChartOptions {
  readonly explored: (lanes: readonly NamedLane[]) => ExploredView;
  readonly collapsed: ReadonlySet<string>;
  readonly before: CellUnit | undefined;
  /** Events that keep their place in the list, whether they have a mark of their own or not. */
  readonly kept: readonly TimelineEvent[];
}

/** Undated events that stand under the axis; the others are in the table. */
const MOST_UNDATED = 12;

/** What stands before them, where they are not all: `No date yet (1 to 12 of 40)` */
export function undatedText({ undated }: Shown['index'], { locale, messages }: Wording): string | undefined {
  const total = undated.length;
  if (total <= MOST_UNDATED) return undefined;
  return `${messages.undated} (${exploreMessages(locale).page({ from: 1, to: MOST_UNDATED, total })})`;
}

/** What many events look like in the model's span: marks of their own for some, clusters for the others. */
export function manyChart(
  { events, index }: Shown,
  model: TimelineModel,
  size: SizeController,
  { explored, collapsed, before, kept }: ManyChartOptions,
): ExploredChart {
  const { em } = size.font;
  const { start, end } = model.span;
  const at = (position: number): readonly TimelineEvent[] => {
    const event = events.at(position);
    return event ? [event] : [];
  };
  const texts = index.lanes.map(({ key, positions, shared }) =>
    shared > 0
      ? { name: exploreMessages(model.wording.locale).moreLanes(shared), note: '' }
      : laneTexts(model, index.mode, key, at(positions[0] ?? 0)),
  );
  const scale = plotScale(texts, { span: model.span, em, width: size.width, measure: size.measure });
  const view = index.view({ start, end, pxPerMs: scale.pxPerMs, collapsed, before });
  const content = view.lanes.map((lane, i): RowedLane => {
    const drawn = lane.positions.flatMap((position, place) =>
      at(position).map((event) => ({ event, row: lane.rows[place] ?? 0 })),
    );
    return {
      key: lane.lane.key,
      name: '',
      note: '',
      ...texts[i],
      events: drawn.map(({ event }) => event),
      rows: drawn.map(({ row }) => row),
      rowCount: lane.level.rows.length,
      strip: lane.level.clusters.starts.length > 0 ? STRIP : 0,
    };
  });
  const hasClusters = view.lanes.some(({ clusters }) => clusters.length > 0);
  const undated = [...index.undated.subarray(0, MOST_UNDATED)].flatMap(at);
  // What lies between two stops may be in a cluster: journeys are drawn where none is in view.
  const dated = hasClusters ? [] : content.flatMap((lane) => lane.events);
  const layout = chartLayout({ ...model, events: [...dated, ...undated] }, size, explored(content));
  const lanes = view.lanes.map((lane, i) => ({ lane, layout: layout.lanes[i] }));
  const clusters = lanes.map(({ lane, layout: its }) => (its ? layoutClusters(lane, its, layout.scale, em) : []));
  const drawn = new Set(layout.marks.map(({ event }) => event));
  const merged = kept.filter((event) => !drawn.has(event));
  const marks = merged.flatMap((event) => {
    const found = index.rankOf(event.index);
    const place = lanes.find(({ lane }) => lane.lane === found?.lane)?.layout;
    return place ? mergedMark(event, place, layout.scale, em) : [];
  });
  const complete = { ...layout, marks: [...layout.marks, ...marks] };
  return {
    layout: complete,
    clusters,
    unit: view.unit,
    items: inTimeOrder([
      ...complete.marks.map((mark) => eventItem(mark.event, mark, marks.includes(mark))),
      ...merged
        .filter((event) => !marks.some((mark) => mark.event === event))
        .map((event) => eventItem(event, undefined)),
      ...clusters.flatMap((laneClusters, i) => clusterItems(laneClusters, view.lanes[i], content[i]?.name ?? '')),
    ]),
  };
}

export function eventItem(event: TimelineEvent, mark: MarkLayout | undefined, isMerged = false): EventItem {
  return { id: event.id, start: startOf(event), event, mark, isMerged };
}

function clusterItems(
  clusters: readonly ClusterLayout[],
  view: LaneView | undefined,
  lane: string,
): readonly ClusterItem[] {
  if (!view) return [];
  return clusters.map((cluster) => {
    const { start } = cluster.cluster;
    return { id: clusterId(view.lane.key, start), start, cluster, view, lane };
  });
}

/** No event's id starts so: texts of the page have no control characters. */
function clusterId(laneKey: string, start: CivilMs): string {
  return `\u0001${start} ${laneKey}`;
}

export function inTimeOrder(items: readonly Item[]): readonly Item[] {
  return items.toSorted((a, b) => a.start - b.start);
}

/** An event that is merged, and is to be seen all the same: on the strip of its lane. */
function mergedMark(event: TimelineEvent, lane: LaneLayout, scale: TimeScale, em: number): readonly MarkLayout[] {
  const height = MARK_HEIGHT * em;
  const shape = event.when && markShape(event.when, scale, height);
  if (!shape) return [];
  const y = lane.y + lane.height - (STRIP - 0.1) * em;
  return [{ event, shape, y, height, label: null, labelY: y, isRaised: false, isNeutral: false }];
}
