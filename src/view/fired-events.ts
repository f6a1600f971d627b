import type { TimelineEvent } from '../core/event.js';
import type { Problem } from '../core/problem.js';

/** A list was read: what is shown, and what could not be read. */
export class DiploLoadEvent extends CustomEvent<{
  readonly events: readonly TimelineEvent[];
  readonly problems: readonly Problem[];
}> {
  constructor(events: readonly TimelineEvent[], problems: readonly Problem[]) {
    super('diplo-load', { detail: { events, problems }, bubbles: true, composed: true });
  }
}

/** Something in the list or the attributes could not be taken as it is. */
export class DiploProblemEvent extends CustomEvent<{ readonly problems: readonly Problem[] }> {
  constructor(problems: readonly Problem[]) {
    super('diplo-problem', { detail: { problems }, bubbles: true, composed: true });
  }
}

/**
 * The reader is about to open an event's details, or to close them (`event` is null). Cancelling leaves everything as
 * it is. Not fired when the page itself sets `selected`.
 */
export class DiploSelectEvent extends CustomEvent<{ readonly event: TimelineEvent | null }> {
  constructor(event: TimelineEvent | null) {
    super('diplo-select', { detail: { event }, bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'diplo-load': DiploLoadEvent;
    'diplo-problem': DiploProblemEvent;
    'diplo-select': DiploSelectEvent;
  }
}
