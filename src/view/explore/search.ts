import type { TimelineEvent } from '../../core/event.js';
import { isRecord } from '../../core/field-reader.js';
import { eventWords } from '../../i18n/event-words.js';
import { exploreMessages } from '../../i18n/explore-words.js';
import type { TimelineModel } from '../timeline-model.js';
import type { EventSequence } from './event-sequence.js';
import type { SearchActions } from './toolbar-template.js';

export interface SearchHost {
  readonly selected: string | null;
  filter: unknown;
}

/** What there is to be found. */
interface Searched {
  readonly model: TimelineModel | undefined;
  /** The events that match. */
  readonly all: EventSequence;
  /** How many there are, whether they match or not. */
  readonly total: number;
}

export interface SearchOptions {
  readonly searched: () => Searched;
  /** Other events match than before. */
  readonly changed: () => void;
  readonly open: (event: TimelineEvent) => void;
  /** Tells what the reader has asked for. */
  readonly answer: (words: () => string) => void;
}

/** Finds events by what a reader types, and leads from one match to the next. */
export class Search implements SearchActions {
  constructor(
    private readonly host: SearchHost,
    private readonly options: SearchOptions,
  ) {}

  readonly type = (text: string): void => {
    const { host, options } = this;
    host.filter = isRecord(host.filter) ? { ...host.filter, text } : text;
    options.changed();
    options.answer(() => {
      const { model, total } = options.searched();
      if (!model) return '';
      const messages = exploreMessages(model.wording.locale);
      const { count } = model.digest;
      return count > 0 ? messages.found(count, total) : messages.nothingFound;
    });
  };

  /** Opens the next match after the one that is open, or the one before. */
  readonly go = (by: 1 | -1): void => {
    const { selected } = this.host;
    const { count, at, placeOf } = this.options.searched().all;
    const current = selected === null ? -1 : placeOf(selected);
    const place = current === -1 ? (by === 1 ? 0 : count - 1) : (current + by + count) % count;
    const event = at(place);
    if (!event) return;
    this.options.open(event);
    this.options.answer(() => this.#placeWords(event, place, count));
  };

  /** `Munich Security Conference, 14 to 16 February 2025, 2 of 84` */
  #placeWords(event: TimelineEvent, place: number, total: number): string {
    const { model } = this.options.searched();
    if (!model) return '';
    const { wording, periods } = model;
    const words = eventWords(event, { ...wording, periods });
    const messages = exploreMessages(wording.locale);
    return words + wording.messages.comma + messages.page({ from: place + 1, to: place + 1, total });
  }
}
