import type { Change, TimelineEvent } from '../core/event.js';
import { dateWords } from './date-words.js';
import { historyEn } from './en-history.js';
import type { HistoryMessages } from './history-messages.js';
import { messagesFor } from './messages.js';
import { statusName } from './status-words.js';

/** The history's words in the locale's language. */
export function historyMessages(locale: string): HistoryMessages {
  return { ...historyEn, ...messagesFor(locale).history };
}

/** What became known of an event: `Changed on 11 February 2025: was between 10 and 13 February 2025`. */
export function changeWords({ asOf, before, after, correction, reinstated }: Change, locale: string): string {
  const messages = historyMessages(locale);
  const date = dateWords(asOf, { locale, style: 'short' });
  if (!after) return messages.withdrawnOn(date);
  const was = beforeWords(before, after, locale);
  if (correction) return messages.correctedOn(date, was);
  return reinstated ? messages.reinstatedOn(date, was) : messages.changedOn(date, was);
}

/** What readers were told before, and are no longer: name, when, where, status. */
function beforeWords(before: TimelineEvent, after: TimelineEvent, locale: string): string {
  const facts = factsOf(before, locale);
  const now = factsOf(after, locale);
  const changed = facts.filter((fact, i) => fact !== '' && fact !== now[i]);
  return changed.join(messagesFor(locale).comma);
}

function factsOf(event: TimelineEvent, locale: string): readonly string[] {
  const { name, when, displayDate, location } = event;
  const date = when ? dateWords(when, { locale, style: 'short' }) : (displayDate ?? '');
  return [name, date, location?.name ?? '', statusName(event, locale)];
}
