import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { EXPORT_FORMATS, type ExportFormat } from '../../core/export-format.js';
import type { TimelineEvent } from '../../core/event.js';
import type { ExtrasMessages } from '../../i18n/extras-messages.js';
import { extrasMessages } from '../../i18n/extras-words.js';
import type { EventExtras } from '../details-template.js';
import { localeOf } from '../page-locale.js';
import type { PartActions } from '../parts.js';
import { Answer } from './answer.js';
import { distanceAndClocks } from './distance-and-clocks.js';
import { askedEvent, eventAddress } from './event-address.js';
import { exportShown } from './export-shown.js';
import { pictureTemplate } from './picture-template.js';
import { leaveMenu, placeMenu } from './place-menu.js';
import { saveFile } from './save-file.js';

export interface ExtrasHost extends LitElement {
  readonly selected: string | null;
  readonly images: boolean;
  readonly controls: string | undefined;
  readonly heading: string | undefined;
  readonly showEvent: (id: string) => Promise<boolean>;
}

/** Files to take away, links to events, pictures, and how far away events are. Fetched when a reader comes near, or the page asks for pictures. */
export class Extras implements ReactiveController, EventExtras {
  readonly distance = distanceAndClocks.distance;
  readonly offsets = distanceAndClocks.offsets;
  readonly localTime = distanceAndClocks.localTime;

  /** Pictures that did not come. */
  readonly #missing = new Set<string>();
  /** The event that the page's address asked for last. */
  #asked: string | null = null;
  #view: Window | null = null;
  readonly #answer: Answer;

  constructor(
    private readonly host: ExtrasHost,
    private readonly actions: PartActions,
  ) {
    this.#answer = new Answer(host, actions.announce);
    host.addController(this);
  }

  hostConnected(): void {
    this.#view = this.host.ownerDocument.defaultView;
    this.#view?.addEventListener('hashchange', this.#ask);
  }

  hostDisconnected(): void {
    this.#view?.removeEventListener('hashchange', this.#ask);
    this.#missing.clear();
    this.#answer.stop();
  }

  hostUpdated(): void {
    this.#follow();
  }

  readonly #ask = (): void => {
    this.#asked = null;
    this.#follow();
  };

  /** `#timeline-id=event-id` in the page's address opens that event, once the list is there. */
  #follow(): void {
    const asked = askedEvent(this.host);
    if (asked === null || asked === this.#asked) return;
    const { list } = this.actions.shown();
    if (list.events.length === 0 && !list.unread) return;
    this.#asked = asked;
    // Not while the timeline is still drawing.
    queueMicrotask(() => {
      // What cannot be fetched for it is told as a problem.
      this.host.showEvent(asked).catch(() => undefined);
    });
  }

  /** The event's picture, where the page allows pictures. */
  readonly picture = ({ image, name }: TimelineEvent): TemplateResult | typeof nothing => {
    if (!image || !this.host.images) return nothing;
    return pictureTemplate(image, name, {
      messages: extrasMessages(this.#locale),
      isMissing: this.#missing.has(image.url),
      onMissing: () => {
        this.#missing.add(image.url);
        this.host.requestUpdate();
      },
    });
  };

  /** By which the timeline's words are known. */
  get #locale(): string {
    return this.actions.shown().model?.wording.locale ?? localeOf(this.host);
  }

  /** What can be done with one event. */
  readonly actionsOf = (event: TimelineEvent): TemplateResult | typeof nothing => {
    if (this.host.controls === 'none') return nothing;
    const messages = extrasMessages(this.#locale);
    const save = `save ${event.id}`;
    return html`<div class="actions">
      ${
        event.when
          ? html`<button
              type="button"
              @click=${() => {
                this.#save('ics', save, event);
              }}
            >
              ${messages.addToCalendar}
            </button>`
          : nothing
      }
      ${this.#copyButton(event, messages)} ${this.#failureOf(save, `copy ${event.id}`)}
    </div>`;
  };

  /** Where the page may write to the clipboard, as over https; it has room for both of its texts from the start. */
  #copyButton({ id }: TimelineEvent, { copyLink, copied }: ExtrasMessages): TemplateResult | typeof nothing {
    const address = eventAddress(this.host, id);
    if (address === undefined || !('clipboard' in navigator)) return nothing;
    const action = `copy ${id}`;
    const isCopied = this.#answer.to(action) === copied;
    return html`<button
      class="either"
      type="button"
      @click=${() => {
        this.#try(action, navigator.clipboard.writeText(address), copied);
      }}
    >
      <span aria-hidden=${isCopied ? 'true' : 'false'}>${copyLink}</span>
      <span aria-hidden=${isCopied ? 'false' : 'true'}>${copied}</span>
    </button>`;
  }

  #failureOf(...actions: readonly string[]): TemplateResult | typeof nothing {
    const { failed } = extrasMessages(this.#locale);
    return actions.some((action) => this.#answer.to(action) === failed)
      ? html`<p class="aside">${failed}</p>`
      : nothing;
  }

  /** The formats that all that is shown can be saved in, where anything is. */
  menu(): TemplateResult | typeof nothing {
    if (this.host.controls === 'none' || !this.actions.shown().model?.digest.count) return nothing;
    const messages = extrasMessages(this.#locale);
    return html`<div class="save" part="save">
      ${this.#failureOf('save')}
      <button type="button" popovertarget="formats">${messages.save}</button>
      <ul id="formats" role="list" popover @beforetoggle=${leaveMenu} @toggle=${placeMenu}>
        ${EXPORT_FORMATS.map(
          (format) =>
            html`<li>
              <button
                type="button"
                popovertarget="formats"
                popovertargetaction="hide"
                @click=${() => {
                  this.#save(format, 'save');
                }}
              >
                ${messages.formats[format]}
              </button>
            </li>`,
        )}
      </ul>
    </div>`;
  }

  /** All that is shown, as a file. Rejects with a RangeError for a format that is not known. */
  exportAs(format: ExportFormat, events?: readonly TimelineEvent[]): Promise<Blob> {
    return exportShown(format, this.host, this.actions, events);
  }

  #save(format: ExportFormat, action: string, event?: TimelineEvent): void {
    const name = event?.name ?? this.host.heading ?? this.actions.shown().list.heading ?? '';
    this.#try(
      action,
      exportShown(format, this.host, this.actions, event && [event]).then((blob) => {
        saveFile(blob, name, format, this.host.ownerDocument);
      }),
    );
  }

  #try(action: string, work: Promise<void>, done?: string): void {
    work.then(
      () => {
        if (done !== undefined) this.#answer.give(action, done);
      },
      (error: unknown) => {
        this.#answer.give(action, extrasMessages(this.#locale).failed);
        console.warn(`<diplo-timeline>: ${error instanceof Error ? error.message : String(error)}`);
      },
    );
  }
}
