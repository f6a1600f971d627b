import { html, noChange, nothing, type TemplateResult } from 'lit';
import type { CivilMs } from '../core/civil-time.js';
import type { Digest } from '../core/digest.js';
import { EMPTY_LIST, readEventList, type EventList, type RecordReader } from '../core/event-list.js';
import type { TimelineEvent } from '../core/event.js';
import type { ExportFormat } from '../core/export-format.js';
import type { Problem } from '../core/problem.js';
import { eventWords, type Telling } from '../i18n/event-words.js';
import { loadMessages } from '../i18n/load-messages.js';
import { placeWords } from '../i18n/place-words.js';
import { summaryWords } from '../i18n/summary-words.js';
import { ownValue } from '../input/own-value.js';
import { chartLayout } from './chart-layout.js';
import { chartTemplate } from './chart-template.js';
import { ChildSourceController } from './child-source-controller.js';
import { DetailsController, isNothingFocused } from './details-controller.js';
import { MOST_TAB_STOPS, type EventViewOptions } from './event-button.js';
import { DiploLoadEvent, DiploProblemEvent, DiploSelectEvent } from './fired-events.js';
import { headingTemplate, legendTemplate, levelOf, summaryTemplate, tableTemplate } from './frame-templates.js';
import { FocusController } from './focus-controller.js';
import { monthNumber, positionAfter, type Move } from './keyboard.js';
import { emptyWords } from './empty-words.js';
import { localeOf } from './page-locale.js';
import { PartLoader } from './part-loader.js';
import type { PartActions, Parts } from './parts.js';
import { RailController } from './rail-controller.js';
import { remembered } from './remembered.js';
import { rowsTemplate } from './rows-template.js';
import { SizeController } from './size-controller.js';
import { asOfLine } from './time-lines.js';
import type { Explorer } from './explore/explorer.js';
import type { History, Wording } from './wording.js';
import { TimelineProperties } from './timeline-properties.js';
import { isSomeOut, neutralTone, readersNow, sharedYear, timelineModel, type TimelineModel } from './timeline-model.js';

/** Longer lists are read in slices, by a part that is fetched for them. */
const MOST_AT_ONCE = 100;

/** Narrower than this, rem, the automatic layout is vertical. */
const NARROW_REM = 30;
/** A scrollbar that comes with one layout and goes with the other must not make them change for ever. */
const WIDE_REM = 31;

/**
 * An event list, drawn as a timeline that tells the truth about plans: what is certain and what is not, as it was known
 * on its day.
 *
 * @tag diplo-timeline
 * @summary An event list, drawn as a timeline that tells the truth about plans.
 *
 * @attr {string} lang - BCP 47 tag of the language of words and dates; by default the page's.
 * @attr {number} max-bytes - The largest file that `src` may lead to, bytes; by default 20,000,000.
 * @attr {number} refresh - Minutes, at least 1, after which `src` is read again while the page is looked at; by default
 *   never.
 *
 * @fires {DiploLoadEvent} diplo-load - A list was read. `detail`: `{events, problems}`.
 * @fires {DiploProblemEvent} diplo-problem - Something in the list or the attributes could not be taken as it is.
 *   `detail`: `{problems}`.
 * @fires {DiploSpanEvent} diplo-span - What is in view has changed. `detail`: `{start, end}`, the end exclusive.
 * @fires {DiploSelectEvent} diplo-select - The reader opens an event's details, or closes them (`detail.event` is
 *   null). Cancelable.
 *
 * @slot - The event list: a `<script type="application/json">`, a list, a table, a `<pre>` or h-events; or what is read
 *   without JavaScript, where the events come from elsewhere.
 * @slot empty - Shown in place of "There are no events to show".
 * @slot details-ID - The page's own content for the details of the event with that id.
 *
 * @csspart heading - The heading.
 * @csspart summary - The sentence under it.
 * @csspart zone - Whose clocks are shown, where `time-zone` says so.
 * @csspart legend - The states that are present, each with its word.
 * @csspart chart - The horizontal layout.
 * @csspart picture - Its drawing.
 * @csspart events - The list of events, in either layout.
 * @csspart event - The button of one event.
 * @csspart details - An event's details.
 * @csspart as-of - The as-of line of the vertical layout.
 * @csspart table - The events as a table.
 * @csspart problems - What could not be read.
 * @csspart failure - Why the list could not be fetched.
 * @csspart retry - The button that tries again.
 * @csspart save - The menu of files to take away.
 * @csspart toolbar - The buttons that zoom and pan, and the search field.
 * @csspart search - The field that searches.
 * @csspart cluster - The button of events that stand too close to each other.
 * @csspart overview - The strip that shows which part of all the time is in view.
 * @csspart history - The control that steps through what was known when.
 * @csspart image - An event's picture in its details.
 *
 * @cssprop [--diplo-accent] - Colour of the marks, links and focus rings.
 * @cssprop [--diplo-neutral] - Colour of the marks of no lane, and of those without a status.
 * @cssprop [--diplo-as-of] - Colour of the as-of line.
 * @cssprop [--diplo-surface] - Background of the details card.
 * @cssprop [--diplo-halo] - Behind texts that lines cross; by default the surface or, without one, white or black.
 * @cssprop [--diplo-surface-text] - Text colour of the details card.
 */
export class DiploTimelineElement extends TimelineProperties {
  #list: EventList = EMPTY_LIST;
  #input: unknown;
  #readRecord: RecordReader | undefined;
  #isNewList = false;
  /** The model of the whole list: the same while the reader only pans or points. */
  readonly #base = remembered(
    (list: EventList, locale: string, today: CivilMs, history: History | undefined, ..._settings: unknown[]) =>
      timelineModel(list, this, locale, today, history),
  );
  /** Of what is shown of it. */
  #model: TimelineModel | undefined;
  /** The problems that were told last. */
  #reported = '';
  #status = '';
  /** The locale by which its words are known. */
  #locale = '';
  /** A list of more events than are read at once. */
  #unread: EventList | undefined;
  /** The automatic layout is vertical. */
  #isNarrow = false;
  /** Whether it is a finger that points. */
  readonly #fingers = matchMedia('(pointer:coarse)');
  /** What a server has rendered, else one slot for the children: seen until there is something in its place. */
  #served: ChildNode[] = [];

  readonly #size = new SizeController(this);
  readonly #child = new ChildSourceController(this);
  readonly #rails = new RailController(this);
  readonly #details = new DetailsController(this, () => {
    this.#select(null);
  });
  readonly #focus = new FocusController(
    this,
    (move, id) => this.#parts.explore?.next(move, id) ?? this.#next(move, id),
  );

  /** What is wrong with the list and the attributes, in plain words; empty when all is well. */
  get problems(): readonly Problem[] {
    return [
      ...this.#list.problems,
      ...(this.#model?.problems ?? []),
      ...this.#loader.problems,
      ...(this.#parts.zone?.problems() ?? []),
    ];
  }

  /**
   * What is shown, as a file: `json` is the list as known on the as-of day, with withdrawn events marked
   * `withdrawn: true`; `csv` a table; `ics` a calendar; `jsonld` what schema.org can say of it; `svg` and `png` the
   * picture; `html` a page that needs no network. Rejects with a RangeError for a format it does not know.
   */
  async exportAs(format: ExportFormat): Promise<Blob> {
    const extras = await this.#loader.with('extras');
    return extras.exportAs(format, this.#parts.explore?.events);
  }

  /** Shows all events. */
  async fit(): Promise<void> {
    (await this.#loader.with('explore')).fit();
  }

  /**
   * Shows a stretch of time: EDTF, as `start` and `end` have it; a day given as the end is the last one in view. Rejects
   * with a RangeError for what is no date, or an end before its start.
   */
  async zoomTo(span: { readonly start: string; readonly end: string }): Promise<void> {
    (await this.#loader.with('explore')).zoomTo(span);
  }

  /** Brings an event into view and opens its details; false where there is none with this id. */
  async showEvent(id: string): Promise<boolean> {
    return (await this.#loader.with('explore')).showEvent(id);
  }

  adoptedCallback(): void {
    this.#loader.adoptStyles();
  }

  /** What is needed and not here yet is fetched first, all at once, so that nobody sees one state turn into another. */
  protected override async scheduleUpdate(): Promise<void> {
    const locale = localeOf(this);
    const { messages } = this;
    const loader = this.#loader;
    const words = loader.fetch(locale, () => loadMessages(locale, messages));
    this.#readInput();
    const hasMore = await loader.fetchLacking();
    this.#locale = (await words) ?? locale;
    // What was fetched may have found more to be needed, and the page may have chosen other words meanwhile.
    if (hasMore || locale !== localeOf(this) || messages !== this.messages) return this.scheduleUpdate();
    await super.scheduleUpdate();
  }

  /** Also until a long list has been read. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isSettled = await super.getUpdateComplete();
    await this.#parts.source?.busy;
    await this.#parts.explore?.busy;
    return this.isUpdatePending ? this.getUpdateComplete() : isSettled;
  }

  readonly #actions: PartActions = {
    take: (list) => {
      this.#takeList(list);
    },
    announce: (words) => {
      this.#status = words;
      this.requestUpdate();
    },
    select: (event) => {
      this.#select(event);
    },
    shown: () => ({ list: this.#list, model: this.#model, explore: this.#parts.explore }),
    focus: this.#focus,
    details: this.#details,
    size: this.#size,
  };

  readonly #loader = new PartLoader(this, {
    actions: this.#actions,
    needs: () => ({
      source: this.problems[0],
      history: this.history || this.#list.hasRevisions,
      zone: this.timeZone,
      // Only with it is a long list printed, and who prints need not have come near.
      extras: this.#list.unread ?? this.images,
      explore: this.#unread?.unread ?? this.filter ?? this.laneOrder,
    }),
    changed: () => {
      this.#input = undefined;
      this.requestUpdate();
    },
  });
  readonly #parts: Parts = this.#loader.parts;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    if (!root.firstChild) root.append(document.createElement('slot'));
    this.#served = [...root.childNodes];
    this.renderOptions.renderBefore = null;
    this.#loader.adoptStyles();
    return root;
  }

  #readInput(): void {
    const input = this.events ?? (this.src ? undefined : this.#child.text) ?? undefined;
    if (input === undefined && (this.src || this.htmlFor || this.#child.hasMarkup)) this.#loader.want('source');
    const { source, history, zone } = this.#parts;
    const reading = source?.reading(input);
    const given = source ? reading : input;
    const readRecord = zone?.reader(history?.readRevisedEvent) ?? history?.readRevisedEvent;
    if (given === this.#input && readRecord === this.#readRecord) return;
    const value = reading ? reading.value : ownValue(input);
    // What is no list of the timeline's own form is read by a part that is fetched for it.
    if (value === undefined) this.#loader.want('source');
    if (this.#loader.lacking.includes('source')) return;
    this.#input = given;
    this.#readRecord = readRecord;
    const most = this.#loader.isMissing('explore') ? Infinity : MOST_AT_ONCE;
    const isNone = reading && value === undefined;
    const list = isNone ? EMPTY_LIST : readEventList(value ?? input, readRecord, most);
    this.#unread = { ...list, problems: [...(reading?.problems ?? []), ...list.problems] };
    if (!list.unread) this.#takeList(this.#unread);
  }

  #takeList(list: EventList): void {
    this.#list = { ...list, problems: this.#parts.source?.lined(list.problems) ?? list.problems };
    this.#isNewList = true;
    this.requestUpdate();
  }

  /** What the page has set before the tag was defined is handed over only now, and may need fetching too. */
  protected override shouldUpdate(): boolean {
    this.#readInput();
    if (this.#updateWithParts()) return false;
    const list = this.#unread;
    this.#unread = undefined;
    if (list) this.#parts.explore?.load(list, this.#readRecord, this.#parts.history);
    // What is shown stays as it is until a long list has been read.
    return !list?.unread || !this.hasUpdated;
  }

  /** Updates once more, with the parts that are found to be needed; false where none is. */
  #updateWithParts(): boolean {
    if (!this.#loader.lacking[0]) return false;
    queueMicrotask(() => {
      this.requestUpdate();
    });
    return true;
  }

  protected override willUpdate(): void {
    const { start, end, asOf, now, lanes, layout } = this;
    const { history, explore } = this.#parts;
    const model = this.#base(this.#list, this.#locale, readersNow(), history, start, end, asOf, now, lanes, layout);
    const before = this.#model ?? model;
    // What is shown stays also until what is asked for has been found in a long list.
    this.#model = explore ? (explore.shown(this.#list, model, this.#isVertical(model)) ?? before) : model;
    // What lies out of view can be panned to.
    if (isSomeOut(model)) this.#loader.want('explore');
    this.#updateWithParts();
  }

  protected override render(): TemplateResult | typeof nothing {
    const model = this.#model;
    const { source, history, zone, extras, explore } = this.#parts;
    const isBusy = Boolean(explore?.busy ?? source?.busy);
    // The one slot has nothing to lose by the frame of what is to come.
    if (!model || (isBusy && this.#served.length > 1)) return nothing;
    for (const node of this.#served.splice(0)) node.remove();
    const { events, digest, wording } = model;
    const heading = this.heading ?? model.heading;
    const isVertical = this.#isVertical(model);
    const isNeutral = neutralTone(model);
    // Nobody knows yet what there is to show, other than what the page has for those without JavaScript.
    const isOpen = isBusy || Boolean(source?.failure) || this.#loader.isMissing('source');
    return html`<section
      lang=${wording.writtenIn ? 'en' : nothing}
      aria-labelledby=${heading ? 'heading' : nothing}
      aria-label=${heading ? nothing : wording.messages.timeline}
      aria-busy=${isBusy ? 'true' : nothing}
      @focusin=${this.#onFocusIn}
    >
      <header>
        ${heading && headingTemplate(heading, this.headingLevel, wording)}
        <div class="summary-line">
          ${summaryTemplate(model, this.#summary(digest, model.asOf, wording.locale))} ${zone?.note(wording.locale)}
          ${isVertical ? nothing : legendTemplate(model, isNeutral)}
        </div>
      </header>
      ${
        digest.count > MOST_TAB_STOPS
          ? html`<button class="hidden skip" type="button" @click=${this.#skip}>
              ${wording.messages.allEventsAsTable}
            </button>`
          : nothing
      }
      ${this.history ? history?.control(model) : nothing} ${explore?.toolbar(isVertical)} ${explore?.progressTemplate}
      ${source?.template()}
      ${
        digest.count === 0
          ? html`<div class="empty">
              ${explore?.nothingFound ?? html`<slot name=${isOpen ? nothing : 'empty'}>${isOpen ? this.#loader.problems[0]?.message : emptyWords(model)}</slot>`}
            </div>`
          : html`<div @keydown=${this.#focus.onKeyDown} @pointerenter=${this.#onIntent}>
                ${isVertical ? this.#rows(model, isNeutral) : this.#chart(model)}
              </div>
              ${isVertical ? nothing : explore?.overview()}`
      }
      <p class="hidden" role="status">${this.#status}</p>
      <div class="foot">
        ${this.#table(digest, wording, explore ? explore.tableEvents : events, explore, explore?.tableKey)}${extras?.menu()}
      </div>
      ${source?.told(this.problems, wording.locale)}
    </section>`;
  }

  /** Past a long list, to the same events as a table, and what comes after. */
  readonly #skip = (): void => {
    this.renderRoot.querySelector('summary')?.focus();
  };

  readonly #summary = remembered(summaryWords);

  /** Left alone while its events and their words are the same, since most of the elements are here. */
  readonly #table = remembered(
    (
      digest: Digest,
      wording: Wording,
      events: readonly TimelineEvent[],
      explorer: Explorer | undefined,
      _key?: string,
    ): unknown => tableTemplate({ digest, wording }, events, explorer?.pager('table'), explorer?.onTable),
    noChange,
  );

  #chart(model: TimelineModel): TemplateResult | typeof nothing {
    const options = this.#viewOptions(model);
    return this.#parts.explore?.chart(this.#size, options) ?? chartTemplate(chartLayout(model, this.#size), options);
  }

  readonly #onFocusIn = (): void => {
    this.#focus.onFocusIn();
    this.#loader.prefetch('extras');
  };

  /** Whoever comes near may zoom or pan: what that needs is fetched before the first turn of the wheel. */
  readonly #onIntent = (): void => {
    this.#loader.prefetch('extras');
    if (this.controls !== 'none') this.#loader.prefetch('explore');
  };

  protected override updated(): void {
    if (this.#isNewList && !this.#parts.explore?.busy && !this.#parts.source?.busy) {
      this.#isNewList = false;
      const list = this.#list;
      const events = () => (list.unread ? (this.#parts.explore?.events ?? []) : list.events);
      this.dispatchEvent(new DiploLoadEvent(events, this.problems));
    }
    this.#report();
    // A card does not wait for what can be done with its event, nor the picture for what a link asks for.
    if (this.id || this.selected) this.#loader.prefetch('extras');
    // A finger comes near only when it touches, which is too late for a pinch.
    if (!this.#isNarrow && this.#fingers.matches) this.#onIntent();
  }

  #isVertical({ layout }: TimelineModel): boolean {
    if (layout !== 'auto') return layout === 'vertical';
    const { width, rem } = this.#size;
    return (this.#isNarrow = width < (this.#isNarrow ? WIDE_REM : NARROW_REM) * rem);
  }

  #rows(model: TimelineModel, isNeutral: (event: TimelineEvent) => boolean): TemplateResult {
    const railWidth = Math.round(this.#size.font.em);
    const [over, under] = this.#parts.explore?.pager('list') ?? [];
    return html`${over}${rowsTemplate({
      ...this.#viewOptions(model, placeWords),
      isNeutral,
      railWidth,
      railHeights: this.#rails.heights,
      periods: model.periods,
      year: sharedYear(model.digest),
      asOf: asOfLine(model),
    })}${under}`;
  }

  #viewOptions(
    { events, digest, wording, periods }: TimelineModel,
    placeWords?: Telling['placeWords'],
  ): EventViewOptions {
    const find = (id: string | undefined) => this.#parts.explore?.find(id) ?? events.find((event) => event.id === id);
    return {
      events,
      count: digest.count,
      find,
      wording,
      extras: this.#parts.extras,
      headingLevel: levelOf(this.headingLevel) + 1,
      nameOf: (event) =>
        eventWords(event, { ...wording, periods, placeWords, changeWords: wording.history?.changeWords }),
      selected: find(this.selected ?? undefined)?.id ?? null,
      preview: this.#details.preview,
      tabStop: this.#focus.tabStopAmong(events),
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
    // Two timelines that follow each other come to rest.
    if (event?.id === before) return;
    if (!this.dispatchEvent(new DiploSelectEvent(event))) return;
    if (!event) this.#details.dismiss();
    this.selected = event?.id ?? null;
    if (event || before === null) return;
    // Only where the card took the focus with it, or a press outside led nowhere, does it return to the button.
    void this.updateComplete.then(() => {
      setTimeout(() => {
        if (isNothingFocused(this.ownerDocument)) this.#focus.focus(before);
      });
    });
  }

  #next(move: Move, id: string): string | undefined {
    const events = this.#model?.events ?? [];
    const position = events.findIndex((event) => event.id === id);
    return events[positionAfter(move, position, events.map(monthNumber))]?.id;
  }

  /** Each set of problems is told once: to the page as an event, to developers as one warning. */
  #report(): void {
    const { problems } = this;
    const words = problems.map(({ message }) => message).join('\n');
    const isNew = words && words !== this.#reported;
    this.#reported = words;
    if (!isNew) return;
    this.dispatchEvent(new DiploProblemEvent(problems));

    console.warn(`<diplo-timeline>: ${words}`);
  }
}
