import { html, nothing, type TemplateResult } from 'lit';
import { exploreMessages } from '../../i18n/explore-words.js';
import type { ManySource } from './many-source.js';

/** How far long work is; nothing while there is none, or while it has just begun. */
export function progressTemplate(progress: ManySource['progress'], locale: string): TemplateResult | typeof nothing {
  if (!progress) return nothing;
  const words = exploreMessages(locale).reading(progress.total);
  return html`<p class="empty summary">
    <progress max="1" .value=${progress.part} aria-label=${words}></progress> ${words}
  </p>`;
}
