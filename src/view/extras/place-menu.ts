import { placeCard } from '../card-place.js';

/** Px between the button and its menu. */
const GAP = 4;

/** Puts a menu that has just opened at its button, and keeps it there while something scrolls, as long as that is in sight. */
export function placeMenu({ currentTarget, newState }: ToggleEvent): void {
  const menu = currentTarget as HTMLElement;
  const button = menu.previousElementSibling;
  if (newState !== 'open' || !button) return;
  const { ownerDocument } = menu;
  const until = new AbortController();
  const { signal } = until;
  let wasSeen = false;
  const follow = (): void => {
    // What leaves the page while it is open closes without an event.
    if (!menu.matches(':popover-open')) {
      until.abort();
      return;
    }
    const { clientWidth: width, clientHeight: height } = ownerDocument.documentElement;
    const near = button.getBoundingClientRect();
    const isSeen = near.bottom >= 0 && near.top <= height;
    if (wasSeen && !isSeen) menu.hidePopover();
    else place(menu, near, { width, height });
    wasSeen = isSeen;
  };
  follow();
  ownerDocument.addEventListener('scroll', follow, { signal, capture: true, passive: true });
  ownerDocument.defaultView?.addEventListener('resize', follow, { signal });
  const close = ({ newState: next }: ToggleEvent): void => {
    if (next === 'closed') until.abort();
  };
  menu.addEventListener('beforetoggle', close, { signal });
}

function place(menu: HTMLElement, near: DOMRect, view: { readonly width: number; readonly height: number }): void {
  const at = { left: near.left, top: near.top + GAP, width: near.width, height: near.height - 2 * GAP };
  const { left, top } = placeCard(at, menu.getBoundingClientRect(), view);
  const zoom = menu.currentCSSZoom || 1; // not known in older engines
  menu.style.setProperty('left', `${left / zoom}px`);
  menu.style.setProperty('top', `${top / zoom}px`);
}

/** The focus goes back to the button before the menu closes: Chromium forgets to bring it there within a shadow root. */
export function leaveMenu({ currentTarget, newState }: ToggleEvent): void {
  const menu = currentTarget as HTMLElement;
  if (newState !== 'closed' || !menu.matches(':focus-within')) return;
  (menu.previousElementSibling as HTMLElement).focus({ preventScroll: true });
}
