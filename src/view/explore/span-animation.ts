import { TimeSpan } from '../../core/time-span.js';

const DURATION_MS = 240;

/** From one span to another, where `part` goes from 0 to 1: what both show keeps its place as long as it can. */
function spanBetween(from: TimeSpan, to: TimeSpan, part: number): TimeSpan {
  const length = from.length ** (1 - part) * to.length ** part;
  const change = to.length - from.length;
  // While zooming, the ends move as the length does, so that one moment between them stands still.
  const moved = Math.abs(change) < 1 ? part : (length - from.length) / change;
  const start = from.start + (to.start - from.start) * moved;
  return new TimeSpan(start, start + length);
}

export interface SpanAnimation {
  readonly from: TimeSpan;
  readonly to: TimeSpan;
  readonly show: (span: TimeSpan) => void;
  /** The last one is shown. */
  readonly arrived: () => void;
}

/** Shows the spans between two, a frame at a time; at once where motion is not welcome. Returns what ends it early. */
export function animateSpan(view: Window, { from, to, show, arrived }: SpanAnimation): () => void {
  if (view.matchMedia('(prefers-reduced-motion: reduce)').matches) {
    show(to);
    arrived();
    return () => undefined;
  }
  let frame = 0;
  let began: number | undefined;
  const step = (now: number): void => {
    began ??= now;
    const time = Math.min((now - began) / DURATION_MS, 1);
    show(time === 1 ? to : spanBetween(from, to, 1 - (1 - time) ** 3));
    if (time < 1) frame = view.requestAnimationFrame(step);
    else arrived();
  };
  frame = view.requestAnimationFrame(step);
  return () => {
    view.cancelAnimationFrame(frame);
  };
}
