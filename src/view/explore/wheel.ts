import { panned, zoomed } from '../../core/many/move-span.js';
import type { TimeScale } from '../../core/time-scale.js';
import { isMirrored } from '../is-mirrored.js';
import type { GestureTarget } from './gestures.js';
import { xIn } from './pointer-place.js';

/** How far a wheel turns the zoom: a notch is 100 px in most browsers, and zooms by a fifth. */
const ZOOM_PER_PX = 0.0026;
/** A line and a page of a wheel that counts in these, px (UI Events, `deltaMode`). */
const WHEEL_PX = [1, 16, 400];
/** A zoom is over when the wheel has not turned for so long, ms. */
const REST_MS = 1000;

/**
 * Listens to the wheel over a chart: with Ctrl or Cmd it zooms at the pointer, sideways it pans, and alone it is the
 * page's. A zoom that has begun goes on wherever the pointer is, since lanes may become lower and leave it beside the
 * chart, where the next turn would zoom the page.
 */
export function followWheel(chart: HTMLElement, target: GestureTarget, signal: AbortSignal): void {
  const page = chart.ownerDocument;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const zoom = (event: WheelEvent, scale: TimeScale): void => {
    event.preventDefault();
    const x = Math.max(scale.x0, Math.min(scale.x1, xIn(event, chart)));
    // A pinch on a touchpad comes as small steps of the same event.
    const turn = Math.max(-300, Math.min(300, pxOf(event, 'deltaY') * (Math.abs(event.deltaY) < 10 ? 4 : 1)));
    target.show(zoomed(scale.span, Math.exp(-turn * ZOOM_PER_PX), scale.time(x)));
    page.addEventListener('wheel', onWheelBeside, { passive: false, signal });
    clearTimeout(rest);
    rest = setTimeout(() => {
      page.removeEventListener('wheel', onWheelBeside);
    }, REST_MS);
  };

  const pan = (event: WheelEvent, scale: TimeScale): void => {
    if (Math.abs(event.deltaX) <= Math.abs(event.deltaY) && !event.shiftKey) return;
    const turned = pxOf(event, event.shiftKey && event.deltaX === 0 ? 'deltaY' : 'deltaX');
    const by = isMirrored(chart) ? -turned : turned;
    if (by === 0 || !target.canPan(by)) return;
    event.preventDefault();
    target.show(panned(scale.span, by / scale.pxPerMs));
  };

  const onWheel = (event: WheelEvent): void => {
    const scale = target.scale();
    if (!scale) return;
    if (isZoom(event)) zoom(event, scale);
    else pan(event, scale);
  };

  const onWheelBeside = (event: WheelEvent): void => {
    const scale = target.scale();
    const isOthers = event.defaultPrevented || event.composedPath().includes(chart);
    if (scale && isZoom(event) && !isOthers) zoom(event, scale);
  };

  // What may keep the page from zooming or scrolling must not be passive.
  chart.addEventListener('wheel', onWheel, { passive: false, signal });
}

function isZoom({ ctrlKey, metaKey }: WheelEvent): boolean {
  return ctrlKey || metaKey;
}

function pxOf(event: WheelEvent, delta: 'deltaX' | 'deltaY'): number {
  return event[delta] * (WHEEL_PX[event.deltaMode] ?? 1);
}
