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
import type { LabelLayout } from '../label-layout.js';
import type { TimeScale } from '../time-scale.js';
import { touchingStops, type DrawnTime } from '../touching-stops.js';
import { labelAt } from './label-at.js';
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
 * Labels stay beside their marks, too: only those that the edge of the view cuts move.
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
  const places = placed.map(({ event }) => placeOf.get(event) ?? { row: 0, tier: 0, label: null });
  const by = options.scale.x(wide.span.start) - wide.x0;
  const inView = places.map(({ label }) => label && labelInView(label, by, options.scale));
  return stackMarks(lane, placed, labelled(places, placed, options, inView), rowHeights(allPlaces), options);
}

/** A label as it stands in the view; undefined where an edge cuts it. */
function labelInView(label: LabelLayout, by: number, { x0, x1 }: TimeScale): LabelLayout | undefined {
  const moved = labelAt(label, (x) => x + by);
  return moved.x0 >= x0 && moved.x1 <= x1 ? moved : undefined;
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

/** The same places, with the labels that have room in the view. `known`: those that stand there already, or have no place. */
function labelled(
  places: readonly LabelPlace[],
  placed: ReturnType<typeof placeMarks>,
  options: LaneOptions,
  known: readonly (LabelLayout | null | undefined)[] = [],
): readonly LabelPlace[] {
  const lines = placed.map(({ shape, text }, i) => {
    const place = places[i];
    // What has no room for dates has none for that of a label at the edge either.
    const date = place?.label?.date ?? text.date;
    return { ...shape, row: 0, tier: 0, ...place, text: { ...text, date }, label: known[i] };
  });
  const labels = placeInLines(lines, options);
  return places.map((place, i) => ({ ...place, label: labels[i] ?? null }));
}
