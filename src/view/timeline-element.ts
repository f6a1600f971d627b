import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { civilDate, type CivilMs } from '../core/civil-time.js';
import { EMPTY_LIST, type EventList } from '../core/event-list.js';
import type { TimelineEvent } from '../core/event.js';
import { laneKey, laneMode } from '../core/lanes.js';
import type { Problem } from '../core/problem.js';
import { layoutTimeline, type TimelineLayout } from '../core/timeline-layout.js';
import { dateWords } from '../i18n/date-words.js';
import { firstWeekday, weekendDays } from '../i18n/locale.js';
import { tickTexts } from '../i18n/tick-words.js';
import { utcOffsetWords } from '../i18n/zone-words.js';
import { readInput } from '../input/read-input.js';
import { styles } from '../styles/styles.js';
import { adoptStylesInto } from './adopt-styles.js';
import { chartTemplate } from './chart-template.js';
import { ChildSourceController } from './child-source-controller.js';
import { DetailsController, isNothingFocused } from './details-controller.js';
import type { EventViewOptions } from './event-button.js';
import { DiploLoadEvent, DiploProblemEvent, DiploSelectEvent } from './fired-events.js';
import {
  headingTemplate,
  legendTemplate,
  problemsTemplate,
  summaryTemplate,
  tableTemplate,
} from './frame-templates.js';
import { moveForKey, positionAfter } from './keyboard.js';
import { localeOf } from './page-locale.js';
import { RailController } from './rail-controller.js';
import { rowsTemplate } from './rows-template.js';
import { SizeController } from './size-controller.js';
import { readersNow, timelineModel, type TimelineModel } from './timeline-model.js';

/** Narrower than this, rem, the automatic layout is vertical. */
const NARROW_REM = 30;

/**
 * An event list, drawn as a timeline that tells the truth about plans: what is certain and what is not, as it was known
 * on its day.
 *
 * @tag diplo-timeline
 * @summary An event list, drawn as a timeline that tells the truth about plans.
 *
 * @fires {DiploLoadEvent} diplo-load - A list was read. `detail`: `{events, problems}`.
 * @fires {DiploProblemEvent} diplo-problem - Something in the list or the attributes could not be taken as it is.
 *   `detail`: `{problems}`.
 * @fires {DiploSelectEvent} diplo-select - The reader opens an event's details, or closes them (`detail.event` is
 *   null). Cancelable.
 *
 * @slot - A `<script type="application/json">` with the event list; anything else here is the fallback for pages
 *   without JavaScript.
 * @slot empty - Shown in place of "There are no events to show".
 * @slot details-ID - The page's own content for the details of the event with that id.
 *
 * @csspart heading - The heading.
 * @csspart summary - The sentence under it.
 * @csspart legend - The states that are present, each with its word.
 * @csspart chart - The horizontal layout.
 * @csspart picture - Its drawing.
 * @csspart events - The list of events, in either layout.
 * @csspart event - The button of one event.
 * @csspart details - An event's details.
 * @csspart as-of - The as-of line of the vertical layout.
 * @csspart table - The events as a table.
 * @csspart problems - What could not be read.
 *
 * @cssprop [--diplo-accent] - Colour of the marks, links and focus rings.
 * @cssprop [--diplo-neutral] - Colour of the marks of no lane, and of those without a status.
 * @cssprop [--diplo-as-of] - Colour of the as-of line.
 * @cssprop [--diplo-surface] - Background of the details card; also the halo of texts that lines cross.
 * @cssprop [--diplo-surface-text] - Text colour of the details card.
 */
export class DiploTimelineElement extends LitElement {
  static override styles = styles;

  /**
   * The event list: an array of events, or an object `{heading, asOf, timeZone, events}`; the attribute holds the same
   * as JSON. It is read when set, and never changed. Without it, a child `<script type="application/json">` is read.
   */
  @property() events: unknown;

  /** Visible caption and accessible name; else the list's own `heading`. */
  @property() heading: string | undefined;

  /** Level of the heading in the page's outline, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** EDTF: where the visible span starts, inclusive. By default all events are in view. */
  @property() start: string | undefined;

  /** EDTF: where the visible span ends, inclusive. */
  @property() end: string | undefined;

  /** EDTF: the day whose knowledge is shown; a line marks it. By default the newest `asOf` in the list. */
  @property({ attribute: 'as-of' }) asOf: string | undefined;

  /** `auto` (vertical where the element is narrower than 30rem), `horizontal` or `vertical`. */
  @property() layout: string | undefined;

  /** What the lanes stand for: `auto`, `location`, `group`, `status`, `attendee` or `none`. */
  @property() lanes: string | undefined;

  /** The id of the event whose details are open, or null. */
  @property({ reflect: true }) selected: string | null = null;

  /** BCP 47 tag of the language of words and dates; by default the page's. */
  @property({ reflect: true }) override lang = '';

  #list: EventList = EMPTY_LIST;
  #input: unknown;
  #isNewList = false;
  #model: TimelineModel | undefined;
  #reported: readonly Problem[] = [];
  #tabStop: string | undefined;

  readonly #size = new SizeController(this);
  readonly #child = new ChildSourceController(this);
  readonly #rails = new RailController(this);
  readonly #details = new DetailsController(this, () => {
    this.#select(null);
  });

  /** What is wrong with the list and the attributes, in plain words; empty when all is well. */
  get problems(): readonly Problem[] {
    return [...this.#list.problems, ...(this.#model?.problems ?? [])];
  }

  /** A style sheet belongs to one document: in another one, the shadow root needs its own. */
  adoptedCallback(): void {
    adoptStylesInto(this.renderRoot);
  }

  protected override willUpdate(): void {
    const input = this.events ?? this.#child.text;
    if (input !== this.#input) {
      this.#input = input;
      this.#list = readInput(input);
      this.#isNewList = true;
    }
    const { start, end, asOf, lanes, layout } = this;
    this.#model = timelineModel(this.#list, { start, end, asOf, lanes, layout }, localeOf(this), readersNow());
  }

  protected override render(): TemplateResult | typeof nothing {
    const model = this.#model;
    if (!model) return nothing;
    const { events, wording } = model;
    const heading = this.heading ?? model.heading;
    const isVertical = this.#isVertical(model);
    const isNeutral = neutralTone(model);
    return html`<section
      aria-labelledby=${heading ? 'heading' : nothing}
      aria-label=${heading ? nothing : wording.messages.timeline}
    >
      <header>
        ${heading ? headingTemplate(heading, this.headingLevel) : nothing}
        <div class="summary-line">
          ${summaryTemplate(model)} ${isVertical ? nothing : legendTemplate(events, isNeutral, wording)}
        </div>
      </header>
      ${
        events.length === 0
          ? html`<div class="empty"><slot name="empty">${wording.messages.nothingToShow}</slot></div>`
          : html`<div @keydown=${this.#onKeyDown}>
              ${isVertical ? this.#rows(model, isNeutral) : chartTemplate(this.#layout(model), this.#viewOptions(model))}
            </div>`
      }
      ${tableTemplate(model)} ${problemsTemplate(this.problems, wording)}
    </section>`;
  }

  protected override updated(): void {
    if (this.#isNewList) {
      this.#isNewList = false;
      this.dispatchEvent(new DiploLoadEvent(this.#list.events, this.problems));
    }
    this.#report();
  }

  #isVertical({ layout }: TimelineModel): boolean {
    return layout === 'auto' ? this.#size.width < NARROW_REM * this.#size.rem : layout === 'vertical';
  }

  #rows(model: TimelineModel, isNeutral: (event: TimelineEvent) => boolean): TemplateResult {
    const railWidth = Math.round(this.#size.font.em);
    return rowsTemplate({
      ...this.#viewOptions(model),
      isNeutral,
      railWidth,
      railHeights: this.#rails.heights,
      year: sharedYear(model.events),
      asOf: asOfLine(model),
    });
  }

  #layout(model: TimelineModel): TimelineLayout {
    const { events, span, lanes, wording } = model;
    const { width, font, measure } = this.#size;
    const { locale } = wording;
    const mode = laneMode(lanes, events);
    return layoutTimeline({
      events: events.filter((event) => event.when),
      span,
      width,
      em: font.em,
      lanes,
      measure,
      labelOf: (event) => ({
        name: event.name,
        date: event.when ? dateWords(event.when, { locale, style: 'label', reference: span.start }) : '',
      }),
      laneTexts: (key, laneEvents) => ({
        name: mode === 'status' ? statusLane(key, model) : key,
        note: mode === 'location' ? zoneNote(laneEvents) : '',
      }),
      asOf: asOfLine(model),
      tickTexts: (cell, unit, row, isRepeatedYear) => tickTexts(locale, cell, unit, row, isRepeatedYear),
      weekend: weekendDays(locale),
      firstWeekday: firstWeekday(locale),
    });
  }

  #viewOptions({ events, wording }: TimelineModel): EventViewOptions {
    return {
      events,
      wording,
      selected: this.selected,
      preview: this.#details.preview,
      tabStop: (events.find((event) => event.id === this.#tabStop) ?? events[0])?.id,
      press: (event) => {
        this.#select(this.selected === event.id ? null : event);
      },
      close: () => {
        this.#select(null);
      },
      enter: (event) => {
        this.#details.enter(event.id);
      },
      leave: () => {
        this.#details.leave();
      },
    };
  }

  /** What the reader does; the page may say no. */
  #select(event: TimelineEvent | null): void {
    const before = this.selected;
    if (!this.dispatchEvent(new DiploSelectEvent(event))) return;
    if (!event) this.#details.dismiss();
    this.selected = event?.id ?? null;
    if (event || before === null) return;
    // A press outside moves the focus after this; only where it leads nowhere does the focus return to the button.
    setTimeout(() => {
      const { activeElement } = this.ownerDocument;
      if (activeElement === this || isNothingFocused(this.ownerDocument)) this.#focus(before);
    });
  }

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const button = (event.target as Element).closest<HTMLElement>('.event');
    const isRightToLeft = getComputedStyle(this).direction === 'rtl';
    const move = moveForKey(event.key, isRightToLeft);
    if (!button || !move || !this.#model || event.altKey || event.ctrlKey || event.metaKey) return;
    const buttons = [...this.renderRoot.querySelectorAll<HTMLElement>('.event')];
    const byId = new Map(this.#model.events.map((item) => [item.id, item]));
    const months = buttons.map((item) => monthNumber(byId.get(item.dataset.id ?? '')));
    const next = buttons[positionAfter(move, buttons.indexOf(button), months)];
    event.preventDefault();
    this.#focus(next?.dataset.id);
  };

  #focus(id: string | undefined): void {
    if (id === undefined) return;
    this.#tabStop = id;
    this.requestUpdate();
    this.renderRoot.querySelector<HTMLElement>(`.event[data-id="${CSS.escape(id)}"]`)?.focus();
  }

  /** Each set of problems is told once: to the page as an event, to developers as one warning. */
  #report(): void {
    const { problems } = this;
    const isOld =
      problems.length === this.#reported.length &&
      problems.every((problem, i) => problem.message === this.#reported[i]?.message);
    this.#reported = problems;
    if (isOld || problems.length === 0) return;
    this.dispatchEvent(new DiploProblemEvent(problems));
     
    console.warn(`<diplo-timeline>: ${problems.map(({ message }) => message).join('\n')}`);
  }
}

/** A moment of the one year that holds all events. */
function sharedYear(events: readonly TimelineEvent[]): CivilMs | null {
  const times = events.flatMap(({ when }) => [when?.startMin, when?.endMax && when.endMax - 1]);
  const known = times.filter((time): time is CivilMs => typeof time === 'number');
  const years = new Set(known.map((time) => civilDate(time).year));
  return years.size === 1 ? (known[0] ?? null) : null;
}

function asOfLine({ asOf, wording }: TimelineModel): { time: CivilMs; text: string } | null {
  const start = asOf?.startMin;
  if (!asOf || start === undefined || start === null) return null;
  const { locale, messages } = wording;
  // A day is a cell: its line stands in the middle.
  return {
    time: (start + (asOf.endMax ?? start)) / 2,
    text: messages.asKnown(dateWords(asOf, { locale, style: 'label', reference: start })),
  };
}

/** Among lanes with names, events of no lane are drawn in the neutral tone. */
function neutralTone({ events, lanes }: TimelineModel): (event: TimelineEvent) => boolean {
  const mode = laneMode(lanes, events);
  return (event) => mode !== 'none' && laneKey(event, mode) === '';
}

function statusLane(key: string, { wording }: TimelineModel): string {
  const { statuses } = wording.messages;
  return Object.entries(statuses).find(([status]) => status === key)?.[1] ?? key;
}

/** A place's clocks as they stand on its first event's day. */
function zoneNote(events: readonly TimelineEvent[]): string {
  const event = events.find(({ location, when }) => location?.timeZone && when);
  const time = event?.when?.startMin ?? event?.when?.endMax;
  const zone = event?.location?.timeZone;
  return zone !== undefined && time !== undefined && time !== null ? utcOffsetWords(zone, time) : '';
}

/** Counts months, so that Page Up and Page Down can go from one to the next. */
function monthNumber(event: TimelineEvent | undefined): number {
  const time = event?.when?.startMin ?? event?.when?.endMax;
  if (time === undefined || time === null) return Number.MAX_SAFE_INTEGER;
  const { year, month } = civilDate(time);
  return year * 12 + month;
}
