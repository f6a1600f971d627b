import { placeCard } from '../card-place.js';

/** Px between the button and its menu. */
const GAP = 4;

/** Puts a menu that has just opened at its button, where there is room for it. */
export function placeMenu({ currentTarget, newState }: ToggleEvent): void {
  const menu = currentTarget as HTMLElement;
  const button = menu.previousElementSibling;
  if (newState !== 'open' || !button) return;
  const { clientWidth, clientHeight } = menu.ownerDocument.documentElement;
  const near = button.getBoundingClientRect();
  const at = { left: near.left, top: near.top + GAP, width: near.width, height: near.height - 2 * GAP };
  const { left, top } = placeCard(at, menu.getBoundingClientRect(), { width: clientWidth, height: clientHeight });
  menu.style.setProperty('left', `${left}px`);
  menu.style.setProperty('top', `${top}px`);
}

/** The focus goes back to the button before the menu closes: Chromium forgets to bring it there within a shadow root. */
export function leaveMenu({ currentTarget, newState }: ToggleEvent): void {
  const menu = currentTarget as HTMLElement;
  if (newState !== 'closed' || !menu.matches(':focus-within')) return;
  (menu.previousElementSibling as HTMLElement).focus({ preventScroll: true });
}
