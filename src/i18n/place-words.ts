import type { Place } from '../core/event.js';
import { perLocale } from './intl-cache.js';
import { messagesFor } from './messages.js';

/** `Munich, Germany` */
export function placeWords({ name, addressCountry }: Place, locale: string): string {
  const country = addressCountry && countryName(addressCountry, locale);
  return country && country !== name ? name + messagesFor(locale).comma + country : name;
}

const regionNames = perLocale((locale, options: Intl.DisplayNamesOptions) => new Intl.DisplayNames(locale, options));

/** schema.org allows a country's name or its ISO 3166-1 code; readers get the name. */
function countryName(country: string, locale: string): string {
  if (!/^[A-Z]{2}$/u.test(country)) return country;
  return regionNames(locale, { type: 'region' }).of(country) ?? country;
}
