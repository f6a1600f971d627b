import type { TimelineEvent } from '../core/event.js';
import type { Problem } from '../core/problem.js';

/** What every event of the timeline has in common: it is heard anywhere above the element, across shadow roots. */
export class DiploEvent<Detail> extends CustomEvent<Detail> {
  constructor(type: string, detail: Detail, cancelable = false) {
    super(type, { detail, cancelable, bubbles: true, composed: true });
  }
}

/**
 * A list was read: its events, and what could not be read. Of a long list they are those that are shown, known on the day and
 * found by the filter, and are read when asked for.
 */
export class DiploLoadEvent extends DiploEvent<{
  readonly events: readonly TimelineEvent[];
  readonly problems: readonly Problem[];
}> {
  constructor(events: () => readonly TimelineEvent[], problems: readonly Problem[]) {
    super('diplo-load', {
      get events() {
        return events();
      },
      problems,
    });
  }
}

/** Something in the list or the attributes could not be taken as it is. */
export class DiploProblemEvent extends DiploEvent<{ readonly problems: readonly Problem[] }> {
  constructor(problems: readonly Problem[]) {
    super('diplo-problem', { problems });
  }
}

/**
 * The reader is about to open an event's details, or to close them (`event` is null). Cancelling leaves everything as
 * it is. Not fired when the page itself sets `selected`.
 */
export class DiploSelectEvent extends DiploEvent<{ readonly event: TimelineEvent | null }> {
  constructor(event: TimelineEvent | null) {
    super('diplo-select', { event }, true);
  }
}

declare global {
  /** Of elements, of the document and of the window. */
  interface GlobalEventHandlersEventMap {
    'diplo-load': DiploLoadEvent;
    'diplo-problem': DiploProblemEvent;
    'diplo-select': DiploSelectEvent;
  }
}
