import { DiploEvent } from '../fired-events.js';

/**
 * What is in view has changed. `start` and `end` are date-times of EDTF without a zone, `2025-02-14T00:00:00`; the end is
 * exclusive. Of years with more than four digits, which have no days in EDTF, they are the whole year, `Y12345`. `zoomTo`
 * takes them back.
 */
export class DiploSpanEvent extends DiploEvent<{ readonly start: string; readonly end: string }> {
  constructor(start: string, end: string) {
    super('diplo-span', { start, end });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'diplo-span': DiploSpanEvent;
  }
}
