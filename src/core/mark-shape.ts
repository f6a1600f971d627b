import type { CivilMs } from './civil-time.js';
import type { DatePoint, DateValue, Unbounded } from './date-value.js';
import type { TimeScale } from './time-scale.js';
import type { DrawnTime } from './touching-stops.js';

/**
 * How one end of a mark looks, which says how well that end is known.
 * `round`: known. `bracket`: the edge of a window. `feather`: about. `arrow`: open, it goes on. `fade`: nobody has said.
 * `cut`: it goes on outside the view. `flat`: what is sure ends here.
 */
export type MarkEdge = 'round' | 'bracket' | 'feather' | 'arrow' | 'fade' | 'cut' | 'flat';

/** One stretch of a mark, px. */
export interface MarkPart {
  readonly x0: number;
  readonly x1: number;
  readonly startEdge: MarkEdge;
  readonly endEdge: MarkEdge;
}

type MarkKind = 'bar' | 'window' | 'moment' | 'set';

export interface MarkShape extends MarkPart {
  /** `bar`: it lasts. `window`: it happens somewhere inside. `moment`: too short to be a bar. `set`: its parts. */
  readonly kind: MarkKind;
  /** Of a bar whose ends are only roughly known: the stretch that it surely covers. */
  readonly core?: MarkPart;
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

/** A bar of two known ends, px. */
export function knownBar(x0: number, x1: number): MarkShape {
  return { kind: 'bar', x0, x1, startEdge: 'round', endEdge: 'round', parts: [], uncertain: false };
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
    startEdge: x0 < scale.x0 - 0.5 ? 'cut' : startEdge(when),
    endEdge: x1 > scale.x1 + 0.5 ? 'cut' : endEdge(when),
    parts: [],
    uncertain: when.uncertain,
  } as const;
  const kind = when.kind === 'window' ? 'window' : 'bar';
  const isBar = isInLine && when.kind === 'extent' && x0 < x1;
  if (!isBar && x1 - x0 < height / 2 && start !== null && end !== null) {
    const middle = (x0 + x1) / 2;
    const half = kind === 'window' ? height / 3 : height / 2;
    return { ...shape, kind: kind === 'window' ? kind : 'moment', x0: middle - half, x1: middle + half };
  }
  const bar = isBar ? { ...shape, x1: Math.max(shape.x1, x0 + LEAST_BAR) } : shape;
  return { ...bar, kind, ...roughEnds(when, bar, (time) => scale.x(time)) };
}

const startEdge = ({ start, startMin, startMax }: DateValue) => edge(start, startMin, startMax);
const endEdge = ({ end, endMin, endMax }: DateValue) => edge(end, endMax, endMin);

/** `outer` is the farthest that end may be, null where it is open or unknown; `inner` the nearest. */
function edge(point: DatePoint | Unbounded, outer: CivilMs | null, inner: CivilMs | null): MarkEdge {
  if (point === 'open') return 'arrow';
  if (point === 'unknown' || outer === null) return 'fade';
  if (point.approximate) return 'feather';
  return outer === inner ? 'round' : 'bracket';
}

/**
 * `2004-06/2006-08` starts some time in June and ends some time in August: only what lies between is sure.
 *
 * ```
 *   [    |=========|     ]
 * ```
 */
function roughEnds(when: DateValue, mark: MarkPart, toX: (time: CivilMs) => number): Pick<MarkShape, 'core'> {
  const { kind, start, end, startMin, startMax, endMin, endMax } = when;
  const isRough = (startMin !== startMax && startMax !== null) || (endMin !== endMax && endMin !== null);
  if (kind !== 'extent' || start === end || !isRough) return {};
  const clamp = (time: CivilMs) => Math.min(Math.max(toX(time), mark.x0), mark.x1);
  const x1 = endMin === null ? mark.x1 : clamp(endMin);
  const x0 = Math.min(startMax === null ? mark.x0 : clamp(startMax), x1);
  return {
    core: {
      x0,
      x1,
      startEdge: x0 > mark.x0 ? 'flat' : mark.startEdge,
      endEdge: x1 < mark.x1 ? 'flat' : mark.endEdge,
    },
  };
}

/** The whole of a date's mark at a given length, px, to no scale: for lists and legends. */
export function wholeShape(when: DateValue, length: number, height: number): MarkShape {
  const isMoment = when.kind === 'extent' && when.startMin !== null && when.startMin === when.endMax;
  const x0 = isMoment ? (length - height) / 2 : 0;
  const shape = { x0, x1: length - x0, startEdge: startEdge(when), endEdge: endEdge(when), uncertain: when.uncertain };
  if (when.kind !== 'set') {
    const kind = isMoment ? 'moment' : when.kind === 'window' ? 'window' : 'bar';
    return {
      ...shape,
      kind,
      parts: [],
      ...roughEnds(when, shape, (time) => (time === when.endMin ? 0.75 : 0.25) * length),
    };
  }
  const step = length / when.members.length;
  const parts = membersOf(when).map((member, i) => {
    const part = wholeShape(member, 0.7 * step, height);
    return { ...part, x0: part.x0 + (i + 0.15) * step, x1: part.x1 + (i + 0.15) * step };
  });
  return { ...shape, kind: 'set', parts };
}

/** Where it happens on only one of the members, each of them is a window: none of them is sure. */
function membersOf({ all, members }: DateValue): readonly DateValue[] {
  if (all) return members;
  return members.map((member) => ({ ...member, kind: 'window', startMax: member.endMax, endMin: member.startMin }));
}

/** Members that lie outside the view are left out, and the set is cut on their side. */
function setShape(when: DateValue, scale: TimeScale, height: number): MarkShape | null {
  const parts = membersOf(when).flatMap((member) => markShape(member, scale, height) ?? []);
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
