import { html, type TemplateResult } from 'lit';
import { isoDay, type CivilMs } from '../core/civil-time.js';
import { knownUntil } from '../core/known.js';
import { historyMessages } from '../i18n/change-words.js';
import { formatCivil } from '../i18n/intl-cache.js';
import { remembered } from './remembered.js';
import type { TimelineModel } from './timeline-model.js';

/** A long list may have thousands, and is drawn anew at each step of a pan. */
const dayOptions = remembered((days: readonly CivilMs[], position: number, locale: string) =>
  days.map(
    (day, i) =>
      html`<option value=${isoDay(day)} ?selected=${i === position} .selected=${i === position}>
        ${formatCivil(day, locale, { day: 'numeric', month: 'long', year: 'numeric' })}
      </option>`,
  ),
);

/** Steps through the days on which something changed: a native list of the days, and a button to each side of it. */
export function historyTemplate(
  { days, asOf, wording }: TimelineModel,
  /** Takes an ISO day. */
  show: (day: string) => void,
): TemplateResult | undefined {
  if (days.length === 0) return undefined;
  const { locale } = wording;
  const messages = historyMessages(locale);
  // -1 before the first of them.
  const position = days.findLastIndex((day) => day < knownUntil(asOf));
  const choose = (day: CivilMs): void => {
    show(isoDay(day));
  };
  const step = (to: number, label: string, sign: string): TemplateResult => {
    const day = days[to];
    return html`<button
      class="step"
      type="button"
      aria-label=${label}
      aria-disabled=${day === undefined ? 'true' : 'false'}
      @click=${() => {
        if (day !== undefined) choose(day);
      }}
    >
      ${sign}
    </button>`;
  };
  return html`<div class="history" part="history" role="group" aria-label=${messages.knownOn}>
    ${step(position - 1, messages.earlierDay, '‹')}
    <label
      >${messages.knownOn}
      <select
        @change=${(event: Event) => {
          const day = days[(event.target as HTMLSelectElement).selectedIndex - (position < 0 ? 1 : 0)];
          if (day !== undefined) choose(day);
        }}
      >
        ${position < 0 ? html`<option selected>–</option>` : ''} ${dayOptions(days, position, locale)}
      </select></label
    >
    ${step(position + 1, messages.laterDay, '›')}
  </div>`;
}
