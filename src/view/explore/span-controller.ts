import type { CivilMs } from '../../core/civil-time.js';
import type { DateValue } from '../../core/date-value.js';
import { kept, panned, zoomed } from '../../core/many/move-span.js';
import type { TimeSpan } from '../../core/time-span.js';
import { animateSpan } from './span-animation.js';

/** What can be seen, and how closely. */
export interface SpanLimits {
  readonly whole: TimeSpan;
  /** What the page asks to be in view. */
  readonly home: TimeSpan;
  /** In its own words: where the view is to start and to end. */
  readonly asked: readonly (DateValue | undefined)[];
  /** The shortest span worth looking at, ms. */
  readonly leastMs: number;
}

/** What is in view: what the page asks for, until the reader, or a method, moves it. Always within the whole. */
export class SpanController {
  #limits: SpanLimits | undefined;
  #moved: TimeSpan | undefined;
  #stop = (): void => undefined;

  constructor(
    private readonly view: () => Window | null,
    private readonly changed: () => void,
  ) {}

  /** Undefined before anything was shown. */
  get span(): TimeSpan | undefined {
    const limits = this.#limits;
    return limits && (this.#moved ? kept(this.#moved, limits.whole, limits.leastMs) : limits.home);
  }

  get whole(): TimeSpan | undefined {
    return this.#limits?.whole;
  }

  get home(): TimeSpan | undefined {
    return this.#limits?.home;
  }

  /** Other events, or another wish of the page. What the reader looks at stays, if there is anything. */
  take(limits: SpanLimits): void {
    const [before, moved] = [this.#limits, this.#moved];
    this.#limits = limits;
    if (!before || !moved) return;
    const isAskedAnew = limits.asked.some((date, i) => date?.text !== before.asked[i]?.text);
    // Whoever came back to the view that the page asks for goes along with it.
    const isBack = isSame(moved, before.home);
    const isGone = moved.end <= limits.whole.start || moved.start >= limits.whole.end;
    if (isAskedAnew || isBack || isGone) this.#moved = undefined;
  }

  /** At once. */
  show(span: TimeSpan): void {
    this.#stop();
    this.#set(span);
  }

  /** In one movement, where that is welcome. `arrived` is not called where another one comes between. */
  glide(span: TimeSpan, arrived: () => void = () => undefined): void {
    this.#stop();
    const [from, view, limits] = [this.span, this.view(), this.#limits];
    if (!from || !view || !limits) return;
    const to = kept(span, limits.whole, limits.leastMs);
    const show = (between: TimeSpan): void => {
      this.#set(between);
    };
    this.#stop = animateSpan(view, { from, to, show, arrived });
  }

  /** Brings a moment into view, where it is not, or stands at the edge. */
  reveal(time: CivilMs, arrived: () => void): void {
    const { span } = this;
    if (!span) return;
    const air = 0.05 * span.length;
    if (time < span.start + air || time > span.end - air)
      this.glide(panned(span, time - (span.start + span.length / 3)), arrived);
    else arrived();
  }

  end(): void {
    this.#stop();
  }

  /** There is something to see that many ms later, or earlier. */
  canPan(by: number): boolean {
    const [span, whole] = [this.span, this.whole];
    if (!span || !whole) return false;
    return by > 0 ? span.end < whole.end : span.start > whole.start;
  }

  zoomed(factor: number, anchor?: CivilMs): TimeSpan | null {
    const [span, limits] = [this.span, this.#limits];
    if (!span || !limits) return null;
    const next = kept(zoomed(span, factor, anchor ?? (span.start + span.end) / 2), limits.whole, limits.leastMs);
    return isSame(next, span) ? null : next;
  }

  #set(span: TimeSpan): void {
    const before = this.span;
    this.#moved = span;
    const { span: now } = this;
    if (before && now && !isSame(before, now)) this.changed();
  }
}

export function isSame(a: TimeSpan, b: TimeSpan): boolean {
  return Math.abs(a.start - b.start) < 1 && Math.abs(a.end - b.end) < 1;
}
