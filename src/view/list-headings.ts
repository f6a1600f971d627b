import { html, nothing, type TemplateResult } from 'lit';
import { civilDate, DAY_MS, type CivilMs } from '../core/civil-time.js';
import { formatCivil } from '../i18n/intl-cache.js';
import { MOST_TAB_STOPS, type EventViewOptions } from './event-button.js';

/** Longer lists have a heading for each year, ms. */
const LONGEST_BY_MONTH = 731 * DAY_MS;

/**
 * Headings in a long list, which a screen reader leaps by: each stands before the first event of its month or year.
 * `times` are where the events start, in order; Infinity where that is not known.
 */
export function listHeadings(
  times: readonly CivilMs[],
  { count, wording: { locale, messages }, headingLevel }: EventViewOptions,
): readonly (TemplateResult | typeof nothing)[] {
  const dated = times.filter(isFinite);
  const isByYear = (dated.at(-1) ?? 0) - (dated[0] ?? 0) > LONGEST_BY_MONTH;
  const textOf = (time: CivilMs): string =>
    isFinite(time)
      ? formatCivil(time, locale, isByYear ? { year: 'numeric' } : { year: 'numeric', month: 'long' })
      : messages.dates.toBeAnnounced;
  const keyOf = (time = NaN): string => {
    const { year, month } = civilDate(time);
    return isByYear ? `${year}` : `${year} ${month}`;
  };
  return times.map((time, i) =>
    count > MOST_TAB_STOPS && keyOf(time) !== keyOf(times[i - 1])
      ? html`<span class="hidden" role="heading" aria-level=${headingLevel}>${textOf(time)}</span>`
      : nothing,
  );
}
