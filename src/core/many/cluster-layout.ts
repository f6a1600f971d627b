import type { LaneLayout } from '../lane-layout.js';
import type { TimeScale } from '../time-scale.js';
import type { Cluster, LaneView } from './event-index.js';
import { rankOfTime } from './search-sorted.js';

/** Height of the strip of clusters under a lane's rows, and of a cluster in it, em. */
export const STRIP = 2.25;
const CLUSTER_HEIGHT = 1.6;

/** A cluster as it is drawn: its cell, as far as it is in view, px, and how its events are spread over it. */
export interface ClusterLayout {
  readonly cluster: Cluster;
  readonly x0: number;
  readonly x1: number;
  /** Top and height. */
  readonly y: number;
  readonly height: number;
  /** Evenly wide columns from the start of the cell to its end: how full each is, 0 to 1. */
  readonly columns: readonly number[];
  /** Where the cell starts and ends, also out of view: what the columns are spread over. */
  readonly cellX0: number;
  readonly cellX1: number;
}

const COLUMNS = 6;

/**
 * ```
 *   ,--------------.
 *   | _ |#|_  24 _ |     one cell of the calendar: how many, and when most of them start
 *   `--------------'
 * ```
 */
export function layoutClusters(
  { clusters, level }: LaneView,
  lane: LaneLayout,
  scale: TimeScale,
  em: number,
): readonly ClusterLayout[] {
  const y = lane.y + lane.height - (0.25 + (STRIP + CLUSTER_HEIGHT) / 2) * em;
  return clusters.map((cluster) => {
    const [cellX0, cellX1] = [scale.x(cluster.start), scale.x(cluster.end)];
    return {
      cluster,
      x0: Math.max(cellX0 + 1, scale.x0),
      x1: Math.min(cellX1 - 1, scale.x1),
      y,
      height: CLUSTER_HEIGHT * em,
      columns: columnsOf(cluster, level.most),
      cellX0,
      cellX1,
    };
  });
}

/** By the root, so that a column of one can be seen beside one of a thousand. The same scale all over the lane. */
function columnsOf({ lane, start, end, first, last }: Cluster, most: number): readonly number[] {
  const full = Math.max(1, (2 * most) / COLUMNS);
  let from = first;
  return Array.from({ length: COLUMNS }, (_, i) => {
    const to = rankOfTime(lane.starts, start + ((end - start) * (i + 1)) / COLUMNS, from, last);
    const count = to - from;
    from = to;
    return Math.min(1, Math.sqrt(count / full));
  });
}
