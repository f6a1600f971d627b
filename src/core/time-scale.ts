import type { CivilMs } from './civil-time.js';
import type { TimeSpan } from './time-span.js';

/** The one place where civil time becomes x and x becomes time: x in px from the picture's left edge. */
export class TimeScale {
  constructor(
    readonly span: TimeSpan,
    /** Where the span starts and ends, px. */
    readonly x0: number,
    readonly x1: number,
  ) {}

  get pxPerMs(): number {
    return (this.x1 - this.x0) / this.span.length;
  }

  x(time: CivilMs): number {
    return this.x0 + (time - this.span.start) * this.pxPerMs;
  }

  time(x: number): CivilMs {
    return this.span.start + (x - this.x0) / this.pxPerMs;
  }
}
