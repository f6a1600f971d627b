import { render, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { digestOf } from '../../core/digest.js';
import type { PartActions } from '../parts.js';
import type { TimelineModel } from '../timeline-model.js';
import { giveOwnIds } from './own-ids.js';
import { longPaperTemplate, paperTemplate } from './paper-template.js';

/** Of longer lists the picture is printed as it is on the screen, with clusters, and after it the table. */
const MOST_EVENTS = 500;
/** Rows of the table: about 150 pages. */
const MOST_ROWS = 5000;

/** What a picture is laid out for, px: about the width of a page of A4 or Letter, to which it is then fitted. */
const WIDTH = 720;

/** While the page is printed, the whole timeline stands in the place of what is on the screen, or its table after it. */
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
    const count = model?.digest.count ?? 0;
    if (!model || count === 0) return;
    const isLong = count > MOST_EVENTS;
    const events = explore?.first(isLong ? MOST_ROWS : count) ?? model.events;
    this.#hide();
    this.#page = this.host.ownerDocument.createElement('div');
    this.#page.className = isLong ? 'paper long' : 'paper';
    render(
      isLong
        ? longPaperTemplate(model, events, explore?.partWords(events.length))
        : this.#strips({ ...model, events, digest: digestOf(events), span: explore ? model.whole : model.span }),
      this.#page,
    );
    this.#page.querySelectorAll('.strip').forEach((picture, i) => {
      giveOwnIds(picture, `paper${i}`);
    });
    for (const table of this.#page.querySelectorAll<HTMLDetailsElement>('details')) table.open = true;
    this.host.renderRoot.append(this.#page);
  };

  #strips(model: TimelineModel): TemplateResult {
    const { font, measure } = this.actions.size;
    return paperTemplate(model, { width: WIDTH, font, measure });
  }

  readonly #hide = (): void => {
    this.#page?.remove();
    this.#page = undefined;
  };
}
