import { layoutAxis, type AxisLayout, type AxisWords } from './axis-layout.js';
import type { Period } from './event-list.js';
import type { TimelineEvent } from './event.js';
import { itineraryLegs } from './itineraries.js';
import { layoutLane, type LaneLayout, type MarkLayout, type NamedLane } from './lane-layout.js';
import type { LabelText } from './label-layout.js';
import { layoutLines, type LineLayout, type TimeLine } from './line-layout.js';
import { layoutPeriods, type PeriodLayout } from './period-layout.js';
import { layoutUndated, type UndatedLayout } from './undated-layout.js';
import { laneMode, lanesOf, type LaneMode } from './lanes.js';
import { fitText, type MeasureText } from './text-measure.js';
import { TimeScale } from './time-scale.js';
import type { TimeSpan } from './time-span.js';

/** Where the reader can pan, rows and lanes are to stay put. */
export interface Explored {
  readonly layoutLane: typeof layoutLane;
  /** The lanes, where they are made already; the events in them are those to be drawn. */
  readonly lanes?: readonly NamedLane[];
}

export interface LayoutOptions extends AxisWords {
  readonly periods: readonly Period[];
  /** In time order, undated ones last. */
  readonly events: readonly TimelineEvent[];
  readonly span: TimeSpan;
  /** Where the reader can pan. By default what is in view is all there is. */
  readonly explored?: Explored | undefined;
  /** Of the whole picture, px. */
  readonly width: number;
  /** The page's font size, px; everything but `width` grows with it. */
  readonly em: number;
  readonly lanes: LaneMode;
  readonly measure: MeasureText;
  readonly labelOf: (event: TimelineEvent) => LabelText;
  /** A lane's two lines: what it stands for, and what is worth knowing of it. */
  readonly laneTexts: (
    key: string,
    events: readonly TimelineEvent[],
  ) => { readonly name: string; readonly note: string };
  readonly lines: readonly TimeLine[];
  /** What stands before the undated events. */
  readonly undatedText: string;
}

/** A fine line that joins two stops of one journey. */
export interface RouteLayout {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

/** The horizontal picture as plain data. Px from the picture's top left corner. */
export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  readonly em: number;
  /** What the time axis spans; the strip of period names is the first `strip` px of it. */
  readonly plot: {
    readonly x0: number;
    readonly x1: number;
    readonly y0: number;
    readonly y1: number;
    readonly strip: number;
  };
  readonly axis: AxisLayout;
  readonly lanes: readonly LaneLayout[];
  readonly marks: readonly MarkLayout[];
  readonly routes: readonly RouteLayout[];
  readonly lines: readonly LineLayout[];
  readonly periods: readonly PeriodLayout[];
  readonly undated: UndatedLayout & { readonly text: string };
  readonly scale: TimeScale;
}

/** Height of a row of period names, em. */
export const PERIOD_ROW = 1.5;

/**
 * ```
 *             | January        | February 2025        ^ axis: larger cells,
 *             | 30  31 | 1  2  | 3  4  5              | then the small ones
 *   ----------+---------------------------------------v-- plot.y0
 *   Munich    |        Conference  14–16 Feb          ^
 *   UTC+1     |        (==========)                   | one lane, of one or more rows
 *   ----------+---------------------------------------v-- plot.y1
 *             |           As known 4 Feb                  the as-of line's words
 * ```
 */
export function layoutTimeline(options: LayoutOptions): TimelineLayout {
  const { em, width, measure } = options;
  const mode = laneMode(options.lanes, options.events);
  const dated = options.events.filter((event) => event.when);
  const lanes: readonly NamedLane[] =
    options.explored?.lanes ??
    lanesOf(dated, mode).map((lane) => ({ ...lane, ...options.laneTexts(lane.key, lane.events) }));
  const scale = plotScale(lanes, options);
  const gutter = scale.x0;
  const layout = options.explored?.layoutLane ?? layoutLane;
  const periods = layoutPeriods(options.periods, scale, em, measure);
  const strip = PERIOD_ROW * em * periods.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const y0 = 3 * em;
  let y = y0 + strip;
  const laneLayouts = lanes.flatMap((lane): LaneLayout[] => {
    const inSequence = mode === 'group' || mode === 'attendee';
    const isNeutral = mode !== 'none' && lane.key === '';
    const placed = layout(lane, { scale, y, em, inSequence, isNeutral, measure, labelOf: options.labelOf });
    if (!placed) return [];
    y += placed.height;
    const room = gutter - em;
    return [
      { ...placed, name: fitText(lane.name, 'lane', room, measure), note: fitText(lane.note, 'zone', room, measure) },
    ];
  });
  if (laneLayouts.length === 0) y += 3 * em;
  const marks = laneLayouts.flatMap((lane) => lane.marks);
  const lines = layoutLines(options.lines, scale, width, measure);
  const undatedY = y + (lines.length > 0 ? 2 * em : 0.5 * em);
  const undatedX = Math.max(gutter, measure(options.undatedText, 'zone') + em);
  const undated = layoutUndated(
    options.events.filter((event) => !event.when),
    { x0: undatedX, x1: width, y: undatedY, em, measure, labelOf: options.labelOf },
  );
  return {
    width,
    height: undatedY + undated.height,
    em,
    plot: { x0: scale.x0, x1: scale.x1, y0, y1: y, strip },
    axis: layoutAxis(scale, options, em, measure),
    lanes: laneLayouts,
    marks: [...marks, ...undated.marks],
    routes: routes(dated, marks),
    lines,
    periods,
    undated: { ...undated, text: undated.height > 0 ? options.undatedText : '' },
    scale,
  };
}

/** The span beside the lane labels, with a little air at its end. */
export function plotScale(
  lanes: readonly { readonly name: string; readonly note: string }[],
  options: Pick<LayoutOptions, 'span' | 'em' | 'width' | 'measure'>,
): TimeScale {
  return new TimeScale(options.span, gutterWidth(lanes, options), options.width - 0.75 * options.em);
}

/** Wide enough for the longest lane label, within a quarter of the picture; none where no lane has a label. */
function gutterWidth(
  lanes: readonly { readonly name: string; readonly note: string }[],
  { em, width, measure }: Pick<LayoutOptions, 'em' | 'width' | 'measure'>,
): number {
  if (lanes.every(({ name }) => name === '')) return 0;
  const widest = lanes.reduce(
    (most, { name, note }) => Math.max(most, measure(name, 'lane'), measure(note, 'zone')),
    0,
  );
  return Math.round(Math.min(Math.max(widest + 1.25 * em, 6 * em), width / 4));
}

function routes(events: readonly TimelineEvent[], marks: readonly MarkLayout[]): readonly RouteLayout[] {
  const markOf = new Map(marks.map((mark) => [mark.event, mark]));
  return itineraryLegs(events).flatMap(({ from, to }): RouteLayout[] => {
    const [a, b] = [markOf.get(from), markOf.get(to)];
    if (!a || !b || a.shape.endEdge === 'cut' || b.shape.startEdge === 'cut') return [];
    return [{ from: { x: a.shape.x1, y: a.y + a.height / 2 }, to: { x: b.shape.x0, y: b.y + b.height / 2 } }];
  });
}
