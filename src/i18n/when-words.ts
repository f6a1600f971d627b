import type { TimelineEvent } from '../core/event.js';
import { dateWords, type DateStyle } from './date-words.js';
import { messagesFor } from './messages.js';

/** When an event is, or what its author says of that. */
export function whenWords({ when, displayDate }: TimelineEvent, locale: string, style: DateStyle): string {
  return when ? dateWords(when, { locale, style }) : (displayDate ?? messagesFor(locale).dates.toBeAnnounced);
}
