import type { LitElement, nothing, TemplateResult } from 'lit';
import type { TimelineEvent } from '../../core/event.js';
import { exploreMessages } from '../../i18n/explore-words.js';
import { remembered } from '../remembered.js';
import { slice, type EventSequence } from './event-sequence.js';
import { pageAt, pageWords, pagerTemplate, type Page } from './pager-template.js';

/** Events in the list of the vertical layout, and rows of the table, on a page. */
const SIZE = 50;

export type Paged = 'list' | 'table';

/** A long list in the vertical layout and in the table, a page at a time. */
export class EventPages {
  readonly #from = { list: 0, table: 0 };
  /** The same array as long as its events are the same. */
  readonly #slices = { list: remembered(slice), table: remembered(slice) };

  constructor(
    private readonly host: LitElement,
    /** Says something in the status line. */
    private readonly announce: (words: string) => void,
  ) {}

  /** The page that is shown. A list that has become shorter has fewer. */
  page(which: Paged, total: number): Page {
    return { from: Math.min(this.#from[which], pageAt(Math.max(total - 1, 0), SIZE)), size: SIZE, total };
  }

  of(which: Paged, events: EventSequence): readonly TimelineEvent[] {
    return this.#slices[which](events, this.page(which, events.count).from, SIZE);
  }

  /** Shows the page that begins at a place. */
  show(which: Paged, from: number): void {
    this.#from[which] = from;
    this.host.requestUpdate();
  }

  toFirst(): void {
    this.#from.list = 0;
    this.#from.table = 0;
  }

  /** Turns the list to the page of the event at a place. */
  turnTo(place: number): void {
    if (place >= 0) this.#from.list = pageAt(place, SIZE);
  }

  /** Leads through the pages, over a list or a table and again under it; nothing where one page holds all. */
  pager(which: Paged, page: Page, locale: string): TemplateResult | typeof nothing {
    return pagerTemplate(page, locale, (from, button) => {
      this.show(which, from);
      void this.host.updateComplete.then(() => {
        this.announce(pageWords({ ...page, from }, exploreMessages(locale)));
        toStart(button);
      });
    });
  }
}

/** The page begins where the reader looks: with the same button of the pager over it, from which one can go on. */
function toStart(button: HTMLElement): void {
  const pager = button.closest('.pager');
  const first = pager?.parentElement?.querySelector('.pager');
  if (!pager || !first) return;
  first.scrollIntoView({ block: 'nearest' });
  first.querySelectorAll('button')[[...pager.querySelectorAll('button')].indexOf(button as HTMLButtonElement)]?.focus();
}
