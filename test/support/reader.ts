/// What a reader of a timeline finds and does. Elements are found by what is public: roles, names and parts.
import { nextFrame, waitUntil } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { DiploTimelineElement } from '../../src/diplo-timeline.js';
// No card waits for it, and tests need not, either: it is at hand when the first of them opens.
import '../../src/view/extras/extras.js';

let mouseMoved = false;

afterEach(async () => {
  if (mouseMoved) await resetMouse();
  mouseMoved = false;
});

/** Everything of this selector that the timeline shows. */
export function all<T extends Element = HTMLElement>(timeline: DiploTimelineElement, selector: string): T[] {
  return [...(timeline.shadowRoot?.querySelectorAll<T>(selector) ?? [])];
}

/** A button's or a link's accessible name. */
export function nameOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  return wordsOf(copy.getAttribute('aria-label') ?? copy.textContent);
}

/** Text as it is read: white space runs together. */
export function wordsOf(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/gu, ' ').trim();
}

export function eventButtons(timeline: DiploTimelineElement): HTMLElement[] {
  return all(timeline, '[part~=event]');
}

/** The button of the event whose name starts so. */
export function eventButton(timeline: DiploTimelineElement, name: string): HTMLElement {
  const found = eventButtons(timeline).filter((button) => nameOf(button).startsWith(name));
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} events are called ${name}`);
  return found[0];
}

/** The open details: a card, or inline. */
export function details(timeline: DiploTimelineElement): HTMLElement | null {
  const shown = all(timeline, '[part~=details]').filter((card) => card.getClientRects().length > 0);
  if (shown.length > 1) throw new Error('More than one event shows its details');
  return shown[0] ?? null;
}

/** What the open details say; empty where none are open. */
export function detailsWords(timeline: DiploTimelineElement): string {
  return wordsOf(details(timeline)?.innerText);
}

export function closeButton(timeline: DiploTimelineElement): HTMLElement {
  const found = all(timeline, 'button').find((button) => nameOf(button) === 'Close details');
  if (!found) throw new Error('There is nothing to close');
  return found;
}

/** With what can be done with the event, which is fetched for the first that is opened. */
export async function opened(timeline: DiploTimelineElement): Promise<HTMLElement> {
  await waitUntil(() => details(timeline), 'No details opened', { timeout: 4000 });
  const card = details(timeline) as HTMLElement;
  const canDo = timeline.controls !== 'none' && card.dataset.id !== undefined;
  await waitUntil(() => !canDo || card.querySelector('.actions'), 'There is nothing to do', { timeout: 4000 });
  return card;
}

export async function closed(timeline: DiploTimelineElement): Promise<void> {
  await waitUntil(() => !details(timeline), 'The details stay open');
}

/** Until the layout has followed what was set or resized. */
export async function settled(timeline: DiploTimelineElement): Promise<void> {
  await nextFrame();
  await nextFrame();
  await timeline.updateComplete;
}

export type Point = [x: number, y: number];

/** In the page, also of what is in a frame of it. */
export function middleOf(element: Element): Point {
  const { left, top, width, height } = element.getBoundingClientRect();
  const frame = element.ownerDocument.defaultView?.frameElement?.getBoundingClientRect();
  return [Math.round(left + width / 2 + (frame?.left ?? 0)), Math.round(top + height / 2 + (frame?.top ?? 0))];
}

export async function pointAt(target: Element | Point): Promise<void> {
  mouseMoved = true;
  await sendMouse({ type: 'move', position: target instanceof Element ? middleOf(target) : target });
}

export async function click(target: Element | Point): Promise<void> {
  mouseMoved = true;
  await sendMouse({ type: 'click', position: target instanceof Element ? middleOf(target) : target });
}

/** The focused element, also inside a timeline. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** `Tab`, `Shift+Tab` */
export async function press(keys: string): Promise<void> {
  const held = keys.split('+');
  const key = held.pop() ?? '';
  for (const name of held) await sendKeys({ down: name });
  await sendKeys({ press: key });
  for (const name of held) await sendKeys({ up: name });
}
