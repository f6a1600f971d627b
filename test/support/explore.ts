/// Long lists, and what a reader does with a timeline that is zoomed and panned.
import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { DiploSpanEvent, DiploTimelineElement } from '../../src/diplo-timeline.js';
import { all, eventButtons, nameOf, settled, wordsOf, type Point } from './reader.js';

const response = await fetch(new URL('../fixtures/hsg/secretary-travels.tsv', import.meta.url));

/** The trips of the US Secretaries of State, as a timeline reads them: 3,439 events, the journeys of each secretary. */
export const trips: readonly object[] = (await response.text())
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((row) => {
    const [group = '', start = '', end = '', locale = '', country = ''] = row.split('\t');
    const place = locale || country;
    return { name: place, start, end, place, group };
  });

/** `Talks 1`, `Talks 2`, …, one every so many days from 1 January 2001, with ids `talks-1` and so on. */
export function talks(count: number, everyDays = 1, more: object = {}): object[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `talks-${i + 1}`,
    name: `Talks ${i + 1}`,
    date: isoDay(i * everyDays),
    ...more,
  }));
}

/** The day that many days after 1 January 2001. */
export function isoDay(days: number): string {
  return new Date(Date.UTC(2001, 0, 1 + days)).toISOString().slice(0, 10);
}

export function clusterButtons(timeline: DiploTimelineElement): HTMLElement[] {
  return all(timeline, '[part~=cluster]');
}

/** How many events a cluster says it holds. */
export function countOf(cluster: Element): number {
  const [, count] = /^([\d,]+) events, ./u.exec(nameOf(cluster)) ?? [];
  if (count === undefined) throw new Error(`This is no name of a cluster: ${nameOf(cluster)}`);
  return Number(count.replaceAll(',', ''));
}

export function largestCluster(timeline: DiploTimelineElement): HTMLElement {
  const [first, ...rest] = clusterButtons(timeline);
  if (!first) throw new Error('There is no cluster');
  return rest.reduce((a, b) => (countOf(b) > countOf(a) ? b : a), first);
}

/** Events that are told of in the picture, each by itself or in a cluster. */
export function eventsTold(timeline: DiploTimelineElement): number {
  return clusterButtons(timeline).reduce((sum, cluster) => sum + countOf(cluster), eventButtons(timeline).length);
}

/** What shows, and is called so. */
export function named(timeline: DiploTimelineElement, name: string, selector = 'button, input'): HTMLElement {
  const found = all(timeline, selector).filter((element) => nameOf(element) === name && element.checkVisibility());
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} are called ${name}`);
  return found[0];
}

export function toolbar(timeline: DiploTimelineElement): HTMLElement | undefined {
  return all(timeline, '[role=group]').find((group) => nameOf(group) === 'Timeline controls');
}

/** A button that does nothing now says so, and stays. */
export function isOff(element: Element): boolean {
  return element.getAttribute('aria-disabled') === 'true';
}

export async function pressButton(timeline: DiploTimelineElement, name: string): Promise<void> {
  named(timeline, name).click();
  await settled(timeline);
}

export function summary(timeline: DiploTimelineElement): string {
  return wordsOf(all(timeline, '[part~=summary]')[0]?.textContent);
}

/** The line that screen readers speak. */
export function status(timeline: DiploTimelineElement): string {
  return wordsOf(all(timeline, '[role=status]')[0]?.textContent);
}

export async function told(timeline: DiploTimelineElement, words: RegExp): Promise<void> {
  await waitUntil(() => words.test(status(timeline)), `The status line does not say ${String(words)}`, {
    timeout: 4000,
  });
}

/** Every `diplo-span` from now on. */
export function spansOf(timeline: DiploTimelineElement): { readonly start: string; readonly end: string }[] {
  const spans: { readonly start: string; readonly end: string }[] = [];
  timeline.addEventListener('diplo-span', ({ detail }: DiploSpanEvent) => spans.push(detail));
  return spans;
}

/** Turns the wheel over a point; true where the page keeps it for its own scrolling. */
export async function turnWheel(
  timeline: DiploTimelineElement,
  [clientX, clientY]: Point,
  turn: WheelEventInit,
): Promise<boolean> {
  const target = timeline.shadowRoot?.elementFromPoint(clientX, clientY);
  if (!target) throw new Error('The wheel turns beside the timeline');
  const isLeft = target.dispatchEvent(
    new WheelEvent('wheel', { clientX, clientY, bubbles: true, composed: true, cancelable: true, ...turn }),
  );
  await settled(timeline);
  return isLeft;
}

/** Drags by so many px, in steps as a hand does. */
export async function drag(timeline: DiploTimelineElement, [x, y]: Point, by: number): Promise<void> {
  await sendMouse({ type: 'move', position: [x, y] });
  await sendMouse({ type: 'down' });
  for (const part of [0.25, 0.5, 0.75, 1]) {
    await sendMouse({ type: 'move', position: [Math.round(x + part * by), y] });
    await nextFrame();
  }
  await sendMouse({ type: 'up' });
  await settled(timeline);
}

/** In the middle of the picture, on no event. */
export function emptyPlace(timeline: DiploTimelineElement): Point {
  const [picture] = all<SVGElement>(timeline, '[part~=picture]');
  if (!picture) throw new Error('There is no picture');
  const { left, right, top, bottom } = picture.getBoundingClientRect();
  for (let y = Math.ceil(bottom) - 4; y > top; y -= 4) {
    for (let x = Math.round((left + right) / 2); x < right - 100; x += 10) {
      const hit = timeline.shadowRoot?.elementFromPoint(x, y);
      if (hit && !hit.closest('button') && hit.closest('[part~=chart]')) return [x, y];
    }
  }
  throw new Error('The picture has no room between its events');
}

export function middleX(element: Element): number {
  const { left, width } = element.getBoundingClientRect();
  return left + width / 2;
}

/** The texts of the axis, each with its box: what stands above all events. */
export function axisTexts(timeline: DiploTimelineElement): { readonly text: string; readonly box: DOMRect }[] {
  const texts = all<SVGTextElement>(timeline, '[part~=picture] text.major, [part~=picture] text.minor');
  return texts.map((text) => ({ text: wordsOf(text.textContent), box: text.getBoundingClientRect() }));
}

/** Fails where two of the texts cover each other. */
export function expectApart(texts: readonly { readonly text: string; readonly box: DOMRect }[]): void {
  texts.forEach((a, i) => {
    for (const b of texts.slice(i + 1)) {
      const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const tall = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      expect(wide > 0.5 && tall > 0.5, `“${a.text}” and “${b.text}” overlap by ${wide} by ${tall} px`).to.be.false;
    }
  });
}
