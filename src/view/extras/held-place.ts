import type { LitElement, ReactiveController } from 'lit';
import { parentOf } from '../parent-of.js';

interface Host extends LitElement {
  readonly selected: string | null;
}

/**
 * What a reader presses in the vertical layout stays where it is: the details that close above it would carry it away,
 * out of sight where they were long. Browsers that keep what is in view in its place do not keep what was pressed.
 */
export class HeldPlace implements ReactiveController {
  #selected: string | null;
  #held: { readonly button: Element; readonly top: number } | undefined;

  constructor(private readonly host: Host) {
    this.#selected = host.selected;
    host.addController(this);
  }

  hostUpdate(): void {
    const { selected, renderRoot, ownerDocument } = this.host;
    this.#held = undefined;
    if (selected === this.#selected) return;
    this.#selected = selected;
    const button = renderRoot.querySelector(`.rows .event[data-id="${CSS.escape(selected ?? '')}"]`);
    const top = button?.getBoundingClientRect().top ?? -1;
    if (button && top >= 0 && top < ownerDocument.documentElement.clientHeight) this.#held = { button, top };
  }

  hostUpdated(): void {
    if (!this.#held?.button.isConnected) return;
    const { button, top } = this.#held;
    const by = button.getBoundingClientRect().top - top;
    if (Math.abs(by) >= 1) scrollerOf(this.host)?.scrollBy({ top: by, behavior: 'instant' });
  }
}

/** The nearest around an element that scrolls up and down, or the page. */
function scrollerOf(element: Element): Element | null {
  const { assignedSlot, ownerDocument } = element;
  const around = assignedSlot ?? parentOf(element);
  if (!around || around === ownerDocument.body) return ownerDocument.scrollingElement;
  const canScroll = ['auto', 'scroll'].includes(getComputedStyle(around).overflowY);
  return canScroll && around.scrollHeight > around.clientHeight ? around : scrollerOf(around);
}
