import type { DateValue } from '../core/date-value.js';
import type { TimelineEvent } from '../core/event.js';
import { historyMessages } from '../i18n/change-words.js';
import { dateWords } from '../i18n/date-words.js';
import type { TimelineModel } from './timeline-model.js';

/** `As known on 11 February 2025: 5 events, 2 changed` */
export function knownWords({ events, asOf, wording }: TimelineModel): string {
  if (!asOf) return '';
  const { locale } = wording;
  const messages = historyMessages(locale);
  const date = dateWords(asOf, { locale, style: 'long' });
  return messages.knownStatus({ date, count: events.length, changed: changedOn(events, asOf) });
}

/** How many of the events, as known on a day, became known or changed on that very day. */
function changedOn(events: readonly TimelineEvent[], { startMin, endMax }: DateValue): number {
  const isThatDay = (asOf: DateValue | undefined) => {
    const time = asOf?.startMin ?? NaN;
    return time >= (startMin ?? NaN) && time < (endMax ?? NaN);
  };
  return events.filter((event) => isThatDay(event.changes?.at(-1)?.asOf ?? event.asOf)).length;
}
