import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { DAY_MS, MINUTE_MS } from '../../core/civil-time.js';
import { digestOf } from '../../core/digest.js';
import type { EventList } from '../../core/event-list.js';
import { parseEdtf } from '../../core/edtf.js';
import { monthOf } from '../../core/months.js';
import { earliest, type TimelineEvent } from '../../core/event.js';
import { knownUntil } from '../../core/known.js';
import { laneMode, lanesOf } from '../../core/lanes.js';
import { isEmptyFilter, matcherOf, readFilter } from '../../core/many/event-filter.js';
import { densityOf } from '../../core/many/overview-layout.js';
import { TimeScale } from '../../core/time-scale.js';
import { panned, zoomed } from '../../core/many/move-span.js';
import { TimeSpan } from '../../core/time-span.js';
import { exploreMessages, stretchWords } from '../../i18n/explore-words.js';
import type { NamedLane } from '../../core/lane-layout.js';
import { layoutSteadyLane } from '../../core/many/steady-lane.js';
import { scaleOver } from '../../core/many/wide-scale.js';
import { chartLayout, laneTexts, type ExploredView } from '../chart-layout.js';
import type { DetailsController } from '../details-controller.js';
import type { EventViewOptions } from '../event-button.js';
import { DiploSpanEvent } from '../fired-events.js';
import type { FocusController } from '../focus-controller.js';
import { positionAfter, type Move } from '../keyboard.js';
import type { SizeController } from '../size-controller.js';
import { isSomeOut, sharedYear, visibleSpan, type TimelineModel } from '../timeline-model.js';
import type { History } from '../wording.js';
import { canBeParted, type ClusterOptions } from './cluster-button.js';
import { ClusterListener } from './cluster-listener.js';
import { exploreChart } from './explore-chart.js';
import { Gestures } from './gestures.js';
import { LabelMemory } from './label-memory.js';
import { eventItem, inTimeOrder, manyChart, type ClusterItem, type ExploredChart, type Item } from './many-chart.js';
import { ManySource, type Shown } from './many-source.js';
import { remembered } from './remembered.js';
import { overviewTemplate } from './overview-template.js';
import { pagerTemplate } from './pager-template.js';
import { isSame, SpanController } from './span-controller.js';
import { toolbarTemplate } from './toolbar-template.js';

export interface ExplorerHost extends LitElement {
  selected: string | null;
  filter: unknown;
  readonly controls: string | undefined;
  readonly laneOrder: string | undefined;
}

/** What the element does for it. */
export interface ExplorerActions {
  /** A long list has been read. */
  readonly take: (list: EventList) => void;
  /** Says something in the status line. */
  readonly announce: (text: string) => void;
  readonly focus: FocusController;
  readonly details: DetailsController;
  readonly select: (event: TimelineEvent | null) => void;
}

/** So many or fewer all have a mark of their own, and labels where there is room. */
const FEW = 100;
/** A list that can be overlooked needs no search. */
const SEARCH_FROM = 20;
const ZOOM_FACTOR = 2;
const PAN_PART = 0.6;
/** The picture has come to rest when nothing has moved for so long, ms. */
const REST_MS = 600;
/** Events in the list of the vertical layout, and rows of the table, on a page. */
const PAGE = 50;
const OVERVIEW_PARTS = 160;
const NONE: readonly TimelineEvent[] = [];

/** Everything that finds one's way through a timeline: zoom, pan, clusters, search, pages. Fetched when first needed. */
export class Explorer implements ReactiveController {
  /** Until a long list has been read, and what is asked for has been found in it. */
  busy: Promise<void> | undefined;

  readonly #source: ManySource;
  readonly #spans: SpanController;
  readonly #gestures: Gestures;
  readonly #clusters: ClusterListener;
  readonly #collapsed = new Set<string>();
  readonly #labels = new LabelMemory();
  #model: TimelineModel | undefined;
  #chart: ExploredChart | undefined;
  /** Many events as they are shown; undefined where each has a mark of its own. */
  #many: Shown | undefined;
  #total = 0;
  #isTableOpen = false;
  #needsToolbar = false;
  #pages = { list: 0, table: 0 };
  #open: { readonly id: string; readonly from: number } | null = null;
  #density: { readonly key: unknown; readonly values: readonly number[] } | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #told: TimeSpan | undefined;

  constructor(
    private readonly host: ExplorerHost,
    private readonly actions: ExplorerActions,
  ) {
    const changed = (): void => {
      host.requestUpdate();
    };
    host.addController(this);
    this.#source = new ManySource(changed);
    this.#spans = new SpanController(() => host.ownerDocument.defaultView, changed);
    const { details } = actions;
    this.#clusters = new ClusterListener({
      press: (id) => {
        const item = this.#chart?.items.find((other) => other.id === id);
        if (item && 'cluster' in item) this.#pressCluster(item);
      },
      enter: (id) => {
        details.enter(id);
      },
      leave: () => {
        details.leave();
      },
    });
    this.#gestures = new Gestures({
      scale: () => this.#chart?.layout.scale,
      canPan: (by) => this.#spans.canPan(by),
      show: (span) => {
        this.#spans.show(span);
      },
      glide: (span) => {
        this.#spans.glide(span);
      },
    });
  }

  hostDisconnected(): void {
    this.#source.stop();
    this.#spans.end();
    this.#gestures.listenOn(null);
    this.#clusters.listenOn(null);
    clearTimeout(this.#rest);
  }

  /** Reads a list of many events, which then takes the place of the one that is shown; any other ends such work. */
  load(list: EventList, history: History | undefined): void {
    this.#source.stop();
    this.busy = undefined;
    if (!list.unread) return;
    this.#wait(
      this.#source.load(list, history).then((read) => {
        if (read) this.actions.take(read);
      }),
    );
  }

  #wait(work: Promise<void>): void {
    const busy = work.then(() => {
      if (this.busy === busy) this.busy = undefined;
      this.host.requestUpdate();
    });
    this.busy = busy;
  }

  /**
   * What is shown of a list as known on its day: the events that match the filter, in the span that the reader looks at.
   * Null while nothing is ready.
   */
  shown(list: EventList, model: TimelineModel, isVertical: boolean): TimelineModel | null {
    const filter = readFilter(this.host.filter);
    if (!list.unread) return this.#shownFew(model, this.#matching(model.events, JSON.stringify(filter)), model.events);
    const work = this.#source.prepare({
      until: knownUntil(model.asOf),
      lanes: model.lanes,
      isAsGiven: this.host.laneOrder === 'list',
      filter,
    });
    if (work) this.#wait(work);
    const { shown } = this.#source;
    if (!shown) return null;
    const { index, digest, total } = shown;
    const lanes = index.mode;
    const whole = index.whole ?? model.whole;
    const home = visibleSpan(whole, model.asked, []);
    if (index.count <= FEW) {
      const few = this.#few(shown);
      return this.#shownFew({ ...model, lanes, whole, span: home }, few, few, total);
    }
    this.#many = shown;
    this.#total = total;
    const page = isVertical ? this.#pageOf(shown, this.#pages.list) : [];
    return this.#take({ ...model, lanes, whole, span: home, events: page, digest }, index.isTimed);
  }

  #shownFew(
    model: TimelineModel,
    events: readonly TimelineEvent[],
    all: readonly TimelineEvent[],
    total = all.length,
  ): TimelineModel {
    this.#many = undefined;
    this.#total = total;
    const lanes = laneMode(model.lanes, all);
    const isTimed = events.some(({ when }) => when?.precision === 'minute' || when?.precision === 'second');
    return this.#take({ ...model, lanes, events, digest: this.#digest(events) }, isTimed);
  }

  #take(model: TimelineModel, isTimed: boolean): TimelineModel {
    const { whole, span: home } = model;
    const reach = new TimeSpan(Math.min(whole.start, home.start), Math.max(whole.end, home.end));
    this.#spans.take({ whole: reach, home, leastMs: isTimed ? 10 * MINUTE_MS : 2 * DAY_MS });
    this.#model = { ...model, whole: reach, span: this.#spans.span ?? home };
    return this.#model;
  }

  readonly #tablePage = remembered((shown: Shown, from: number) => this.#pageOf(shown, from));
  readonly #matching = remembered((events: readonly TimelineEvent[], _filter: string) =>
    events.filter(matcherOf(readFilter(this.host.filter))),
  );
  readonly #few = remembered(({ index, events }: Shown) =>
    [...index.order, ...index.undated].flatMap((position) => events.at(position) ?? []),
  );
  readonly #digest = remembered(digestOf);

  #pageOf({ index, events }: Shown, from: number): readonly TimelineEvent[] {
    const places = Array.from({ length: Math.min(PAGE, Math.max(index.count - from, 0)) }, (_, i) => from + i);
    return places.flatMap((place) => events.at(index.positionAt(place) ?? 0) ?? []);
  }

  find(id: string | undefined): TimelineEvent | undefined {
    if (id === undefined) return undefined;
    if (!this.#many) return this.#model?.events.find((event) => event.id === id);
    return this.#many.events.at(this.#many.events.positionOf(id) ?? -1);
  }

  /** All events that are shown, in time order, undated ones last. Of many, each is read when it is asked for. */
  get events(): readonly TimelineEvent[] {
    const many = this.#many;
    if (!many) return this.#model?.events ?? [];
    const all: TimelineEvent[] = [];
    for (let place = 0; place < many.index.count; place += 1) {
      const event = many.events.at(many.index.positionAt(place) ?? 0);
      if (event) all.push(event);
    }
    return all;
  }

  /** Of what is drawn, what the Tab key leads to. */
  tabStop(wanted: string | undefined): string | undefined {
    const items = this.#many ? (this.#chart?.items ?? []) : [];
    return (items.find(({ id }) => id === wanted) ?? items[0])?.id;
  }

  /** The horizontal picture, with its overview. */
  chart(size: SizeController, options: EventViewOptions): TemplateResult | typeof nothing {
    const model = this.#model;
    if (!model) return nothing;
    const kept = [this.host.selected ?? undefined, this.actions.focus.focused].flatMap((id) => this.find(id) ?? []);
    // At the same scale, the same level of detail.
    const last = this.#chart;
    const isSameScale = last && Math.abs(last.layout.scale.span.length / model.span.length - 1) < 1e-9;
    const before = isSameScale ? last.unit : undefined;
    const chart = this.#many
      ? manyChart(this.#many, model, size, { explored: this.#explored, collapsed: this.#collapsed, before, kept })
      : this.#fewChart(model, size, kept);
    this.#chart = chart;
    const canFold = this.#hasControls && this.#many !== undefined && chart.layout.lanes.length > 1;
    return exploreChart(chart, {
      ...options,
      ...this.#clusterOptions(this.#many),
      collapsed: this.#collapsed,
      fold: canFold ? this.#fold : null,
    });
  }

  #fewChart(model: TimelineModel, size: SizeController, kept: readonly TimelineEvent[]): ExploredChart {
    const layout = chartLayout(model, size, this.#explored(this.#lanesAsGiven(model)));
    const out = kept.filter((event) => !layout.marks.some((mark) => mark.event === event));
    const items = [
      ...layout.marks.map((mark) => eventItem(mark.event, mark)),
      ...out.map((event) => eventItem(event, undefined)),
    ];
    return { layout, clusters: [], unit: undefined, items: inTimeOrder(items) };
  }

  /** Rows, lanes and labels stay the same wherever the reader pans. */
  readonly #explored = (lanes?: readonly NamedLane[]): ExploredView => {
    const { whole, digest, wording } = this.#model as TimelineModel;
    const reference = this.#many ? undefined : this.#spans.home?.start;
    this.#labels.keepFor(`${wording.locale} ${reference ?? ''} ${sharedYear(digest) ?? ''}`);
    return {
      layout: {
        layoutLane: (lane, options) => layoutSteadyLane(lane, options, scaleOver(options.scale, whole)),
        ...(lanes ? { lanes } : {}),
      },
      reference,
      remember: this.#labels.remember,
    };
  };

  #lanesAsGiven(model: TimelineModel) {
    if (this.host.laneOrder !== 'list') return undefined;
    const mode = laneMode(model.lanes, model.events);
    const dated = model.events.filter(({ when }) => when);
    const first = (events: readonly TimelineEvent[]): number => Math.min(...events.map(({ index }) => index));
    return lanesOf(dated, mode)
      .map((lane) => ({ ...lane, ...laneTexts(model, mode, lane.key, lane.events) }))
      .sort((a, b) => Number(a.key !== '') - Number(b.key !== '') || first(a.events) - first(b.events));
  }

  #clusterOptions(many: Shown | undefined): Omit<ClusterOptions, keyof EventViewOptions> {
    return {
      many: many?.events,
      open: this.#open,
      page: (from) => {
        this.#setOpen(this.#open && { ...this.#open, from });
      },
      choose: (event) => {
        this.#setOpen(null);
        this.actions.select(event);
        this.actions.focus.focus(event.id);
      },
      closed: () => {
        this.#setOpen(null);
      },
    };
  }

  #setOpen(open: { readonly id: string; readonly from: number } | null): void {
    this.#open = open;
    this.host.requestUpdate();
  }

  readonly #fold = (key: string): void => {
    if (!this.#collapsed.delete(key)) this.#collapsed.add(key);
    this.host.requestUpdate();
  };

  /** Zooms to what a cluster holds, or lists it. */
  readonly #pressCluster = (item: ClusterItem): void => {
    if (!canBeParted(item)) {
      this.#setOpen(this.#open?.id === item.id ? null : { id: item.id, from: 0 });
      return;
    }
    const { starts } = item.view.lane;
    const { first, last } = item.cluster.cluster;
    const span = new TimeSpan(starts[first] ?? 0, (starts[last - 1] ?? 0) + DAY_MS);
    this.#spans.glide(zoomed(span, 0.85, (span.start + span.end) / 2));
  };

  get #hasControls(): boolean {
    return this.host.controls !== 'none';
  }

  /** Less than everything is in view. */
  get #isPartial(): boolean {
    const model = this.#model;
    if (!model || isSame(model.span, model.whole)) return false;
    if (this.#many || !isSame(model.span, visibleSpan(model.whole, model.asked, []))) return true;
    return isSomeOut(model);
  }

  toolbar(isVertical: boolean): TemplateResult | typeof nothing {
    const model = this.#model;
    const filter = readFilter(this.host.filter);
    const isFiltered = !isEmptyFilter(filter);
    // Once there it stays, so that nobody loses the button under the finger, or the focus, with the last of it out of view.
    this.#needsToolbar ||=
      this.#many !== undefined || isFiltered || (!isVertical && this.#isPartial) || this.#total > FEW;
    if (!model || !this.#hasControls || !this.#needsToolbar) return nothing;
    const { span, whole } = model;
    const pan = (part: number) =>
      this.#spans.canPan(part)
        ? () => {
            this.#spans.glide(panned(span, part * span.length));
          }
        : null;
    const zoom = (factor: number) => {
      const next = this.#spans.zoomed(factor);
      return next
        ? () => {
            this.#spans.glide(next);
          }
        : null;
    };
    return toolbarTemplate({
      locale: model.wording.locale,
      hasAxis: !isVertical,
      earlier: pan(-PAN_PART),
      later: pan(PAN_PART),
      zoomIn: zoom(ZOOM_FACTOR),
      zoomOut: zoom(1 / ZOOM_FACTOR),
      showAll: isSame(span, whole)
        ? null
        : () => {
            this.#spans.glide(whole);
          },
      search:
        this.#total > SEARCH_FROM || isFiltered
          ? {
              text: typeof this.host.filter === 'string' ? this.host.filter : (filter.text ?? ''),
              found: isFiltered ? { count: model.digest.count, total: this.#total } : null,
              type: (text) => {
                this.#type(text);
              },
              go: (by) => {
                this.#go(by);
              },
            }
          : null,
    });
  }

  #type(text: string): void {
    this.host.filter = text;
    this.#pages = { list: 0, table: 0 };
    this.#tellSoon(() => {
      const { digest, wording } = this.#model ?? {};
      if (!digest || !wording) return '';
      const messages = exploreMessages(wording.locale);
      return digest.count > 0 ? messages.found(digest.count, this.#total) : messages.nothingFound;
    });
  }

  /** Opens the next match after the one that is open, or the one before. */
  #go(by: 1 | -1): void {
    const places = this.#count;
    if (places === 0) return;
    const selected = this.host.selected === null ? -1 : this.#placeOf(this.host.selected);
    const place = selected === -1 ? (by === 1 ? 0 : places - 1) : (selected + by + places) % places;
    const event = this.#eventAt(place);
    if (!event) return;
    // The focus stays in the field, so that Enter leads on.
    this.#reveal(event);
    this.actions.select(event);
  }

  get #count(): number {
    return this.#many?.index.count ?? this.#model?.events.length ?? 0;
  }

  #placeOf(id: string): number {
    if (!this.#many) return this.#model?.events.findIndex((event) => event.id === id) ?? -1;
    const position = this.#many.events.positionOf(id);
    return position === undefined ? -1 : this.#many.index.placeOf(position);
  }

  #eventAt(place: number): TimelineEvent | undefined {
    if (!this.#many) return this.#model?.events[place];
    const position = this.#many.index.positionAt(place);
    return position === undefined ? undefined : this.#many.events.at(position);
  }

  /** The strip under the picture; nothing where all is in view. */
  overview(): TemplateResult | typeof nothing {
    const model = this.#model;
    if (!model || !this.#chart || !this.#hasControls || !this.#isPartial) return nothing;
    const { scale, em } = this.#chart.layout;
    const { whole, span, wording } = model;
    const wide = new TimeScale(whole, scale.x0, scale.x1);
    return overviewTemplate({
      scale: wide,
      span,
      density: this.#densityOver(wide),
      em,
      locale: wording.locale,
      show: (next) => {
        this.#spans.show(next);
      },
    });
  }

  pager(which: 'list' | 'table'): TemplateResult | typeof nothing {
    const model = this.#model;
    if (!model || !this.#many) return nothing;
    return pagerTemplate({
      from: this.#pages[which],
      size: PAGE,
      total: this.#many.index.count,
      locale: model.wording.locale,
      show: (from) => {
        this.#pages = { ...this.#pages, [which]: from };
        this.host.requestUpdate();
      },
    });
  }

  /** The events of the table's page, the same array as long as they are the same; of many, none while it is closed. */
  get tableEvents(): readonly TimelineEvent[] {
    const many = this.#many;
    if (!many) return this.#model?.events ?? NONE;
    return this.#isTableOpen ? this.#tablePage(many, this.#pages.table) : NONE;
  }

  readonly onTable = ({ currentTarget }: Event): void => {
    this.#isTableOpen = (currentTarget as HTMLDetailsElement).open;
    if (this.#many) this.host.requestUpdate();
  };

  get tableFrom(): number {
    return this.#pages.table;
  }

  get progressTemplate(): TemplateResult | typeof nothing {
    const { progress } = this.#source;
    const { wording } = this.#model ?? {};
    if (!progress) return nothing;
    const words = exploreMessages(wording?.locale ?? 'en').reading(progress.total);
    return html`<div class="progress">
      <progress max="1" .value=${progress.part} aria-label=${words}></progress> <span>${words}</span>
    </div>`;
  }

  /** Throws a RangeError for what is no date, or an end before its start. */
  zoomTo({ start, end }: { readonly start: string; readonly end: string }): void {
    const from = parseEdtf(start);
    const to = parseEdtf(end);
    for (const reading of [from, to]) if (!reading.ok) throw new RangeError(reading.message);
    const first = from.ok ? from.value.startMin : null;
    const last = to.ok ? to.value.endMax : null;
    if (first === null || last === null || first > last)
      throw new RangeError(`There is no time from ${start} to ${end}.`);
    this.#spans.show(new TimeSpan(first, last));
  }

  fit(): void {
    if (this.#spans.whole) this.#spans.show(this.#spans.whole);
  }

  /** Brings an event into view and opens its details; false where there is none with this id. */
  async showEvent(id: string): Promise<boolean> {
    const event = this.find(id);
    if (!event) return false;
    this.#reveal(event);
    this.actions.select(event);
    this.actions.focus.focus(id);
    await this.host.updateComplete;
    return true;
  }

  #reveal({ when }: TimelineEvent): void {
    const { span } = this.#spans;
    if (!when || !span) return;
    const time = earliest(when);
    const air = 0.05 * span.length;
    if (time >= span.start + air && time <= span.end - air) return;
    this.#spans.glide(panned(span, time - (span.start + span.length / 3)));
  }

  /** Where a key leads from an event or a cluster: its id, after it was brought into view. */
  next(move: Move, id: string): string | undefined {
    const items = this.#chart?.items ?? [];
    const place = items.findIndex((item) => item.id === id);
    if (!this.#many) return this.#nextFew(move, id);
    if ('to' in move) return this.#lead(move.to === 'first' ? 0 : this.#count - 1);
    const months = items.map(({ start }) => (Number.isFinite(start) ? monthOf(start) : Number.MAX_SAFE_INTEGER));
    const target = positionAfter(move, place, months);
    const isBeyond = target === place || (!('by' in move) && (target === 0 || target === items.length - 1));
    if (!isBeyond) return items[target]?.id;
    const step = 'by' in move ? move.by : move.month;
    const edge = step > 0 ? items.length - 1 : 0;
    return this.#lead(this.#placeBeyond(items[edge], step > 0 ? 1 : -1)) ?? items[edge]?.id;
  }

  #nextFew(move: Move, id: string): string | undefined {
    const { events = [] } = this.#model ?? {};
    const months = events.map(({ when }) => (when ? monthOf(earliest(when)) : Number.MAX_SAFE_INTEGER));
    const event =
      events[
        positionAfter(
          move,
          events.findIndex((item) => item.id === id),
          months,
        )
      ];
    if (event) this.#reveal(event);
    return event?.id;
  }

  /** The place, among all, of the event after an item, or before it. */
  #placeBeyond(item: Item | undefined, by: 1 | -1): number {
    if (!item || !this.#many) return -1;
    const { positions } = 'event' in item ? { positions: undefined } : item.view.lane;
    if ('event' in item || !positions) return this.#placeOf(item.id) + by;
    const { first, last } = item.cluster.cluster;
    return this.#many.index.placeOf(positions[by === 1 ? last - 1 : first] ?? 0) + by;
  }

  /** Brings the event at a place into view, and gives the id of what then stands for it. */
  #lead(place: number): string | undefined {
    const event = this.#eventAt(place);
    if (!event) return undefined;
    this.#reveal(event);
    return event.id;
  }

  /** Tells the page and, once it has come to rest, the reader what is in view. */
  hostUpdated(): void {
    const chart = this.host.renderRoot.querySelector<HTMLElement>('.chart');
    this.#gestures.listenOn(chart);
    this.#clusters.listenOn(chart);
    const span = this.#model?.span;
    if (!span || (this.#told && isSame(this.#told, span))) return;
    const isFirst = this.#told === undefined;
    this.#told = span;
    if (isFirst) return;
    this.host.dispatchEvent(new DiploSpanEvent(isoCivil(span.start), isoCivil(span.end)));
    this.#tellSoon(() => this.#inViewWords());
  }

  #tellSoon(words: () => string): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      this.actions.announce(words());
    }, REST_MS);
  }

  #inViewWords(): string {
    const { span, wording } = this.#model ?? {};
    if (!span || !wording) return '';
    const count = (this.#chart?.items ?? []).reduce(
      (sum, item) => sum + ('event' in item ? Number(item.mark !== undefined) : item.cluster.cluster.count),
      0,
    );
    const words = stretchWords(
      Math.floor(span.start / DAY_MS) * DAY_MS,
      Math.ceil(span.end / DAY_MS) * DAY_MS,
      wording.locale,
    );
    return exploreMessages(wording.locale).inView({ span: words, count });
  }

  #densityOver(scale: { readonly span: TimeSpan }): readonly number[] {
    const key = this.#many?.index ?? this.#model?.events;
    const known = this.#density;
    if (known?.key === key && known) return known.values;
    const starts = this.#many
      ? this.#many.index.lanes.map((lane) => lane.starts)
      : [Float64Array.from((this.#model?.events ?? []).flatMap(({ when }) => (when ? earliest(when) : []))).sort()];
    const values = densityOf(starts, scale.span, OVERVIEW_PARTS);
    this.#density = { key, values };
    return values;
  }
}

/** `2025-02-14T00:00:00`; years beyond four digits as ISO 8601 expands them. */
function isoCivil(time: number): string {
  return new Date(Math.round(time)).toISOString().replace(/\.\d+Z$/u, '');
}
