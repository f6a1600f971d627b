import type { Place, TimelineEvent } from '../core/event.js';
import { dateWords, type DateStyle } from '../i18n/date-words.js';
import { resolveLocale } from '../i18n/locale.js';
import { messagesFor } from '../i18n/messages.js';

/** When an event is, or what its author says of that. */
export function whenWords({ when, displayDate }: TimelineEvent, locale: string, style: DateStyle): string {
  return when ? dateWords(when, { locale, style }) : (displayDate ?? messagesFor(locale).dates.toBeAnnounced);
}

/** `Munich, Germany` */
export function placeWords({ name, addressCountry }: Place, locale: string): string {
  const country = addressCountry && countryName(addressCountry, locale);
  return country && country !== name ? `${name}, ${country}` : name;
}

/** schema.org allows a country's name or its ISO 3166-1 code; readers get the name. */
function countryName(country: string, locale: string): string {
  if (!/^[A-Z]{2}$/u.test(country)) return country;
  return new Intl.DisplayNames(resolveLocale(locale), { type: 'region' }).of(country) ?? country;
}

/** A sentence's words at the start of a line of their own. */
export function capitalized(words: string, locale: string): string {
  return words.replace(/^./u, (first) => first.toLocaleUpperCase(resolveLocale(locale)));
}
