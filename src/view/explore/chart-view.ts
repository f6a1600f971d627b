import type { LitElement, TemplateResult } from 'lit';
import { DAY_MS } from '../../core/civil-time.js';
import type { TimelineEvent } from '../../core/event.js';
import type { LabelText } from '../../core/label-layout.js';
import { layoutLane, type NamedLane } from '../../core/lane-layout.js';
import { layoutSteadyLane } from '../../core/many/steady-lane.js';
import { scaleOver } from '../../core/many/wide-scale.js';
import { TimeSpan } from '../../core/time-span.js';
import { chartLayout, type ExploredView } from '../chart-layout.js';
import type { DetailsController } from '../details-controller.js';
import type { EventViewOptions } from '../event-button.js';
import { isMirrored } from '../is-mirrored.js';
import type { SizeController } from '../size-controller.js';
import { isSomeOut, sharedYear, type TimelineModel } from '../timeline-model.js';
import { canBeParted } from './cluster-button.js';
import { ClusterList, type ClusterListOptions } from './cluster-list.js';
import { ClusterListener } from './cluster-listener.js';
import { EventMemory } from './event-memory.js';
import type { Drawn } from '../parts.js';
import { drawnClusters, exploreChart } from './explore-chart.js';
import { Gestures } from './gestures.js';
import { lanesAsGiven } from './lanes-as-given.js';
import { MovedMarks, movedLayer, type MovedLayer } from './moved-layer.js';
import {
  eventItem,
  inTimeOrder,
  manyChart,
  undatedText,
  type ClusterItem,
  type ExploredChart,
  type Item,
} from './many-chart.js';
import type { Shown } from './many-source.js';
import { RestingPointer } from './resting-pointer.js';
import { isSame, type SpanController } from './span-controller.js';
import { SpanOverview } from './span-overview.js';
import { TickMemory } from './tick-memory.js';

/** What is drawn. */
export interface ChartInput {
  readonly model: TimelineModel;
  /** Many events, of which some are merged; undefined where each has a mark of its own. */
  readonly many: Shown | undefined;
  /** Lanes come in the order of the list. */
  readonly isAsGiven: boolean;
  /** Lanes can be folded, and the overview is shown. */
  readonly hasControls: boolean;
}

export interface ChartViewOptions extends ClusterListOptions {
  readonly spans: SpanController;
  readonly details: DetailsController;
  /** A cluster is pressed: what is pinned elsewhere goes. */
  readonly unpin: () => void;
}

/** The horizontal picture that is zoomed and panned, with its clusters, lanes that fold, and the overview. */
export class ChartView {
  readonly #gestures: Gestures;
  readonly #clusters: ClusterListener;
  readonly #collapsed = new Set<string>();
  readonly #labels = new EventMemory<LabelText>();
  readonly #names = new EventMemory<string>();
  readonly #ticks = new TickMemory();
  #chart: ExploredChart | undefined;
  /** Where the item to which the Tab key leads stands among the others, from 0. */
  #tabPlace = 0;
  #layer: MovedLayer | undefined;
  readonly #marks = new MovedMarks();
  readonly #pointer = new RestingPointer();
  readonly #list: ClusterList;
  readonly #overview: SpanOverview;

  constructor(
    private readonly host: LitElement,
    private readonly options: ChartViewOptions,
  ) {
    const { spans, details } = options;
    this.#list = new ClusterList(host, options);
    this.#overview = new SpanOverview((span) => {
      spans.show(span);
    });
    this.#clusters = new ClusterListener({
      press: (id, press) => {
        const item = this.items.find((other) => other.id === id);
        if (item && 'cluster' in item) this.#press(item, press);
      },
      enter: (id) => {
        this.#enter(id);
      },
      leave: () => {
        details.leave();
      },
    });
    this.#gestures = new Gestures({
      scale: () => this.#chart?.layout.scale,
      canPan: (by) => spans.canPan(by),
      show: (span) => {
        spans.show(span);
      },
      glide: (span) => {
        spans.glide(span);
      },
    });
  }

  /** What is drawn, in time order. */
  get items(): readonly Item[] {
    return this.#chart?.items ?? [];
  }

  /** The picture as it is drawn now; undefined while it is not. */
  drawn(locale: string): Drawn | undefined {
    return this.#chart && { layout: this.#chart.layout, over: drawnClusters(this.#chart, locale) };
  }

  /** Listens on the chart that is there now. */
  listen(isMovable: boolean): void {
    const chart = this.host.renderRoot.querySelector<HTMLElement>('.chart');
    this.#gestures.listenOn(isMovable ? chart : null);
    this.#clusters.listenOn(chart);
  }

  stop(): void {
    this.#gestures.listenOn(null);
    this.#clusters.listenOn(null);
    this.#pointer.end();
  }

  /** `kept`: events that keep their button, whether they have a mark of their own or not. */
  render(
    input: ChartInput,
    size: SizeController,
    options: EventViewOptions,
    kept: readonly TimelineEvent[],
  ): TemplateResult {
    const { model, many } = input;
    // At the same scale, the same level of detail.
    const last = this.#chart;
    const isSameScale = last && Math.abs(last.layout.scale.span.length / model.span.length - 1) < 1e-9;
    const before = isSameScale ? last.unit : undefined;
    const explored = (lanes?: readonly NamedLane[]): ExploredView => this.#explored(input, lanes);
    this.#chart = many
      ? manyChart(many, model, size, { explored, collapsed: this.#collapsed, before, kept })
      : this.#fewChart(input, size, kept);
    this.#layer = many && movedLayer(this.#layer, this.#chart.layout.scale);
    const shift = this.#layer?.shift ?? 0;
    const canFold = input.hasControls && many !== undefined && this.#chart.layout.lanes.length > 1;
    const { items } = this.#chart;
    this.#list.keepAmong(items);
    const { focus } = this.options;
    const place = items.findIndex(({ id }) => id === options.tabStop);
    if (place >= 0) this.#tabPlace = place;
    // What holds the focus, and is no longer there, leaves it to what is in its place.
    else if (focus.wanted !== undefined) focus.tabStop = items[Math.min(this.#tabPlace, items.length - 1)]?.id;
    const tabStop = items.some(({ id }) => id === focus.tabStop) ? focus.tabStop : items[0]?.id;
    const { remember } = this.#names.keepFor(options.wording);
    return exploreChart(this.#chart, {
      ...options,
      // There is one card at a time.
      preview: this.#list.isOpen ? null : options.preview,
      nameOf: (event) => remember(event, options.nameOf),
      enter: ({ id }) => {
        this.#enter(id);
      },
      tabStop,
      ...this.#list.optionsFor(many),
      collapsed: this.#collapsed,
      fold: canFold ? this.#fold : null,
      shift,
      isMirrored: isMirrored(this.host),
      moved: (mark) => this.#marks.at(mark, shift),
    });
  }

  #fewChart(input: ChartInput, size: SizeController, kept: readonly TimelineEvent[]): ExploredChart {
    const lanes = input.isAsGiven ? lanesAsGiven(input.model) : undefined;
    const layout = chartLayout(input.model, size, this.#explored(input, lanes));
    const out = kept.filter((event) => !layout.marks.some((mark) => mark.event === event));
    const items = [
      ...layout.marks.map((mark) => eventItem(mark.event, mark)),
      ...out.map((event) => eventItem(event, undefined)),
    ];
    return { layout, clusters: [], unit: undefined, items: inTimeOrder(items) };
  }

  /** Rows, lanes and labels stay the same wherever the reader pans, and until then as they were first drawn. */
  #explored({ model, many }: ChartInput, lanes: readonly NamedLane[] | undefined): ExploredView {
    const { whole, span, digest, wording } = model;
    const { home } = this.options.spans;
    const reference = many ? undefined : home?.start;
    const isFirst = !many && home && isSame(span, home) && !isSomeOut(model);
    this.#labels.keepFor(`${wording.locale} ${reference ?? ''} ${sharedYear(digest) ?? ''}`);
    return {
      layout: {
        layoutLane: isFirst
          ? layoutLane
          : (lane, options) => layoutSteadyLane(lane, options, scaleOver(options.scale, whole)),
        ...(lanes ? { lanes } : {}),
      },
      isTimed: many?.index.isTimed,
      tickTexts: this.#ticks.keepFor(wording.locale).texts,
      reference,
      undatedText: many && undatedText(many.index, wording),
      remember: this.#labels.remember,
    };
  }

  readonly #fold = (key: string): void => {
    if (!this.#collapsed.delete(key)) this.#collapsed.add(key);
    this.host.requestUpdate();
  };

  #enter(id: string): void {
    if (!this.#pointer.isResting) this.options.details.enter(id);
  }

  /** Zooms to what a cluster holds, or lists it. */
  #press(item: ClusterItem, press: MouseEvent): void {
    this.options.unpin();
    if (!canBeParted(item)) {
      this.#list.toggle(item.id);
      return;
    }
    this.options.details.leave();
    this.#pointer.restAt(press, (target) => {
      const id = target instanceof Element && target.closest<HTMLElement>('.event')?.dataset.id;
      if (id) this.#enter(id);
    });
    const { starts } = item.view.lane;
    const { first, last } = item.cluster.cluster;
    const [start, end] = [starts[first] ?? 0, (starts[last - 1] ?? 0) + DAY_MS];
    const [middle, now] = [(start + end) / 2, this.#chart?.layout.scale.span];
    // All of it with a little air, and closer than before in any case: a press always leads on.
    const length = Math.min((end - start) / 0.85, (now?.length ?? Infinity) / 2);
    this.options.spans.glide(new TimeSpan(middle - length / 2, middle + length / 2));
  }

  /** The strip under the picture. */
  overview(input: ChartInput): TemplateResult | undefined {
    return this.#chart && this.#overview.render(input, this.#chart.layout);
  }
}
