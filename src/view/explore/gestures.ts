import type { TimeScale } from '../../core/time-scale.js';
import { panned, zoomed } from '../../core/many/move-span.js';
import type { TimeSpan } from '../../core/time-span.js';
import { enlargement, xIn } from './pointer-place.js';
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

/** Px from where the chart begins, and from the top of the window. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** Px that a pointer moves before a press becomes a drag. */
const DRAG_PX = 4;
const DOUBLE_CLICK_FACTOR = 2.5;

/**
 * Wheel, drag, pinch and double-click. The page's own scrolling is never taken: a plain wheel and a finger that moves up
 * or down scroll the page. Gestures only call methods of the immutable span.
 */
export class Gestures {
  readonly #pointers = new Map<number, Point>();
  /** The span and the pointers' places when the gesture began, or a finger came or went. */
  #began: { readonly scale: TimeScale; readonly points: readonly Point[] } | undefined;
  #isDragging = false;
  /** Where the last press began. */
  #pressX: number | undefined;

  #element: HTMLElement | null = null;
  #abort = new AbortController();

  constructor(private readonly target: GestureTarget) {}

  /** Listens on the chart, which may be another one after an update, and has left the page where the timeline has. */
  listenOn(chart: HTMLElement | null): void {
    const element = chart?.isConnected ? chart : null;
    if (element === this.#element) return;
    this.#element = element;
    this.#pointers.clear();
    this.#isDragging = false;
    this.#abort.abort();
    this.#abort = new AbortController();
    if (!element) return;
    const { signal } = this.#abort;
    followFingers(element, signal);
    followWheel(element, this.target, signal);
    element.addEventListener('pointerdown', this.#onDown, { signal });
    element.addEventListener('pointermove', this.#onMove, { signal });
    element.addEventListener('pointerup', this.#onUp, { signal });
    element.addEventListener('pointercancel', this.#onUp, { signal });
    element.addEventListener('dblclick', this.#onDoubleClick, { signal });
  }

  readonly #onDown = (event: PointerEvent): void => {
    if (event.button !== 0 || (event.target as Element).closest('.details')) return;
    if (event.pointerType === 'touch' && isMagnified(event.currentTarget as Element)) return;
    const point = pointOf(event);
    this.#pressX = point.x;
    this.#pointers.set(event.pointerId, point);
    this.#begin();
  };

  readonly #onMove = (event: PointerEvent): void => {
    // Until it is dragged, the pointer may be let go of beside the chart, unheard.
    if (event.buttons === 0) {
      this.#onUp(event);
      return;
    }
    if (!this.#pointers.has(event.pointerId) || !this.#began) return;
    this.#pointers.set(event.pointerId, pointOf(event));
    const { scale, points } = this.#began;
    const [from, otherFrom] = points;
    const [to, otherTo] = this.#pointers.values();
    if (!from || !to) return;
    const by = from.x - to.x;
    if (!this.#isDragging && !otherTo && !(isDrag(from, to, event.pointerType) && this.target.canPan(by))) return;
    this.#isDragging = true;
    // The button that a finger was put on may go while it moves, and what the finger does would go unheard.
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    if (otherFrom && otherTo) this.target.show(pinched(scale, [from, otherFrom], [to, otherTo]));
    else this.target.show(panned(scale.span, by / scale.pxPerMs));
  };

  readonly #onUp = (event: PointerEvent): void => {
    if (!this.#pointers.delete(event.pointerId)) return;
    if (this.#isDragging) event.preventDefault(); // which tells the card that this was no press beside it
    if (this.#isDragging && this.#pointers.size === 0) {
      suppressClick(event.currentTarget as Element);
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
    this.#began = scale && this.#pointers.size > 0 ? { scale, points: [...this.#pointers.values()] } : undefined;
  }
}

/**
 * Pinches and swipes sideways are the chart's, as long as the reader sees the whole width of the page. Who has magnified
 * the page may see nothing but the chart, and could neither move on nor make it smaller again.
 */
function followFingers(chart: HTMLElement, signal: AbortSignal): void {
  const update = (): void => {
    chart.classList.toggle('movable', !signal.aborted && !isMagnified(chart));
  };
  chart.classList.add('movable');
  // To ask now would have the page laid out in the middle of an update.
  requestAnimationFrame(update);
  chart.ownerDocument.defaultView?.visualViewport?.addEventListener('resize', update, { signal });
  signal.addEventListener('abort', update);
}

function isMagnified({ ownerDocument: { defaultView: view, documentElement: page } }: Element): boolean {
  return (view?.visualViewport?.width ?? page.clientWidth) < page.clientWidth - 1;
}

function pointOf(event: PointerEvent): Point {
  return { x: xIn(event), y: event.clientY / enlargement(event.currentTarget as Element) };
}

/** A finger that moves up or down more than sideways is about to scroll the page. */
function isDrag(from: Point, to: Point, pointerType: string): boolean {
  const aside = Math.abs(to.x - from.x);
  return aside >= DRAG_PX && (pointerType !== 'touch' || aside > Math.abs(to.y - from.y));
}

type Points = readonly [Point, Point];

/** What was midway between two fingers stays so, as much closer as they are further apart, in whichever direction. */
function pinched(scale: TimeScale, from: Points, to: Points): TimeSpan {
  const factor = Math.max(distance(to), 1) / Math.max(distance(from), 1);
  const middle = middleX(from);
  const closer = zoomed(scale.span, factor, scale.time(middle));
  return panned(closer, (middle - middleX(to)) / (scale.pxPerMs * factor));
}

function distance([a, b]: Points): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function middleX([a, b]: Points): number {
  return (a.x + b.x) / 2;
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
