import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineEvent } from '../../core/event.js';
import { mergedRanks } from '../../core/many/event-index.js';
import type { ManyEvents } from '../../core/many/many-events.js';
import { exploreMessages, stretchWords } from '../../i18n/explore-words.js';
import { whenWords } from '../../i18n/when-words.js';
import { box } from '../box.js';
import type { EventViewOptions } from '../event-button.js';
import type { ClusterItem } from './many-chart.js';
import { pagerTemplate } from './pager-template.js';
import { written } from '../written.js';

/** Names in the card of a cluster, and events on a page of its list. */
const FEW_NAMES = 5;
const CLUSTER_PAGE = 12;

export interface ClusterOptions extends EventViewOptions {
  readonly many: ManyEvents | undefined;
  /** The cluster whose events are listed, and the first of them on the page. */
  readonly open: { readonly id: string; readonly from: number } | null;
  readonly page: (from: number) => void;
  /** Shows one of a cluster's events. */
  readonly choose: (event: TimelineEvent) => void;
  readonly closed: () => void;
}

/** Zooming in cannot part events that start at one moment: they are listed instead. */
export function canBeParted({ cluster: { cluster }, view }: ClusterItem): boolean {
  const { starts } = view.lane;
  return starts[cluster.first] !== starts[cluster.last - 1];
}

/** Where its button is. */
export function clusterBox({ cluster: { x0, x1, y, height } }: ClusterItem): string {
  return box(x0, y, Math.max(x1 - x0, 1), height);
}

/** The button of several events, and the card that tells, or lists, which. */
export function clusterButton(item: ClusterItem, options: ClusterOptions): TemplateResult {
  const { id } = item;
  const isOpen = options.open?.id === id;
  const isPreview = !isOpen && options.selected === null && options.preview === id;
  return html`<button
      type="button"
      part="cluster"
      class=${isOpen || isPreview ? 'event cluster shown' : 'event cluster'}
      data-id=${id}
      aria-label=${clusterWords(item, options.wording.locale)}
      aria-expanded=${canBeParted(item) ? nothing : isOpen ? 'true' : 'false'}
      tabindex=${options.tabStop === id ? '0' : '-1'}
    ></button
    >${isOpen ? listCard(item, options) : isPreview ? previewCard(item, options) : nothing}`;
}

/** `1,204 events, March 2019, Munich` */
function clusterWords({ cluster: { cluster }, lane }: ClusterItem, locale: string): string {
  const messages = exploreMessages(locale);
  const when = stretchWords(cluster.start, cluster.end, locale);
  return lane ? messages.clusterIn(cluster.count, when, lane) : messages.cluster(cluster.count, when);
}

/** So many of a cluster's events, from one of them on. */
function eventsOf(
  { cluster, view }: ClusterItem,
  many: ManyEvents | undefined,
  from: number,
  count: number,
): readonly TimelineEvent[] {
  const found: TimelineEvent[] = [];
  let place = 0;
  for (const rank of mergedRanks(cluster.cluster, view.level)) {
    if (place >= from + count) break;
    const event = place >= from ? many?.at(view.lane.positions[rank] ?? 0) : undefined;
    if (event) found.push(event);
    place += 1;
  }
  return found;
}

function heading({ cluster: { cluster } }: ClusterItem, locale: string): TemplateResult {
  return html`<p class="details-name">
    ${exploreMessages(locale).cluster(cluster.count, stretchWords(cluster.start, cluster.end, locale))}
  </p>`;
}

function previewCard(item: ClusterItem, options: ClusterOptions): TemplateResult {
  const { locale } = options.wording;
  const few = eventsOf(item, options.many, 0, FEW_NAMES);
  return html`<div class="details" part="details" popover="manual" data-of=${item.id}>
    <div class="body">
      ${heading(item, locale)}
      <ul role="list" class="names">
        ${few.map((event) => html`<li>${written(event.name, options.wording)} <span class="aside">${whenWords(event, locale, 'label')}</span></li>`)}
        ${item.cluster.cluster.count > few.length ? html`<li class="aside">${exploreMessages(locale).more(item.cluster.cluster.count - few.length)}</li>` : nothing}
      </ul>
      ${canBeParted(item) ? html`<p class="aside">${exploreMessages(locale).zoomHere}</p>` : nothing}
    </div>
    <div class="notch"></div>
  </div>`;
}

/** Closed by the browser at a press outside and by Escape, as every `auto` popover is. */
function listCard(item: ClusterItem, options: ClusterOptions): TemplateResult {
  const { locale } = options.wording;
  const { count } = item.cluster.cluster;
  const from = options.open?.from ?? 0;
  return html`<div
    class="details"
    part="details"
    popover="auto"
    role="dialog"
    aria-label=${clusterWords(item, locale)}
    @beforetoggle=${(toggle: ToggleEvent) => {
      if (toggle.newState === 'closed') options.closed();
    }}
  >
    <div class="body">
      ${heading(item, locale)}
      <ol role="list" class="choices">
        ${eventsOf(item, options.many, from, CLUSTER_PAGE).map(
          (event) =>
            html`<li>
              <button
                type="button"
                class="choice"
                @click=${() => {
                  options.choose(event);
                }}
              >
                ${written(event.name, options.wording)}
              </button>
            </li>`,
        )}
      </ol>
      ${pagerTemplate({ from, size: CLUSTER_PAGE, total: count }, locale, options.page)}
    </div>
    <div class="notch"></div>
  </div>`;
}
