import type { LitElement, ReactiveController } from 'lit';
import { isMirrored } from './is-mirrored.js';
import { moveForKey, type Move } from './keyboard.js';

/** Keeps the focus on its event while data and view change, and moves it by keys. */
export class FocusController implements ReactiveController {
  /** The id of what has the focus, or had it last: where the Tab key leads. */
  tabStop: string | undefined;
  /** Where it stands among the others, from 0. */
  #place = 0;
  #wanted: string | undefined;
  /** The event that had the focus, itself or its card, before the update. */
  #held: string | undefined;

  constructor(
    private readonly host: LitElement,
    /** The id that a key leads to. */
    private readonly next: (move: Move, id: string) => string | undefined,
  ) {
    host.addController(this);
  }

  /** What has the focus, or is to get it as soon as it is there. */
  get wanted(): string | undefined {
    return this.#wanted ?? this.#focused;
  }

  /** The event whose button has the focus, or whose card holds it. */
  get #focused(): string | undefined {
    return this.host.shadowRoot?.activeElement?.closest<HTMLElement>('[data-id]')?.dataset.id;
  }

  /** Without what had the focus last, the Tab key leads to what is in its place. */
  tabStopAmong(items: readonly { readonly id: string }[]): string | undefined {
    const place = items.findIndex(({ id }) => id === this.tabStop);
    if (place < 0) this.tabStop = items[Math.min(this.#place, items.length - 1)]?.id ?? this.tabStop;
    else this.#place = place;
    return this.tabStop;
  }

  hostUpdate(): void {
    this.#held = this.#focused;
  }

  /** Data and view may change which event a button stands for, or take it away: the focus stays with its event, or near. */
  hostUpdated(): void {
    if (this.#held === this.#focused) return;
    // After the update: whoever hears of the focus may ask for another.
    queueMicrotask(() => this.#focusButton(this.tabStop));
  }

  /** At once, or with the next update, where the event has no button yet. */
  focus(id: string | undefined): void {
    if (id === undefined) return;
    this.tabStop = id;
    this.host.requestUpdate();
    if (this.#focusButton(id)) return;
    this.#wanted = id;
    void this.host.updateComplete.then(() => {
      this.#wanted = undefined;
      this.#focusButton(id);
    });
  }

  #focusButton(id = ''): boolean {
    const button = this.host.renderRoot.querySelector<HTMLElement>(`.event[data-id="${CSS.escape(id)}"]`);
    button?.focus();
    return button !== null;
  }

  readonly onFocusIn = (): void => {
    const id = this.#focused;
    if (!id || id === this.tabStop) return;
    this.tabStop = id;
    this.host.requestUpdate();
  };

  readonly onKeyDown = (event: KeyboardEvent): void => {
    const id = (event.target as Element).closest<HTMLElement>('.event')?.dataset.id;
    const move = moveForKey(event.key, isMirrored(this.host));
    if (id === undefined || !move || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.focus(this.next(move, id));
  };
}
