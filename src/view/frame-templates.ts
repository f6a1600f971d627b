import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineEvent } from '../core/event.js';
import { drawSwatch, SWATCH } from '../drawing/draw-legend.js';
import { drawHatches } from '../drawing/draw-hatches.js';
import type { SummaryWords } from '../i18n/summary-words.js';
import { personWords } from '../i18n/person-words.js';
import { statusName, statusWords } from '../i18n/status-words.js';
import { placeWords } from '../i18n/place-words.js';
import { timeLines } from './time-lines.js';
import { capitalized } from '../i18n/capitalized.js';
import { whenWords } from '../i18n/when-words.js';
import type { Wording } from './wording.js';
import { written } from './written.js';
import type { TimelineModel } from './timeline-model.js';

/** A native heading; its level in the page's outline is the page's to choose. */
export function headingTemplate(text: string, level: number, wording: Wording): TemplateResult {
  return html`<h2 class="heading" part="heading" id="heading" aria-level=${levelOf(level)}>
    ${written(text, wording)}
  </h2>`;
}

/** Of a heading: 2, unless it is another from 3 to 6. */
export function levelOf(level: number): number {
  return [3, 4, 5, 6].includes(level) ? level : 2;
}

/** How many events, when, and as known when; then, for those who do not see the legend, how many of which status. */
export function summaryTemplate(
  model: TimelineModel,
  { sentence, counts }: SummaryWords,
): TemplateResult | typeof nothing {
  if (model.digest.count === 0) return nothing;
  // The line of today is in the picture alone.
  const today = timeLines(model)
    .filter(({ kind, time }) => kind === 'now' && time >= model.span.start && time < model.span.end)
    .map(({ text }) => html`<span class="hidden"> ${text}.</span>`);
  return html`<p class="summary" part="summary">
    <bdi>${sentence}</bdi>${counts && html`<span class="hidden"> ${counts}</span>`}${today}
  </p>`;
}

/** The states that are present, in order of appearance, each with its word. */
export function legendTemplate(
  { digest: { statuses }, wording }: TimelineModel,
  isNeutral: (event: TimelineEvent) => boolean,
): TemplateResult | typeof nothing {
  if (statuses.every(({ event }) => event.status === undefined && !event.withdrawn)) return nothing;
  return html`<ul class="legend" part="legend" role="list" aria-hidden="true">
    ${statuses.map(
      ({ event }, i) =>
        html`<li>
          <svg class="picture" width=${SWATCH.width} height=${SWATCH.height}>
            ${drawSwatch(event, isNeutral(event), `l${i}`)}
          </svg>
          ${capitalized(statusName(event, wording.locale) || wording.messages.noStatus, wording.locale)}
        </li>`,
    )}
  </ul>`;
}

/** The same events, with the same words, as a table. What is told of none of them has no column. */
export function tableTemplate(
  { digest, wording }: Pick<TimelineModel, 'digest' | 'wording'>,
  events: readonly TimelineEvent[],
  [over, under]: readonly unknown[] = [],
  onToggle?: (event: Event) => void,
): TemplateResult | typeof nothing {
  if (digest.count === 0) return nothing;
  const { messages, locale, history } = wording;
  const columns = [
    {
      name: messages.where,
      cellOf: ({ location }: TimelineEvent) => location && written(placeWords(location, locale), wording),
    },
    {
      name: messages.who,
      cellOf: ({ attendee }: TimelineEvent) =>
        attendee[0] && written(attendee.map((person) => personWords(person, locale)).join(messages.semicolon), wording),
    },
    {
      name: messages.status,
      cellOf: (event: TimelineEvent) => {
        const words = statusWords(event, wording.asOf, locale);
        return words && html`<bdi>${capitalized(words, locale)}</bdi>`;
      },
    },
    // Those of a page may be told of on another one.
  ].filter(({ cellOf }) => digest.count > events.length || events.some(cellOf));
  return html`<details class="table" part="table" @toggle=${onToggle}>
    <summary>${messages.allEventsAsTable}</summary>
    ${over}
    <div class="table-frame" role="group" tabindex="0" aria-label=${messages.allEventsAsTable}>
      <table>
        <thead>
          <tr>
            ${[messages.when, messages.eventColumn, ...columns.map(({ name }) => name)].map(
              (column) => html`<th scope="col">${column}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${events.map(
            (event) =>
              html`<tr>
                <td>${whenWords(event, locale, 'short')}${history?.changeTemplate(event, locale)}</td>
                <th scope="row">
                  ${written(event.name, wording)}${event.group && html`<span class="row-place">${written(event.group, wording)}</span>`}
                </th>
                ${columns.map(({ cellOf }) => html`<td>${cellOf(event)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${under}
  </details>`;
}

/** The patterns that marks outside the picture (legend, rail) refer to, where no picture defines them. */
export function hatchesTemplate(): TemplateResult {
  return html`<svg class="picture hidden" aria-hidden="true">${drawHatches()}</svg>`;
}
