import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Standing } from '../../core/changed-on.js';
import { DAY_MS, MINUTE_MS } from '../../core/civil-time.js';
import { digestOf } from '../../core/digest.js';
import type { EventList, RecordReader } from '../../core/event-list.js';
import { earliest, isTimed, type TimelineEvent } from '../../core/event.js';
import { knownUntil } from '../../core/known.js';
import { laneMode } from '../../core/lanes.js';
import { isEmptyFilter, matcherOf, readFilter, type StatusWords } from '../../core/many/event-filter.js';
import { TimeSpan } from '../../core/time-span.js';
import { exploreMessages } from '../../i18n/explore-words.js';
import type { EventViewOptions } from '../event-button.js';
import type { Move } from '../keyboard.js';
import type { Drawn, PartActions } from '../parts.js';
import type { SizeController } from '../size-controller.js';
import { isSomeOut, visibleSpan, type TimelineModel } from '../timeline-model.js';
import type { History } from '../wording.js';
import { sequenceOf, sequenceOfMany, slice, type EventSequence } from './event-sequence.js';
import type { Page } from './pager-template.js';
import { nextInPages, nextOfFew, nextOfMany, type Destination } from './next-place.js';
import { progressTemplate } from './progress-template.js';
import { ManySource, type Shown } from './many-source.js';
import { remembered } from '../remembered.js';
import { EventPages, type Paged } from './event-pages.js';
import { namedSpan } from './named-span.js';
import { PageOverview } from './page-overview.js';
import { Search, type SearchHost } from './search.js';
import { isSame, SpanController } from './span-controller.js';
import { Toolbar } from './toolbar.js';
import { ViewTeller } from './view-teller.js';
import { ChartView, type ChartInput } from './chart-view.js';

export interface ExplorerHost extends LitElement, SearchHost {
  readonly controls: string | undefined;
  readonly laneOrder: string | undefined;
  readonly heading: string | undefined;
}

/** So many or fewer all have a mark of their own, and labels where there is room. */
const FEW = 100;
const NONE: readonly TimelineEvent[] = [];

/** Everything that finds one's way through a timeline: zoom, pan, clusters, search, pages. Fetched when first needed. */
export class Explorer implements ReactiveController {
  /** Until a long list has been read, and what is asked for has been found in it. */
  busy: Promise<void> | undefined;

  readonly #source: ManySource;
  readonly #spans: SpanController;
  readonly #view: ChartView;
  readonly #teller: ViewTeller;
  readonly #toolbar: Toolbar;
  readonly #pages: EventPages;
  readonly #pageOverview = new PageOverview();
  #model: TimelineModel | undefined;
  /** Many events as they are shown; undefined where each has a mark of its own. */
  #many: Shown | undefined;
  #total = 0;
  #isVertical = false;
  #isTableOpen: boolean;
  #hasOverview = false;

  constructor(
    private readonly host: ExplorerHost,
    private readonly actions: PartActions,
  ) {
    const changed = (): void => {
      host.requestUpdate();
    };
    host.addController(this);
    // It may have been opened before any of this was here.
    this.#isTableOpen = host.renderRoot.querySelector('.table[open]') !== null;
    this.#source = new ManySource(changed);
    this.#spans = new SpanController(() => host.ownerDocument.defaultView, changed);
    this.#pages = new EventPages(host, actions.announce);
    this.#teller = new ViewTeller(host, actions.announce);
    const search = new Search(host, {
      searched: () => ({ model: this.#model, all: this.#all, total: this.#total }),
      changed: () => {
        this.#pages.toFirst();
      },
      open: (event) => {
        this.#openMatch(event);
      },
      answer: (words) => {
        this.#teller.answer(words);
      },
    });
    this.#toolbar = new Toolbar(this.#spans, search);
    this.#view = new ChartView(host, {
      spans: this.#spans,
      details: actions.details,
      unpin: () => {
        if (host.selected !== null) actions.select(null);
      },
      choose: (event) => {
        this.#reveal(event);
        actions.select(event);
        actions.focus.focus(event.id);
      },
      focus: actions.focus,
    });
  }

  /** Reading goes on, since a timeline that is only moved needs it; it holds nothing of the page, and comes to its end. */
  hostDisconnected(): void {
    this.#spans.end();
    this.#view.stop();
    this.#teller.stop();
  }

  /** Reads a list of many events, which then takes the place of the one that is shown; any other ends such work. */
  load(list: EventList, readRecord: RecordReader | undefined, history: History | undefined): void {
    this.#source.stop();
    this.busy = undefined;
    if (!list.unread) return;
    this.#wait(this.#source.load(list, readRecord, history), (read) => {
      if (read) this.actions.take(read);
    });
  }

  /** All that follows is drawn at once; nothing does where other work came between. */
  #wait<Result>(work: Promise<Result>, take?: (result: Result) => void): void {
    const busy = work.then((result) => {
      if (this.busy !== busy) return;
      this.busy = undefined;
      take?.(result);
      this.host.requestUpdate();
    });
    this.busy = busy;
  }

  /**
   * What is shown of a list as known on its day: the events that match the filter, in the span that the reader looks at.
   * Null while nothing is ready.
   */
  shown(list: EventList, model: TimelineModel, isVertical: boolean): TimelineModel | null {
    this.#isVertical = isVertical;
    const filter = readFilter(this.host.filter);
    const statusWords = isEmptyFilter(filter) ? undefined : model.wording.messages.statuses;
    if (!list.unread) {
      const found = this.#matching(model.events, JSON.stringify(filter), statusWords);
      return this.#shownFew(model, found, model.events);
    }
    const work = this.#source.prepare({
      until: knownUntil(model.asOf),
      lanes: model.lanes,
      isAsGiven: this.host.laneOrder === 'list',
      filter,
      statusWords,
    });
    if (work) this.#wait(work);
    const { shown } = this.#source;
    if (!shown) return null;
    const { index, digest, total, reading } = shown;
    const { days } = reading;
    const lanes = index.mode;
    const whole = index.whole ?? model.whole;
    const home = visibleSpan(whole, model.asked, []);
    if (index.count <= FEW) {
      const few = this.#few(shown);
      return this.#shownFew({ ...model, days, lanes, whole, span: home }, few, few, total);
    }
    this.#many = shown;
    this.#total = total;
    const page = isVertical ? this.#pageOfList(this.#sequence(shown, NONE)) : NONE;
    return this.#take({ ...model, days, lanes, whole, span: home, events: page, digest }, index.isTimed);
  }

  #pageOfList(events: EventSequence): readonly TimelineEvent[] {
    this.#turnToSelected(this.host.selected, events);
    return this.#pages.of('list', events);
  }

  /** Once: the reader may turn the page while details are open. */
  readonly #turnToSelected = remembered((selected: string | null, events: EventSequence) => {
    if (selected !== null) this.#pages.turnTo(events.placeOf(selected));
  });

  #shownFew(
    model: TimelineModel,
    events: readonly TimelineEvent[],
    all: readonly TimelineEvent[],
    total = all.length,
  ): TimelineModel {
    this.#many = undefined;
    this.#total = total;
    const lanes = laneMode(model.lanes, all);
    return this.#take({ ...model, lanes, events, digest: this.#digest(events) }, events.some(isTimed));
  }

  #take(model: TimelineModel, isTimed: boolean): TimelineModel {
    const { whole, span: home, asked } = model;
    const reach = new TimeSpan(Math.min(whole.start, home.start), Math.max(whole.end, home.end));
    this.#spans.take({ whole: reach, home, asked, leastMs: isTimed ? 10 * MINUTE_MS : 2 * DAY_MS });
    this.#model = { ...model, whole: reach, span: this.#spans.span ?? home };
    return this.#model;
  }

  readonly #sequence = remembered((many: Shown | undefined, events: readonly TimelineEvent[]) =>
    many ? sequenceOfMany(many) : sequenceOf(events),
  );
  readonly #matching = remembered((events: readonly TimelineEvent[], _filter: string, statusWords?: StatusWords) =>
    events.filter(matcherOf(readFilter(this.host.filter), statusWords)),
  );
  readonly #few = remembered(({ index, events }: Shown) =>
    [...index.order, ...index.undated].flatMap((position) => events.at(position) ?? []),
  );
  readonly #digest = remembered(digestOf);

  /** All that is shown. */
  get #all(): EventSequence {
    return this.#sequence(this.#many, this.#many ? NONE : (this.#model?.events ?? NONE));
  }

  find(id: string | undefined): TimelineEvent | undefined {
    return id === undefined ? undefined : this.#all.find(id);
  }

  /** All events that are shown, in time order, undated ones last. Of many, each is read when it is asked for. */
  get events(): readonly TimelineEvent[] {
    return this.first(this.#all.count);
  }

  /** The first of them. */
  first(count: number): readonly TimelineEvent[] {
    return slice(this.#all, 0, count);
  }

  /** Told in the place of a picture where there are events, but none that the filter lets through. */
  get nothingFound(): string | undefined {
    return this.#model && this.#total > 0 && this.#all.count === 0
      ? exploreMessages(this.#model.wording.locale).nothingFound
      : undefined;
  }

  /** How many events that are shown stand as known; undefined where all of them are in the model. */
  get standings(): Iterable<Standing> | undefined {
    return this.#many?.events.standings(this.#many.index.positions());
  }

  /** Tells that the first of them are not all: `1 to 50 of 1,204`; undefined where they are. */
  partWords(to: number): string | undefined {
    const { count: total } = this.#all;
    return this.#model && to < total
      ? exploreMessages(this.#model.wording.locale).page({ from: 1, to, total })
      : undefined;
  }

  get #input(): ChartInput | undefined {
    return (
      this.#model && {
        model: this.#model,
        many: this.#many,
        isAsGiven: this.host.laneOrder === 'list',
        hasControls: this.#hasControls,
      }
    );
  }

  /** The horizontal picture. */
  chart(size: SizeController, options: EventViewOptions): TemplateResult | undefined {
    const kept = [this.host.selected ?? undefined, this.actions.focus.wanted].flatMap((id) => this.find(id) ?? []);
    return this.#input && this.#view.render(this.#input, size, options, kept);
  }

  /** The horizontal picture as it is drawn now; undefined while it is not. */
  get drawn(): Drawn | undefined {
    return this.#model && this.#view.drawn(this.#model.wording.locale);
  }

  /** The strip under the picture, and what has no room over it; nothing as long as all has been in view. */
  overview(): TemplateResult | undefined {
    // As with the toolbar: it may be under the pointer that has just brought all into view.
    this.#hasOverview ||= this.#isPartial;
    if (!this.#input || !this.#hasControls || !this.#hasOverview) return undefined;
    return html`${this.#view.overview(this.#input)}${this.#toolbarAt('under', false)}`;
  }

  get #hasControls(): boolean {
    return this.host.controls !== 'none';
  }

  /** Less than everything is in view. */
  get #isPartial(): boolean {
    const model = this.#model;
    if (!model || isSame(model.span, model.whole)) return false;
    return this.#many !== undefined || this.#isMoved || isSomeOut(model);
  }

  /** What is in view is no longer what the page asked for. */
  get #isMoved(): boolean {
    const model = this.#model;
    return model !== undefined && !isSame(model.span, visibleSpan(model.whole, model.asked, []));
  }

  toolbar(isVertical: boolean): TemplateResult | typeof nothing {
    return this.#toolbarAt('over', isVertical);
  }

  #toolbarAt(where: 'over' | 'under', isVertical: boolean): TemplateResult | typeof nothing {
    const model = this.#model;
    if (!model || !this.#hasControls) return nothing;
    return this.#toolbar.render(where, {
      model,
      filter: this.host.filter,
      total: this.#total,
      isLong: this.#total > FEW,
      isPartial: !isVertical && this.#isPartial,
      isMoved: this.#isMoved,
      isVertical,
      hasHeading: Boolean(this.host.heading ?? model.heading),
      heading: () => this.host.renderRoot.querySelector('.heading'),
    });
  }

  /** The focus stays in the field, so that Enter leads on: what a focus would do is done without it. */
  #openMatch(event: TimelineEvent): void {
    this.#reveal(event);
    this.actions.select(event);
    if (this.#isVertical || !event.when) this.#scrollTo(event.id);
  }

  #scrollTo(id: string): void {
    void this.host.updateComplete.then(() => {
      const button = this.host.renderRoot.querySelector(`.event[data-id="${CSS.escape(id)}"]`);
      (this.#isVertical ? button?.closest('li') : button)?.scrollIntoView({ block: 'nearest' });
    });
  }

  /** What leads through the pages of a long list: over it, and under it. */
  pager(which: Paged): readonly unknown[] {
    const { wording } = this.#model ?? {};
    if (!wording || !this.#many) return [];
    const page = this.#pages.page(which, this.#many.index.count);
    const pager = this.#pages.pager(which, page, wording.locale);
    return [html`${pager}${this.#pageStrip(which, page, this.#many, wording.locale)}`, pager];
  }

  /** Where a page stands in time; of the table, while it is open. */
  #pageStrip(which: Paged, page: Page, many: Shown, locale: string): unknown {
    if (!this.#hasControls || (which === 'table' && !this.#isTableOpen)) return nothing;
    const { width, font } = this.actions.size;
    return this.#pageOverview.render(many, page, {
      width,
      em: font.em,
      locale,
      show: (from) => {
        this.#pages.show(which, from);
      },
    });
  }

  /** The events of the table's page; of many, none while it is closed. */
  get tableEvents(): readonly TimelineEvent[] {
    const many = this.#many;
    if (!many) return this.#model?.events ?? NONE;
    return this.#isTableOpen ? this.#pages.of('table', this.#all) : NONE;
  }

  readonly onTable = ({ currentTarget }: Event): void => {
    this.#isTableOpen = (currentTarget as HTMLDetailsElement).open;
    if (this.#many) this.host.requestUpdate();
  };

  /** Another one where the table has to be drawn anew, though its events may be the same. */
  get tableKey(): string {
    return [this.#pages.page('table', this.#all.count).from, this.actions.size.width, this.#hasControls].join();
  }

  get progressTemplate(): TemplateResult | typeof nothing {
    return progressTemplate(this.#source.progress, this.#model?.wording.locale ?? 'en');
  }

  /** Throws a RangeError for what is no date, or an end before its start. */
  zoomTo({ start, end }: { readonly start: string; readonly end: string }): void {
    this.#spans.show(namedSpan(start, end));
  }

  fit(): void {
    if (this.#spans.whole) this.#spans.show(this.#spans.whole);
  }

  /** Brings an event into view and opens its details; false where there is none with this id. */
  async showEvent(id: string): Promise<boolean> {
    const event = this.find(id);
    if (!event || this.#all.placeOf(id) === -1) return false;
    this.#reveal(event);
    this.actions.select(event);
    this.actions.focus.focus(id);
    await this.host.updateComplete;
    return true;
  }

  #reveal({ id, when }: TimelineEvent): void {
    if (when) {
      this.#spans.reveal(earliest(when), () => {
        // On the way there lanes become higher or lower, and the event leaves the window.
        if (!this.#isVertical) this.#scrollTo(id);
      });
    }
    if (this.#many && this.#isVertical) this.#pages.turnTo(this.#all.placeOf(id));
  }

  /** Where a key leads from an event or a cluster: its id, after it was brought into view. */
  next(move: Move, id: string): string | undefined {
    const to = this.#destination(move, id);
    if ('id' in to) return to.id;
    const event = this.#all.at(to.place);
    if (event) this.#reveal(event);
    return event?.id;
  }

  #destination(move: Move, id: string): Destination {
    if (!this.#many) return nextOfFew(move, id, this.#all);
    return this.#isVertical
      ? nextInPages(move, id, this.#all)
      : nextOfMany(move, id, this.#view.items, this.#all, this.#many.index);
  }

  hostUpdated(): void {
    this.#view.listen(this.#hasControls);
    if (this.#model) this.#teller.see(this.#model, this.#model.wording.locale, () => this.#view.items);
  }
}
