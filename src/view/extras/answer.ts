import type { LitElement } from 'lit';
import type { PartActions } from '../parts.js';

/** As long as it takes to find and read a few words, ms. */
const SHOWN_MS = 5000;

/** What came of what a reader did: seen beside it for a while, and said in the status line. */
export class Answer {
  #about: string | undefined;
  #words = '';
  #said = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly announce: PartActions['announce'],
  ) {}

  /** The words, while they are about this. */
  to(action: string): string | undefined {
    return action === this.#about ? this.#words : undefined;
  }

  give(action: string, words: string): void {
    this.#about = action;
    this.#words = words;
    // What is in the status line already is not said again: a space at its end makes it something else.
    this.#said = this.#said === words ? `${words}\u00a0` : words;
    this.announce(this.#said);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#about = undefined;
      this.host.requestUpdate();
    }, SHOWN_MS);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#about = undefined;
  }
}
