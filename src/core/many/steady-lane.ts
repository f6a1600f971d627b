import {
  packMarks,
  placeMarks,
  rowHeights,
  stackMarks,
  type LabelPlace,
  type LaneLayout,
  type LaneOptions,
  type NamedLane,
} from '../lane-layout.js';
import type { TimelineEvent } from '../event.js';
import type { TimeScale } from '../time-scale.js';
import { touchingStops, type DrawnTime } from '../touching-stops.js';
import { placeInLines } from './label-lines.js';

/** A lane whose rows are given already. */
export interface RowedLane extends NamedLane {
  /** The row of each of its events. */
  readonly rows: readonly number[];
  /** How many rows there are, also those of which nothing is in view. */
  readonly rowCount: number;
  /** Room kept under the rows, em. */
  readonly strip: number;
}

/**
 * Lays out a lane so that nothing in it changes its row, and the lane not its height, while the reader pans: all of its
 * events are packed at the scale of the view, also those out of view. `wide` is that scale over all that can be panned to.
 */
export function layoutSteadyLane(lane: NamedLane | RowedLane, options: LaneOptions, wide: TimeScale): LaneLayout {
  if ('rows' in lane) {
    const placed = placeMarks(lane.events, options, touchingInRows(lane, options.inSequence));
    const rowOf = new Map(lane.events.map((event, i) => [event, lane.rows[i] ?? 0]));
    const places = placed.map(({ event }) => ({ row: rowOf.get(event) ?? 0, tier: 0, label: null }));
    const layout = stackMarks(lane, placed, labelled(places, placed, options), rowHeights([], lane.rowCount), options);
    return { ...layout, height: layout.height + lane.strip * options.em };
  }
  const placed = placeMarks(lane.events, options);
  const all = placeMarks(lane.events, { ...options, scale: wide });
  const allPlaces = packMarks(all, { ...options, scale: wide });
  const placeOf = new Map(all.map(({ event }, i) => [event, allPlaces[i]]));
  const places = placed.map(({ event }) => ({ row: 0, tier: 0, ...placeOf.get(event), label: null }));
  return stackMarks(lane, placed, labelled(places, placed, options), rowHeights(allPlaces), options);
}

/** Those that touch stand on one row; what shares their day on another row is no part of it. */
function touchingInRows(
  { events, rows, rowCount }: RowedLane,
  inSequence: boolean,
): ReadonlyMap<TimelineEvent, DrawnTime> {
  const ofRow = Array.from({ length: rowCount }, (): TimelineEvent[] => []);
  events.forEach((event, i) => ofRow[rows[i] ?? 0]?.push(event));
  return new Map(ofRow.flatMap((stops) => [...touchingStops(stops, inSequence)]));
}

/** The same places, with the labels that have room in the view. */
function labelled(
  places: readonly LabelPlace[],
  placed: ReturnType<typeof placeMarks>,
  options: LaneOptions,
): readonly LabelPlace[] {
  const lines = placed.map(({ shape, text }, i) => ({ ...shape, text, row: 0, tier: 0, ...places[i] }));
  const labels = placeInLines(lines, options);
  return places.map((place, i) => ({ ...place, label: labels[i] ?? null }));
}
