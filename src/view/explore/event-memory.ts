import type { TimelineEvent } from '../../core/event.js';

/** The words of events, as long as they are told in the same way. */
export class EventMemory<Words> {
  #words = new WeakMap<TimelineEvent, Words>();
  #key: unknown;

  /** Forgets them all where `key` is another one. */
  keepFor(key: unknown): this {
    if (key !== this.#key) this.#words = new WeakMap();
    this.#key = key;
    return this;
  }

  readonly remember = (event: TimelineEvent, tell: (event: TimelineEvent) => Words): Words => {
    let known = this.#words.get(event);
    if (known === undefined) {
      known = tell(event);
      this.#words.set(event, known);
    }
    return known;
  };
}
