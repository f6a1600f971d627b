import { html, nothing, type TemplateResult } from 'lit';
import { exploreMessages } from '../../i18n/explore-words.js';
import type { SpanButtons } from './span-buttons.js';

export interface ToolbarOptions {
  readonly locale: string;
  /** By which the search is called. */
  readonly hasHeading: boolean;
  /** It stands beside the heading, rather than in a row of its own. */
  readonly isBeside: boolean;
  /** Null where there is no axis to zoom: in the vertical layout. */
  readonly buttons: SpanButtons | null;
  /** Null where the list can be overlooked. */
  readonly search: SearchOptions | null;
}

interface SearchOptions extends SearchActions {
  /** What stands in the field. */
  readonly text: string;
  /** Events that match, and all there are; null while nothing is looked for. */
  readonly found: { readonly count: number; readonly total: number } | null;
}

export interface SearchActions {
  readonly type: (text: string) => void;
  /** To the next match, or back to the one before. */
  readonly go: (by: 1 | -1) => void;
}

export function toolbarTemplate({ locale, hasHeading, isBeside, buttons, search }: ToolbarOptions): TemplateResult {
  return html`<div
    class=${isBeside ? 'toolbar beside' : 'toolbar'}
    part="toolbar"
    role="group"
    aria-label=${exploreMessages(locale).controls}
  >
    ${search ? searchTemplate(search, hasHeading, locale) : nothing}
    ${buttons ? buttonsTemplate(buttons, locale) : nothing}
  </div>`;
}

/** `+`, `-` and `0` work on the buttons, as in a map; nowhere else, where the page may use them. */
function buttonsTemplate({ earlier, later, zoomIn, zoomOut, showAll }: SpanButtons, locale: string): TemplateResult {
  const messages = exploreMessages(locale);
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = { '+': zoomIn, '=': zoomIn, '-': zoomOut, '0': showAll }[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  };
  return html`<div class="buttons" @keydown=${onKeyDown}>
    ${buttonTemplate(messages.earlier, 'M10 3 5 8l5 5', earlier)}
    ${buttonTemplate(messages.later, 'm6 3 5 5-5 5', later)} ${buttonTemplate(messages.zoomOut, 'M3 8h10', zoomOut)}
    ${buttonTemplate(messages.zoomIn, 'M3 8h10M8 3v10', zoomIn)}
    ${buttonTemplate(messages.showAll, 'M2 3v10M14 3v10M5 8h6M7 6 5 8l2 2M9 6l2 2-2 2', showAll)}
  </div>`;
}

/** A button that cannot do anything now keeps the focus, and its place. */
function buttonTemplate(label: string, path: string, act: (() => void) | null): TemplateResult {
  return html`<button
    class="step"
    type="button"
    aria-label=${label}
    title=${label}
    aria-disabled=${act ? 'false' : 'true'}
    @click=${() => act?.()}
  >
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path d=${path} /></svg>
  </button>`;
}

function searchTemplate({ text, found, type, go }: SearchOptions, hasHeading: boolean, locale: string): TemplateResult {
  const messages = exploreMessages(locale);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return; // these keys are the input method's
    if (event.key === 'Enter') go(event.shiftKey ? -1 : 1);
    if (event.key !== 'Escape' || text === '') return;
    event.stopPropagation();
    type('');
  };
  const has = found !== null && found.count > 0;
  return html`<div class="search" role="search" aria-labelledby=${hasHeading ? 'heading' : nothing}>
    <input
      type="search"
      enterkeyhint="search"
      part="search"
      aria-label=${messages.search}
      placeholder=${messages.search}
      .value=${text}
      @input=${(event: InputEvent) => {
        type((event.target as HTMLInputElement).value);
      }}
      @keydown=${onKeyDown}
    />
    ${
      found
        ? html`<span class="found"
              >${found.count > 0 ? messages.found(found.count, found.total) : messages.nothingFound}</span
            >
            ${buttonTemplate(
              messages.previousFound,
              'M3 10l5-5 5 5',
              has
                ? () => {
                    go(-1);
                  }
                : null,
            )}
            ${buttonTemplate(
              messages.nextFound,
              'm3 6 5 5 5-5',
              has
                ? () => {
                    go(1);
                  }
                : null,
            )}`
        : nothing
    }
  </div>`;
}
