import { html, nothing, type TemplateResult } from 'lit';
import type { Wording } from './wording.js';

/**
 * What the page wrote, set apart from the words around it: in its direction, and in its language where theirs is another
 * one (WCAG 2.2, 3.1.2).
 */
export function written(text: string, { writtenIn }: Wording): TemplateResult {
  return html`<bdi lang=${writtenIn ?? nothing}>${text}</bdi>`;
}
