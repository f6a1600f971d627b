import { html, svg, type TemplateResult } from 'lit';
import { DAY_MS, yearOf, type CivilMs } from '../../core/civil-time.js';
import type { TimeScale } from '../../core/time-scale.js';
import { panned, zoomed } from '../../core/many/move-span.js';
import type { TimeSpan } from '../../core/time-span.js';
import { drawText } from '../../drawing/draw-text.js';
import { round } from '../../drawing/mark-path.js';
import { exploreMessages } from '../../i18n/explore-words.js';
import { formatCivil } from '../../i18n/intl-cache.js';
import { box } from '../box.js';
import { xIn } from './pointer-place.js';
import { remembered } from '../remembered.js';

export interface OverviewOptions {
  /** Of all there is. */
  readonly scale: TimeScale;
  /** What is in view. */
  readonly span: TimeSpan;
  /** How full each equal part of it is, 0 to 1. */
  readonly density: readonly number[];
  readonly em: number;
  readonly locale: string;
  /** The window can be stretched by its ends. */
  readonly canStretch: boolean;
  readonly show: (span: TimeSpan) => void;
  readonly slider: OverviewSlider;
}

/** What keyboards and screen readers have of the overview, as a native slider. */
interface OverviewSlider {
  /** It goes from 0 to this. */
  readonly most: number;
  readonly value: number;
  readonly words: string;
  readonly slide: (to: number) => void;
}

const YEAR_MS = 365 * DAY_MS;
/** Px at either end of the window by which it is stretched; a finger points less exactly. */
const HANDLE = 8;
const TOUCH_HANDLE = 20;
const HEIGHT = 2.25;
/** Where the ends of time are told under the strip, em. */
const FOOT = 1.25;

/**
 * The whole of time as a thin strip, with a window over what is in view: dragged to pan, by its ends to zoom. For
 * keyboards and screen readers it is a native slider.
 *
 * ```
 *   1866  _.__..:|_[::||::]_...  2025
 * ```
 */
export function overviewTemplate(options: OverviewOptions): TemplateResult {
  const { scale, span, density, em, locale, slider } = options;
  const height = HEIGHT * em;
  const [x0, x1] = [scale.x(span.start), scale.x(span.end)];
  const width = Math.max(x1 - x0, 6);
  const left = Math.min(Math.max((x0 + x1 - width) / 2, scale.x0), scale.x1 - width);
  // The year, or the month of a few years.
  const fields = scale.span.length > 5 * YEAR_MS ? {} : ({ month: 'short' } as const);
  const wordsOf = (time: CivilMs): string =>
    formatCivil(time, locale, { year: 'numeric', ...fields, ...(yearOf(time) < 1 ? { era: 'short' } : {}) });
  const first = wordsOf(scale.span.start);
  const isBeside = scale.x0 > 5 * em;
  const foot = isBeside ? 0 : FOOT * em;
  return html`<div class="overview" part="overview">
    <svg
      class="picture"
      aria-hidden="true"
      width=${scale.x1}
      height=${height + foot}
      viewBox=${`0 0 ${scale.x1} ${height + foot}`}
    >
      ${svg`<line class="rule" x1=${scale.x0} x2=${scale.x1} y1=${height - 0.5} y2=${height - 0.5} />
      <path class="columns" d=${densityPath(density, scale.x0, scale.x1, height)} />
      <rect class="beyond" x=${scale.x0} y="0" width=${round(Math.max(0, left - scale.x0))} height=${height} />
      <rect class="beyond" x=${round(left + width)} y="0" width=${round(Math.max(0, scale.x1 - left - width))} height=${height} />
      <rect class="window" x=${round(left)} y="0.75" width=${round(width)} height=${height - 1.5} rx="4" />
      ${
        isBeside
          ? drawText('zone', scale.x0 - 6, height - 0.3 * em, first, 'end')
          : [
              drawText('zone', scale.x0, height + 0.9 * em, first),
              drawText('zone', scale.x1, height + 0.9 * em, wordsOf(scale.span.end - 1), 'end'),
            ]
      }`}
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
      max=${slider.most}
      .value=${String(slider.value)}
      aria-label=${exploreMessages(locale).visibleSpan}
      aria-valuetext=${slider.words}
      .style=${box(left, 0, width, height)}
      @input=${({ target }: Event) => {
        slider.slide(Number((target as HTMLInputElement).value));
      }}
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
  { scale, span, canStretch, show }: OverviewOptions,
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
  const isStart = canStretch && Math.abs(x - left) <= handle && x <= left + (right - left) / 3;
  const isEnd = canStretch && Math.abs(x - right) <= handle && x >= right - (right - left) / 3;
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
