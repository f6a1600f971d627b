import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineEvent } from '../core/event.js';
import { changeWords, historyMessages } from '../i18n/change-words.js';
import { dateWords } from '../i18n/date-words.js';
import { listTemplate, row, sourceList } from './details-template.js';
import type { Wording } from './wording.js';
import { written } from './written.js';

/** What last changed, beside an event's name or date. */
export function changeTemplate({ changes }: TimelineEvent, locale: string): TemplateResult | undefined {
  const last = changes?.at(-1);
  return last && html`<small class="change"><bdi>${changeWords(last, locale)}</bdi></small>`;
}

/** What changed, when, and on which source, among an event's details; newest last. */
export function changesTemplate(
  { changes = [], correctedOn }: TimelineEvent,
  wording: Wording,
): TemplateResult | undefined {
  const { locale } = wording;
  const messages = historyMessages(locale);
  const items = changes.map(
    (change) =>
      html`<bdi>${changeWords(change, locale)}</bdi
        >${change.note === undefined ? nothing : html`. ${written(change.note, wording)}`}${change.subjectOf.length > 0 ? html`<div class="aside">${sourceList(change.subjectOf, wording)}</div>` : nothing}`,
  );
  if (correctedOn) items.push(html`${messages.laterCorrected(dateWords(correctedOn, { locale, style: 'short' }))}`);
  return items.length > 0 ? row(messages.changed, listTemplate(items)) : undefined;
}
