import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../core/problem.js';
import { sizeWords, sourceMessages } from '../../i18n/source-words.js';

/** Bytes that have come, and how many there are; null where nobody knows. */
export interface LoadProgress {
  readonly loaded: number;
  readonly total: number | null;
}

/** How far a list is that is being fetched, or why it did not come, with a button to try again. */
export function sourceTemplate(
  progress: LoadProgress | null,
  failure: Problem | null,
  locale: string,
  retry: () => void,
): TemplateResult | undefined {
  const messages = sourceMessages(locale);
  const waiting = progress && progressTemplate(progress, locale);
  if (!failure) return waiting ?? undefined;
  return html`<div class="failure" part="failure">
    ${
      waiting ??
      html`<p>${messages.failed}</p>
        <p lang="en" dir="ltr">${failure.message}</p>`
    }
    <button type="button" part="retry" aria-disabled=${waiting ? 'true' : 'false'} @click=${waiting ? nothing : retry}>
      ${messages.retry}
    </button>
  </div>`;
}

function progressTemplate({ loaded, total }: LoadProgress, locale: string): TemplateResult {
  const words = sourceMessages(locale).loading({
    loaded: sizeWords(loaded, locale),
    ...(total === null ? {} : { total: sizeWords(total, locale) }),
  });
  return html`<p class="empty summary">
    <progress max="1" value=${total === null ? nothing : Math.min(1, loaded / total)} aria-label=${words}></progress>
    ${words}
  </p>`;
}
