import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { EMPTY_LIST, type EventList } from '../core/event-list.js';
import type { TimelineEvent } from '../core/event.js';
import type { Problem } from '../core/problem.js';
import { loadMessages } from '../i18n/load-messages.js';
import { readInput } from '../input/read-input.js';
import { styles } from '../styles/styles.js';
import { adoptStylesInto } from './adopt-styles.js';
import { chartLayout } from './chart-layout.js';
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
import { monthNumber, moveForKey, positionAfter } from './keyboard.js';
import { emptyWords } from './empty-words.js';
import { localeOf } from './page-locale.js';
import { RailController } from './rail-controller.js';
import { rowsTemplate } from './rows-template.js';
import { SizeController } from './size-controller.js';
import { asOfLine } from './time-lines.js';
import { neutralTone, readersNow, sharedYear, timelineModel, type TimelineModel } from './timeline-model.js';
import type { History } from './wording.js';

/** Narrower than this, rem, the automatic layout is vertical. */
const NARROW_REM = 30;

/**
 * An event list, drawn as a timeline that tells the truth about plans: what is certain and what is not, as it was known
 * on its day.
 *
 * @tag diplo-timeline
 * @summary An event list, drawn as a timeline that tells the truth about plans.
 *
 * @attr {string} lang - BCP 47 tag of the language of words and dates; by default the page's.
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
 * @cssprop [--diplo-surface] - Background of the details card.
 * @cssprop [--diplo-halo] - Behind texts that lines cross; by default the surface.
 * @cssprop [--diplo-surface-text] - Text colour of the details card.
 */
export class DiploTimelineElement extends LitElement {
  static override styles = styles;

  static override properties = {
    events: {},
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    start: {},
    end: {},
    asOf: { attribute: 'as-of' },
    now: {},
    history: { type: Boolean },
    layout: {},
    lanes: {},
    selected: { reflect: true },
  };

  /**
   * The event list: an array of events, or an object `{heading, asOf, timeZone, periods, events}`; the attribute holds the same
   * as JSON. It is read when set, and never changed. Without it, a child `<script type="application/json">` is read.
   */
  declare events: unknown;

  /** Visible caption and accessible name; else the list's own `heading`. */
  declare heading: string | undefined;

  /** Level of the heading in the page's outline, 2 to 6. */
  declare headingLevel: number;

  /** EDTF: where the visible span starts, inclusive. By default all events are in view. */
  declare start: string | undefined;

  /** EDTF: where the visible span ends, inclusive. */
  declare end: string | undefined;

  /** EDTF: the day whose knowledge is shown; a line marks it. By default the newest `asOf` in the list. */
  declare asOf: string | undefined;

  /** EDTF: today's line; `auto` is the reader's today, when nothing says as known when; `none` draws none. */
  declare now: string | undefined;

  /** Offers the reader a control that steps through the days on which something became known. */
  declare history: boolean;

  /** `auto` (vertical where the element is narrower than 30rem), `horizontal` or `vertical`. */
  declare layout: string | undefined;

  /** What the lanes stand for: `auto`, `location`, `group`, `status`, `attendee` or `none`. */
  declare lanes: string | undefined;

  /** The id of the event whose details are open, or null. */
  declare selected: string | null;

  #list: EventList = EMPTY_LIST;
  #input: unknown;
  #isNewList = false;
  #model: TimelineModel | undefined;
  #reported: readonly Problem[] = [];
  #tabStop: string | undefined;
  #status = '';
  #historyModule: History | undefined;
  /** What could not be fetched: a locale, for its words, or `history`. */
  readonly #missing = new Set<string>();

  readonly #size = new SizeController(this);
  readonly #child = new ChildSourceController(this);
  readonly #rails = new RailController(this);
  readonly #details = new DetailsController(this, () => {
    this.#select(null);
  });

  constructor() {
    super();
    this.headingLevel = 2;
    this.history = false;
    this.selected = null;
  }

  /** What is wrong with the list and the attributes, in plain words; empty when all is well. */
  get problems(): readonly Problem[] {
    return [...this.#list.problems, ...(this.#model?.problems ?? []), ...[...this.#missing].map(missingPart)];
  }

  /**
   * What is shown, as a file: `json` is the list as known on the as-of day, with withdrawn events marked
   * `withdrawn: true`. Rejects with a RangeError for a format it does not know.
   */
  async exportAs(format: 'json'): Promise<Blob> {
    await this.updateComplete;
    const { toBlob } = await import('../output/to-blob.js');
    return toBlob(format, { ...this.#list, ...this.#model, heading: this.heading ?? this.#list.heading });
  }

  /** A style sheet belongs to one document: in another one, the shadow root needs its own. */
  adoptedCallback(): void {
    this.#adoptStyles();
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    // eslint-disable-next-line wc/guard-super-call -- Lit's element has this callback
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  /** What is needed and not here yet is fetched first, so that nobody sees one state turn into another. */
  protected override async scheduleUpdate(): Promise<void> {
    const locale = localeOf(this);
    if (!this.#missing.has(locale)) await this.#fetch(locale, loadMessages(locale));
    this.#readInput();
    if (this.#lacksHistory) {
      await this.#fetch('history', import('./history.js').then(this.#takeHistory));
    }
    await super.scheduleUpdate();
  }

  /** What cannot be fetched is done without, and named as a problem. */
  async #fetch(name: string, part: Promise<void> | undefined): Promise<void> {
    await part?.catch(() => {
      this.#missing.add(name);
    });
  }

  readonly #takeHistory = (history: History): void => {
    this.#historyModule = history;
    this.#adoptStyles();
    this.#input = undefined;
    this.#readInput();
  };

  #adoptStyles(): void {
    const more = this.#historyModule ? [this.#historyModule.historyStyles] : [];
    adoptStylesInto(this.renderRoot, [...styles, ...more]);
  }

  #readInput(): void {
    const input = this.events ?? this.#child.text;
    if (input === this.#input) return;
    this.#input = input;
    this.#list = readInput(input, this.#historyModule?.readRevisedEvent);
    this.#isNewList = true;
  }

  get #lacksHistory(): boolean {
    const isNeeded = this.history || this.#list.hasRevisions;
    return isNeeded && !this.#historyModule && !this.#missing.has('history');
  }

  /** What the page has set before the tag was defined is handed over only now, and may need fetching too. */
  protected override shouldUpdate(): boolean {
    this.#readInput();
    const isReady = !this.#lacksHistory;
    if (!isReady) {
      queueMicrotask(() => {
        this.requestUpdate();
      });
    }
    return isReady;
  }

  protected override willUpdate(): void {
    const { start, end, asOf, now, lanes, layout } = this;
    const settings = { start, end, asOf, now, lanes, layout };
    this.#model = timelineModel(this.#list, settings, localeOf(this), readersNow(), this.#historyModule);
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
      ${this.history && this.#historyModule ? this.#history(model, this.#historyModule) : nothing}
      ${
        events.length === 0
          ? html`<div class="empty"><slot name="empty">${emptyWords(model)}</slot></div>`
          : html`<div @keydown=${this.#onKeyDown} @focusin=${this.#onFocusIn}>
              ${isVertical ? this.#rows(model, isNeutral) : chartTemplate(chartLayout(model, this.#size), this.#viewOptions(model))}
            </div>`
      }
      <p class="hidden" role="status">${this.#status}</p>
      ${tableTemplate(model)} ${problemsTemplate(this.problems, wording)}
    </section>`;
  }

  protected override updated(): void {
    if (this.#isNewList) {
      this.#isNewList = false;
      this.dispatchEvent(new DiploLoadEvent(this.#list.events, this.problems));
    }
    this.#report();
    this.#keepFocus();
  }

  /** Data may change which event a button stands for: the focus follows its event. */
  #keepFocus(): void {
    const focused = this.shadowRoot?.activeElement;
    if (!focused?.matches('.event') || focused.getAttribute('data-id') === this.#tabStop) return;
    this.#focus(this.#tabStop);
  }

  readonly #onFocusIn = ({ target }: FocusEvent): void => {
    const id = (target as Element).closest('.event')?.getAttribute('data-id');
    if (!id || id === this.#tabStop) return;
    this.#tabStop = id;
    this.requestUpdate();
  };

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
      periods: model.periods,
      year: sharedYear(model.events),
      asOf: asOfLine(model),
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

  #history(model: TimelineModel, { historyTemplate, knownWords }: History): TemplateResult {
    return historyTemplate(model, (day) => {
      this.asOf = day;
      void this.updateComplete.then(() => {
        if (this.#model) this.#status = knownWords(this.#model);
        this.requestUpdate();
      });
    });
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
    const move = moveForKey(event.key);
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

function missingPart(name: string): Problem {
  const message = `The part “${name}” could not be fetched: its file must lie beside the timeline's own.`;
  return { field: name, message, severity: 'warning' };
}
