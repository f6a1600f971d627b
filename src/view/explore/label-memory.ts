import type { TimelineEvent } from '../../core/event.js';
import type { LabelText } from '../../core/label-layout.js';

/** The labels of events, as long as they are told in the same language and with the same years. */
export class LabelMemory {
  #labels = new WeakMap<TimelineEvent, LabelText>();
  #key = '';

  /** Forgets them all where `key` is another one. */
  keepFor(key: string): void {
    if (key === this.#key) return;
    this.#key = key;
    this.#labels = new WeakMap();
  }

  readonly remember = (event: TimelineEvent, label: () => LabelText): LabelText => {
    let known = this.#labels.get(event);
    if (!known) {
      known = label();
      this.#labels.set(event, known);
    }
    return known;
  };
}
