import type { LitElement, ReactiveController } from 'lit';
import { placeCard, type Rect } from './card-place.js';

/** How long the pointer or the focus rests on an event before its card shows, and how long it stays after, ms. */
const SHOW_DELAY_MS = 150;
const HIDE_DELAY_MS = 250;

export interface DetailsHost extends LitElement {
  selected: string | null;
}

/**
 * Which event's card shows. A card is previewed while the pointer or the focus is on its event or on the card itself
 * (WCAG 1.4.13: dismissible, hoverable, persistent), and pinned once the event is pressed.
 *
 * ```
 *             rest on an event            press
 *   nothing --------------------> preview -------> pinned (`selected`)
 *      ^  leave both, or Esc         |                |
 *      +-----------------------------+----------------+  Esc, press outside, press again
 * ```
 */
export class DetailsController implements ReactiveController {
  /** The event whose card shows without being pinned. */
  preview: string | null = null;

  /** The event whose card was just dismissed: it stays away until pointer and focus have left. */
  #dismissed: string | null = null;
  /** The press that is under way, or was last, is beside card and events. */
  #isBeside = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #abort: AbortController | undefined;

  constructor(
    private readonly host: DetailsHost,
    /** Closes what is pinned, if the page lets it. */
    private readonly close: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const reposition = (): void => {
      this.#position();
    };
    const { ownerDocument } = this.host;
    ownerDocument.addEventListener('keydown', this.#onKeyDown, { signal });
    ownerDocument.addEventListener('pointerdown', this.#onPress, { signal });
    ownerDocument.addEventListener('pointerup', this.#onPress, { signal });
    ownerDocument.addEventListener('scroll', reposition, { signal, capture: true, passive: true });
    ownerDocument.defaultView?.addEventListener('resize', reposition, { signal });
    this.host.requestUpdate(); // a popover that leaves its document is closed
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    clearTimeout(this.#timer);
    this.preview = null;
  }

  hostUpdated(): void {
    const card = this.#card();
    if (card?.isConnected) card.togglePopover(true); // does nothing where it shows already
    this.#position(card);
  }

  /** The pointer or the focus has come to an event, or to its card. */
  enter(id: string): void {
    if (id !== this.#dismissed) this.#plan(id, this.preview === null ? SHOW_DELAY_MS : 0);
  }

  leave(): void {
    this.#dismissed = null;
    this.#plan(null, HIDE_DELAY_MS);
  }

  dismiss(): void {
    this.#dismissed = this.host.selected ?? this.preview;
    this.#plan(null, 0);
  }

  #plan(id: string | null, delay: number): void {
    clearTimeout(this.#timer);
    if (id === this.preview) return;
    this.#timer = setTimeout(() => {
      this.preview = id;
      this.host.requestUpdate();
    }, delay);
  }

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    const card = this.#seen();
    const isPinned = this.#isPinned;
    const isOurs = event.composedPath().includes(this.host) || (card && isNothingFocused(this.host.ownerDocument));
    if (!isPinned) this.dismiss();
    else if (isOurs) this.close();
    // A dialog that the timeline is in stays open.
    if (isPinned ? isOurs : card?.popover === 'manual') event.preventDefault();
  };

  /** A press beside the card counts when it ends (WCAG 2.5.2), and only if it began there too, and was no drag. */
  readonly #onPress = (event: PointerEvent): void => {
    const own: readonly EventTarget[] = [...this.host.renderRoot.querySelectorAll('.details, button')];
    const isBeside = !event.composedPath().some((node) => own.includes(node));
    const isWholePress = event.type === 'pointerup' && isBeside && this.#isBeside && !event.defaultPrevented;
    this.#isBeside = isBeside;
    if (!this.#isPinned || !isWholePress || !this.#seen()) return;
    this.close();
    // Neither pointer nor focus is there: whoever comes back wants to see it.
    this.#dismissed = null;
  };

  /** What is selected may be out of sight, and the card another event's. */
  get #isPinned(): boolean {
    const { selected } = this.host;
    return selected !== null && (this.#card()?.dataset.id ?? selected) === selected;
  }

  #card(): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>('.details[popover]');
  }

  /** Nobody means a card that has been scrolled away, or is in a hidden part of the page. */
  #seen(): HTMLElement | undefined {
    const card = this.#card();
    return card?.getClientRects()[0] && !card.style.visibility ? card : undefined;
  }

  #position(card = this.#card()): void {
    const mark = card?.parentElement?.querySelector('.event');
    const body = card?.querySelector('.body');
    if (!card?.getClientRects()[0] || !mark || !body) return;
    // Without a doctype, the body is what has the window's size.
    const view = this.host.ownerDocument.scrollingElement ?? card;
    const zoom = card.currentCSSZoom || 1; // not known in older engines
    const { width, height } = card.getBoundingClientRect();
    const scrolled = (body.scrollHeight - body.clientHeight) * zoom;
    const near = union(mark, mark.querySelector('.label-area'));
    const place = placeCard(
      near,
      { width, height: height + scrolled },
      { width: view.clientWidth, height: view.clientHeight },
    );
    // It does not stay over the page once its mark has been scrolled away, unless it has the focus.
    const isAway = near.top < -near.height || near.top > view.clientHeight;
    Object.assign(card.style, {
      visibility: isAway && !card.matches(':focus-within') ? 'hidden' : '',
      maxHeight: `${place.maxHeight / zoom}px`,
      left: `${place.left / zoom}px`,
      top: `${place.top / zoom}px`,
    });
    card.classList.toggle('above', place.side === 'above');
    card.querySelector<HTMLElement>('.notch')?.style.setProperty('left', `${place.notchX / zoom}px`);
  }
}

/** With nothing in focus, Esc is meant for the card that is open; details inside the page stay. */
export function isNothingFocused({ activeElement, body }: Document): boolean {
  return activeElement === null || activeElement === body;
}

/** As wide as the mark, as tall as mark and label: the card covers neither. */
function union(mark: Element, label: Element | null): Rect {
  const { left, width, top, bottom } = mark.getBoundingClientRect();
  const labelTop = Math.min(top, label?.getBoundingClientRect().top ?? top);
  return { left, width, top: labelTop, height: bottom - labelTop };
}
