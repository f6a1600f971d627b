import { html, svg, type TemplateResult } from 'lit';
import { DAY_MS, MINUTE_MS, yearOf } from '../../core/civil-time.js';
import type { TimeScale } from '../../core/time-scale.js';
import { panned, wholeDays, zoomed } from '../../core/many/move-span.js';
import type { TimeSpan } from '../../core/time-span.js';
import { drawText } from '../../drawing/draw-text.js';
import { round } from '../../drawing/mark-path.js';
import { exploreMessages, stretchWords } from '../../i18n/explore-words.js';
import { formatCivil } from '../../i18n/intl-cache.js';
import { box } from '../box.js';
import { xIn } from './mirrored.js';
import { remembered } from '../remembered.js';

export interface OverviewOptions {
  /** Of all that can be panned to. */
  readonly scale: TimeScale;
  /** What is in view. */
  readonly span: TimeSpan;
  /** How full each equal part of it is, 0 to 1. */
  readonly density: readonly number[];
  readonly em: number;
  /** Something happens at a time of day. */
  readonly isTimed: boolean;
  readonly locale: string;
  readonly show: (span: TimeSpan) => void;
}

const YEAR_MS = 365 * DAY_MS;
/** The most steps of the slider from one end of time to the other. */
const MOST_STEPS = 1000;
/** Longer views are told in whole days even where events have times, ms. */
const LONGEST_BY_MINUTE = 3 * DAY_MS;
/** Px at either end of the window by which it is stretched; a finger points less exactly. */
const HANDLE = 8;
const TOUCH_HANDLE = 20;
const HEIGHT = 2.25;

/**
 * The whole of time as a thin strip, with a window over what is in view: dragged to pan, by its ends to zoom. For
 * keyboards and screen readers it is a native slider.
 *
 * ```
 *   1866  _.__..:|_[::||::]_...  2025
 * ```
 */
export function overviewTemplate(options: OverviewOptions): TemplateResult {
  const { scale, span, density, em, isTimed, locale, show } = options;
  const height = HEIGHT * em;
  const [x0, x1] = [scale.x(span.start), scale.x(span.end)];
  const width = Math.max(x1 - x0, 6);
  const left = Math.min(Math.max((x0 + x1 - width) / 2, scale.x0), scale.x1 - width);
  const isByMinute = isTimed && span.length <= LONGEST_BY_MINUTE;
  const free = scale.span.length - span.length;
  // Each step moves what is told.
  const steps = Math.min(Math.max(Math.floor(free / (isByMinute ? MINUTE_MS : DAY_MS)), 1), MOST_STEPS);
  const before = span.start - scale.span.start;
  const value = free > 0 ? Math.round((before / free) * steps) : 0;
  const slide = (event: Event): void => {
    const to = Number((event.target as HTMLInputElement).value);
    // From wherever the view stands, by whole steps; at the ends, all the way.
    show(panned(span, to === 0 ? -before : to === steps ? free - before : ((to - value) * free) / steps));
  };
  const [start, end] = isByMinute ? [span.start, span.end] : wholeDays(span);
  // The first year, or the first month of a few years.
  const fields = scale.span.length > 5 * YEAR_MS ? {} : ({ month: 'short' } as const);
  const era = yearOf(scale.span.start) < 1 ? ({ era: 'short' } as const) : {};
  const first = formatCivil(scale.span.start, locale, { year: 'numeric', ...fields, ...era });
  return html`<div class="overview" part="overview">
    <svg class="picture" aria-hidden="true" width=${scale.x1} height=${height} viewBox=${`0 0 ${scale.x1} ${height}`}>
      ${svg`<line class="rule" x1=${scale.x0} x2=${scale.x1} y1=${height - 0.5} y2=${height - 0.5} />
      <path class="columns" d=${densityPath(density, scale.x0, scale.x1, height)} />
      <rect class="beyond" x=${scale.x0} y="0" width=${round(Math.max(0, left - scale.x0))} height=${height} />
      <rect class="beyond" x=${round(left + width)} y="0" width=${round(Math.max(0, scale.x1 - left - width))} height=${height} />
      <rect class="window" x=${round(left)} y="0.75" width=${round(width)} height=${height - 1.5} rx="4" />
      ${drawText('zone', Math.max(scale.x0 - 6, 0), height - 0.3 * em, scale.x0 > 5 * em ? first : '', 'end')}`}
    </svg>
    <div
      class="grab"
      .style=${box(scale.x0, 0, scale.x1 - scale.x0, height)}
      @pointerdown=${(event: PointerEvent) => {
        drag(event, options, [left, left + width]);
      }}
    ></div>
    <input
      type="range"
      min="0"
      max=${steps}
      .value=${String(value)}
      aria-label=${exploreMessages(locale).visibleSpan}
      aria-valuetext=${stretchWords(start, end, locale)}
      .style=${box(left, 0, width, height)}
      @input=${slide}
    />
  </div>`;
}

/** The same in every view, of the timeline that is looked at. */
const densityPath = remembered((density: readonly number[], x0: number, x1: number, height: number): string => {
  const width = (x1 - x0) / density.length;
  return density
    .map((part, i) => {
      if (part === 0) return '';
      const rise = Math.max(1.5, part * (height - 6));
      const x = x0 + i * width;
      return `M${round(x)} ${round(height - 1)}v${round(-rise)}h${round(Math.max(width - 0.5, 0.5))}v${round(rise)}z`;
    })
    .join('');
});

/** Moves the window, or the end of it that was taken; a press beside it brings it there. */
function drag(
  down: PointerEvent,
  { scale, span, show }: OverviewOptions,
  [left, right]: readonly [number, number],
): void {
  const strip = down.currentTarget as HTMLElement;
  const placeOf = (event: PointerEvent): number => scale.x0 + xIn(event);
  const at = (event: PointerEvent): number => scale.time(placeOf(event));
  if (down.button !== 0) return;
  down.preventDefault();
  strip.setPointerCapture(down.pointerId);
  const x = placeOf(down);
  const handle = down.pointerType === 'touch' ? TOUCH_HANDLE : HANDLE;
  const isStart = Math.abs(x - left) <= handle && x <= left + (right - left) / 3;
  const isEnd = Math.abs(x - right) <= handle && x >= right - (right - left) / 3;
  const isWithin = x >= left && x <= right;
  const from = at(down);
  const isBeside = !isStart && !isEnd && !isWithin;
  const held = isBeside ? panned(span, from - (span.start + span.end) / 2) : span;
  let isMoved = false;
  const moved = (event: PointerEvent): void => {
    const aside = Math.abs(event.clientX - down.clientX);
    // A finger that moves up or down more than sideways is about to scroll the page.
    if (!isMoved && event.pointerType === 'touch' && aside <= Math.abs(event.clientY - down.clientY)) return;
    const time = at(event);
    isMoved = true;
    if (isStart) show(zoomed(span, span.length / Math.max(span.end - time, 1), span.end));
    else if (isEnd) show(zoomed(span, span.length / Math.max(time - span.start, 1), span.start));
    else show(panned(held, time - from));
  };
  const listening = new AbortController();
  const { signal } = listening;
  const end = ({ type }: PointerEvent): void => {
    listening.abort();
    // A press beside the window can be taken back until it ends (WCAG 2.5.2).
    if (type === 'pointerup' && isBeside && !isMoved) show(held);
  };
  strip.addEventListener('pointermove', moved, { signal });
  strip.addEventListener('pointerup', end, { signal });
  strip.addEventListener('pointercancel', end, { signal });
}
