import { html, nothing, type TemplateResult } from 'lit';
import { startOf } from '../core/event.js';
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
  return marks.map((mark, i) => itemTemplate(headings[i], markButton(mark, layout, options)));
}

export function itemTemplate(heading: unknown, content: unknown): TemplateResult {
  return html`<li>${heading}${content}</li>`;
}

export function markButton(mark: MarkLayout, { em }: TimelineLayout, options: EventViewOptions): TemplateResult {
  const { x0, x1 } = mark.shape;
  const width = Math.max(x1 - x0, LEAST_TARGET);
  const height = Math.max(mark.height, LEAST_TARGET);
  const [x, y] = [(x0 + x1 - width) / 2, mark.y + (mark.height - height) / 2];
  return eventButton(mark.event, options, box(x, y, width, height), labelArea(mark, x, y, em));
}

/** The label belongs to the button at a place, too: hovering or pressing it does the same. */
function labelArea({ label, labelY }: MarkLayout, x: number, y: number, em: number): TemplateResult | typeof nothing {
  if (!label) return nothing;
  const top = labelY - em;
  return html`<span class="label-area" .style=${box(label.x0 - x, top - y, label.x1 - label.x0, y - top)}></span>`;
}
