import { html, nothing, type TemplateResult } from 'lit';
import type { ExploreMessages } from '../../i18n/explore-messages.js';
import { exploreMessages } from '../../i18n/explore-words.js';

export interface Page {
  /** The first on the page, from 0. */
  readonly from: number;
  readonly size: number;
  readonly total: number;
}

/** Leads through a long list, a page at a time; nothing where one page holds all. */
export function pagerTemplate(
  page: Page,
  locale: string,
  show: (from: number, button: HTMLElement) => void,
): TemplateResult | typeof nothing {
  const { from, size, total } = page;
  if (total <= size) return nothing;
  const messages = exploreMessages(locale);
  const step = (to: number, label: string, sign: string): TemplateResult => {
    const isPossible = to >= 0 && to < total;
    return html`<button
      class="step"
      type="button"
      aria-label=${label}
      aria-disabled=${isPossible ? 'false' : 'true'}
      @click=${({ currentTarget }: Event) => {
        if (isPossible) show(to, currentTarget as HTMLElement);
      }}
    >
      ${sign}
    </button>`;
  };
  return html`<div class="pager">
    ${step(from - size, messages.previousPage, '‹')}
    <span>${pageWords(page, messages)}</span>
    ${step(from + size, messages.nextPage, '›')}
  </div>`;
}

/** Where the page begins on which a place is. */
export function pageAt(place: number, size: number): number {
  return Math.floor(place / size) * size;
}

/** `51 to 100 of 1,204` */
export function pageWords({ from, size, total }: Page, messages: ExploreMessages): string {
  return messages.page({ from: from + 1, to: Math.min(from + size, total), total });
}
