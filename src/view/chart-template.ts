import { html, nothing, type TemplateResult } from 'lit';
import { startOf, type TimelineEvent } from '../core/event.js';
import type { MarkLayout } from '../core/lane-layout.js';
import type { TimelineLayout } from '../core/timeline-layout.js';
import { drawTimeline } from '../drawing/draw-timeline.js';
import { box } from './box.js';
import type { EventViewOptions } from './event-button.js';
import { eventButton } from './event-button.js';
import { listHeadings } from './list-headings.js';

/** Targets are at least this large, px (WCAG 2.5.8). */
const LEAST_TARGET = 24;

/** What a timeline that can be explored has besides; its elements are the same, so that none is lost when it begins. */
export interface ExploredTemplates {
  readonly picture: unknown;
  readonly laneButtons: unknown;
  readonly items: unknown;
  /** Of the list. */
  readonly style: string;
}

/**
 * The horizontal layout: a decorative picture, and laid over it the list of real buttons, one for each event in time
 * order.
 */
export function chartTemplate(
  layout: TimelineLayout,
  options: EventViewOptions,
  explored?: ExploredTemplates,
): TemplateResult {
  const { width, height } = layout;
  return html`<div class="chart" part="chart">
    <svg
      class="picture"
      part="picture"
      aria-hidden="true"
      lang=${options.wording.writtenIn ?? nothing}
      width=${width}
      height=${height}
      viewBox=${`0 0 ${width} ${height}`}
    >
      ${drawTimeline(layout)}${explored?.picture}
    </svg>
    ${explored?.laneButtons}
    <ol role="list" part="events" .style=${explored?.style ?? ''}>
      ${explored?.items ?? eventItems(layout, options)}
    </ol>
  </div>`;
}

function eventItems(layout: TimelineLayout, options: EventViewOptions): readonly TemplateResult[] {
  const markOf = new Map(layout.marks.map((mark) => [mark.event, mark]));
  const marks = options.events.flatMap((event) => markOf.get(event) ?? []);
  const headings = listHeadings(
    marks.map(({ event }) => startOf(event)),
    options,
  );
  return marks.map((mark, i) => {
    const [place, label] = markBoxes(mark, layout.em);
    return itemTemplate(headings[i], place, markButton(mark.event, label, options));
  });
}

/** The item has the button's place: whenever a button's own style changes, the browser makes all of it anew, which is slow. */
export function itemTemplate(heading: unknown, place: string, content: unknown): TemplateResult {
  return html`<li .style=${place}>${heading}${content}</li>`;
}

/** Where the item of a mark is, and the label from there; a mark that is smaller than a target has one around it. */
export function markBoxes(
  { shape: { x0, x1 }, y, height, label, labelY }: MarkLayout,
  em: number,
): readonly [place: string, label: string | null] {
  const across = Math.max(x1 - x0, LEAST_TARGET);
  const tall = Math.max(height, LEAST_TARGET);
  const [left, top] = [(x0 + x1 - across) / 2, y + (height - tall) / 2];
  const rise = top - labelY + em;
  return [box(left, top, across, tall), label && box(label.x0 - left, -rise, label.x1 - label.x0, rise)];
}

/** The label belongs to the button: hovering or pressing it does the same. */
export function markButton(event: TimelineEvent, label: string | null, options: EventViewOptions): TemplateResult {
  return eventButton(event, options, true, label && html`<span class="label-area" .style=${label}></span>`);
}
