import type { AxisCell } from '../../core/axis-layout.js';
import type { CivilMs } from '../../core/civil-time.js';
import type { TimelineEvent } from '../../core/event.js';
import type { MarkLayout } from '../../core/lane-layout.js';
import type { ClusterLayout } from '../../core/many/cluster-layout.js';
import { labelAt } from '../../core/many/label-at.js';
import type { MarkPart, MarkShape } from '../../core/mark-shape.js';
import type { TimeScale } from '../../core/time-scale.js';

/**
 * What time carries along while the reader pans: it is moved as one, and what is in it stays where it is, so that a step
 * costs only what comes into view or leaves it.
 *
 * ```
 *   |<--- shift --->|<------ view ------>|
 *   0               Munich     Paris          px in the layer
 * ```
 */
export interface MovedLayer {
  /** Where the view began when the layer was made. */
  readonly origin: CivilMs;
  readonly pxPerMs: number;
  /** Where in the layer the view begins, px. */
  readonly shift: number;
}

/**
 * The view begins so far within a new layer, px, and at most twice as far within any: the masks of marks have no place
 * left of 0, nor right of 100,000.
 */
const MIDDLE = 40_000;

/** The layer as it stands under a scale: the same one at the same scale, else a new one. */
export function movedLayer(before: MovedLayer | undefined, { span, pxPerMs }: TimeScale): MovedLayer {
  if (before && Math.abs(before.pxPerMs / pxPerMs - 1) < 1e-9) {
    const shift = MIDDLE + toPrecision((span.start - before.origin) * before.pxPerMs);
    if (shift > 0 && shift < 2 * MIDDLE) return { ...before, shift };
  }
  return { origin: span.start, pxPerMs, shift: MIDDLE };
}

/** The marks of a layer: each is the same object again as long as nothing of it changes, so that it is left alone. */
export class MovedMarks {
  readonly #known = new WeakMap<TimelineEvent, MarkLayout>();

  at(mark: MarkLayout, by: number): MarkLayout {
    const moved = shiftedMark(mark, by);
    const known = this.#known.get(mark.event);
    if (known && isAlike(known, moved)) return known;
    this.#known.set(mark.event, moved);
    return moved;
  }
}

/** Of plain data: the same object, or one with the same values. */
function isAlike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  const names = Object.keys(a);
  const isSame = (name: string): boolean => isAlike(Reflect.get(a, name) as unknown, Reflect.get(b, name) as unknown);
  return names.length === Object.keys(b).length && names.every(isSame);
}

function shiftedMark(mark: MarkLayout, by: number): MarkLayout {
  const { shape, ghost, label } = mark;
  return {
    ...mark,
    shape: shiftedShape(shape, by),
    ...(ghost ? { ghost: shiftedShape(ghost, by) } : {}),
    label: label && labelAt(label, (x) => toPrecision(x + by)),
  };
}

export function shiftedCluster(cluster: ClusterLayout, by: number): ClusterLayout {
  const { x0, x1, cellX0, cellX1 } = cluster;
  return {
    ...cluster,
    x0: toPrecision(x0 + by),
    x1: toPrecision(x1 + by),
    cellX0: toPrecision(cellX0 + by),
    cellX1: toPrecision(cellX1 + by),
  };
}

export function shiftedCells(cells: readonly AxisCell[], by: number): readonly AxisCell[] {
  return cells.map((cell) => ({ ...cell, textX: toPrecision(cell.textX + by) }));
}

function shiftedShape(shape: MarkShape, by: number): MarkShape {
  const { core, parts } = shape;
  return {
    ...shiftedPart(shape, by),
    ...(core ? { core: shiftedPart(core, by) } : {}),
    ...(parts.length > 0 ? { parts: parts.map((part) => shiftedShape(part, by)) } : {}),
  };
}

function shiftedPart<Part extends MarkPart>(part: Part, by: number): Part {
  return { ...part, x0: toPrecision(part.x0 + by), x1: toPrecision(part.x1 + by) };
}

/** The same place in the layer is the same number from wherever it is looked at. */
function toPrecision(px: number): number {
  return Math.round(px * 1000) / 1000;
}
