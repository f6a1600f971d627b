import { html, nothing, type TemplateResult } from 'lit';
import { exploreMessages } from '../../i18n/explore-words.js';

export interface PagerOptions {
  /** The first on the page, from 0. */
  readonly from: number;
  readonly size: number;
  readonly total: number;
  readonly locale: string;
  readonly show: (from: number) => void;
}

/** Leads through a long list, a page at a time; nothing where one page holds all. */
export function pagerTemplate({ from, size, total, locale, show }: PagerOptions): TemplateResult | typeof nothing {
  if (total <= size) return nothing;
  const messages = exploreMessages(locale);
  const step = (to: number, label: string, sign: string): TemplateResult => {
    const isPossible = to >= 0 && to < total;
    return html`<button
      class="step"
      type="button"
      aria-label=${label}
      aria-disabled=${isPossible ? 'false' : 'true'}
      @click=${() => {
        if (isPossible) show(to);
      }}
    >
      ${sign}
    </button>`;
  };
  return html`<div class="pager">
    ${step(from - size, messages.previousPage, '‹')}
    <span>${messages.page({ from: from + 1, to: Math.min(from + size, total), total })}</span>
    ${step(from + size, messages.nextPage, '›')}
  </div>`;
}
