import { knownUntil } from '../core/known.js';
import { dateWords } from '../i18n/date-words.js';
import { formatCivil } from '../i18n/intl-cache.js';
import type { TimelineModel } from './timeline-model.js';

/** Why there is nothing to see: there are no events, or none was known yet. */
export function emptyWords({ asOf, days, wording }: TimelineModel): string {
  const { locale, messages } = wording;
  const [first] = days;
  if (!asOf || first === undefined || first < knownUntil(asOf)) return messages.nothingToShow;
  const firstDay = formatCivil(first, locale, { day: 'numeric', month: 'long', year: 'numeric' });
  return messages.nothingKnownYet(dateWords(asOf, { locale, style: 'long' }), firstDay);
}
