import { render, type LitElement, type ReactiveController } from 'lit';
import { digestOf } from '../../core/digest.js';
import type { PartActions } from '../parts.js';
import { paperTemplate } from './paper-template.js';

/** Longer lists are printed as they are on the screen, with clusters. */
const MOST_EVENTS = 500;

/** What a picture is laid out for, px: about the width of a page of A4 or Letter, to which it is then fitted. */
const WIDTH = 720;

/** While the page is printed, the whole timeline stands in the place of what is on the screen. */
export class Paper implements ReactiveController {
  #page: HTMLElement | undefined;
  #view: Window | null = null;

  constructor(
    private readonly host: LitElement,
    private readonly actions: PartActions,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#view = this.host.ownerDocument.defaultView;
    this.#view?.addEventListener('beforeprint', this.#show);
    this.#view?.addEventListener('afterprint', this.#hide);
  }

  hostDisconnected(): void {
    this.#view?.removeEventListener('beforeprint', this.#show);
    this.#view?.removeEventListener('afterprint', this.#hide);
    this.#hide();
  }

  readonly #show = (): void => {
    const { model, explore } = this.actions.shown();
    const events = explore?.events ?? model?.events ?? [];
    if (!model || events.length === 0 || events.length > MOST_EVENTS) return;
    const { font, measure } = this.actions.size;
    const whole = { ...model, events, digest: digestOf(events), span: explore ? model.whole : model.span };
    this.#page ??= this.host.ownerDocument.createElement('div');
    this.#page.className = 'paper';
    render(paperTemplate(whole, { width: WIDTH, font, measure }), this.#page);
    this.host.renderRoot.append(this.#page);
  };

  readonly #hide = (): void => {
    this.#page?.remove();
    this.#page = undefined;
  };
}
