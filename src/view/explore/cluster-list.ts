import type { LitElement } from 'lit';
import type { TimelineEvent } from '../../core/event.js';
import { isNothingFocused } from '../details-controller.js';
import type { EventViewOptions } from '../event-button.js';
import type { FocusController } from '../focus-controller.js';
import type { ClusterOptions } from './cluster-button.js';
import type { Item } from './many-chart.js';
import type { Shown } from './many-source.js';

export interface ClusterListOptions {
  /** An event was chosen from the list. */
  readonly choose: (event: TimelineEvent) => void;
  readonly focus: FocusController;
}

/** The list of the events that zooming cannot part: of which cluster it is open, and on which page. */
export class ClusterList {
  #open: ClusterOptions['open'] = null;

  constructor(
    private readonly host: LitElement,
    private readonly options: ClusterListOptions,
  ) {}

  get isOpen(): boolean {
    return this.#open !== null;
  }

  /** It goes with its cluster. */
  keepAmong(items: readonly Item[]): void {
    if (!items.some(({ id }) => id === this.#open?.id)) this.#open = null;
  }

  toggle(id: string): void {
    this.#set(this.#open?.id === id ? null : { id, from: 0 });
  }

  /** What the buttons of clusters need of it. */
  optionsFor(many: Shown | undefined): Omit<ClusterOptions, keyof EventViewOptions> {
    return {
      many: many?.events,
      open: this.#open,
      page: (from) => {
        this.#set(this.#open && { ...this.#open, from });
      },
      choose: (event) => {
        this.#set(null);
        this.options.choose(event);
      },
      closed: () => {
        this.#closed();
      },
    };
  }

  /** The browser has closed it. */
  #closed(): void {
    const open = this.#open;
    // Once the browser has given the focus back to what had it before, and a press has told what it opens.
    setTimeout(() => {
      if (this.#open !== open) return;
      this.#set(null);
      // It is given back to nothing in a shadow root, and goes with the list.
      void this.host.updateComplete.then(() => {
        if (isNothingFocused(this.host.ownerDocument)) this.options.focus.focus(open?.id);
      });
    });
  }

  #set(open: ClusterOptions['open']): void {
    this.#open = open;
    this.host.requestUpdate();
  }
}
