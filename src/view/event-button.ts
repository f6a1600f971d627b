import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineEvent } from '../core/event.js';
import { detailsId, detailsTemplate, type EventExtras } from './details-template.js';
import type { Wording } from './wording.js';
import { written } from './written.js';

/** Up to this many events each is a tab stop; above it, one is, and the arrow keys lead to the others. */
export const MOST_TAB_STOPS = 12;

/** What both layouts need to show events as buttons with details. */
export interface EventViewOptions {
  /** In time order. */
  readonly events: readonly TimelineEvent[];
  /** How many there are in all. */
  readonly count: number;
  /** Any of them, by its id. */
  readonly find: (id: string | undefined) => TimelineEvent | undefined;
  readonly wording: Wording;
  /** Of the headings in a long list. */
  readonly headingLevel: number;
  /** Picture and actions of an event; once they are fetched. */
  readonly extras: EventExtras | undefined;
  /** An event as it is read aloud. */
  readonly nameOf: (event: TimelineEvent) => string;
  /** The pinned event's id. */
  readonly selected: string | null;
  /** The id of the event whose card is only previewed. */
  readonly preview: string | null;
  /** The one tab stop, where there are too many events for one each. */
  readonly tabStop: string | undefined;
  readonly press: (event: TimelineEvent) => void;
  readonly close: () => void;
  readonly enter: (event: TimelineEvent) => void;
  readonly leave: () => void;
}

/** The button of one event, and its card while that shows; the card follows its button in reading and tab order. */
export function eventButton(
  event: TimelineEvent,
  options: EventViewOptions,
  isCard: boolean,
  content: unknown,
): TemplateResult {
  const { selected, preview, find, wording, extras } = options;
  const isPinned = selected === event.id;
  const isShown = isPinned || (isCard && selected === null && preview === event.id);
  const isStop = options.count <= MOST_TAB_STOPS || options.tabStop === event.id;
  const isAngular = event.when?.kind !== 'extent';
  return html`<button
      type="button"
      part="event"
      class=${`event${isAngular ? ' angular' : ''}${isShown ? ' shown' : ''}`}
      data-id=${event.id}
      aria-expanded=${isPinned}
      aria-controls=${isPinned ? detailsId(event) : nothing}
      tabindex=${isStop ? '0' : '-1'}
      @click=${() => {
        options.press(event);
      }}
      @pointerenter=${(pointer: PointerEvent) => {
        if (pointer.pointerType === 'mouse') options.enter(event);
      }}
      @pointerleave=${options.leave}
      @focus=${(focus: FocusEvent) => {
        if ((focus.target as Element).matches(':focus-visible')) options.enter(event);
      }}
      @blur=${options.leave}
    >
      <span class="hidden">${nameTemplate(event, options)}</span>${content}</button
    >${
      isShown
        ? detailsTemplate({
            event,
            find,
            wording,
            extras,
            isCard,
            isPinned,
            onClose: options.close,
            onEnter: () => {
              options.enter(event);
            },
            onLeave: options.leave,
          })
        : nothing
    }`;
}

/** The English words begin with the event's name. */
function nameTemplate(event: TimelineEvent, { nameOf, wording }: EventViewOptions): unknown {
  const words = nameOf(event);
  return wording.writtenIn ? html`${written(event.name, wording)}${words.slice(event.name.length)}` : words;
}
