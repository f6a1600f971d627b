import { html, nothing, type TemplateResult } from 'lit';
import type { Place, Source, TimelineEvent } from '../core/event.js';
import { httpLink } from '../core/http-link.js';
import { dateWords } from '../i18n/date-words.js';
import { durationWords } from '../i18n/duration-words.js';
import { personWords } from '../i18n/person-words.js';
import { statusWords } from '../i18n/status-words.js';
import { placeWords } from '../i18n/place-words.js';
import { capitalized } from '../i18n/capitalized.js';
import { whenWords } from '../i18n/when-words.js';
import { shownHost } from '../output/shown-host.js';
import type { Wording } from './wording.js';
import { written } from './written.js';

/** How far away an event is, in days and in hours. */
export interface DistanceAndClocks {
  /** `in 10 days` */
  readonly distance: (event: TimelineEvent, wording: Wording) => string | undefined;
  /** After its place: `(UTC+1, 8 h behind Seoul)` */
  readonly offsets: (event: TimelineEvent, wording: Wording) => unknown;
  /** Its start on the clocks of its place and of home, where it starts at a moment. */
  readonly localTime: (event: TimelineEvent, wording: Wording) => string | undefined;
}

export interface EventExtras extends DistanceAndClocks {
  readonly picture: (event: TimelineEvent) => unknown;
  readonly actionsOf: (event: TimelineEvent) => unknown;
}

export interface DetailsOptions {
  readonly event: TimelineEvent;
  /** Any event by its id, to name the one during which this one happens. */
  readonly find: (id: string | undefined) => TimelineEvent | undefined;
  readonly wording: Wording;
  /** Its picture, its distance, and what can be done with it; once that is fetched. */
  readonly extras: EventExtras | undefined;
  /** In the top layer beside its mark, rather than inline under its event. */
  readonly isCard: boolean;
  /** Opened by a press, and so with a button to close it. */
  readonly isPinned: boolean;
  readonly onClose: () => void;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

/** What there is to know about one event. */
export function detailsTemplate(options: DetailsOptions): TemplateResult {
  const { event, wording, isCard, extras } = options;
  const id = detailsId(event);
  const body = html`${isCard ? headTemplate(options) : nothing}${extras?.picture(event)}${factsTemplate(options)}${sourcesTemplate(event.subjectOf, wording)}
    <slot name=${`details-${event.id}`}></slot>${extras?.actionsOf(event)}`;
  if (!isCard)
    return html`<div class="details" part="details" id=${id} data-id=${event.id} role="group" aria-label=${event.name}>
      ${body}
    </div>`;
  return html`<div
    class="details"
    part="details"
    id=${id}
    data-id=${event.id}
    role="group"
    aria-label=${event.name}
    popover="manual"
    @pointerenter=${options.onEnter}
    @pointerleave=${options.onLeave}
    @focusin=${options.onEnter}
    @focusout=${options.onLeave}
  >
    <div class="body">${body}</div>
    <div class="notch"></div>
  </div>`;
}

export function detailsId(event: TimelineEvent): string {
  return `details-${event.index}`;
}

function headTemplate(options: DetailsOptions): TemplateResult {
  const { event, wording, isPinned, onClose } = options;
  const status = statusWords(event, wording.asOf, wording.locale);
  const { locale, messages } = wording;
  const close = html`<button class="close" type="button" aria-label=${messages.closeDetails} @click=${onClose}>
    ×
  </button>`;
  return html`${status && html`<p class=${pillClass(event)}>${capitalized(status, locale)}</p>`}
    <p class="details-name">${written(event.name, wording)}</p>
    <p class="details-when">${whenLine(options)}</p>
    ${event.group && html`<p class="details-when">${written(event.group, wording)}</p>`} ${isPinned ? close : nothing}`;
}

function pillClass({ status }: TimelineEvent): string {
  return status === 'unknown' || status === 'cancelled' || status === 'took-place'
    ? 'status-pill quiet'
    : 'status-pill';
}

/** `14–16 February 2025 · 3 days · in 10 days` */
function whenLine({ event, wording, extras }: DetailsOptions): string {
  return [
    whenWords(event, wording.locale, 'short'),
    event.when && durationWords(event.when, wording.locale),
    extras?.distance(event, wording),
  ]
    .filter(Boolean)
    .join(' · ');
}

function factsTemplate(options: DetailsOptions): TemplateResult {
  const { event, find, wording, isCard, extras } = options;
  const { messages } = wording;
  const localTime = extras?.localTime(event, wording);
  const during = find(event.superEvent)?.name ?? event.superEvent;
  const rows = [
    !isCard && row(messages.when, whenLine(options)),
    event.displayDate && event.when && row(messages.inTheirWords, written(event.displayDate, wording)),
    event.location && row(messages.where, placeTemplate(options, event.location)),
    localTime && row(messages.localTime, localTime),
    event.attendee.length > 0 &&
      row(
        messages.who,
        listTemplate(
          event.attendee.map((person) => {
            const status = person.participationStatus && messages.participation[person.participationStatus];
            return html`${written(personWords(person, wording.locale), wording)}${status && html` <span class="aside">(${status})</span>`}`;
          }),
        ),
      ),
    event.about.length > 0 && row(messages.agenda, listTemplate(event.about.map((topic) => written(topic, wording)))),
    during !== undefined && row(messages.during, written(during, wording)),
    wording.history?.changesTemplate(event, wording),
    event.url && row(messages.website, linkTemplate(event.url, wording)),
  ].filter(Boolean);
  return html`${rows[0] && html`<dl>${rows}</dl>`}${
    event.description && html`<p class="description">${written(event.description, wording)}</p>`
  }`;
}

export function row(term: string, description: unknown): TemplateResult {
  return html`<dt>${term}</dt>
    <dd>${description}</dd>`;
}

/** One item stands by itself; several are a list. */
export function listTemplate(items: readonly TemplateResult[]): TemplateResult | undefined {
  if (items.length < 2) return items[0];
  return html`<ul role="list">
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}

/** `Munich, Germany (UTC+1, 8 h behind Seoul)` */
function placeTemplate({ event, wording, extras }: DetailsOptions, { address, ...place }: Place): TemplateResult {
  return html`<bdi>${placeWords(place, wording.locale)}</bdi
    >${extras?.offsets(event, wording)}${address && html`<br /><span class="aside">${written(address, wording)}</span>`}`;
}

export function sourceList(sources: readonly Source[], wording: Wording): TemplateResult | undefined {
  return listTemplate(sources.map((source) => sourceTemplate(source, wording)));
}

function sourceTemplate({ name, url, publisher, datePublished }: Source, wording: Wording): TemplateResult {
  const { locale, messages } = wording;
  const { comma } = messages;
  const date = datePublished && dateWords(datePublished, { locale, style: 'label' });
  const words = name + (publisher && publisher !== name ? comma + publisher : '');
  return linkTemplate(url ?? '', wording, words, date && html`${comma}<bdi>${date}</bdi>`);
}

function sourcesTemplate(sources: readonly Source[], wording: Wording): TemplateResult | typeof nothing {
  if (sources.length === 0) return nothing;
  return html`<div class="sources">
    ${wording.messages.sources(sources.length)}${wording.messages.colon}${sourceList(sources, wording)}
  </div>`;
}

/**
 * Says where it leads: the host stands beside the words, which may name another one, and apart from them, since they may
 * turn round whatever comes after.
 */
function linkTemplate(url: string, wording: Wording, words = '', after: unknown = nothing): TemplateResult {
  const host = httpLink(url) && shownHost(url);
  const text = html`${written([words, host, url].find(Boolean) ?? '', wording)}${after}`;
  if (!host) return text;
  const beside = words && words !== host ? html` (<bdi>${host}</bdi>)` : '';
  return html`<a href=${url} target="_blank" rel="noopener noreferrer">${text}${beside}&nbsp;↗</a>`;
}
