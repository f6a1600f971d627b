import type { CivilMs } from '../core/civil-time.js';
import { resolveLocale } from './locale.js';

/** Making an `Intl` formatter costs a hundred times its use, so each is made once per locale and options. */
function perLocale<Options, Formatter>(
  create: (locale: string, options: Options) => Formatter,
): (locale: string, options: Options) => Formatter {
  const made = new Map<string, Formatter>();
  return (locale, options) => {
    const key = locale + JSON.stringify(options);
    let formatter = made.get(key);
    if (!formatter) {
      formatter = create(resolveLocale(locale), options);
      made.set(key, formatter);
    }
    return formatter;
  };
}

/** Civil milliseconds are printed as if they were UTC, in the Gregorian calendar unless the locale names another. */
export const civilFormat = perLocale(
  (locale, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      ...(/-u-(?:.*-)?ca-/u.test(locale) ? {} : { calendar: 'gregory' }),
      ...options,
    }),
);

export const pluralRules = perLocale(
  (locale, options: Intl.PluralRulesOptions) => new Intl.PluralRules(locale, options),
);
export const numberFormat = perLocale(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);
export const listFormat = perLocale((locale, options: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options));
export const relativeTimeFormat = perLocale(
  (locale, options: Intl.RelativeTimeFormatOptions) => new Intl.RelativeTimeFormat(locale, options),
);

/** CLDR sets thin and narrow spaces, which break searching and differ between engines. */
export function plainSpaces(text: string): string {
  return text.replace(/[\u2009\u202f\u00a0]/gu, ' ');
}

/** French calls the first of a month `1er`, which CLDR's patterns have no way to say. */
export function dateSpelling(text: string, locale: string, { day }: Intl.DateTimeFormatOptions): string {
  const plain = plainSpaces(text);
  return day && /^fr\b/iu.test(locale) ? plain.replace(/(?<!\d)1(?=$| (?!a[pv]\.)\p{Ll})/u, '1er') : plain;
}

export function formatCivil(time: CivilMs, locale: string, options: Intl.DateTimeFormatOptions): string {
  return dateSpelling(civilFormat(locale, options).format(time), locale, options);
}
