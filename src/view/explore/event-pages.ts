import type { nothing, TemplateResult } from 'lit';
import type { TimelineEvent } from '../../core/event.js';
import { remembered } from '../remembered.js';
import { slice, type EventSequence } from './event-sequence.js';
import { pagerTemplate } from './pager-template.js';

/** Events in the list of the vertical layout, and rows of the table, on a page. */
const SIZE = 50;

/** A long list in the vertical layout and in the table, a page at a time. */
export class EventPages {
  #from = { list: 0, table: 0 };
  /** The same array as long as its events are the same. */
  readonly #slices = { list: remembered(slice), table: remembered(slice) };

  constructor(private readonly changed: () => void) {}

  /** The place of the first event on the page that is shown, from 0. */
  from(which: 'list' | 'table'): number {
    return this.#from[which];
  }

  of(which: 'list' | 'table', events: EventSequence): readonly TimelineEvent[] {
    return this.#slices[which](events, this.#from[which], SIZE);
  }

  toFirst(): void {
    this.#from = { list: 0, table: 0 };
  }

  pager(which: 'list' | 'table', total: number, locale: string): TemplateResult | typeof nothing {
    return pagerTemplate({
      from: this.#from[which],
      size: SIZE,
      total,
      locale,
      show: (from) => {
        this.#from = { ...this.#from, [which]: from };
        this.changed();
      },
    });
  }
}
