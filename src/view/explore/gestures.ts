import type { TimeScale } from '../../core/time-scale.js';
import { panned, zoomed } from '../../core/many/move-span.js';
import { TimeSpan } from '../../core/time-span.js';
import { xIn } from './mirrored.js';
import { followWheel } from './wheel.js';

/** What a gesture acts on. */
export interface GestureTarget {
  /** The scale that is drawn now; px from where the chart begins. */
  readonly scale: () => TimeScale | undefined;
  /** There is more beside what is in view. */
  readonly canPan: (by: number) => boolean;
  /** Shows another span at once; it is kept within what there is. */
  readonly show: (span: TimeSpan) => void;
  /** Zooms to a span in one movement. */
  readonly glide: (span: TimeSpan) => void;
}

/** Px that a pointer moves before a press becomes a drag. */
const DRAG_PX = 4;
const DOUBLE_CLICK_FACTOR = 2.5;

/**
 * Wheel, drag, pinch and double-click. The page's own scrolling is never taken: a plain wheel and a finger that moves up
 * or down scroll the page. Gestures only call methods of the immutable span.
 */
export class Gestures {
  readonly #pointers = new Map<number, number>();
  /** The span and the pointers' x when the gesture began, or a finger came or went. */
  #began: { readonly scale: TimeScale; readonly xs: readonly number[] } | undefined;
  #isDragging = false;
  /** Where the last press began. */
  #pressX: number | undefined;

  #element: HTMLElement | null = null;
  #abort = new AbortController();

  constructor(private readonly target: GestureTarget) {}

  /** Listens on the chart, which may be another one after an update. */
  listenOn(element: HTMLElement | null): void {
    if (element === this.#element) return;
    this.#element = element;
    this.#pointers.clear();
    this.#isDragging = false;
    this.#abort.abort();
    this.#abort = new AbortController();
    if (!element) return;
    const { signal } = this.#abort;
    followWheel(element, this.target, signal);
    element.addEventListener('pointerdown', this.#onDown, { signal });
    element.addEventListener('pointermove', this.#onMove, { signal });
    element.addEventListener('pointerup', this.#onUp, { signal });
    element.addEventListener('pointercancel', this.#onUp, { signal });
    element.addEventListener('dblclick', this.#onDoubleClick, { signal });
  }

  readonly #onDown = (event: PointerEvent): void => {
    if (event.button !== 0 || (event.target as Element).closest('.details')) return;
    this.#pressX = xIn(event);
    this.#pointers.set(event.pointerId, this.#pressX);
    this.#begin();
  };

  readonly #onMove = (event: PointerEvent): void => {
    // Until it is dragged, the pointer may be let go of beside the chart, unheard.
    if (event.buttons === 0) {
      this.#onUp(event);
      return;
    }
    if (!this.#pointers.has(event.pointerId) || !this.#began) return;
    this.#pointers.set(event.pointerId, xIn(event));
    const { scale, xs } = this.#began;
    const [x = 0, otherX] = this.#pointers.values();
    const [x0 = 0, otherX0] = xs;
    if (!this.#isDragging) {
      if (otherX === undefined && Math.abs(x - x0) < DRAG_PX) return;
      if (otherX === undefined && !this.target.canPan(x0 - x)) return;
      this.#isDragging = true;
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
    }
    if (otherX === undefined || otherX0 === undefined) {
      this.target.show(panned(scale.span, (x0 - x) / scale.pxPerMs));
    } else {
      this.target.show(pinched(scale, [x0, otherX0], [x, otherX]));
    }
  };

  readonly #onUp = (event: PointerEvent): void => {
    if (!this.#pointers.delete(event.pointerId)) return;
    if (this.#isDragging && this.#pointers.size === 0) {
      suppressClick(event.currentTarget as Element);
      event.preventDefault();
      this.#isDragging = false;
    }
    this.#begin();
  };

  readonly #onDoubleClick = (event: MouseEvent): void => {
    const scale = this.target.scale();
    const x = xIn(event);
    if (!scale || (event.target as Element).closest('button, .details')) return;
    // WebKit takes two quick drags from one place for a double click, where the second one ends.
    if (Math.abs(x - (this.#pressX ?? x)) >= DRAG_PX) return;
    this.target.glide(zoomed(scale.span, DOUBLE_CLICK_FACTOR, scale.time(x)));
  };

  #begin(): void {
    const scale = this.target.scale();
    this.#began = scale && this.#pointers.size > 0 ? { scale, xs: [...this.#pointers.values()] } : undefined;
  }
}

/** What was under two fingers stays under them. */
function pinched(scale: TimeScale, [a0, b0]: readonly [number, number], [a, b]: readonly [number, number]): TimeSpan {
  const [timeA, timeB] = [scale.time(a0), scale.time(b0)];
  const pxPerMs = (b - a) / (timeB - timeA || 1);
  if (!(pxPerMs > 0)) return scale.span;
  const start = timeA - (a - scale.x0) / pxPerMs;
  return new TimeSpan(start, start + (scale.x1 - scale.x0) / pxPerMs);
}

/** Letting go of what was dragged is not a press. */
function suppressClick(element: Element): void {
  const stop = (event: Event): void => {
    event.stopPropagation();
    event.preventDefault();
  };
  element.addEventListener('click', stop, { capture: true, once: true });
  setTimeout(() => {
    element.removeEventListener('click', stop, { capture: true });
  });
}
