import type { CivilMs } from './civil-time.js';
import type { DatePoint, DateValue, Unbounded } from './date-value.js';
import type { TimeScale } from './time-scale.js';
import type { DrawnTime } from './touching-stops.js';

/**
 * How one end of a mark looks, which says how well that end is known.
 * `round`: known. `bracket`: the edge of a window. `feather`: about. `arrow`: open, it goes on. `fade`: nobody has said.
 * `cut`: it goes on outside the view.
 */
export type MarkEdge = 'round' | 'bracket' | 'feather' | 'arrow' | 'fade' | 'cut';

/** One stretch of a mark, px. */
export interface MarkPart {
  readonly x0: number;
  readonly x1: number;
  readonly startEdge: MarkEdge;
  readonly endEdge: MarkEdge;
}

export type MarkKind = 'bar' | 'window' | 'moment' | 'set';

export interface MarkShape extends MarkPart {
  /** `bar`: it lasts. `window`: it happens somewhere inside. `moment`: too short to be a bar. `set`: its parts. */
  readonly kind: MarkKind;
  /** Of a bar whose ends are only roughly known: the stretch that it surely covers, px. */
  readonly core?: { readonly x0: number; readonly x1: number };
  /** Of a set: its members. */
  readonly parts: readonly MarkShape[];
  readonly uncertain: boolean;
}

/** How far an end that nobody has told runs before it has faded, in mark heights. */
const FADE_HEIGHTS = 5;

export interface MarkOptions {
  /** Where it starts and ends, when that is not where its dates do. */
  readonly drawn?: DrawnTime | undefined;
  /** On a line of stops that touch: a bar however narrow, so that its neighbours keep their places. */
  readonly isInLine?: boolean;
}

/** The narrowest bar that can be seen, px. */
const LEAST_BAR = 3;

/**
 * Where and how a date is drawn; null where nothing of it is in view. `height` is the mark's height in px: what is
 * narrower than half of it becomes a moment.
 */
export function markShape(
  when: DateValue,
  scale: TimeScale,
  height: number,
  options: MarkOptions = {},
): MarkShape | null {
  const { drawn, isInLine } = options;
  if (when.kind === 'set') return setShape(when, scale, height);
  const start = drawn?.start ?? when.startMin;
  const end = drawn?.end ?? when.endMax;
  // An end that nobody has told fades from the nearest moment that is known.
  const first = start ?? when.startMax ?? when.endMin ?? end;
  const last = end ?? when.endMin ?? when.startMax ?? start;
  if (first === null || last === null) return null;
  const fade = FADE_HEIGHTS * height;
  const x0 = start === null && when.start === 'open' ? scale.x0 : scale.x(first) - (start === null ? fade : 0);
  const x1 = end === null && when.end === 'open' ? scale.x1 : scale.x(last) + (end === null ? fade : 0);
  const isOutside = start !== null && start === end ? x0 < scale.x0 || x0 > scale.x1 : x1 <= scale.x0 || x0 >= scale.x1;
  if (isOutside || x1 < x0) return null;
  const shape = {
    x0: Math.max(x0, scale.x0),
    x1: Math.min(x1, scale.x1),
    startEdge: x0 < scale.x0 - 0.5 ? 'cut' : edge(when.start, start, when.kind),
    endEdge: x1 > scale.x1 + 0.5 ? 'cut' : edge(when.end, end, when.kind),
    parts: [],
    uncertain: when.uncertain,
  } as const;
  if (isInLine && when.kind === 'extent' && x0 < x1) {
    const bar = { ...shape, x1: Math.max(shape.x1, x0 + LEAST_BAR) };
    return { ...bar, kind: 'bar', ...roughEnds(when, scale, bar, drawn) };
  }
  if (x1 - x0 < height / 2 && start !== null && end !== null) {
    const middle = (x0 + x1) / 2;
    const half = when.kind === 'window' ? height / 3 : height / 2;
    const kind = when.kind === 'window' ? 'window' : 'moment';
    return { ...shape, kind, x0: middle - half, x1: middle + half };
  }
  return { ...shape, kind: when.kind === 'window' ? 'window' : 'bar', ...roughEnds(when, scale, shape, drawn) };
}

/** `time` is null where that end is open or unknown. */
function edge(point: DatePoint | Unbounded, time: CivilMs | null, kind: DateValue['kind']): MarkEdge {
  if (point === 'open') return 'arrow';
  if (point === 'unknown' || time === null) return 'fade';
  if (point.approximate) return 'feather';
  return kind === 'window' ? 'bracket' : 'round';
}

/**
 * `2004-06/2006-08` starts some time in June and ends some time in August: only what lies between is sure.
 * The edges of such ends are brackets, as a window's are.
 */
function roughEnds(
  when: DateValue,
  scale: TimeScale,
  mark: Pick<MarkPart, 'x0' | 'x1'>,
  drawn: DrawnTime | undefined,
): Partial<MarkShape> {
  const { startMin, startMax, endMin, endMax } = when;
  if (when.kind !== 'extent' || drawn || when.start === when.end) return {};
  const isRough = (startMin !== startMax && startMax !== null) || (endMin !== endMax && endMin !== null);
  if (!isRough) return {};
  const clamp = (time: CivilMs) => Math.min(Math.max(scale.x(time), mark.x0), mark.x1);
  const x0 = startMax === null ? mark.x0 : clamp(startMax);
  const x1 = endMin === null ? mark.x1 : clamp(endMin);
  return { core: { x0: Math.min(x0, x1), x1 } };
}

/** The whole of a date's mark at a given length, px, to no scale: for lists and legends. */
export function wholeShape(when: DateValue, length: number, height: number): MarkShape {
  const isMoment = when.kind === 'extent' && when.startMin !== null && when.startMin === when.endMax;
  const ends = {
    startEdge: edge(when.start, when.startMin, when.kind),
    endEdge: edge(when.end, when.endMax, when.kind),
  };
  if (when.kind !== 'set') {
    const x0 = isMoment ? (length - height) / 2 : 0;
    const kind = isMoment ? 'moment' : when.kind === 'window' ? 'window' : 'bar';
    return { kind, x0, x1: length - x0, ...ends, parts: [], uncertain: when.uncertain };
  }
  const step = length / when.members.length;
  const parts = when.members.map((member, i) => {
    const part = wholeShape(member, 0.7 * step, height);
    return { ...part, x0: part.x0 + (i + 0.15) * step, x1: part.x1 + (i + 0.15) * step };
  });
  return { kind: 'set', x0: 0, x1: length, ...ends, parts, uncertain: when.uncertain };
}

/** Members that lie outside the view are left out, and the set is cut on their side. */
function setShape(when: DateValue, scale: TimeScale, height: number): MarkShape | null {
  const parts = when.members.flatMap((member) => markShape(member, scale, height) ?? []);
  const x0 = Math.min(...parts.map((part) => part.x0));
  const x1 = Math.max(...parts.map((part) => part.x1));
  const [first, last] = [parts.find((part) => part.x0 === x0), parts.find((part) => part.x1 === x1)];
  if (!first || !last) return null;
  return {
    kind: 'set',
    x0,
    x1,
    startEdge: when.startMin !== null && when.startMin < scale.span.start ? 'cut' : first.startEdge,
    endEdge: when.endMax !== null && when.endMax > scale.span.end ? 'cut' : last.endEdge,
    parts,
    uncertain: when.uncertain,
  };
}
