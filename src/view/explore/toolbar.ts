import { nothing, type TemplateResult } from 'lit';
import { isEmptyFilter, readFilter } from '../../core/many/event-filter.js';
import type { TimelineModel } from '../timeline-model.js';
import { enlargement } from './pointer-place.js';
import { spanButtons } from './span-buttons.js';
import type { SpanController } from './span-controller.js';
import { toolbarTemplate, type SearchActions } from './toolbar-template.js';

/** A list that can be overlooked needs no search. */
const SEARCH_FROM = 20;

/** What the toolbar is about. */
export interface ToolbarInput {
  /** What is shown. */
  readonly model: TimelineModel;
  readonly filter: unknown;
  /** Events of the list, whether they match the filter or not. */
  readonly total: number;
  /** Not each of them has a mark of its own. */
  readonly isLong: boolean;
  /** There is an axis, and less than all of it is in view. */
  readonly isPartial: boolean;
  /** What is in view is no longer what the page asked for. */
  readonly isMoved: boolean;
  readonly isVertical: boolean;
  readonly hasHeading: boolean;
  /** Null while it has not been drawn. */
  readonly heading: () => HTMLElement | null;
}

/**
 * The buttons that zoom and pan, and the search field, over the picture or under it. Once there they stay, so that nobody
 * loses the button under the finger, or the focus, with the last event out of view.
 */
export class Toolbar {
  #holds: 'buttons' | 'buttons and search' | undefined;
  #isBeside = false;

  constructor(
    private readonly spans: SpanController,
    private readonly search: SearchActions,
  ) {}

  render(
    where: 'over' | 'under',
    { model, filter, total, isLong, isPartial, isMoved, isVertical, hasHeading, heading }: ToolbarInput,
  ): TemplateResult | typeof nothing {
    const read = readFilter(filter);
    const isFiltered = !isEmptyFilter(read);
    // What the first zoom brings must not push down what is being zoomed: the buttons alone have room beside the heading, or
    // under the picture.
    const isSearched = isLong || (isPartial && !isMoved && total > SEARCH_FROM);
    if (isFiltered || isSearched) this.#holds = 'buttons and search';
    else if (isPartial && !this.#holds) {
      this.#holds = 'buttons';
      this.#isBeside = hasHeading && hasRoomBeside(heading());
    }
    const hasSearch = this.#holds === 'buttons and search';
    if (!this.#holds || (isVertical && !hasSearch)) return nothing;
    if (where !== (hasSearch || this.#isBeside ? 'over' : 'under')) return nothing;
    return toolbarTemplate({
      isBeside: where === 'over' && !hasSearch,
      locale: model.wording.locale,
      hasHeading,
      buttons: isVertical ? null : spanButtons(this.spans),
      search: hasSearch
        ? {
            type: this.search.type,
            go: this.search.go,
            text: typeof filter === 'string' ? filter : (read.text ?? ''),
            found: isFiltered ? { count: model.digest.count, total } : null,
          }
        : null,
    });
  }
}

/** The room that the buttons take of a heading, as the style sheet has it, em. */
const BUTTONS_EM = 11;

/** Whether the buttons wrap no word of a heading that is there already. */
function hasRoomBeside(heading: HTMLElement | null): boolean {
  if (!heading) return true;
  const words = heading.ownerDocument.createRange();
  words.selectNodeContents(heading);
  const room = BUTTONS_EM * parseFloat(getComputedStyle(heading).fontSize);
  return words.getBoundingClientRect().width / enlargement(heading) <= heading.clientWidth - room;
}
