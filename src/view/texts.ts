import type { TimelineEvent } from '../core/event.js';
import { dateWords, type DateStyle } from '../i18n/date-words.js';
import { resolveLocale } from '../i18n/locale.js';
import { messagesFor } from '../i18n/messages.js';

/** When an event is, or what its author says of that. */
export function whenWords({ when, displayDate }: TimelineEvent, locale: string, style: DateStyle): string {
  return when ? dateWords(when, { locale, style }) : (displayDate ?? messagesFor(locale).dates.toBeAnnounced);
}

/** A sentence's words at the start of a line of their own. */
export function capitalized(words: string, locale: string): string {
  return words.replace(/^./u, (first) => first.toLocaleUpperCase(resolveLocale(locale)));
}
